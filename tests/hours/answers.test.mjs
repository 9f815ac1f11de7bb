// "Open now?" in the browser's script, held against the build's own answers (answers.json, written by tests/hours/answers.rs).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inSweden } from "../../themes/stad/scripts/hours/clock.js";
import { sentence } from "../../themes/stad/scripts/hours/open-now.js";
import { answer, decode, dayNumber } from "../../themes/stad/scripts/hours/timetable.js";

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
/** @type {Record<string, Array<[number, string]>>} */
const answers = read("answers.json");

/** @param {import("../../themes/stad/scripts/hours/timetable.js").Answer} answer */
function told({ state, next }) {
  if (!next) return state;
  const date = new Date(next.day * 86_400_000).toISOString().slice(0, 10);
  return `${state} ${date} ${Math.floor(next.minute / 60)}:${String(next.minute % 60).padStart(2, "0")}`;
}

for (const zone of ["UTC", "Asia/Bangkok", "America/New_York", "Pacific/Kiritimati"]) {
  test(`every answer is the build's own, seen from ${zone}`, () => {
    process.env.TZ = zone;
    for (const schedule of read("timetables.json")) {
      const timetable = decode(schedule.from, schedule.patterns, schedule.days);
      const cases = answers[schedule.name] ?? [];
      assert.ok(cases.length > 100, schedule.name);
      for (const [seconds, expected] of cases) {
        const instant = new Date(seconds * 1000);
        assert.equal(told(answer(timetable, inSweden(instant))), expected, `${schedule.name} ${instant.toISOString()}`);
      }
    }
  });
}

test("the clock is Sweden's on both nights on which it is changed", () => {
  const cases = [
    ["2027-03-28T00:59:00Z", "2027-03-28", 119], ["2027-03-28T01:00:00Z", "2027-03-28", 180],
    ["2027-10-31T00:30:00Z", "2027-10-31", 150], ["2027-10-31T01:30:00Z", "2027-10-31", 150],
    ["2026-12-31T23:30:00Z", "2027-01-01", 30],
  ];
  for (const [instant, date, minute] of cases) {
    const shown = inSweden(new Date(String(instant)));
    assert.deepEqual([shown.date, shown.day, shown.minute], [date, dayNumber(String(date)), minute], String(instant));
  }
});

test("a moment is told in words, a day by its name for a week and then by its date", () => {
  const words = {
    weekdays: "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag", unknown: "okänt", open: "öppet", closed: "stängt",
    openUntil: "öppet till {time}", openPastMidnight: "öppet till {day} {time}", closedToday: "öppnar i dag {time}",
    closedTomorrow: "öppnar i morgon {time}", closedUntil: "öppnar {day} {time}",
  };
  const now = { day: dayNumber("2026-11-26"), minute: 600 };
  const at = (/** @type {string} */ date, /** @type {number} */ minute) => ({ day: dayNumber(date), minute });
  /** @type {Array<[import("../../themes/stad/scripts/hours/timetable.js").Answer, string]>} */
  const cases = [
    [{ state: "unknown" }, "okänt"],
    [{ state: "open" }, "öppet"],
    [{ state: "closed" }, "stängt"],
    [{ state: "open", next: at("2026-11-26", 1020) }, "öppet till 17"],
    [{ state: "open", next: at("2026-11-27", 0) }, "öppet till 24"],
    [{ state: "open", next: at("2026-11-27", 150) }, "öppet till fredag 2.30"],
    [{ state: "closed", next: at("2026-11-26", 780) }, "öppnar i dag 13"],
    [{ state: "closed", next: at("2026-11-27", 480) }, "öppnar i morgon 8"],
    [{ state: "closed", next: at("2026-11-30", 480) }, "öppnar måndag 8"],
    [{ state: "closed", next: at("2026-12-07", 510) }, "öppnar 7 december 8.30"],
  ];
  for (const [said, expected] of cases) assert.equal(sentence(words, said, now, "sv"), expected);
});
