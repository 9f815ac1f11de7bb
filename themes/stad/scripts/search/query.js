// What a person typed becomes the units that are looked up.

import { digits, fold, words } from "./fold.js";
import { isKnown, nearTo } from "./lookup.js";
import { isUnspaced, segment } from "./segment.js";

/**
 * One word or one telephone number.
 * @typedef {object} Unit
 * @property {string} text in small letters, as typed
 * @property {string} folded
 * @property {string} digits empty where the unit is not a number
 * @property {string[]} joined this word and its neighbours as one word, folded
 * @property {number} start where it begins in what was typed
 * @property {number} end
 */

/** @typedef {import("./decode.js").Common} Common */
/** @typedef {import("./decode.js").Part} Part */
/** @typedef {import("./decode.js").Stops} Stops */

/** Longer texts are cut: nobody means them, and each word costs time. */
const LONGEST_QUERY = 200;
const MOST_UNITS = 16;
/** Phrases of so many words can be in the vocabulary as one word. */
const LONGEST_PHRASE = 4;
const SHORTEST_MISSPELLED = 8;
/** So many letters and marks of a script without spaces are a word rather than a part of one. */
const SHORTEST_IN_PIECES = 5;
const NUMBER = /\+?\p{Nd}(?:[\s\-–()/.]{0,2}\p{Nd})*/gu;
/** Two digits are a day or an age. */
const SHORTEST_NUMBER = 3;

/**
 * All that was typed, in its order.
 * @param {string} typed
 * @returns {Unit[]}
 */
export function read(typed) {
  const text = typed.slice(0, LONGEST_QUERY);
  /** @type {Unit[]} */
  const found = [];
  let at = 0;
  const addWords = (/** @type {number} */ end) => {
    for (const word of words(text.slice(at, end))) {
      found.push({ text: word.text, folded: word.folded, digits: "", joined: [], start: at + word.start, end: at + word.end });
    }
  };
  for (const match of text.matchAll(NUMBER)) {
    const number = digits(match[0]);
    const end = match.index + match[0].length;
    const partOfWord = /[\p{L}\p{N}]$/u.test(text.slice(at, match.index)) || /^[\p{L}]/u.test(text.slice(end));
    if (number.length < SHORTEST_NUMBER || partOfWord) continue;
    addWords(match.index);
    found.push({ text: number, folded: number, digits: number, joined: [], start: match.index, end });
    at = end;
  }
  addWords(text.length);
  return found.slice(0, MOST_UNITS);
}

/**
 * The units that tell something: without stop words where others remain, cut where their script has no spaces, and marked
 * where they are one word with their neighbours.
 * @param {Unit[]} all
 * @param {Part[]} parts
 * @param {Common} common
 * @returns {Unit[]}
 */
export function telling(all, parts, common) {
  const cut = all.flatMap((unit) => {
    if (!isUnspaced(unit.folded)) return [{ ...unit }];
    const pieces = segment(unit.folded, (piece) => isKnown(parts, piece));
    // A misspelled word falls apart into shorter words that nobody meant.
    const whole = pieces.length > 1 && unit.folded.length >= SHORTEST_IN_PIECES ? nearWord(parts, unit.folded) : undefined;
    return pieces.map((piece) => ({ ...unit, text: piece, folded: piece, joined: whole ? [whole] : [] }));
  });
  cut.forEach((_, i) => {
    neighbours(cut, i).forEach((joined, extra) => {
      if (extra === 0) return;
      const units = cut.slice(i, i + extra + 1);
      const linked = units.map((unit) => unit.folded).join("s");
      const whole = [joined, linked].find((word) => isKnown(parts, word)) ?? misspelledWhole(parts, common, joined, units);
      if (whole) for (const unit of units) unit.joined.push(whole);
    });
  });
  const isName = (/** @type {Unit} */ unit) => common.names.some((names) => names.includes(unit.folded));
  const tells = (/** @type {Unit} */ unit) => unit.joined.length > 0 || !isStopWord(unit, parts, common);
  // Vara is a town and a verb: in a sentence it is the verb, but last among other words the town: `lurad på jobbet i vara`.
  const sentence = cut.some((unit) => isStopWord(unit, parts, common) && !isName(unit));
  const others = cut.some((unit) => tells(unit));
  const found = cut.filter((unit, i) => tells(unit) || (isName(unit) && (!sentence || (others && i === cut.length - 1))));
  return found.length > 0 ? found : cut;
}

/**
 * The word that a misspelled word is together with its neighbour, `manisko handel`. Common words are part of no other.
 * @param {Part[]} parts
 * @param {Common} common
 * @param {string} joined
 * @param {Unit[]} units
 * @returns {string | undefined}
 */
function misspelledWhole(parts, common, joined, units) {
  if (units.length > 2 || joined.length < SHORTEST_MISSPELLED || units.every((unit) => isKnown(parts, unit.folded))) return undefined;
  if (units.some((unit) => isStopWord(unit, parts, common))) return undefined;
  return nearWord(parts, joined);
}

/**
 * The word that differs in one letter.
 * @param {Part[]} parts
 * @param {string} folded
 * @returns {string | undefined}
 */
function nearWord(parts, folded) {
  /** @type {string | undefined} */
  let found;
  for (const part of parts) nearTo(part, folded, 1, (word, whole) => (found ??= whole <= 1 ? part.folded[word] : undefined));
  return found;
}

/**
 * Whether the words call for the card about danger.
 * @param {Unit[]} all
 * @param {Common} common
 * @returns {boolean}
 */
export function isUrgent(all, common) {
  const phrases = all.flatMap((_, i) => neighbours(all, i));
  return common.urgent.some((urgent) => phrases.includes(urgent) || (isUnspaced(urgent) && phrases.some((phrase) => phrase.includes(urgent))));
}

/**
 * @param {Unit} unit
 * @param {Part[]} parts
 * @param {Stops} stops
 * @returns {boolean}
 */
export function isStopWord(unit, parts, stops) {
  if (stops.stopWords.has(unit.text)) return true;
  // Typed without marks it may be either word; with marks it is the one that was typed.
  return unit.text === unit.folded && stops.foldedStopWords.has(fold(unit.text)) && !isKnown(parts, unit.folded);
}

/**
 * The word at `start`, it and the next, and so on, each as one word.
 * @param {Unit[]} all
 * @param {number} start
 * @returns {string[]}
 */
function neighbours(all, start) {
  let joined = "";
  return all.slice(start, start + LONGEST_PHRASE).map((unit) => (joined += unit.folded));
}
