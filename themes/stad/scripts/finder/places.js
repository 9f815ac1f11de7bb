// Finds municipalities by name. src/export/places.rs describes the file that they are read from.

import { fold } from "../search/fold.js";
import { edits } from "../search/near.js";

/** Shorter words have too many neighbours for a near spelling to tell them apart. */
const NEAR_FROM_LETTERS = 4;

/**
 * @typedef {object} Place
 * @property {string} name
 * @property {string} url its address on the site, from the root
 * @property {string} code
 * @property {string} county
 * @property {boolean} hasNetwork
 * @property {string[]} aliases
 */

/**
 * @param {{ counties: Record<string, string>, places: [string, string, string, 0 | 1, ...string[]][] }} file
 * @returns {Place[]}
 */
export function read(file) {
  return file.places
    // An address of this site and nothing else, whatever the file says.
    .filter(([, url]) => /^\/(?![/\\])/.test(url))
    .map(([name, url, code, network, ...aliases]) => ({
      name, url, code, county: file.counties[code.slice(0, 2)] ?? "", hasNetwork: network === 1, aliases,
    }));
}

/**
 * The places meant by what is typed, the likeliest first, else in the file's order. Signs over letters may be left out. When nothing begins so, near spellings
 * are found; and when there are none, those of all words but the last, so that `Lunds kommun` is Lund.
 * @param {readonly Place[]} places
 * @param {string} typed
 * @returns {Place[]}
 */
export function find(places, typed) {
  const words = typed.trim().replace(/\s+/g, " ").normalize("NFC").toLowerCase();
  if (words === "") return [];
  const found = ranked(places, (name) => beginning(name, words));
  if (found.length > 0) return found;
  const near = ranked(places, (name) => spelling(name, words, "beginning"));
  const space = words.lastIndexOf(" ");
  return near.length > 0 || space < 0 ? near : ranked(places, (name) => spelling(name, words.slice(0, space), "whole"));
}

/**
 * @param {readonly Place[]} places
 * @param {(name: string) => number} rank smaller is likelier, Infinity is not meant
 * @returns {Place[]}
 */
function ranked(places, rank) {
  return places
    // Other names come after all the own names that fit as well.
    .map((place) => ({ place, rank: Math.min(rank(place.name), ...place.aliases.map((alias) => rank(alias) + 0.5)) }))
    .filter((candidate) => candidate.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map((candidate) => candidate.place);
}

/**
 * How well the words fit the beginning of the name, or of a word in it.
 * @param {string} name
 * @param {string} words
 * @returns {number}
 */
function beginning(name, words) {
  const [small, foldedName, folded] = [name.toLowerCase(), fold(name), fold(words)];
  if (folded === "") return Infinity;
  if (small === words) return 0;
  if (foldedName === folded) return 1;
  if (small.startsWith(words)) return 2;
  if (foldedName.startsWith(folded)) return 3;
  return foldedName.split(/[\s-]/).some((_, idx, parts) => parts.slice(idx).join(" ").startsWith(folded)) ? 4 : Infinity;
}

/**
 * How near the words come to the name: one letter more, less, other, or swapped.
 * @param {string} name
 * @param {string} words
 * @param {"whole" | "beginning"} part of the name
 * @returns {number}
 */
function spelling(name, words, part) {
  const folded = fold(words);
  if (folded.length < NEAR_FROM_LETTERS) return fold(name) === folded ? 0 : Infinity;
  const near = edits(folded, 1)(fold(name));
  if (near.whole <= 1) return near.whole;
  return part === "beginning" && near.beginning <= 1 ? 2 : Infinity;
}
