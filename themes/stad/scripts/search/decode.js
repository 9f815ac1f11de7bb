// Reads what src/index/shard.rs wrote; its comments describe the format.

import { fold } from "./fold.js";
import { letterMask } from "./near.js";

/** The number of the format this reader knows. */
export const FORMAT = 3;
/** Pages of a site: ten times as many as the largest that we know of. */
const MOST_PAGES = 1_000_000;
/** In names; letters and digits of every script remain, and the line ends between names. */
const BETWEEN_WORDS = /[ !-/:-@[-`{-\u00a0\u2000-\u206f]+/g;

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
 * @property {() => Int32Array} masks which letters each word has
 * @property {number[][]} leads of each word, the closest first: `term * 4 + relation`
 * @property {Postings} postings by term
 */

/**
 * What every query needs.
 * @typedef {object} OfAll
 * @property {Uint32Array} pages by page: `place + 1` or 0, times 8, plus 4 where it tells of its city as a whole, plus 2 where it tells how somebody is reached, plus 1 where it answers for the whole country
 * @property {Uint32Array} cardPages the page of each card: the cards stand city by city
 * @property {string[]} places
 * @property {string[][]} names the names of each place, each as its folded words with a space between two
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
    const all = [];
    while (all.length < count) all.push(this.bytes[this.at] < 128 ? this.bytes[this.at++] : this.number());
    return all;
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
    const all = this.utf8();
    let at = 0;
    return lengths.map((length) => all.slice(at, (at += length)));
  }

  /** @returns {string} */
  utf8() {
    return new TextDecoder().decode(this.take(this.number()));
  }

  /** @returns {string[]} */
  frontCoded() {
    const lengths = this.numbers(this.number());
    const rests = this.utf8();
    let at = 0;
    let text = "";
    return lengths.map((length) => (text = text.slice(0, this.number()) + rests.slice(at, (at += length))));
  }

  /** @returns {Postings} */
  postings() {
    const lengths = this.numbers(this.number());
    const starts = new Uint32Array(lengths.length + 1);
    let count = 0;
    lengths.forEach((length, i) => (starts[i + 1] = count += length));
    // Each takes a byte at least; a damaged file must not ask for gigabytes.
    if (count > this.bytes.length - this.at) throw damaged();
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
  const folded = fold(all.join("\n")).split("\n");
  /** @type {number[][]} */
  const met = [];
  let nextTerm = 0;
  const leads = reader.numbers(all.length).map((back) => {
    const run = met[met.length - back] ?? [];
    if (run.length > 0) return run;
    for (let code = 1; code & 1; ) {
      code = reader.number();
      run.push((code < 8 ? nextTerm++ : (code >> 3) - 1) * 4 + ((code >> 1) & 3));
    }
    met.push(run);
    return run;
  });
  const masks = once(() => Int32Array.from(folded, letterMask));
  return { words: all, folded, masks, leads, postings: postings.postings() };
}

/**
 * @param {Reader} pageReader
 * @param {Reader} placeReader
 * @param {Reader} lists
 * @returns {Common}
 */
function decodeCommon(pageReader, placeReader, lists) {
  const count = pageReader.number();
  if (count > MOST_PAGES) throw damaged();
  const pages = new Uint32Array(count);
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
    cardPages: inPlaceOrder(pages, places.length),
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
 * The pages place by place, those without one first.
 * @param {Uint32Array} pages
 * @param {number} count of places
 * @returns {Uint32Array}
 */
function inPlaceOrder(pages, count) {
  const next = new Uint32Array(count + 2);
  for (const flags of pages) next[(flags >> 3) + 1]++;
  for (let place = 1; place <= count; place++) next[place] += next[place - 1];
  const order = new Uint32Array(pages.length);
  pages.forEach((flags, page) => (order[next[flags >> 3]++] = page));
  return order;
}

/**
 * @param {string[]} places
 * @param {number[]} counts
 * @param {string[]} aliases
 * @returns {string[][]}
 */
function namesOf(places, counts, aliases) {
  const all = places.map((name, i) => [name, ...aliases.splice(0, counts[i])]);
  const folded = fold(all.flat().join("\n")).replace(BETWEEN_WORDS, " ").split("\n");
  return all.map((names) => folded.splice(0, names.length).map((name) => name.trim()));
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
  if (titles.length !== urls.length || summaries.length !== urls.length) throw damaged();
  return (i) => {
    const url = urls[i];
    // Results lead nowhere but into the site.
    if (!url?.startsWith("/") || url.startsWith("//")) throw damaged();
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
