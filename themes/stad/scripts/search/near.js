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
 * Measures words against `typed`: the number of letters to insert, drop, change or swap with a neighbour to come to the
 * word, and to its nearest beginning. Numbers above `limit` only mean "more". The answer is good until the next word.
 * @param {string} typed
 * @param {number} limit
 * @returns {(word: string) => { whole: number, beginning: number }}
 */
export function edits(typed, limit) {
  const far = limit + 1;
  const n = typed.length;
  const answer = { whole: far, beginning: far };
  // A word longer than this differs from `typed` by its end alone.
  const longest = n + limit;
  let beforeLast = new Uint8Array(longest + 2);
  let last = new Uint8Array(longest + 2);
  let row = new Uint8Array(longest + 2);
  return (word) => {
    answer.whole = answer.beginning = far;
    const width = Math.min(word.length, longest);
    for (let j = 0; j <= width; j++) last[j] = j;
    for (let i = 1; i <= n; i++) {
      const from = Math.max(1, i - limit);
      const to = Math.min(width, i + limit);
      row.fill(far);
      row[0] = Math.min(i, far);
      let best = row[0];
      const letter = typed.charCodeAt(i - 1);
      for (let j = from; j <= to; j++) {
        const other = word.charCodeAt(j - 1);
        let cost = Math.min(last[j - 1] + (letter === other ? 0 : 1), last[j] + 1, row[j - 1] + 1);
        if (i > 1 && j > 1 && letter !== other && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        row[j] = cost;
        if (cost < best) best = cost;
      }
      if (best > limit) return answer;
      [beforeLast, last, row] = [last, row, beforeLast];
    }
    for (let j = 0; j <= width; j++) answer.beginning = Math.min(answer.beginning, last[j]);
    if (word.length <= longest) answer.whole = Math.min(far, last[word.length]);
    return answer;
  };
}
