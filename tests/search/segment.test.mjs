// Text without spaces is cut by the index's own words, and by the browser's only where those end.

import assert from "node:assert/strict";
import { test } from "node:test";

import { segment, starts } from "../../themes/stad/scripts/search/segment.js";

const knows = (...words) => (word) => words.includes(word);

test("the longest known words are taken from the left", () => {
  assert.deepEqual(segment("ช่วยด้วย", knows("ช่วย", "ด้วย")), ["ช่วย", "ด้วย"]);
  assert.deepEqual(segment("ช่วยด้วย", knows("ช่วย", "ด้วย", "ช่วยด้วย")), ["ช่วยด้วย"]);
  assert.deepEqual(segment("人口贩卖热线", knows("人口", "人口贩卖", "热线")), ["人口贩卖", "热线"]);
});

test("what the index does not know is left to the browser, or stays whole", () => {
  assert.deepEqual(segment("ช่วยตำรวจ", knows("ช่วย")), ["ช่วย", "ตำรวจ"]);
  assert.deepEqual(segment("ตำรวจช่วย", knows("ช่วย")), ["ตำรวจ", "ช่วย"]);
  const { Segmenter } = Intl;
  try {
    delete Intl.Segmenter;
    assert.deepEqual(segment("โทรหาตำรวจช่วย", knows("ช่วย")), ["โทรหาตำรวจ", "ช่วย"]);
    assert.deepEqual(starts("โทรหาตำรวจ"), ["โทรหาตำรวจ"]);
  } finally {
    Intl.Segmenter = Segmenter;
  }
});

test("a word does not end before the marks of its last letter", () => {
  assert.deepEqual(segment("ที", knows("ท")), ["ที"]);
});

test("nothing is lost", () => {
  for (const run of ["ช่วยด้วยsms", "人口贩卖", "ក្មេង", "ี่ช"]) assert.equal(segment(run, knows("ช่วย", "人")).join(""), run);
  assert.deepEqual(segment("", knows()), []);
});

test("words may begin where the browser says", () => {
  assert.deepEqual(starts("โทรหาตำรวจ"), ["โทร", "หา", "ตำรวจ"]);
});
