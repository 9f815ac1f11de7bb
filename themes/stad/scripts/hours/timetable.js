// Opening hours day by day, and the answer at a moment. The same thing as src/model/timetable.rs;
// tests/hours/answers.json holds the two together.

const DAY = 24 * 60;
const DAY_IN_MILLISECONDS = DAY * 60_000;
const DAYS_WORTH_TELLING = 7;

/**
 * A minute of the clock in Sweden.
 * @typedef {object} Moment
 * @property {number} day days since 1 January 1970
 * @property {number} minute minutes from the day's midnight
 */

/**
 * @typedef {object} Span
 * @property {number} from
 * @property {number} to the minute after the last
 * @property {"open" | "closed" | "unknown"} state
 */

/**
 * @typedef {object} Timetable
 * @property {number} first the first day, in days since 1 January 1970
 * @property {Span[][]} days
 */

/**
 * `next` is when the state ends; undefined when that is unknown, or for something open when it lies more than a week ahead.
 * @typedef {object} Answer
 * @property {"open" | "closed" | "unknown"} state
 * @property {Moment} [next]
 */

/**
 * The number of a day written as 2026-11-26.
 * @param {string} date
 * @returns {number}
 */
export function dayNumber(date) {
  return Date.parse(`${date}T00:00:00Z`) / DAY_IN_MILLISECONDS;
}

/**
 * Reads what a page carries.
 * @param {string} first the first day
 * @param {string} patterns `480-1020 ?0-1440 -`
 * @param {string} days the number of each day's pattern
 * @returns {Timetable}
 */
export function decode(first, patterns, days) {
  const spans = patterns.split(" ").map(wholeDay);
  return { first: dayNumber(first), days: days.split(" ").map((idx) => spans[Number(idx)] ?? []) };
}

/**
 * A day's spans without holes: what a pattern does not name is closed.
 * @param {string} pattern
 * @returns {Span[]}
 */
function wholeDay(pattern) {
  /** @type {Span[]} */
  const spans = [];
  let at = 0;
  for (const [, mark, from, to] of pattern.matchAll(/(\??)(\d+)-(\d+)/g)) {
    if (Number(from) > at) spans.push({ from: at, to: Number(from), state: "closed" });
    spans.push({ from: Number(from), to: Number(to), state: mark ? "unknown" : "open" });
    at = Number(to);
  }
  if (at < DAY) spans.push({ from: at, to: DAY, state: "closed" });
  return spans;
}

/**
 * What somebody is told who asks at a moment. Outside the timetable everything is unknown.
 * @param {Timetable} timetable
 * @param {Moment} now
 * @returns {Answer}
 */
export function answer(timetable, now) {
  const today = now.day - timetable.first;
  const state = timetable.days[today]?.find((span) => now.minute < span.to)?.state ?? "unknown";
  if (state === "unknown") return { state };
  for (let idx = today; idx < timetable.days.length; idx++) {
    const next = timetable.days[idx]?.find((span) => (idx > today || span.to > now.minute) && span.state !== state);
    if (!next) continue;
    const isToldFor = state === "open" ? idx <= today + DAYS_WORTH_TELLING : next.state === "open";
    return isToldFor ? { state, next: { day: timetable.first + idx, minute: next.from } } : { state };
  }
  return { state };
}
