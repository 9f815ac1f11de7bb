// Fetches the files of one language's index. Only the root says which they are.

import { FORMAT, decode, stopWords } from "./decode.js";

/** @typedef {import("./decode.js").Shard} Shard */

/**
 * @typedef {object} Root
 * @property {number} format
 * @property {string} common the only file of a small language
 * @property {string} [numbers]
 * @property {string[]} [words]
 * @property {string[]} [first_words]
 * @property {string[]} [cards]
 * @property {number[]} [first_cards]
 * @property {string[]} [stop_words]
 */

/** Words with a common beginning stand side by side; a short beginning can have very many. */
const MOST_OF_A_BEGINNING = 2;
const NEIGHBOURS = 1;

/** The files of one language, each fetched once. */
export class Files {
  /**
   * @param {string} address
   * @param {Root} root
   */
  constructor(address, root) {
    this.address = address;
    this.root = root;
    this.firstWords = root.first_words ?? [""];
    this.stops = stopWords(root.stop_words ?? []);
    /** @type {Map<string, Promise<Shard>>} */
    this.kept = new Map();
  }

  /** @param {string} [name] */
  file(name = this.root.common) {
    const known = this.kept.get(name) ?? fetchShard(this.address.replace(/\.json.*/, `-${name}.bin`));
    this.kept.set(name, known);
    // A lost connection may come back: the next query tries again.
    known.catch(() => this.kept.delete(name));
    return known;
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
 * @param {string | Promise<Response>} root
 * @returns {Promise<Files>}
 */
export async function load(root) {
  // The root says which files are the newest, so it is asked for anew; they themselves never change.
  const response = await (typeof root === "string" ? fetched(root, "no-cache") : root);
  /** @type {Root} */
  const known = await response.json();
  if (!response.ok || known.format !== FORMAT) throw new Error("unknown format");
  return new Files(response.url, known);
}

/**
 * @param {string} address
 * @returns {Promise<Shard>}
 */
async function fetchShard(address) {
  const response = await fetched(address, "default");
  if (!response.ok) throw new Error(`${response.status}`);
  return decode(new Uint8Array(await response.arrayBuffer()));
}

/**
 * @param {string} address
 * @param {RequestCache} cache
 * @returns {Promise<Response>}
 */
export function fetched(address, cache) {
  return fetch(address, { cache, credentials: "omit", referrerPolicy: "no-referrer" });
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
