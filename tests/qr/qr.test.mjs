// Codes that the program has drawn (qr.json, held by tests/work.rs), read back by a reader that knows nothing of us.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { read } from "../browser/lib/qr.mjs";

/** @type {{ text: string, size: number, d: string }[]} */
const codes = JSON.parse(readFileSync(new URL("qr.json", import.meta.url), "utf8"));

test("there are codes to read", () => assert.ok(codes.length >= 4));

for (const { text, size, d } of codes) {
  test(`a code of ${text.length} letters is read as it was meant`, () => assert.equal(read(size, d), text));

  test(`a code of ${text.length} letters is read with a stain on it`, () => {
    // A stain of a tenth of its width, away from the three corners by which readers find a code.
    const stain = Math.floor(size / 10);
    const at = Math.floor(size * 0.6);
    assert.equal(read(size, `${d}M${at} ${at}h${stain}v${stain}h-${stain}z`), text);
  });
}

test("another code is not read as this one", () => {
  const [first, second] = codes;
  assert.ok(first && second);
  assert.notEqual(read(first.size, first.d), second.text);
});
