// Puts pages in the order of how well they answer.

import { numbers, terms } from "./match.js";
import { units } from "./query.js";

/** @typedef {import("./decode.js").SearchIndex} SearchIndex */
/** @typedef {import("./decode.js").Postings} Postings */

/**
 * @typedef {object} Found
 * @property {number[]} pages best first
 * @property {Set<number>} terms what was looked for and may be marked in the texts
 */

/**
 * What one unit of the query says about the pages.
 * @typedef {object} Evidence
 * @property {number} rarity
 * @property {Map<number, number>} terms
 * @property {Float32Array} strength by page
 * @property {Float32Array} inTitle by page, 0 to 1
 * @property {Float32Array} present by page, 0 to 1
 */

const STRONGEST = 15;
const TITLE = 1.2;
/** A page on which half of the words are missing is worth so much less. */
const WITHOUT_OTHER_WORDS = 0.3;
const TITLE_COVERAGE = 1.5;
const OWN_PLACE = 1.6;
const OTHER_PLACE = 0.7;
const NATIONAL = 1.05;
/** A word means a place when it leads to its name as surely as this. */
const SURE_OF_PLACE = 0.68;
/** Below this share of the best page's score, pages answer something else. */
const CUT = 0.12;
const MOST_PAGES = 30;
const SURE_ENOUGH_TO_MARK = 0.35;

/**
 * The pages that answer what was typed.
 * @param {SearchIndex} index
 * @param {string} typed
 * @returns {Found}
 */
export function search(index, typed) {
  const evidence = units(typed, index).map((unit) => weigh(index, terms(index, unit), numbers(index, unit.digits)));
  const known = evidence.filter((each) => each.rarity > 0);
  const marked = new Set(known.flatMap((each) => [...each.terms].filter(([, sure]) => sure >= SURE_ENOUGH_TO_MARK).map(([term]) => term)));
  const total = known.reduce((sum, each) => sum + each.rarity, 0);
  if (total === 0) return { pages: [], terms: marked };
  const called = calledPlaces(index, known);
  /** @type {{ page: number, score: number }[]} */
  const scored = [];
  for (let page = 0; page < index.pages.length; page++) {
    const score = pageScore(index, page, known, total, called);
    if (score > 0) scored.push({ page, score });
  }
  scored.sort((a, b) => b.score - a.score || a.page - b.page);
  const least = (scored[0]?.score ?? 0) * CUT;
  return { pages: scored.slice(0, MOST_PAGES).filter((each) => each.score >= least).map((each) => each.page), terms: marked };
}

/**
 * @param {SearchIndex} index
 * @param {Map<number, number>} termWeights
 * @param {Map<number, number>} numberWeights
 * @returns {Evidence}
 */
function weigh(index, termWeights, numberWeights) {
  const n = index.pages.length;
  const evidence = { rarity: 0, terms: termWeights, strength: new Float32Array(n), inTitle: new Float32Array(n), present: new Float32Array(n) };
  const surest = Math.max(0, ...termWeights.values(), ...numberWeights.values());
  const count = (/** @type {Postings} */ postings, /** @type {number} */ list, /** @type {number} */ sure) => {
    const from = postings.starts[list];
    const to = postings.starts[list + 1];
    if (sure === surest) evidence.rarity = Math.max(evidence.rarity, Math.log(1 + (n - (to - from) + 0.5) / (to - from + 0.5)));
    for (let at = from; at < to; at++) {
      const page = postings.pages[at];
      const title = (postings.impacts[at] & 15) / STRONGEST;
      const body = (postings.impacts[at] >> 4) / STRONGEST;
      evidence.strength[page] = Math.max(evidence.strength[page], sure * (body + TITLE * title));
      evidence.present[page] = Math.max(evidence.present[page], sure / surest);
      if (title > 0) evidence.inTitle[page] = Math.max(evidence.inTitle[page], sure / surest);
    }
  };
  for (const [term, sure] of termWeights) count(index.postings, term, sure);
  for (const [number, sure] of numberWeights) count(index.numberPostings, number, sure);
  return evidence;
}

/**
 * The places whose whole names were typed, each with the evidence that named it.
 * @param {SearchIndex} index
 * @param {Evidence[]} known
 * @returns {Map<number, Set<Evidence>>}
 */
function calledPlaces(index, known) {
  /** @type {Map<number, Set<Evidence>>} */
  const called = new Map();
  index.placeTerms.forEach((placeTerms, place) => {
    const naming = placeTerms.map((term) => known.find((each) => (each.terms.get(term) ?? 0) >= SURE_OF_PLACE));
    const sure = naming.filter((each) => each !== undefined);
    if (sure.length > 0 && sure.length === naming.length) called.set(place, new Set(sure));
  });
  return called;
}

/**
 * @param {SearchIndex} index
 * @param {number} page
 * @param {Evidence[]} known
 * @param {number} total
 * @param {Map<number, Set<Evidence>>} called
 * @returns {number}
 */
function pageScore(index, page, known, total, called) {
  const place = (index.pages[page] >> 1) - 1;
  const naming = called.get(place);
  let strength = 0;
  let present = 0;
  let inTitle = 0;
  for (const each of known) {
    strength += each.rarity * each.strength[page];
    present += each.rarity * each.present[page];
    inTitle += each.rarity * (naming?.has(each) ? 1 : each.inTitle[page]);
  }
  if (strength === 0) return 0;
  const share = present / total;
  const coverage = inTitle / total;
  let score = strength * (WITHOUT_OTHER_WORDS + (1 - WITHOUT_OTHER_WORDS) * share) * (1 + TITLE_COVERAGE * coverage * coverage);
  if (called.size > 0 && place >= 0) score *= naming === undefined ? OTHER_PLACE : OWN_PLACE;
  return (index.pages[page] & 1) === 1 ? score * NATIONAL : score;
}
