// Each language of the real content finds its own pages, by their words and by misspelled ones.

import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { assertGood, judge, judgedList, openSite } from "../judge.mjs";

const LISTS = readdirSync(new URL(".", import.meta.url)).map((file) => /^real\.words\.(.+)\.json$/.exec(file)?.[1]).filter((lang) => lang !== undefined);

for (const lang of LISTS) {
  test(`words of ${lang} find its pages`, async (context) => {
    const { find } = await openSite(fileURLToPath(new URL("../../../.test/site", import.meta.url)), lang);
    const verdict = await judge(judgedList(`real.words.${lang}`), async (typed) => (await find(typed)).map((hit) => hit.url));
    assertGood(verdict, context);
  });
}
