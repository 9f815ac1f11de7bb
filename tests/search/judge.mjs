// Measures how well results answer judged queries: for each, the pages a person would be glad to see first.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { ask } from "../../themes/stad/scripts/search/ask.js";
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
 * @property {Map<string, number[]>} ranks of each query the reciprocal rank of the first wanted page, by class
 * @property {string[]} missed what did not stand first, in words
 */

/**
 * @param {Judged[]} queries
 * @param {(typed: string) => Promise<string[]>} find the addresses found, best first
 * @returns {Promise<Verdict>}
 */
export async function judge(queries, find) {
  /** @type {Map<string, number[]>} */
  const ranks = new Map();
  const missed = [];
  for (const { class: kind, typed, wanted } of queries) {
    const urls = await find(typed);
    const rank = urls.findIndex((url) => wanted.includes(url)) + 1;
    ranks.set(kind, [...(ranks.get(kind) ?? []), rank === 0 ? 0 : 1 / rank]);
    if (rank !== 1) missed.push(`${kind}: ${typed}: ${rank === 0 ? "not found" : `at ${rank}`}, first ${urls.slice(0, 3).join(" ")}`);
  }
  return { ranks, missed };
}

/**
 * Several lists as one: a class counts the queries of all.
 * @param {Verdict[]} verdicts
 * @returns {Verdict}
 */
export function together(verdicts) {
  /** @type {Map<string, number[]>} */
  const ranks = new Map();
  for (const verdict of verdicts) for (const [kind, some] of verdict.ranks) ranks.set(kind, [...(ranks.get(kind) ?? []), ...some]);
  return { ranks, missed: verdicts.flatMap((verdict) => verdict.missed) };
}

/**
 * The mean reciprocal rank by class, and their mean, in which a large class counts no more than a small one.
 * @param {Verdict} verdict
 */
export function means({ ranks }) {
  const classes = new Map([...ranks].map(([kind, some]) => [kind, mean(some)]));
  return { classes, overall: mean([...classes.values()]) };
}

/** On average the right page stands first nine times in ten, and in no class does a person have to look further than the second. */
const LEAST_MEAN = 0.92;
const LEAST_OF_A_CLASS = 0.75;

/**
 * @param {Verdict} verdict
 * @param {import("node:test").TestContext} context is told what did not stand first
 */
export function assertGood(verdict, context) {
  const { classes, overall } = means(verdict);
  for (const line of verdict.missed) context.diagnostic(line);
  for (const [kind, value] of classes) context.diagnostic(`${kind}: ${value.toFixed(2)}`);
  context.diagnostic(`mean over the classes: ${overall.toFixed(3)}`);
  assert.ok(overall >= LEAST_MEAN, `mean reciprocal rank ${overall.toFixed(3)}`);
  for (const [kind, value] of classes) assert.ok(value >= LEAST_OF_A_CLASS, `${kind}: ${value.toFixed(2)}`);
}

/** @param {number[]} values */
function mean(values) {
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
  const engine = await open(ask(`https://stad.example/search/${lang}.json`));
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
