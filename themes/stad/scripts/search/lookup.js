// Finds words of the vocabulary by how they begin, what they hold, and what they lie near to, without reading each of them.

import { edits, letterMask, missingLetters } from "./near.js";

/** @typedef {import("./decode.js").SearchIndex} SearchIndex */

/**
 * The words that begin so, as a range: the vocabulary stands in their order.
 * @param {SearchIndex} index
 * @param {string} beginning
 * @returns {{ from: number, to: number }}
 */
export function beginningWith(index, beginning) {
  const from = firstAtLeast(index.folded, beginning);
  let to = from;
  while (to < index.folded.length && index.folded[to].startsWith(beginning)) to++;
  return { from, to };
}

/**
 * The words that hold `part` elsewhere than at their beginning.
 * @param {SearchIndex} index
 * @param {string} part
 * @returns {number[]}
 */
export function holding(index, part) {
  /** @type {number[]} */
  const found = [];
  for (let at = index.text.indexOf(part); at >= 0; at = index.text.indexOf(part, at + 1)) {
    const word = wordAt(index.textStarts, at);
    if (at > index.textStarts[word] && found.at(-1) !== word) found.push(word);
  }
  return found;
}

/**
 * The words within some edits of `typed`, and those with a beginning within them.
 * @param {SearchIndex} index
 * @param {string} typed
 * @param {number} limit
 * @param {(word: number, whole: number, beginning: number) => void} tell numbers above the limit only mean "more"
 */
export function nearTo(index, typed, limit, tell) {
  const { masks, textStarts, folded } = index;
  const mask = letterMask(typed);
  const measure = edits(typed, limit);
  const shortest = typed.length - limit;
  for (let word = 0; word < masks.length; word++) {
    const length = textStarts[word + 1] - textStarts[word] - 1;
    if (length < shortest || missingLetters(mask, masks[word]) > limit) continue;
    // People begin a word rightly: for the longer ones, where most of the words are, that is asked.
    if (length > typed.length + limit && folded[word].charCodeAt(0) !== typed.charCodeAt(0)) continue;
    const { whole, beginning } = measure(folded[word]);
    if (beginning <= limit) tell(word, whole, beginning);
  }
}

/**
 * @param {string[]} sorted
 * @param {string} least
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

/**
 * @param {Uint32Array} starts
 * @param {number} at
 * @returns {number}
 */
function wordAt(starts, at) {
  let from = 0;
  let to = starts.length - 1;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (starts[middle] <= at) from = middle;
    else to = middle;
  }
  return from;
}
