// On which day a page grows old, wherever its reader is.

import assert from "node:assert/strict";
import { test } from "node:test";

import { hasPassed } from "../../themes/stad/scripts/age/days.js";
import { inSweden } from "../../themes/stad/scripts/hours/clock.js";

/** @param {Date} now */
const dayOf = (now) => inSweden(now).date;

test("the day is Sweden's, in summer and in winter", () => {
  assert.equal(dayOf(new Date("2026-11-23T22:59:59Z")), "2026-11-23");
  assert.equal(dayOf(new Date("2026-11-23T23:00:00Z")), "2026-11-24");
  assert.equal(dayOf(new Date("2026-06-30T21:59:59Z")), "2026-06-30");
  assert.equal(dayOf(new Date("2026-06-30T22:00:00Z")), "2026-07-01");
  assert.equal(dayOf(new Date("2027-01-05T12:00:00Z")), "2027-01-05");
});

test("nothing grows old on its last day, and everything the day after", () => {
  assert.equal(hasPassed("2026-11-22", "2026-11-23"), false);
  assert.equal(hasPassed("2026-11-23", "2026-11-23"), false);
  assert.equal(hasPassed("2026-11-24", "2026-11-23"), true);
  assert.equal(hasPassed("2027-01-01", "2026-12-31"), true);
});

test("a clock that is behind, or a day that is none, shows nothing", () => {
  assert.equal(hasPassed("1970-01-01", "2026-11-23"), false);
  assert.equal(hasPassed("2026-11-24", ""), false);
  assert.equal(hasPassed("2026-11-24", "soon"), false);
});
