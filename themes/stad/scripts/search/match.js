// Which terms a typed word may mean, and how surely.

import { bare, fold } from "./fold.js";
import { beginningWith, holding, isKnown, nearTo, same } from "./lookup.js";

/** @typedef {import("./decode.js").Common} Common */
/** @typedef {import("./decode.js").Numbers} Numbers */
/** @typedef {import("./decode.js").Part} Part */
/** @typedef {import("./query.js").Unit} Unit */

/**
 * @typedef {object} Meaning
 * @property {Map<number, number>} terms each with its surest way there; `part * PARTS + term`
 * @property {boolean} known whether the word itself was found
 * @property {string} near the word of the pages that it was taken for as misspelled, empty where none was
 */

/** More terms than one part has. */
export const PARTS = 2 ** 20;

/** How far a word may be trusted that leads to a term as itself, as a synonym, as a part. */
const RELATIONS = [1, 0.8, 0.45, 0];
const OTHER_MARKS = 0.7;
const NO_MARKS = 0.95;
const ONE_EDIT = 0.7;
const TWO_EDITS = 0.4;
const IN_PARTS = 0.55;
/** A known word is seldom only the beginning of another. */
const WEAKER_WHEN_KNOWN = 0.7;
const MOST_TERMS = 150;
/** Beginnings, ends and parts of so many letters tell something. */
const SHORTEST_INSIDE = 4;
/** An ending has at most so many letters. */
const LONGEST_ENDING = 4;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 60;

/**
 * What one unit may mean.
 * @param {Part[]} parts
 * @param {Common} common
 * @param {Unit} unit
 * @returns {Meaning}
 */
export function meaning(parts, common, unit) {
  /** @type {Map<number, number>} */
  const found = new Map();
  let best = 0;
  let near = "";
  const add = (/** @type {number} */ i, /** @type {number} */ word, /** @type {number} */ weight) => {
    for (const lead of parts[i].leads[word]) {
      const term = i * PARTS + (lead >> 2);
      const sure = weight * RELATIONS[lead & 3];
      if (sure > (found.get(term) ?? 0)) found.set(term, sure);
    }
  };
  const addSame = (/** @type {string} */ folded, /** @type {number | undefined} */ weight) => {
    parts.forEach((part, i) => same(part, folded).forEach((word) => add(i, word, weight ?? sameWeight(unit, part.words[word]))));
  };
  for (const joined of unit.joined) addSame(joined, 1);
  addSame(unit.folded, undefined);
  if (unit.digits !== "") return { terms: found, known: true, near };
  if (found.size === 0) addSame(bare(unit.folded), NO_MARKS);
  const known = found.size > 0;
  parts.forEach((part, i) => {
    const tell = (/** @type {number} */ word, /** @type {number} */ weight) => {
      add(i, word, known ? weight * WEAKER_WHEN_KNOWN : weight);
      if (weight > best) [best, near] = [weight, ""];
    };
    addLonger(part, unit.folded, tell);
    if (known) return;
    addShorter(part, unit.folded, tell);
    addNear(part, unit.folded, (word, weight, whole) => {
      add(i, word, weight);
      // Of words that differ by their marks alone the last has most of them.
      if (weight < best || (weight === best && near !== "" && fold(near) !== part.folded[word])) return;
      // Lists of synonyms hold misspelled words too; the pages' own are spelled right.
      const own = (part.leads[word][0] & 3) === 0;
      [best, near] = [weight, whole && own ? part.words[word] : ""];
    });
  });
  if (!known && ![...found.values()].some((sure) => sure >= IN_PARTS)) {
    for (const piece of pieces(parts, common, unit.folded)) addSame(piece, IN_PARTS);
  }
  return { terms: surest(found), known, near };
}

/**
 * Two letters begin hundreds of words, and the unlikeliest of them cost as much time as the rest.
 * @param {Map<number, number>} found
 * @returns {Map<number, number>}
 */
function surest(found) {
  if (found.size <= MOST_TERMS) return found;
  return new Map([...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_TERMS));
}

/**
 * The known words that a word is made of, when it is made of nothing else: words written together, and compounds that the
 * pages do not have. The fewest win; an s may link two.
 * @param {Part[]} parts
 * @param {Common} common
 * @param {string} typed
 * @returns {string[]}
 */
function pieces(parts, common, typed) {
  if (typed.length < SHORTEST_COMPOUND || typed.length > LONGEST_COMPOUND) return [];
  /** @type {(string[] | undefined)[]} */
  const upTo = [[]];
  for (let end = SHORTEST_PART; end <= typed.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const piece = typed.slice(start, end);
      const before = upTo[start] ?? (typed[start - 1] === "s" ? upTo[start - 1] : undefined);
      if (before && before.length + 1 < (upTo[end]?.length ?? Infinity) && isKnown(parts, piece)) upTo[end] = [...before, piece];
    }
  }
  return (upTo[typed.length] ?? []).filter((piece) => !common.foldedStopWords.has(piece));
}

/**
 * The numbers that hold the digits typed.
 * @param {Numbers | undefined} known
 * @param {string} digits
 * @returns {Map<number, number>}
 */
export function numbers(known, digits) {
  /** @type {Map<number, number>} */
  const found = new Map();
  if (digits === "") return found;
  known?.numbers.forEach((number, i) => {
    if (number === digits) found.set(i, 1);
    else if (number.startsWith(digits)) found.set(i, 0.8);
    else if (digits.length > 3 && number.includes(digits)) found.set(i, 0.6);
  });
  return found;
}

/**
 * @param {Unit} unit
 * @param {string} word
 * @returns {number}
 */
function sameWeight(unit, word) {
  if (unit.text === word) return 1;
  return unit.text === unit.folded ? NO_MARKS : OTHER_MARKS;
}

/**
 * A half-typed word, or a part of a compound.
 * @param {Part} part
 * @param {string} typed
 * @param {(word: number, weight: number) => void} add
 */
function addLonger(part, typed, add) {
  if (typed.length < 2) return;
  const { from, to } = beginningWith(part, typed);
  for (let word = from; word < to; word++) {
    if (part.folded[word] !== typed) add(word, 0.35 + 0.4 * (typed.length / part.folded[word].length));
  }
  if (typed.length < SHORTEST_INSIDE) return;
  for (const word of holding(part, typed)) {
    const whole = part.folded[word];
    add(word, (whole.endsWith(typed) ? 0.35 : 0.2) + 0.2 * (typed.length / whole.length));
  }
}

/**
 * Another ending than the pages have, or a compound of which they have the beginning or the end.
 * @param {Part} part
 * @param {string} typed
 * @param {(word: number, weight: number) => void} add
 */
function addShorter(part, typed, add) {
  for (let length = SHORTEST_INSIDE; length < typed.length; length++) {
    const weight = 0.25 + 0.4 * (length / typed.length);
    for (const piece of [typed.slice(0, length), typed.slice(-length)]) for (const word of same(part, piece)) add(word, weight);
  }
  const least = Math.max(SHORTEST_INSIDE, typed.length - LONGEST_ENDING);
  if (typed.length < least) return;
  const { from, to } = beginningWith(part, typed.slice(0, least));
  for (let word = from; word < to; word++) addEnding(part.folded[word], typed, (weight) => add(word, weight));
}

/**
 * @param {string} word
 * @param {string} typed
 * @param {(weight: number) => void} add
 */
function addEnding(word, typed, add) {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const longest = Math.max(typed.length, word.length);
  if (same >= longest * 0.5 && same >= word.length - LONGEST_ENDING) add((same === word.length ? 0.8 : 0.65) * (same / longest));
}

/**
 * A near spelling of the word, or of its beginning.
 * @param {Part} part
 * @param {string} typed
 * @param {(word: number, weight: number, whole: boolean) => void} add
 */
function addNear(part, typed, add) {
  const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (limit === 0) return;
  nearTo(part, typed, limit, (word, whole, beginning) => {
    if (whole <= limit) add(word, whole > 1 ? TWO_EDITS : ONE_EDIT, true);
    else if (typed.length > 4) add(word, (beginning > 1 ? 0.2 : 0.3) + 0.25 * (typed.length / part.folded[word].length), false);
  });
}
