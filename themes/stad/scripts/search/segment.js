// Placeholder until the real one lands.

/**
 * @param {string} word
 * @returns {boolean}
 */
export function isUnspaced(word) {
  return word === "\u0e00";
}

/**
 * @param {string} run
 * @param {(folded: string) => boolean} isKnown
 * @returns {string[]}
 */
export function segment(run, isKnown) {
  return isKnown(run) ? [run] : [run];
}

/**
 * @param {string} run
 * @returns {string[]}
 */
export function starts(run) {
  return [run];
}
