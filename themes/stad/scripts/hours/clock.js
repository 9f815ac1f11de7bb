// The clock on the wall in Sweden, whatever the visitor's zone, calendar, digits or clock format.

import { dayNumber } from "./timetable.js";

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Stockholm",
  calendar: "gregory",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/**
 * The day, as 2026-11-26 and as days since 1 January 1970, and the minutes from its midnight.
 * @param {Date} instant
 * @returns {{ date: string, day: number, minute: number }}
 */
export function inSweden(instant) {
  /** @type {Partial<Record<Intl.DateTimeFormatPartTypes, string>>} */
  const parts = Object.fromEntries(CLOCK.formatToParts(instant).map((part) => [part.type, part.value]));
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  return { date, day: dayNumber(date), minute: Number(parts.hour) * 60 + Number(parts.minute) };
}
