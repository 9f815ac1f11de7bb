// Red days against npm's date-holidays, 2005–2075; red_days.json is written by tests/hours/red_days.rs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import Holidays from "date-holidays";

process.env.TZ = "UTC";

/** @type {Record<string, string>} */
const redDays = JSON.parse(readFileSync(new URL("red_days.json", import.meta.url), "utf8"));

/** What the other list calls a public holiday that lag (1989:253) does not make red: bank holidays and customs. */
const NOT_BY_LAW = new Set(["Midsommarafton", "Julafton", "Nyårsafton"]);

test("every red day from 2005 to 2075 is a public holiday there, and every public holiday there is red by law", () => {
  const holidays = new Holidays("SE");
  let n = 0;
  for (let year = 2005; year <= 2075; year++) {
    const listed = holidays.getHolidays(year, "sv").filter((day) => day.type === "public" && !NOT_BY_LAW.has(day.name));
    const theirs = [...new Set(listed.map((day) => day.date.slice(0, 10)))].sort();
    const ours = Object.keys(redDays).filter((date) => date.startsWith(`${year}-`)).sort();
    assert.deepEqual(ours, theirs, String(year));
    n += ours.length;
  }
  assert.ok(n > 71 * 12);
});
