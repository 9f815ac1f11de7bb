// What a person typed becomes the units that are looked up.

import { digits, fold, words } from "./fold.js";

/**
 * One word or one telephone number.
 * @typedef {object} Unit
 * @property {string} text in small letters, as typed
 * @property {string} folded
 * @property {string} digits empty where the unit is not a number
 * @property {string[]} joined this word and its neighbours as one word, folded
 */

/** @typedef {import("./decode.js").SearchIndex} SearchIndex */

/** Longer texts are cut: nobody means them, and each word costs time. */
const LONGEST_QUERY = 200;
const MOST_UNITS = 16;
/** Phrases of so many words can be in the vocabulary as one word. */
const LONGEST_PHRASE = 4;
const NUMBER = /\+?\d(?:[\s\-–()/.]{0,2}\d)*/gu;
/** Two digits are a day or an age. */
const SHORTEST_NUMBER = 3;

/**
 * @param {string} typed
 * @param {SearchIndex} index
 * @returns {Unit[]}
 */
export function units(typed, index) {
  const all = allUnits(typed.slice(0, LONGEST_QUERY)).slice(0, MOST_UNITS);
  addJoined(all, index);
  const telling = all.filter((unit) => unit.joined.length > 0 || !isStopWord(unit, index));
  return telling.length > 0 ? telling : all;
}

/**
 * Whether the words call for the card about danger.
 * @param {string} typed
 * @param {SearchIndex} index
 * @returns {boolean}
 */
export function isUrgent(typed, index) {
  const all = allUnits(typed.slice(0, LONGEST_QUERY));
  const phrases = all.flatMap((_, i) => neighbours(all, i));
  return index.urgent.some((urgent) => phrases.includes(urgent));
}

/**
 * @param {string} typed
 * @returns {Unit[]}
 */
function allUnits(typed) {
  /** @type {Unit[]} */
  const found = [];
  let at = 0;
  const addWords = (/** @type {string} */ part) => {
    for (const word of words(part)) found.push({ text: word.text, folded: word.folded, digits: "", joined: [] });
  };
  for (const match of typed.matchAll(NUMBER)) {
    const number = digits(match[0]);
    const partOfWord = /[\p{L}\p{N}]$/u.test(typed.slice(at, match.index)) || /^[\p{L}]/u.test(typed.slice(match.index + match[0].length));
    if (number.length < SHORTEST_NUMBER || partOfWord) continue;
    addWords(typed.slice(at, match.index));
    found.push({ text: number, folded: number, digits: number, joined: [] });
    at = match.index + match[0].length;
  }
  addWords(typed.slice(at));
  return found;
}

/**
 * Marks the units that are one word of the vocabulary when written together.
 * @param {Unit[]} all
 * @param {SearchIndex} index
 */
function addJoined(all, index) {
  all.forEach((_, i) => {
    neighbours(all, i).slice(1).forEach((joined, extra) => {
      if (!index.wordsByFolded.has(joined)) return;
      for (const unit of all.slice(i, i + extra + 2)) unit.joined.push(joined);
    });
  });
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

/**
 * @param {Unit} unit
 * @param {SearchIndex} index
 * @returns {boolean}
 */
function isStopWord(unit, index) {
  if (index.stopWords.has(unit.text)) return true;
  // Typed without marks it may be either word; with marks it is the one that was typed.
  return unit.text === unit.folded && index.foldedStopWords.has(fold(unit.text)) && !index.wordsByFolded.has(unit.folded);
}
