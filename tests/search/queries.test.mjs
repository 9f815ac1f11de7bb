// Holds the order of results over the fixture's pages to judged queries.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { open } from "./fixture.mjs";
import { assertGood, judge } from "./judge.mjs";

for (const lang of ["sv", "en"]) {
  test(`judged queries find their pages (${lang})`, async (context) => {
    const { find } = await open(lang);
    const queries = JSON.parse(readFileSync(new URL(`queries.${lang}.json`, import.meta.url), "utf8"));
    assertGood(await judge(queries, async (typed) => (await find(typed)).map((card) => card.url)), context);
    assert.ok(queries.length > 20);
  });
}
