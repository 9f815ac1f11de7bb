// Whether a last day has passed. Knows no page.

/**
 * Whether a day comes after a last day, both as 2026-11-23. What is not written as a day has no end.
 * @param {string} today
 * @param {string} lastDay
 * @returns {boolean}
 */
export function hasPassed(today, lastDay) {
  return /^\d{4}-\d\d-\d\d$/.test(lastDay) && today > lastDay;
}
