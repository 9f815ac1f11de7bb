// One language's search: from what was typed to what is shown.

import { pieces } from "./excerpt.js";
import { bare, fold } from "./fold.js";
import { Files } from "./load.js";
import { isKnown } from "./lookup.js";
import { meaning, numbers } from "./match.js";
import { isStopWord, isUrgent, read, telling } from "./query.js";
import { rank } from "./rank.js";
import { starts } from "./segment.js";

/** @typedef {import("./ask.js").Asked} Asked */
/** @typedef {import("./decode.js").Part} Part */
/** @typedef {import("./decode.js").Shard} Shard */
/** @typedef {import("./excerpt.js").Piece} Piece */
/** @typedef {import("./query.js").Unit} Unit */
/** @typedef {import("./rank.js").Clue} Clue */

/**
 * @typedef {object} Hit
 * @property {string} url
 * @property {string} kind
 * @property {string} place empty where the page belongs to no city
 * @property {Piece[]} title
 * @property {Piece[]} summary
 */

/**
 * @typedef {object} Answer
 * @property {Hit[]} hits the best, as many as were wished for
 * @property {number} total how many pages answer
 * @property {boolean} urgent whether the words call for the card about danger
 * @property {string} place the city whose pages stand first: named by the words or the page's own, or empty
 * @property {string} suggestion what was typed with near spellings put right, only where that was needed to find something
 */

/**
 * @typedef {object} Wish
 * @property {string} place the page's own city, or empty
 * @property {boolean} everywhere that no city stands first
 * @property {number} limit
 */

/** Below this a word's best meaning is a guess, and other files are asked for better ones. */
const GUESS = 0.45;
const SHORTEST_PIECE = 3;
const MOST_PIECES = 2;
const LONG_WORD = 6;
/** Half of what a frame has. */
const LONG_STEP_MS = 8;
/** Words that differ in so many last letters, and end otherwise, are forms of one word. */
const LONGEST_ENDING = 3;
const ENDING = 2;

/**
 * @param {Promise<Asked>} asked
 * @returns {Promise<Engine>}
 */
export async function open(asked) {
  return new Engine(new Files(await asked));
}

export class Engine {
  /** @param {Files} files */
  constructor(files) {
    this.files = files;
  }

  /**
   * @param {string} typed
   * @param {Wish} wish
   * @returns {Promise<Answer>}
   */
  async find(typed, wish) {
    const breathe = breather();
    const all = read(typed);
    const wanted = firstFiles(this.files, all);
    // Side by side: each of them is a way to the server and back.
    const [first, numberFile, ...found] = await Promise.all([
      this.files.file(),
      all.some((unit) => unit.digits !== "") ? this.files.file(this.files.root.numbers) : undefined,
      ...this.shards(wanted),
    ]);
    const common = first.common();
    const known = numberFile?.numbers();
    await breathe();
    let parts = found.map((shard) => shard.part());
    await breathe();
    let units = telling(all, parts, common);
    await breathe();
    const clue = (/** @type {Unit} */ unit) => ({ unit, meaning: meaning(parts, common, unit), numbers: numbers(known, unit.digits) });
    let clues = units.map(clue);
    const before = wanted.size;
    for (const each of clues) for (const i of furtherFiles(this.files, parts, each)) wanted.add(i);
    if (wanted.size > before) {
      parts = (await Promise.all(this.shards(wanted))).map((shard) => shard.part());
      units = telling(all, parts, common);
      clues = units.map(clue);
    }
    await breathe();
    const { pages, terms, place } = rank(parts, common, known?.postings, clues, wish);
    await breathe();
    const runs = units.map((unit) => unit.text);
    const marked = (/** @type {string} */ text) => pieces(text, parts, terms, runs);
    const cards = await Promise.all(pages.slice(0, wish.limit).map(async (page) => {
      const { shard, at } = await this.files.cardsOf(common.cardPages.indexOf(page));
      return shard.card(common)(at);
    }));
    await breathe();
    return {
      hits: cards.map((card) => ({ ...card, title: marked(card.title), summary: marked(card.summary) })),
      total: pages.length,
      urgent: isUrgent(all, common),
      place,
      suggestion: pages.length > 0 ? suggestion(typed, clues) : "",
    };
  }

  /**
   * @param {Set<number>} wanted
   * @returns {Promise<Shard>[]} always in the same order, so that the same words give the same answer
   */
  shards(wanted) {
    return [...wanted].sort((a, b) => a - b).map((i) => this.files.words(i));
  }
}

/**
 * Lets the page answer to the next letter in between, where a step took long: in a browser that has just begun, everything does.
 * @returns {() => Promise<void> | undefined}
 */
function breather() {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONG_STEP_MS) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}

/**
 * @param {Files} files
 * @param {Unit[]} all
 * @returns {Set<number>}
 */
function firstFiles(files, all) {
  const some = all.filter((unit) => !isStopWord(unit, [], files.stops));
  const beginnings = (some.length > 0 ? some : all).flatMap((unit) => [unit.folded, bare(unit.folded), ...starts(unit.folded)]);
  return new Set(beginnings.flatMap((beginning) => files.beginning(beginning)));
}

/**
 * Where a misspelled word may stand, and the second halves of a word that is made of two.
 * @param {Files} files
 * @param {Part[]} parts
 * @param {Clue} clue
 * @returns {number[]}
 */
function furtherFiles(files, parts, { unit: { folded }, meaning: { known, terms } }) {
  if (known || Math.max(0, ...terms.values()) >= GUESS) return [];
  /** @type {number[]} */
  const found = [];
  for (let end = folded.length - SHORTEST_PIECE; end >= SHORTEST_PIECE && found.length < MOST_PIECES; end--) {
    if (isKnown(parts, folded.slice(0, end).replace(/s$/, "")) || isKnown(parts, folded.slice(0, end))) found.push(files.home(folded.slice(end)));
  }
  return [...found, ...files.near(folded)];
}

/**
 * @param {string} typed
 * @param {Clue[]} clues
 * @returns {string}
 */
function suggestion(typed, clues) {
  let at = 0;
  let text = "";
  for (const { unit, meaning: { near } } of clues) {
    if (unit.joined.length > 0 || !isMisspelling(unit.folded, fold(near), clues.length)) continue;
    text += typed.slice(at, unit.start) + near;
    at = unit.end;
  }
  return at > 0 ? text + typed.slice(at) : "";
}

/**
 * Whether one word is the other misspelled, and not the other with another ending.
 * @param {string} typed
 * @param {string} near empty where there is none
 * @param {number} count of words typed: a short word among others is likelier one that the pages lack
 * @returns {boolean}
 */
function isMisspelling(typed, near, count) {
  if (near === "" || (count > 1 && typed.length < LONG_WORD)) return false;
  let same = 0;
  while (same < near.length && typed[same] === near[same]) same++;
  const sorted = (/** @type {string} */ word) => [...word].sort().join("");
  return Math.max(typed.length, near.length) - same > LONGEST_ENDING || typed.endsWith(near.slice(-ENDING)) || sorted(typed) === sorted(near);
}
