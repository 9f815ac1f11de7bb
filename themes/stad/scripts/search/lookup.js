// Finds words of the vocabulary by how they begin, what they hold, and what they lie near to, without reading each of them.

import { edits, letterMask, missingLetters } from "./near.js";

/** @typedef {import("./decode.js").Part} Part */

/**
 * The words that fold so.
 * @param {Part} part
 * @param {string} folded
 * @returns {number[]}
 */
export function same(part, folded) {
  /** @type {number[]} */
  const found = [];
  for (let word = firstAtLeast(part.folded, folded); part.folded[word] === folded; word++) found.push(word);
  return found;
}

/**
 * Whether a word is written so, give or take its marks.
 * @param {Part[]} parts
 * @param {string} folded
 * @returns {boolean}
 */
export function isKnown(parts, folded) {
  return parts.some((part) => same(part, folded).length > 0);
}

/**
 * The words that begin so, as a range: the vocabulary stands in their order.
 * @param {Part} part
 * @param {string} beginning
 * @returns {{ from: number, to: number }}
 */
export function beginningWith(part, beginning) {
  const from = firstAtLeast(part.folded, beginning);
  let to = from;
  while (to < part.folded.length && part.folded[to].startsWith(beginning)) to++;
  return { from, to };
}

/**
 * The words that hold `piece` elsewhere than at their beginning.
 * @param {Part} part
 * @param {string} piece
 * @returns {number[]}
 */
export function holding(part, piece) {
  /** @type {number[]} */
  const found = [];
  part.folded.forEach((folded, word) => folded.includes(piece, 1) && found.push(word));
  return found;
}

/**
 * The words within some edits of `typed`, and those with a beginning within them.
 * @param {Part} part
 * @param {string} typed
 * @param {number} limit
 * @param {(word: number, whole: number, beginning: number) => void} tell numbers above the limit only mean "more"
 */
export function nearTo(part, typed, limit, tell) {
  const { folded } = part;
  const masks = part.masks();
  const mask = letterMask(typed);
  const measure = edits(typed, limit);
  const shortest = typed.length - limit;
  for (let word = 0; word < masks.length; word++) {
    const { length } = folded[word];
    if (length < shortest || missingLetters(mask, masks[word]) > limit) continue;
    // People begin a word rightly: for the longer ones, where most of the words are, that is asked.
    if (length > typed.length + limit && folded[word].charCodeAt(0) !== typed.charCodeAt(0)) continue;
    const { whole, beginning } = measure(folded[word]);
    if (beginning <= limit) tell(word, whole, beginning);
  }
}

/**
 * @template {string | number} T
 * @param {ArrayLike<T>} sorted
 * @param {T} least
 * @returns {number}
 */
function firstAtLeast(sorted, least) {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
