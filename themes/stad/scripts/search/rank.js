// Puts pages in the order of how well they answer.

import { fold } from "./fold.js";
import { PARTS } from "./match.js";

/** @typedef {import("./decode.js").Common} Common */
/** @typedef {import("./decode.js").Part} Part */
/** @typedef {import("./decode.js").Postings} Postings */
/** @typedef {import("./match.js").Meaning} Meaning */
/** @typedef {import("./query.js").Unit} Unit */

/**
 * One unit of the query with what it may mean.
 * @typedef {object} Clue
 * @property {Unit} unit
 * @property {Meaning} meaning
 * @property {Map<number, number>} numbers
 */

/**
 * @typedef {object} Ranking
 * @property {number[]} pages best first
 * @property {Set<number>} terms what was looked for and may be marked in the texts
 * @property {string} place the city whose pages stand first
 */

/**
 * What one unit of the query says about the pages.
 * @typedef {object} Evidence
 * @property {Clue} clue
 * @property {number} rarity
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
/** Without a city the country answers first: else any of hundreds of cities would. */
const SOME_CITY = 0.75;
const NATIONAL = 1.25;
const REACHES = 1.3;
/** How strongly the name of the page's city speaks for the page. */
const NAMED = 0.6;
const NOTHING_BUT_ITS_NAME = 2;
/** For the city on whose page somebody searches, where the words name none. */
const HERE = 1.8;
/** So many letters of a city's name may stand for it. */
const SHORTEST_HALF = 4;
/** Below this share of the best page's score, pages answer something else. */
const CUT = 0.12;
const MOST_PAGES = 30;
const SURE_ENOUGH_TO_MARK = 0.35;

/**
 * The pages that answer.
 * @param {Part[]} parts
 * @param {Common} common
 * @param {Postings | undefined} numberPostings
 * @param {Clue[]} clues
 * @param {{ place: string, everywhere: boolean }} wish
 * @returns {Ranking}
 */
export function rank(parts, common, numberPostings, clues, wish) {
  const known = clues.map((clue) => weigh(parts, common, numberPostings, clue)).filter((each) => each.rarity > 0);
  const sure = known.flatMap(({ clue }) => [...clue.meaning.terms].filter(([, weight]) => weight >= SURE_ENOUGH_TO_MARK));
  const terms = new Set(sure.map(([term]) => term));
  const called = calledPlaces(common, known);
  const bonus = new Map([...called.keys()].map((place) => [place, OWN_PLACE]));
  const here = common.places.indexOf(wish.place);
  if (called.size === 0 && here >= 0) bonus.set(here, HERE);
  const place = common.places[[...bonus.keys()][0]] ?? "";
  if (wish.everywhere) bonus.clear();
  const total = known.reduce((sum, each) => sum + each.rarity, 0);
  /** @type {{ page: number, score: number }[]} */
  const scored = [];
  if (total > 0) {
    common.pages.forEach((flags, page) => {
      const home = (flags >> 3) - 1;
      let score = pageScore(page, known, total, called.get(home));
      if (score === 0) return;
      if (home >= 0) score *= bonus.get(home) ?? (bonus.size === 0 ? SOME_CITY : called.size > 0 ? OTHER_PLACE : 1);
      if (flags & 1) score *= NATIONAL;
      if (flags & 2) score *= REACHES;
      if (flags & 4 && clues.length === known.length && known.every((each) => called.get(home)?.has(each))) score *= NOTHING_BUT_ITS_NAME;
      scored.push({ page, score });
    });
  }
  scored.sort((a, b) => b.score - a.score || a.page - b.page);
  const least = (scored[0]?.score ?? 0) * CUT;
  const pages = scored.slice(0, MOST_PAGES).filter((each) => each.score >= least).map((each) => each.page);
  return { pages, terms, place };
}

/**
 * @param {Part[]} parts
 * @param {Common} common
 * @param {Postings | undefined} numberPostings
 * @param {Clue} clue
 * @returns {Evidence}
 */
function weigh(parts, common, numberPostings, clue) {
  const n = common.pages.length;
  const evidence = { clue, rarity: 0, strength: new Float32Array(n), inTitle: new Float32Array(n), present: new Float32Array(n) };
  const { strength, inTitle, present } = evidence;
  const surest = Math.max(0, ...clue.meaning.terms.values(), ...clue.numbers.values());
  /** @type {[list: Postings, term: number, sure: number][]} */
  const ways = [];
  for (const [term, sure] of clue.meaning.terms) ways.push([parts[Math.floor(term / PARTS)].postings, term % PARTS, sure]);
  if (numberPostings) for (const [number, sure] of clue.numbers) ways.push([numberPostings, number, sure]);
  for (const [list, term, sure] of ways) if (sure === surest) evidence.rarity = Math.max(evidence.rarity, rarity(list, term, n));
  for (const [list, term, sure] of ways) {
    // What the word may mean besides, and stands on most pages, tells no more of a page than it does by itself.
    const own = Math.min(1, rarity(list, term, n) / evidence.rarity);
    const { starts, pages, impacts } = list;
    for (let at = starts[term]; at < starts[term + 1]; at++) {
      const page = pages[at];
      const title = (impacts[at] & 15) / STRONGEST;
      strength[page] = Math.max(strength[page], own * sure * ((impacts[at] >> 4) / STRONGEST + TITLE * title));
      present[page] = Math.max(present[page], sure / surest);
      if (title > 0) inTitle[page] = Math.max(inTitle[page], sure / surest);
    }
  }
  return evidence;
}

/**
 * The inverse document frequency, as BM25 has it.
 * @param {Postings} list
 * @param {number} term
 * @param {number} n how many pages there are
 * @returns {number}
 */
function rarity({ starts }, term, n) {
  const count = starts[term + 1] - starts[term];
  return Math.log(1 + (n - count + 0.5) / (count + 0.5));
}

/**
 * The places whose names were typed, each with the evidence that named it: whole, or half-typed where only one city begins so.
 * @param {Common} common
 * @param {Evidence[]} known
 * @returns {Map<number, Set<Evidence>>}
 */
function calledPlaces(common, known) {
  /** @type {Map<number, Set<Evidence>>} */
  const called = new Map();
  const said = known.map(({ clue }) => fold(clue.meaning.near || clue.unit.text));
  // `Lunds` names Lund too.
  const forms = new Set(said.flatMap((word) => [word, word.replace(/s$/, "")]));
  const naming = (/** @type {string} */ word) => known.filter((_, i) => said[i] === word || said[i] === `${word}s`);
  const half = known.filter(({ clue }, i) => !clue.meaning.known && said[i].length >= SHORTEST_HALF);
  /** @type {Map<number, Set<Evidence>>} */
  const halfTyped = new Map();
  common.names.forEach((names, place) => {
    for (const name of names) {
      const joined = name.replaceAll(" ", "");
      const all = name.split(" ");
      const by = (forms.has(joined) ? [joined] : all.every((word) => forms.has(word)) ? all : []).flatMap(naming);
      if (by.length > 0) called.set(place, new Set(by));
      for (const each of half) if (joined.startsWith(said[known.indexOf(each)])) halfTyped.set(place, new Set([each]));
    }
  });
  // Where several cities begin so, the person is not done.
  if (called.size === 0 && halfTyped.size === 1) return halfTyped;
  return called;
}

/**
 * @param {number} page
 * @param {Evidence[]} known
 * @param {number} total
 * @param {Set<Evidence> | undefined} naming what named the page's city
 * @returns {number}
 */
function pageScore(page, known, total, naming) {
  let strength = 0;
  let present = 0;
  let inTitle = 0;
  for (const each of known) {
    // A city's name says as much of each of its pages, whether the page's own title has it or not.
    const isNamed = naming?.has(each);
    strength += each.rarity * (isNamed ? NAMED * each.present[page] : each.strength[page]);
    present += each.rarity * each.present[page];
    inTitle += each.rarity * (isNamed ? each.present[page] : each.inTitle[page]);
  }
  const coverage = inTitle / total;
  return strength * (WITHOUT_OTHER_WORDS + ((1 - WITHOUT_OTHER_WORDS) * present) / total) * (1 + TITLE_COVERAGE * coverage * coverage);
}
