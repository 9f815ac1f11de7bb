// Which file of one language's index holds what, and each of them once.

import { FORMAT, decode, stopWords } from "./decode.js";

/** @typedef {import("./ask.js").Asked} Asked */
/** @typedef {import("./ask.js").Root} Root */
/** @typedef {import("./decode.js").Shard} Shard */

/** Words with a common beginning stand side by side; a short beginning can have very many. */
const MOST_OF_A_BEGINNING = 2;
const NEIGHBOURS = 1;

/** The files of one language, each fetched once. */
export class Files {
  /** @param {Asked} asked */
  constructor({ root, common, askFor }) {
    if (root.format !== FORMAT) throw new Error("unknown format");
    this.askFor = askFor;
    this.root = root;
    this.firstWords = root.first_words ?? [""];
    this.stops = stopWords(root.stop_words ?? []);
    /** @type {Map<string, Promise<Shard>>} */
    this.kept = new Map();
    this.keep(root.common, common);
  }

  /** @param {string} [name] */
  file(name = this.root.common) {
    return this.kept.get(name) ?? this.keep(name, this.askFor(name));
  }

  /**
   * @param {string} name
   * @param {Promise<Response>} answer
   */
  keep(name, answer) {
    const shard = answer.then(read);
    this.kept.set(name, shard);
    // A lost connection may come back: the next query tries again.
    shard.catch(() => this.kept.delete(name));
    return shard;
  }

  /** @param {number} i */
  words(i) {
    return this.file(this.root.words?.[i]);
  }

  /**
   * The file that would hold the word.
   * @param {string} folded
   */
  home(folded) {
    return lastUpTo(this.firstWords, folded);
  }

  /**
   * The files with words that begin so.
   * @param {string} beginning
   * @returns {number[]}
   */
  beginning(beginning) {
    return range(this.home(beginning), Math.min(this.home(`${beginning}\uffff`), this.home(beginning) + MOST_OF_A_BEGINNING - 1));
  }

  /**
   * The files near by in which the same first letter stands: where a misspelled word may be.
   * @param {string} folded
   * @returns {number[]}
   */
  near(folded) {
    const home = this.home(folded);
    const from = Math.max(home - NEIGHBOURS, this.home(folded.slice(0, 1)));
    return range(from, Math.min(home + NEIGHBOURS, this.home(`${folded.slice(0, 1)}\uffff`)));
  }

  /**
   * The file with a card, and how many cards stand before it there.
   * @param {number} card
   */
  async cardsOf(card) {
    const firsts = this.root.first_cards ?? [0];
    const i = lastUpTo(firsts, card);
    return { shard: await this.file(this.root.cards?.[i]), at: card - firsts[i] };
  }
}

/**
 * @param {Response} response
 * @returns {Promise<Shard>}
 */
async function read(response) {
  if (!response.ok) throw new Error(`${response.status}`);
  return decode(new Uint8Array(await response.arrayBuffer()));
}

/**
 * The place of the last of some sorted values that is not above `most`.
 * @template {string | number} T
 * @param {T[]} sorted
 * @param {T} most
 * @returns {number}
 */
function lastUpTo(sorted, most) {
  let i = 0;
  while (i + 1 < sorted.length && sorted[i + 1] <= most) i++;
  return i;
}

/**
 * @param {number} from
 * @param {number} to
 * @returns {number[]}
 */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
