// When an entry has had its day: the pure part of what hides it on a page that nobody has built anew.

import assert from "node:assert/strict";
import { test } from "node:test";

import { hasEnded } from "../../themes/stad/scripts/age/days.js";

for (const [lastDay, moment, ended] of [
  ["2026-12-31", "2026-12-31T22:59:59Z", false],
  ["2026-12-31", "2026-12-31T23:00:00Z", true],
  ["2026-06-30", "2026-06-30T21:59:59Z", false],
  ["2026-06-30", "2026-06-30T22:00:00Z", true],
  // The clock goes back in the night, and the day stays one day.
  ["2026-10-25", "2026-10-25T00:30:00Z", false],
  ["2026-10-25", "2026-10-25T22:59:59Z", false],
  ["2026-10-25", "2026-10-25T23:00:00Z", true],
  ["2026-12-31", "2026-01-01T12:00:00Z", false],
  ["2026-12-31", "2036-01-01T12:00:00Z", true],
  // A clock that stands in the past hides nothing, nor does a day that cannot be read.
  ["2026-12-31", "1970-01-01T00:00:00Z", false],
  ["", "2027-01-01T12:00:00Z", false],
  ["unknown", "2027-01-01T12:00:00Z", false],
  ["31/12 2026", "2027-01-01T12:00:00Z", false],
]) {
  test(`at ${moment} what holds until "${lastDay}" has ${ended ? "" : "not "}ended`, () => {
    assert.equal(hasEnded(String(lastDay), new Date(String(moment))), ended);
  });
}

test("the visitor's own time zone does not matter", () => {
  const before = process.env.TZ;
  for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Bangkok"]) {
    process.env.TZ = zone;
    assert.equal(hasEnded("2026-12-31", new Date("2026-12-31T22:30:00Z")), false, zone);
    assert.equal(hasEnded("2026-12-31", new Date("2026-12-31T23:30:00Z")), true, zone);
  }
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});
