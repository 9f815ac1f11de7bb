// Finds the words of a text that were looked for.

import { words } from "./fold.js";

/** @typedef {import("./decode.js").SearchIndex} SearchIndex */

/**
 * @typedef {object} Piece
 * @property {string} text
 * @property {boolean} hit
 */

/**
 * The text in pieces, in order; together they are the whole text.
 * @param {string} text
 * @param {SearchIndex} index
 * @param {Set<number>} terms
 * @returns {Piece[]}
 */
export function pieces(text, index, terms) {
  /** @type {Piece[]} */
  const found = [];
  let at = 0;
  for (const word of words(text)) {
    if (!isAbout(word.folded, index, terms)) continue;
    if (word.start > at) found.push({ text: text.slice(at, word.start), hit: false });
    found.push({ text: text.slice(word.start, word.end), hit: true });
    at = word.end;
  }
  if (at < text.length) found.push({ text: text.slice(at), hit: false });
  return found;
}

/**
 * @param {string} folded
 * @param {SearchIndex} index
 * @param {Set<number>} terms
 * @returns {boolean}
 */
function isAbout(folded, index, terms) {
  for (const word of index.wordsByFolded.get(folded) ?? []) {
    for (let at = index.leadStarts[word]; at < index.leadStarts[word + 1]; at++) {
      if ((index.leads[at] & 3) === 0 && terms.has(Math.floor(index.leads[at] / 4))) return true;
    }
  }
  return false;
}
