// Whether a last day has passed. Names no page.

import { inSweden } from "../hours/clock.js";

/**
 * Whether the last day lies behind, by the clock in Sweden. What is not written as a day is never past.
 * @param {string} lastDay
 * @param {Date} now
 * @returns {boolean}
 */
export function hasEnded(lastDay, now) {
  return /^\d{4}-\d{2}-\d{2}$/.test(lastDay) && lastDay < inSweden(now).date;
}
