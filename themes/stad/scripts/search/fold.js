// Cuts and folds text the way the index was cut. The same thing as src/index/words.rs;
// tests/search/vectors.json holds the two together.

/** Marks that a hurried or foreign keyboard leaves out, and signs inside a word that do not count. */
const OPTIONAL = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060'’ʼ]/gu;
const APOSTROPHE = /[’ʼ]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/gu;
/** Digits of Arabic, Persian, Thai, Lao, Burmese, Khmer and of full width: each row begins at a number that sixteen divides. */
const DIGIT = /[٠-٩۰-۹๐-๙໐-໙၀-၉០-៩０-９]/gu;
/** Letters of Ethiopic that Tigrinya says alike: ሠ as ሰ, ፀ as ጸ. */
const ETHIOPIC = /[ሠ-ሧፀ-ፇ]/gu;
const REPLACED = /[øđðłıςґæœßþٱىیکةہھەۃ]/gu;
/** @type {Readonly<Record<string, string>>} */
const REPLACEMENTS = {
  ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ς: "σ", ґ: "г", æ: "ae", œ: "oe", ß: "ss", þ: "th",
  ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", ہ: "ه", ھ: "ه", ە: "ه", ۃ: "ه",
};
const JOINER = "['’ʼ\\u00ad\\u200b-\\u200d\\u2060]";
const wordsOf = (/** @type {string} */ letter) => new RegExp(`(?:${letter})+(?:${JOINER}+(?:${letter})+)*`, "gu");
/** Text in Latin letters. A browser takes many milliseconds to get all letters there are ready, and most pages need none of them. */
const LATIN = /^[\0-ɏ\u2000-\u206f]*$/;
const LATIN_WORDS = wordsOf("[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ɏ]");
/** @type {RegExp | undefined} */
let allWords;
/** What Arabic writes together with the word that follows: the article, `and`, `in`, `to`, `then`, `like`. */
const ARABIC_PREFIX = /^(?:[وبفك]?ال|لل|[وبلفك])(?=.{3})/u;
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
  const bared = small.normalize("NFD").replace(OPTIONAL, "").replace(REPLACED, (letter) => REPLACEMENTS[letter] ?? letter);
  return asciiDigits(bared).replace(ETHIOPIC, (letter) => String.fromCharCode(letter.charCodeAt(0) + (letter < "ጀ" ? 16 : -8)));
}

/**
 * The words of a text with their places in it. Hyphens part words.
 * @param {string} text
 * @returns {Word[]}
 */
export function words(text) {
  /** @type {Word[]} */
  const found = [];
  // One of the apostrophes counts as a letter in Unicode.
  const pattern = LATIN.test(text) ? LATIN_WORDS : (allWords ??= wordsOf("(?!ʼ)[\\p{Alphabetic}\\p{N}\\p{M}]"));
  for (const match of text.matchAll(pattern)) {
    const small = match[0].toLowerCase();
    const word = PLAIN.test(small) ? small : small.normalize("NFC").replace(APOSTROPHE, "'").replace(INVISIBLE, "");
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
  const all = asciiDigits(number).replace("(0)", "").replace(/[^0-9]/g, "");
  if (all.startsWith("0046")) return `0${all.slice(4)}`;
  return number.trimStart().startsWith("+") && all.startsWith("46") ? `0${all.slice(2)}` : all;
}

/**
 * A folded Arabic word without what is written together with it; any other word as it is.
 * @param {string} folded
 * @returns {string}
 */
export function bare(folded) {
  return folded.replace(ARABIC_PREFIX, "");
}

/**
 * @param {string} text
 * @returns {string}
 */
function asciiDigits(text) {
  return text.replace(DIGIT, (digit) => String(digit.charCodeAt(0) % 16));
}
