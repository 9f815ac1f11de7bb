// Finds the words of a text that were looked for.

import { words } from "./fold.js";
import { same } from "./lookup.js";
import { PARTS } from "./match.js";
import { isUnspaced } from "./segment.js";

/** @typedef {import("./decode.js").Part} Part */

/**
 * @typedef {object} Piece
 * @property {string} text
 * @property {boolean} hit
 */

/**
 * The text in pieces, in order; together they are the whole text.
 * @param {string} text
 * @param {Part[]} parts
 * @param {Set<number>} terms
 * @param {string[]} typed what may be marked inside a text without spaces
 * @returns {Piece[]}
 */
export function pieces(text, parts, terms, typed) {
  /** @type {Piece[]} */
  const found = [];
  let at = 0;
  const mark = (/** @type {number} */ start, /** @type {number} */ end) => {
    if (start < at) return;
    if (start > at) found.push({ text: text.slice(at, start), hit: false });
    found.push({ text: text.slice(start, end), hit: true });
    at = end;
  };
  for (const word of words(text)) {
    if (isUnspaced(word.folded)) {
      for (let i = word.start; i < word.end; i++) {
        const run = typed.find((each) => isUnspaced(each) && text.startsWith(each, i));
        if (run) mark(i, i + run.length);
      }
    } else if (isAbout(word.folded, parts, terms)) mark(word.start, word.end);
  }
  if (at < text.length) found.push({ text: text.slice(at), hit: false });
  return found;
}

/**
 * @param {string} folded
 * @param {Part[]} parts
 * @param {Set<number>} terms
 * @returns {boolean}
 */
function isAbout(folded, parts, terms) {
  return parts.some((part, i) =>
    same(part, folded).some((word) =>
      part.leads[word].some((lead) => (lead & 3) === 0 && terms.has(i * PARTS + (lead >> 2))),
    ),
  );
}
