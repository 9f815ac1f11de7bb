// Holds the order of results to judged queries: for each, the pages a person would be glad to see first.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { open } from "./fixture.mjs";

/** On average the right page stands first nine times in ten, and in no class does a person have to look further than the second. */
const LEAST_MEAN = 0.92;
const LEAST_OF_A_CLASS = 0.75;

for (const lang of ["sv", "en"]) {
  test(`judged queries find their pages (${lang})`, async (context) => {
    const { find } = await open(lang);
    const queries = JSON.parse(readFileSync(new URL(`queries.${lang}.json`, import.meta.url), "utf8"));
    /** @type {Map<string, number[]>} */
    const classes = new Map();
    for (const { class: kind, typed, wanted } of queries) {
      const urls = (await find(typed)).map((card) => card.url);
      const rank = urls.findIndex((url) => wanted.includes(url)) + 1;
      classes.set(kind, [...(classes.get(kind) ?? []), rank === 0 ? 0 : 1 / rank]);
      if (rank !== 1) context.diagnostic(`${rank === 0 ? "not found" : `at ${rank}`}: ${typed} (first: ${urls.slice(0, 3).join(" ")})`);
    }
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const means = new Map([...classes].map(([kind, ranks]) => [kind, mean(ranks)]));
    for (const [kind, value] of means) context.diagnostic(`${kind}: ${value.toFixed(2)}`);
    const overall = mean([...means.values()]);
    context.diagnostic(`mean over classes: ${overall.toFixed(3)} (${queries.length} queries)`);
    assert.ok(overall >= LEAST_MEAN, `mean reciprocal rank ${overall.toFixed(3)}`);
    for (const [kind, value] of means) assert.ok(value >= LEAST_OF_A_CLASS, `${kind}: ${value.toFixed(2)}`);
  });
}
