// Which day it is in Sweden, and whether a last day has passed. Knows no page.

/**
 * The day in Sweden as `2026-11-23`, wherever the reader is.
 * @param {Date} now
 * @returns {string}
 */
export function dayInSweden(now) {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "Europe/Stockholm", calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit", day: "2-digit",
  }).formatToParts(now);
  /** @param {Intl.DateTimeFormatPartTypes} type */
  const part = (type) => parts.find((part) => part.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/**
 * Whether a day comes after a last day. What is not written as a day has no end.
 * @param {string} today
 * @param {string} lastDay
 * @returns {boolean}
 */
export function hasPassed(today, lastDay) {
  return /^\d{4}-\d\d-\d\d$/.test(lastDay) && today > lastDay;
}
