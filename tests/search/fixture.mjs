// Opens the index that tests/search.rs wrote from pages.LANG.toml.

import { readFileSync } from "node:fs";

import { cards, decode } from "../../themes/stad/scripts/search/decode.js";
import { search } from "../../themes/stad/scripts/search/rank.js";

/**
 * @param {string} lang
 * @returns {Buffer}
 */
export function bytes(lang) {
  return readFileSync(new URL(`index.${lang}.bin`, import.meta.url));
}

/** @param {string} lang */
export function open(lang) {
  const index = decode(bytes(lang));
  return { index, find: (typed) => cards(index, search(index, typed).pages) };
}
