// Reads what src/index/shard.rs wrote; its comments describe the format.

import { fold, words } from "./fold.js";
import { letterMask } from "./near.js";

/** The number of the format this reader knows. */
export const FORMAT = 3;

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
 * Some of the words, with the postings that they need.
 * @typedef {object} Part
 * @property {string[]} words as written, in the order of their folded forms
 * @property {string[]} folded
 * @property {string} text the folded words, each with a line's end after it
 * @property {Uint32Array} textStarts where each word begins in `text`, and its length
 * @property {Int32Array} masks
 * @property {Uint32Array} leadStarts
 * @property {Uint32Array} leads `term * 4 + relation`
 * @property {Postings} postings by term
 */

/**
 * What every query needs.
 * @typedef {object} OfAll
 * @property {Uint32Array} pages by page: `place + 1` or 0, times 8, plus 4 where it tells of its city as a whole, plus 2 where it tells how somebody is reached, plus 1 where it answers for the whole country
 * @property {Uint32Array} cardPages the page of each card: the cards stand city by city
 * @property {string[]} places
 * @property {string[][][]} names the names of each place, each as its folded words
 * @property {string[]} urgent
 */

/**
 * Words that tell nothing where others remain.
 * @typedef {object} Stops
 * @property {Set<string>} stopWords
 * @property {Set<string>} foldedStopWords
 */

/** @typedef {OfAll & Stops} Common */

/**
 * Telephone numbers as digits, with the pages that print them.
 * @typedef {object} Numbers
 * @property {string[]} numbers
 * @property {Postings} postings
 */

/**
 * What one file holds, each kind unpacked when it is asked for.
 * @typedef {object} Shard
 * @property {() => Part} part
 * @property {() => Common} common
 * @property {() => Numbers} numbers
 * @property {(common: Common) => (i: number) => Card} card
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
      if (byte === undefined) throw damaged();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /**
   * @param {number} count
   * @returns {number[]}
   */
  numbers(count) {
    if (count > this.bytes.length - this.at) throw damaged();
    return Array.from({ length: count }, () => this.number());
  }

  /**
   * @param {number} length
   * @returns {Uint8Array}
   */
  take(length) {
    if (length > this.bytes.length - this.at) throw damaged();
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
 * One file of a language's index. Throws on bytes that are no such file, now or when a damaged section is unpacked.
 * @param {Uint8Array} bytes
 * @returns {Shard}
 */
export function decode(bytes) {
  const file = new Reader(bytes);
  if (String.fromCharCode(...file.take(4)) !== "stad" || file.number() !== FORMAT) throw damaged();
  /** @type {{ first: number, reader: Reader }[]} */
  const sections = [];
  while (file.at < bytes.length) {
    const kind = file.number();
    sections[kind] = { first: file.number(), reader: new Reader(file.take(file.number())) };
  }
  const section = (/** @type {number} */ kind) => {
    if (!sections[kind]) throw damaged();
    return sections[kind];
  };
  return {
    part: once(() => decodeWords(section(1).reader, section(2).reader)),
    common: once(() => decodeCommon(section(3).reader, section(5).reader, section(7).reader)),
    numbers: once(() => {
      const { reader } = section(6);
      return { numbers: reader.texts(), postings: reader.postings() };
    }),
    card: once((/** @type {Common} */ common) => decodeCards(section(4), common)),
  };
}

function damaged() {
  return new RangeError("damaged index");
}

/**
 * @template {unknown[]} A
 * @template {object} B
 * @param {(...given: A) => B} make
 * @returns {(...given: A) => B}
 */
function once(make) {
  /** @type {B | undefined} */
  let made;
  return (...given) => (made ??= make(...given));
}

/**
 * @param {Reader} reader
 * @param {Reader} postings
 * @returns {Part}
 */
function decodeWords(reader, postings) {
  const all = reader.frontCoded();
  // All at once: one after another takes several times as long in a browser that has just begun.
  const text = `${fold(all.join("\n"))}\n`;
  const folded = text.split("\n").slice(0, -1);
  const leadStarts = new Uint32Array(all.length + 1);
  const textStarts = new Uint32Array(all.length + 1);
  const runs = reader.numbers(all.length);
  /** @type {number[][]} */
  const met = [];
  /** @type {number[]} */
  const leads = [];
  let nextTerm = 0;
  folded.forEach((word, i) => {
    let run = met[met.length - runs[i]];
    if (!run) {
      met.push((run = []));
      for (let code = 1; code & 1; ) {
        code = reader.number();
        run.push((code < 8 ? nextTerm++ : (code >> 3) - 1) * 4 + ((code >> 1) & 3));
      }
    }
    leads.push(...run);
    leadStarts[i + 1] = leads.length;
    textStarts[i + 1] = textStarts[i] + word.length + 1;
  });
  const masks = Int32Array.from(folded, letterMask);
  return { words: all, folded, text, textStarts, masks, leadStarts, leads: Uint32Array.from(leads), postings: postings.postings() };
}

/**
 * @param {Reader} pageReader
 * @param {Reader} placeReader
 * @param {Reader} lists
 * @returns {Common}
 */
function decodeCommon(pageReader, placeReader, lists) {
  const pages = new Uint32Array(pageReader.number());
  for (let at = 0; at < pages.length; ) {
    const length = pageReader.number();
    pages.fill(pageReader.number(), at, at + length);
    at += Math.max(length, 1);
  }
  const places = placeReader.texts();
  const counts = placeReader.numbers(places.length);
  const aliases = placeReader.texts();
  return {
    pages,
    cardPages: pages.map((_, page) => page).sort((a, b) => (pages[a] >> 3) - (pages[b] >> 3) || a - b),
    places,
    names: namesOf(places, counts, aliases),
    ...stopWords(lists.texts()),
    urgent: lists.texts(),
  };
}

/**
 * @param {string[]} all
 * @returns {Stops}
 */
export function stopWords(all) {
  return { stopWords: new Set(all), foldedStopWords: new Set(fold(all.join("\n")).split("\n")) };
}

/**
 * The folded words of each place's name and aliases.
 * @param {string[]} places
 * @param {number[]} counts
 * @param {string[]} aliases
 * @returns {string[][][]}
 */
function namesOf(places, counts, aliases) {
  const all = places.map((name, i) => [name, ...aliases.splice(0, counts[i])]);
  const cut = words(all.flat().join("\n"));
  let at = 0;
  let next = 0;
  return all.map((names) =>
    names.map((name) => {
      const end = at + name.length;
      at = end + 1;
      const from = next;
      while (cut[next] && cut[next].end <= end) next++;
      return cut.slice(from, next).map((word) => word.folded);
    }),
  );
}

/**
 * Reads a card when it is shown: most never are.
 * @param {{ first: number, reader: Reader }} section
 * @param {Common} common
 * @returns {(i: number) => Card}
 */
function decodeCards({ first, reader }, common) {
  const urls = reader.frontCoded();
  const titles = reader.texts();
  const summaries = reader.texts();
  const kinds = reader.texts();
  const kindOf = reader.numbers(urls.length);
  return (i) => {
    const url = urls[i];
    if (url === undefined) throw damaged();
    const place = common.places[(common.pages[common.cardPages[first + i]] >> 3) - 1] ?? "";
    const named = (/** @type {string} */ text) => text.replaceAll("\u0001", place);
    return {
      url: url.replace("\u0001", fold(place).replaceAll(" ", "-")),
      title: named(titles[i]),
      summary: named(summaries[i]),
      kind: kinds[kindOf[i]],
      place,
    };
  };
}
