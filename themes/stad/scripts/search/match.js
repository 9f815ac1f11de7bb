// Which terms a typed word may mean, and how surely.

import { edits, letterMask, missingLetters } from "./near.js";

/** @typedef {import("./decode.js").SearchIndex} SearchIndex */
/** @typedef {import("./query.js").Unit} Unit */

/** How far a word may be trusted that leads to a term as itself, as a synonym, as a part. */
const RELATIONS = [1, 0.8, 0.45, 0];
const OTHER_MARKS = 0.7;
const NO_MARKS = 0.95;
const ONE_EDIT = 0.7;
const TWO_EDITS = 0.4;
const IN_PARTS = 0.55;
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
  const known = found.size > 0;
  if (unit.digits !== "") return found;
  const mask = letterMask(unit.folded);
  for (let word = 0; word < index.words.length; word++) {
    const weight = known ? longerWeight(unit.folded, index.folded[word]) * 0.7 : likeWeight(unit.folded, mask, index.folded[word], index.masks[word]);
    if (weight > 0) add(word, weight);
  }
  if (![...found.values()].some((sure) => sure >= IN_PARTS)) {
    for (const part of parts(index, unit.folded)) for (const word of index.wordsByFolded.get(part) ?? []) add(word, IN_PARTS);
  }
  return found;
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
 * @param {string} typed
 * @param {string} word
 * @returns {number}
 */
function longerWeight(typed, word) {
  if (typed.length < 2 || word.length <= typed.length) return 0;
  const share = typed.length / word.length;
  if (word.startsWith(typed)) return 0.35 + 0.4 * share;
  return typed.length >= 4 && word.includes(typed, 1) ? (word.endsWith(typed) ? 0.35 : 0.2) + 0.2 * share : 0;
}

/**
 * Any likeness: for a word that the pages do not have.
 * @param {string} typed
 * @param {number} mask
 * @param {string} word
 * @param {number} wordMask
 * @returns {number}
 */
function likeWeight(typed, mask, word, wordMask) {
  return Math.max(longerWeight(typed, word), shorterWeight(typed, word), nearWeight(typed, mask, word, wordMask));
}

/**
 * Another ending than the pages have, or a compound of which they have a part.
 * @param {string} typed
 * @param {string} word
 * @returns {number}
 */
function shorterWeight(typed, word) {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const longest = Math.max(typed.length, word.length);
  if (same >= 4 && same >= longest * 0.6 && same >= typed.length - 3 && same >= word.length - 3) {
    return (same === word.length ? 0.8 : 0.65) * (same / longest);
  }
  const share = word.length / typed.length;
  if (word.length >= 4 && share < 1 && (same === word.length || typed.endsWith(word))) return 0.25 + 0.4 * share;
  return 0;
}

/**
 * A near spelling of the word, or of its beginning.
 * @param {string} typed
 * @param {number} mask
 * @param {string} word
 * @param {number} wordMask
 * @returns {number}
 */
function nearWeight(typed, mask, word, wordMask) {
  const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (limit === 0 || word.length < typed.length - limit || missingLetters(mask, wordMask) > limit) return 0;
  const { whole, beginning } = edits(typed, word, limit);
  if (whole <= limit) return whole > 1 ? TWO_EDITS : ONE_EDIT;
  const share = typed.length / word.length;
  return typed.length > 4 && beginning <= limit ? (beginning > 1 ? 0.2 : 0.3) + 0.25 * share : 0;
}
