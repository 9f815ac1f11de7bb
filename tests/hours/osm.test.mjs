// The schedules against npm's opening_hours, the reference reader of OpenStreetMap's notation: every quarter of an hour of three years.
// tests/hours/oracle.rs is the same against another program, and writes timetables.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import OpeningHours from "opening_hours";

import { decode } from "../../themes/stad/scripts/hours/timetable.js";

// A zone without daylight saving: the oracle counts in the machine's own zone, schedules in minutes of the clock on the wall.
process.env.TZ = "UTC";

const QUARTERS_A_DAY = 96;
const QUARTER = 15 * 60_000;
const DAY = QUARTERS_A_DAY * QUARTER;
/** Where it looks for holidays. */
const SWEDEN = { lat: 56.05, lon: 12.7, address: { country_code: "se", state: "Skåne län" } };

const timetables = JSON.parse(readFileSync(new URL("timetables.json", import.meta.url), "utf8"));
const redDays = new Set(
  Object.keys(JSON.parse(readFileSync(new URL("red_days.json", import.meta.url), "utf8"))),
);

/**
 * Every difference there may be, and why. An entry that explains nothing is a fault too.
 * @type {Array<{ reason: string, explains: (d: Difference) => boolean, n: number }>}
 * @typedef {{ byHolidays: boolean, date: string, minute: number, ours: string, theirs: string, today: string[], eve: string[] }} Difference
 */
const explained = [
  {
    // Its list of Swedish holidays holds eves, which lag (1989:253) does not make red.
    reason: "eves stand in its list of holidays",
    explains: ({ byHolidays, date }) => byHolidays && !redDays.has(date) && isEve(date),
    n: 0,
  },
  {
    // A rule `off` closes its day from midnight on, and so cuts short the evening before; what somebody opens in the evening is
    // open until it closes, whatever the next day is.
    reason: "a closed day cuts off the night that began before it",
    explains: ({ ours, theirs, minute, today, eve }) =>
      ours === "open" && theirs === "closed" && (eve.at(-1) ?? "open") === "open" && untilNow(today, minute, "open"),
    n: 0,
  },
  {
    // It lets the night of an earlier rule go on into the next day though a later rule took the place of its evening.
    reason: "the night of an evening that was replaced goes on",
    explains: ({ ours, theirs, minute, today, eve }) =>
      theirs === "open" && ours !== "open" && eve.at(-1) !== "open" && untilNow(today, minute, ours),
    n: 0,
  },
  {
    // `PH` holds on every weekday; a rule for red days acts only on weekdays that have hours.
    reason: "a red day on a weekday without hours stays closed, but for the night before",
    explains: ({ byHolidays, date, ours, minute, today }) =>
      byHolidays && redDays.has(date) && (ours === "closed" || untilNow(today, minute, "open")),
    n: 0,
  },
];

/**
 * Whether all quarters from midnight to a minute are in a state: then it is a night.
 * @param {string[]} today
 * @param {number} minute
 * @param {string} state
 */
function untilNow(today, minute, state) {
  return today.slice(0, minute / 15 + 1).every((quarter) => quarter === state);
}

/** @param {string} date */
function isEve(date) {
  if (/-12-(24|31)$/.test(date)) return true;
  return new Date(date).getUTCDay() === 5 && date.slice(5) >= "06-19" && date.slice(5) <= "06-25";
}

/**
 * The state in each quarter from a day on.
 * @param {string} written
 * @param {number} from milliseconds
 * @param {number} n how many
 * @returns {string[]}
 */
function theirs(written, from, n) {
  const hours = new OpeningHours(written, SWEDEN);
  const iterator = hours.getIterator(new Date(from));
  const end = from + n * QUARTER;
  /** @type {string[]} */
  const states = [];
  while (states.length < n) {
    const state = iterator.getState() ? "open" : iterator.getUnknown() ? "unknown" : "closed";
    const next = iterator.advance(new Date(end)) ? iterator.getDate().getTime() : end;
    while (states.length < n && from + states.length * QUARTER < next) states.push(state);
  }
  return states;
}

for (const schedule of timetables) {
  const { first, days } = decode(schedule.from, schedule.patterns, schedule.days);
  const from = first * DAY;
  const ours = days.flatMap((spans) =>
    Array.from({ length: QUARTERS_A_DAY }, (_, i) => spans.find((span) => i * 15 < span.to)?.state ?? "unknown"),
  );

  test(`${schedule.name}: what is derived reads the same`, () => {
    const read = theirs(schedule.derived, from, ours.length);
    const at = ours.findIndex((state, i) => state !== read[i]);
    assert.equal(at, -1, at < 0 ? "" : `${new Date(from + at * QUARTER).toISOString()} is ${ours[at]}, they read ${read[at]} in ${schedule.derived}`);
  });

  test(`${schedule.name}: by hand it would be written the same`, () => {
    /** @type {Map<string, string>} */
    const unexplained = new Map();
    for (const byHolidays of [false, true]) {
      const written = byHolidays ? schedule.by_holidays : schedule.by_dates;
      if (!written) continue;
      theirs(written, from, ours.length).forEach((state, i) => {
        if (state === ours[i]) return;
        const instant = new Date(from + i * QUARTER).toISOString();
        const day = Math.floor(i / QUARTERS_A_DAY);
        const states = (/** @type {number} */ day) => ours.slice(day * QUARTERS_A_DAY, (day + 1) * QUARTERS_A_DAY);
        const difference = {
          byHolidays, date: instant.slice(0, 10), minute: (i % QUARTERS_A_DAY) * 15, ours: ours[i] ?? "", theirs: state,
          today: states(day), eve: states(day - 1),
        };
        const why = explained.find((entry) => entry.explains(difference));
        if (why) why.n += 1;
        else if (!unexplained.has(difference.date)) unexplained.set(difference.date, `${instant} is ${ours[i]}, they say ${state} in ${written.slice(0, 60)}`);
      });
    }
    assert.equal(unexplained.size, 0, [...unexplained.values()].slice(0, 8).join("\n"));
  });
}

test("every explanation explains something", () => {
  for (const { reason, n } of explained) assert.ok(n > 0, reason);
});
