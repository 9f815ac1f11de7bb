// Cuts and folds text the way the index was cut. The same thing as src/index/words.rs;
// tests/search/vectors.json holds the two together.

/** Marks that a hurried or foreign keyboard leaves out, and signs inside a word that do not count. */
const OPTIONAL = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060'’ʼ]/gu;
const APOSTROPHE = /[’ʼ]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/gu;
const REPLACED = /[øđðłıςæœßþىیکة]/gu;
/** @type {Readonly<Record<string, string>>} */
const REPLACEMENTS = {
  ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ς: "σ", æ: "ae", œ: "oe", ß: "ss", þ: "th", ى: "ي", ی: "ي", ک: "ك", ة: "ه",
};
const LETTER = "[\\p{Alphabetic}\\p{N}\\p{M}]";
const JOINER = "['’ʼ\\u00ad\\u200b-\\u200d\\u2060]";
const WORD = `${LETTER}+(?:${JOINER}+${LETTER}+)*`;
const PLAIN = /^[a-z0-9]*$/;

/**
 * @typedef {object} Word
 * @property {string} text in small letters, as written
 * @property {string} folded
 * @property {number} start
 * @property {number} end
 */

/**
 * The form in which words are compared.
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small.normalize("NFD").replace(OPTIONAL, "").replace(REPLACED, (letter) => REPLACEMENTS[letter] ?? letter);
}

/**
 * The words of a text with their places in it. Hyphens part words.
 * @param {string} text
 * @returns {Word[]}
 */
export function words(text) {
  /** @type {Word[]} */
  const found = [];
  for (const match of text.matchAll(new RegExp(WORD, "gu"))) {
    const word = match[0].toLowerCase().normalize("NFC").replace(APOSTROPHE, "'").replace(INVISIBLE, "");
    found.push({ text: word, folded: fold(word), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * The digits of a telephone number as somebody in the country would dial it.
 * @param {string} number
 * @returns {string}
 */
export function digits(number) {
  const all = number.replace("(0)", "").replace(/[^0-9]/g, "");
  if (all.startsWith("0046")) return `0${all.slice(4)}`;
  return number.trimStart().startsWith("+") && all.startsWith("46") ? `0${all.slice(2)}` : all;
}

/**
 * @param {string} folded
 * @returns {string}
 */
export function bare(folded) {
  return folded;
}
