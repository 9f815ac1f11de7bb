// Cuts what is typed in a script that puts no spaces between words, by the words that the index has.

/** The same letters as in src/index/words.rs. */
const UNSPACED = /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
/** A letter with its marks: no word begins with a mark. */
const LETTER = /\P{M}\p{M}*|^\p{M}+/gu;
/** Words of the index and pairs of them are not longer. */
const MOST_LETTERS = 30;

/**
 * @param {string} word
 * @returns {boolean}
 */
export function isUnspaced(word) {
  return UNSPACED.test(word);
}

/**
 * The longest known words from left to right; what is between them is cut by the browser, where it can.
 * @param {string} run folded
 * @param {(folded: string) => boolean} isKnown
 * @returns {string[]}
 */
export function segment(run, isKnown) {
  const letters = run.match(LETTER) ?? [];
  /** @type {string[]} */
  const found = [];
  let unknown = "";
  for (let start = 0; start < letters.length; ) {
    let end = Math.min(letters.length, start + MOST_LETTERS);
    while (end > start && !isKnown(letters.slice(start, end).join(""))) end--;
    if (end > start) {
      found.push(...starts(unknown), letters.slice(start, end).join(""));
      unknown = "";
      start = end;
    } else unknown += letters[start++];
  }
  return found.concat(starts(unknown));
}

/**
 * Where words may begin in a run, told without the index: the browser's words, or else the run.
 * @param {string} run
 * @returns {string[]}
 */
export function starts(run) {
  if (run === "" || !isUnspaced(run) || !("Segmenter" in Intl)) return run === "" ? [] : [run];
  // Any language's cutter knows the dictionaries of all.
  return [...new Intl.Segmenter("en", { granularity: "word" }).segment(run)].map((piece) => piece.segment);
}
