// Reads what src/index/shard.rs wrote; its comments describe the format.

import { fold } from "./fold.js";
import { letterMask } from "./near.js";

/** The number of the format this reader knows. */
export const FORMAT = 1;

/**
 * Lists of pages; list `i` stands at `starts[i]` up to `starts[i + 1]`.
 * @typedef {object} Postings
 * @property {Uint32Array} starts
 * @property {Uint32Array} pages
 * @property {Uint8Array} impacts body in the upper four bits, title in the lower
 */

/**
 * @typedef {object} Card
 * @property {string} url
 * @property {string} title
 * @property {string} summary
 * @property {string} kind
 * @property {string} place empty where the page belongs to no city
 */

/**
 * @typedef {object} Block
 * @property {number} first
 * @property {Uint8Array} bytes
 */

/**
 * @typedef {object} SearchIndex
 * @property {string[]} words as written, in the order of their folded forms
 * @property {string[]} folded
 * @property {string} text the folded words, each with a line's end after it
 * @property {Uint32Array} textStarts where each word begins in `text`, and its length
 * @property {Int32Array} masks
 * @property {Map<string, number[]>} wordsByFolded
 * @property {Uint32Array} leadStarts
 * @property {Uint32Array} leads `term * 4 + relation`
 * @property {Postings} postings by term
 * @property {Uint32Array} pages by page: `place + 1` or 0, doubled, plus 1 where it answers for the whole country
 * @property {Block[]} cardBlocks
 * @property {string[]} places
 * @property {number[][]} placeTerms
 * @property {string[]} numbers
 * @property {Postings} numberPostings
 * @property {string[]} kinds
 * @property {Set<string>} stopWords
 * @property {Set<string>} foldedStopWords
 * @property {string[]} urgent
 */

/** Reads numbers, bytes and texts one after another, and refuses to read past the end. */
class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** @returns {number} */
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError("search index ends early");
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /**
   * @param {number} count
   * @returns {number[]}
   */
  numbers(count) {
    if (count > this.bytes.length - this.at) throw new RangeError("search index ends early");
    return Array.from({ length: count }, () => this.number());
  }

  /**
   * @param {number} length
   * @returns {Uint8Array}
   */
  take(length) {
    if (length > this.bytes.length - this.at) throw new RangeError("search index ends early");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** @returns {string[]} */
  texts() {
    const lengths = this.numbers(this.number());
    const all = new TextDecoder().decode(this.take(this.number()));
    let at = 0;
    return lengths.map((length) => all.slice(at, (at += length)));
  }

  /** @returns {string[]} */
  frontCoded() {
    let previous = "";
    return this.texts().map((rest) => (previous = previous.slice(0, this.number()) + rest));
  }

  /** @returns {Postings} */
  postings() {
    const lengths = this.numbers(this.number());
    const starts = new Uint32Array(lengths.length + 1);
    lengths.forEach((length, i) => (starts[i + 1] = starts[i] + length));
    const pages = new Uint32Array(starts[lengths.length]);
    for (let list = 0; list < lengths.length; list++) {
      let next = 0;
      for (let at = starts[list]; at < starts[list + 1]; at++) {
        pages[at] = next + this.number();
        next = pages[at] + 1;
      }
    }
    return { starts, pages, impacts: this.take(pages.length) };
  }
}

/**
 * One language's index from the bytes of its file. Throws on bytes that are no such file.
 * @param {Uint8Array} bytes
 * @returns {SearchIndex}
 */
export function decode(bytes) {
  const file = new Reader(bytes);
  if (String.fromCharCode(...file.take(4)) !== "stad" || file.number() !== FORMAT) throw new TypeError("not a search index");
  /** @type {Map<number, Block[]>} */
  const sections = new Map();
  while (file.at < bytes.length) {
    const kind = file.number();
    const block = { first: file.number(), bytes: file.take(file.number()) };
    sections.set(kind, [...(sections.get(kind) ?? []), block]);
  }
  const reader = (/** @type {number} */ kind) => {
    const block = sections.get(kind)?.[0];
    if (block === undefined) throw new RangeError("search index lacks a section");
    return new Reader(block.bytes);
  };
  const places = reader(5);
  const placeNames = places.texts();
  const numbers = reader(6);
  const lists = reader(7);
  const kinds = lists.texts();
  const stopWords = lists.texts();
  return {
    ...decodeWords(reader(1)),
    postings: reader(2).postings(),
    pages: decodePages(reader(3)),
    cardBlocks: sections.get(4) ?? [],
    places: placeNames,
    placeTerms: placeNames.map(() => places.numbers(places.number())),
    numbers: numbers.texts(),
    numberPostings: numbers.postings(),
    kinds,
    stopWords: new Set(stopWords),
    foldedStopWords: new Set(stopWords.map(fold)),
    urgent: lists.texts(),
  };
}

/**
 * The cards of some pages, in the order asked for.
 * @param {SearchIndex} index
 * @param {number[]} pages
 * @returns {Card[]}
 */
export function cards(index, pages) {
  /** @type {Map<Block, Card[]>} */
  const unpacked = new Map();
  return pages.map((page) => {
    const block = index.cardBlocks.findLast((each) => each.first <= page);
    if (block === undefined) throw new RangeError("search index lacks a card");
    const known = unpacked.get(block) ?? decodeCards(index, block);
    unpacked.set(block, known);
    return known[page - block.first];
  });
}

/** @param {Reader} reader */
function decodeWords(reader) {
  const words = reader.frontCoded();
  const folded = words.map(fold);
  const leadStarts = new Uint32Array(words.length + 1);
  /** @type {number[]} */
  const leads = [];
  /** @type {Map<string, number[]>} */
  const wordsByFolded = new Map();
  let nextTerm = 0;
  for (let word = 0; word < words.length; word++) {
    for (let code = 1; (code & 1) === 1; ) {
      code = reader.number();
      const term = nextTerm - (code >> 3);
      if (term === nextTerm) nextTerm++;
      leads.push(term * 4 + ((code >> 1) & 3));
    }
    leadStarts[word + 1] = leads.length;
    const same = wordsByFolded.get(folded[word]);
    if (same === undefined) wordsByFolded.set(folded[word], [word]);
    else same.push(word);
  }
  const textStarts = new Uint32Array(folded.length + 1);
  folded.forEach((word, i) => (textStarts[i + 1] = textStarts[i] + word.length + 1));
  const text = folded.map((word) => `${word}\n`).join("");
  return { words, folded, text, textStarts, masks: Int32Array.from(folded, letterMask), wordsByFolded, leadStarts, leads: Uint32Array.from(leads) };
}

/**
 * @param {Reader} reader
 * @returns {Uint32Array}
 */
function decodePages(reader) {
  const pages = new Uint32Array(reader.number());
  for (let at = 0; at < pages.length; ) {
    const length = reader.number();
    pages.fill(reader.number(), at, at + length);
    at += Math.max(length, 1);
  }
  return pages;
}

/**
 * @param {SearchIndex} index
 * @param {Block} block
 * @returns {Card[]}
 */
function decodeCards(index, block) {
  const reader = new Reader(block.bytes);
  const urls = reader.frontCoded();
  const titles = reader.texts();
  const summaries = reader.texts();
  const kinds = reader.numbers(urls.length);
  return urls.map((url, i) => ({
    url,
    title: titles[i],
    summary: summaries[i],
    kind: index.kinds[kinds[i]] ?? "",
    place: index.places[(index.pages[block.first + i] >> 1) - 1] ?? "",
  }));
}
