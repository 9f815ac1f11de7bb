// How far one spelling is from another.

/**
 * A set of a word's letters in 32 bits: two words with very different sets cannot be near each other.
 * @param {string} word
 * @returns {number}
 */
export function letterMask(word) {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

/**
 * How many letters of `mask` are missing in `other`.
 * @param {number} mask
 * @param {number} other
 * @returns {number}
 */
export function missingLetters(mask, other) {
  let rest = mask & ~other;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The number of letters to insert, drop, change or swap with a neighbour to come from `typed` to `word`, and to the
 * nearest beginning of `word`. Numbers above `limit` only mean "more".
 * @param {string} typed
 * @param {string} word
 * @param {number} limit
 * @returns {{ whole: number, beginning: number }}
 */
export function edits(typed, word, limit) {
  const far = limit + 1;
  const width = word.length + 1;
  let beforeLast = new Array(width).fill(far);
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = new Array(width).fill(far);
    row[0] = i;
    let best = i;
    const from = Math.max(1, i - limit);
    const to = Math.min(word.length, i + limit);
    for (let j = from; j <= to; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && !same && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return { whole: far, beginning: far };
    beforeLast = last;
    last = row;
  }
  return { whole: Math.min(last[word.length], far), beginning: Math.min(far, ...last) };
}
