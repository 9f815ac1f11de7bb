// The browser's side of vectors.json; tests/search.rs is the other.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { bare, digits, fold, words } from "../../themes/stad/scripts/search/fold.js";
import { edits } from "../../themes/stad/scripts/search/near.js";
import { isUnspaced } from "../../themes/stad/scripts/search/segment.js";

const vectors = JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8"));

test("text is folded as the index was", () => {
  for (const [text, expected] of vectors.fold) assert.equal(fold(text), expected, text);
});

test("text is cut into words as the index was, but for hyphenated wholes", () => {
  for (const [text, expected] of vectors.words) {
    const cut = words(text).map((word) => word.text);
    assert.deepEqual(cut, expected.filter((word) => cut.includes(word)), text);
    const wholes = expected.filter((word) => !cut.includes(word));
    for (const whole of wholes) assert.ok(cut.join("").includes(whole), text);
  }
});

test("places of words are those in the text", () => {
  assert.deepEqual(words("Ring, Åsa"), [
    { text: "ring", folded: "ring", start: 0, end: 4 },
    { text: "åsa", folded: "asa", start: 6, end: 9 },
  ]);
});

test("numbers are as somebody in the country dials them", () => {
  for (const [number, expected] of vectors.digits) assert.equal(digits(number), expected, number);
});

test("Arabic words lose what is written together with them", () => {
  for (const [folded, expected] of vectors.bare) assert.equal(bare(folded), expected, folded);
});

test("scripts without spaces are told from others", () => {
  for (const [word, expected] of vectors.unspaced) assert.equal(isUnspaced(word), expected, word);
});

test("edits are counted with swapped neighbours as one", () => {
  const cases = [
    ["polis", "polis", 0], ["polsi", "polis", 1], ["plis", "polis", 1], ["pollis", "polis", 1], ["bolis", "polis", 1],
    ["olis", "polis", 1], ["ploisen", "polisen", 1], ["pxxisen", "polisen", 2], ["abcdef", "polisen", 3],
  ];
  for (const [typed, word, expected] of cases) assert.equal(edits(typed, 2)(word).whole, expected, typed);
});

test("edits to a beginning leave the rest of the word out", () => {
  assert.equal(edits("kvinof", 1)("kvinnofridslinjen").beginning, 1);
  assert.equal(edits("kvinnof", 1)("kvinnofridslinjen").beginning, 0);
  assert.equal(edits("xxxxxx", 1)("kvinnofridslinjen").beginning, 2);
});

test("Latin text is cut as any text is", () => {
  const different = [];
  for (let code = 0; code < 0x2070; code = code === 0x24f ? 0x2000 : code + 1) {
    const text = `a${String.fromCharCode(code)}b`;
    // One letter of another script is enough for the pattern that knows all of them.
    const asAny = words(`${text}\nж`).slice(0, -1);
    if (JSON.stringify(words(text)) !== JSON.stringify(asAny)) different.push(code.toString(16));
  }
  assert.deepEqual(different, []);
});
