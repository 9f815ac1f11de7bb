// Measures how well results answer judged queries: for each, the pages a person would be glad to see first.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { open } from "../../themes/stad/scripts/search/engine.js";
import { finders, serve } from "./fixture.mjs";

/**
 * @typedef {object} Judged
 * @property {string} class
 * @property {string} typed
 * @property {string[]} wanted any of these addresses
 */

/**
 * @typedef {object} Verdict
 * @property {Map<string, number>} classes mean reciprocal rank of the first wanted page
 * @property {number} mean over the classes, so that a large class counts no more than a small one
 * @property {string[]} missed what did not stand first, in words
 */

/**
 * @param {Judged[]} queries
 * @param {(typed: string) => Promise<string[]>} find the addresses found, best first
 * @returns {Promise<Verdict>}
 */
export async function judge(queries, find) {
  /** @type {Map<string, number[]>} */
  const byClass = new Map();
  const missed = [];
  for (const { class: kind, typed, wanted } of queries) {
    const urls = await find(typed);
    const rank = urls.findIndex((url) => wanted.includes(url)) + 1;
    byClass.set(kind, [...(byClass.get(kind) ?? []), rank === 0 ? 0 : 1 / rank]);
    if (rank !== 1) missed.push(`${kind}: ${typed}: ${rank === 0 ? "not found" : `at ${rank}`}, first ${urls.slice(0, 3).join(" ")}`);
  }
  const classes = new Map([...byClass].map(([kind, ranks]) => [kind, mean(ranks)]));
  return { classes, mean: mean([...classes.values()]), missed };
}

/** On average the right page stands first nine times in ten, and in no class does a person have to look further than the second. */
const LEAST_MEAN = 0.92;
const LEAST_OF_A_CLASS = 0.75;

/**
 * @param {Verdict} verdict
 * @param {import("node:test").TestContext} context is told what did not stand first
 */
export function assertGood({ classes, mean, missed }, context) {
  for (const line of missed) context.diagnostic(line);
  for (const [kind, value] of classes) context.diagnostic(`${kind}: ${value.toFixed(2)}`);
  context.diagnostic(`mean over classes: ${mean.toFixed(3)}`);
  assert.ok(mean >= LEAST_MEAN, `mean reciprocal rank ${mean.toFixed(3)}`);
  for (const [kind, value] of classes) assert.ok(value >= LEAST_OF_A_CLASS, `${kind}: ${value.toFixed(2)}`);
}

/** @param {number[]} values */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The search of a built site, in this process: its files are answered from the folder.
 * @param {string} site
 * @param {string} lang
 */
export async function openSite(site, lang) {
  const at = join(site, "search");
  serve(Object.fromEntries(readdirSync(at).map((name) => [`/search/${name}`, readFileSync(join(at, name))])));
  const engine = await open(`https://stad.example/search/${lang}.json`);
  return { engine, ...finders(engine) };
}

/**
 * The queries of one list of `judged/`.
 * @param {string} name as `real.dev.sv`
 * @returns {Judged[]}
 */
export function judgedList(name) {
  return JSON.parse(readFileSync(new URL(`judged/${name}.json`, import.meta.url), "utf8"));
}
