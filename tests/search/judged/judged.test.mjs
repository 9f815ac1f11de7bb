// Holds the order of results to judged queries over the real content, over a made-up site with 290 cities, and over made-up pages in scripts
// that the content does not have yet. `fresh` was written after the ranking was settled and is looked at apart; nobody tunes to it.
//
// The sites stand where script/test builds them: .test/site and .test/large.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { open } from "../fixture.mjs";
import { assertGood, judge, judgedList, openSite, together } from "../judge.mjs";

const SITES = { real: "../../../.test/site", large: "../../../.test/large" };
const LISTS = [["real", "sv"], ["real", "en"], ["large", "sv"], ["fixture", "th"], ["fixture", "ar"]];
/** Both halves are large enough to tell something. */
const LEAST_OF_A_HALF = 100;

for (const half of ["dev", "fresh"]) {
  test(`judged queries find their pages (${half})`, async (context) => {
    const verdicts = [];
    for (const [name = "", lang = ""] of LISTS) {
      const site = SITES[/** @type {keyof typeof SITES} */ (name)];
      const { find } = site === undefined ? await open(lang) : await openSite(fileURLToPath(new URL(site, import.meta.url)), lang);
      verdicts.push(await judge(judgedList(`${name}.${half}.${lang}`), async (typed) => (await find(typed)).map((hit) => hit.url)));
    }
    const verdict = together(verdicts);
    assert.ok([...verdict.ranks.values()].flat().length >= LEAST_OF_A_HALF);
    assertGood(verdict, context);
  });
}
