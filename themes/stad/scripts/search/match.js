// Which terms a typed word may mean, and how surely.

import { beginningWith, holding, nearTo } from "./lookup.js";

/** @typedef {import("./decode.js").SearchIndex} SearchIndex */
/** @typedef {import("./query.js").Unit} Unit */

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
const LONGEST_ENDING = 3;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 60;

/**
 * The terms of one unit, each with its surest way there.
 * @param {SearchIndex} index
 * @param {Unit} unit
 * @returns {Map<number, number>}
 */
export function terms(index, unit) {
  /** @type {Map<number, number>} */
  const found = new Map();
  const add = (/** @type {number} */ word, /** @type {number} */ weight) => {
    for (let at = index.leadStarts[word]; at < index.leadStarts[word + 1]; at++) {
      const term = Math.floor(index.leads[at] / 4);
      const sure = weight * RELATIONS[index.leads[at] & 3];
      if (sure > (found.get(term) ?? 0)) found.set(term, sure);
    }
  };
  for (const joined of unit.joined) for (const word of index.wordsByFolded.get(joined) ?? []) add(word, 1);
  const same = index.wordsByFolded.get(unit.folded) ?? [];
  for (const word of same) add(word, sameWeight(unit, index.words[word]));
  if (unit.digits !== "") return found;
  const known = found.size > 0;
  addLonger(index, unit.folded, (word, weight) => add(word, known ? weight * WEAKER_WHEN_KNOWN : weight));
  if (known) return surest(found);
  addShorter(index, unit.folded, add);
  addNear(index, unit.folded, add);
  if (![...found.values()].some((sure) => sure >= IN_PARTS)) {
    for (const part of parts(index, unit.folded)) for (const word of index.wordsByFolded.get(part) ?? []) add(word, IN_PARTS);
  }
  return surest(found);
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
 * pages do not have. The fewest parts win; an s may link two.
 * @param {SearchIndex} index
 * @param {string} typed
 * @returns {string[]}
 */
function parts(index, typed) {
  if (typed.length < SHORTEST_COMPOUND || typed.length > LONGEST_COMPOUND) return [];
  /** @type {(string[] | undefined)[]} */
  const upTo = [[]];
  for (let end = SHORTEST_PART; end <= typed.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const part = typed.slice(start, end);
      const before = upTo[start] ?? (typed[start - 1] === "s" ? upTo[start - 1] : undefined);
      if (before && before.length + 1 < (upTo[end]?.length ?? Infinity) && index.wordsByFolded.has(part)) upTo[end] = [...before, part];
    }
  }
  return (upTo[typed.length] ?? []).filter((part) => !index.foldedStopWords.has(part));
}

/**
 * The numbers that hold the digits typed.
 * @param {SearchIndex} index
 * @param {string} digits
 * @returns {Map<number, number>}
 */
export function numbers(index, digits) {
  /** @type {Map<number, number>} */
  const found = new Map();
  if (digits === "") return found;
  index.numbers.forEach((number, i) => {
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
 * @param {SearchIndex} index
 * @param {string} typed
 * @param {(word: number, weight: number) => void} add
 */
function addLonger(index, typed, add) {
  if (typed.length < 2) return;
  const { from, to } = beginningWith(index, typed);
  for (let word = from; word < to; word++) {
    if (index.folded[word] !== typed) add(word, 0.35 + 0.4 * (typed.length / index.folded[word].length));
  }
  if (typed.length < SHORTEST_INSIDE) return;
  for (const word of holding(index, typed)) {
    const whole = index.folded[word];
    add(word, (whole.endsWith(typed) ? 0.35 : 0.2) + 0.2 * (typed.length / whole.length));
  }
}

/**
 * Another ending than the pages have, or a compound of which they have the beginning or the end.
 * @param {SearchIndex} index
 * @param {string} typed
 * @param {(word: number, weight: number) => void} add
 */
function addShorter(index, typed, add) {
  for (let length = SHORTEST_INSIDE; length < typed.length; length++) {
    const weight = 0.25 + 0.4 * (length / typed.length);
    for (const part of [typed.slice(0, length), typed.slice(-length)]) {
      for (const word of index.wordsByFolded.get(part) ?? []) add(word, weight);
    }
  }
  const least = Math.max(SHORTEST_INSIDE, typed.length - LONGEST_ENDING);
  if (typed.length < least) return;
  const { from, to } = beginningWith(index, typed.slice(0, least));
  for (let word = from; word < to; word++) addEnding(index.folded[word], typed, (weight) => add(word, weight));
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
  if (same >= longest * 0.6 && same >= word.length - LONGEST_ENDING) add((same === word.length ? 0.8 : 0.65) * (same / longest));
}

/**
 * A near spelling of the word, or of its beginning.
 * @param {SearchIndex} index
 * @param {string} typed
 * @param {(word: number, weight: number) => void} add
 */
function addNear(index, typed, add) {
  const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (limit === 0) return;
  nearTo(index, typed, limit, (word, whole, beginning) => {
    if (whole <= limit) add(word, whole > 1 ? TWO_EDITS : ONE_EDIT);
    else if (typed.length > 4) add(word, (beginning > 1 ? 0.2 : 0.3) + 0.25 * (typed.length / index.folded[word].length));
  });
}
