// Says beside written opening hours whether it is open now, and goes on saying it while the page stays open. Stores nothing, fetches nothing.

import { inSweden } from "./clock.js";
import { answer, decode } from "./timetable.js";

/** @typedef {import("./timetable.js").Answer} Answer */
/** @typedef {import("./timetable.js").Moment} Moment */

const MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;

/**
 * The words for a moment, without its place in the page.
 * @param {DOMStringMap} words as the template wrote them
 * @param {Answer} answer
 * @param {Moment} now
 * @param {string} lang
 * @returns {string}
 */
export function sentence(words, { state, next }, now, lang) {
  if (state === "unknown") return words.unknown ?? "";
  if (!next) return (state === "open" ? words.open : words.closed) ?? "";
  // Midnight ends the day that it closes.
  const isMidnight = state === "open" && next.minute === 0;
  const day = isMidnight ? next.day - 1 : next.day;
  const days = day - now.day;
  const key = {
    open: days === 0 ? "openUntil" : "openPastMidnight",
    closed: days === 0 ? "closedToday" : days === 1 ? "closedTomorrow" : "closedUntil",
  }[state];
  const time = clock(isMidnight ? MINUTES_A_DAY : next.minute);
  return (words[key] ?? "").replace("{day}", dayName(words, day, days, lang)).replace("{time}", time);
}

/**
 * `8`, `8.30`: as the table beside it is written.
 * @param {number} minutes
 */
function clock(minutes) {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return minute ? `${hour}.${String(minute).padStart(2, "0")}` : String(hour);
}

/**
 * The weekday of one of the next six days; the date of a later one.
 * @param {DOMStringMap} words
 * @param {number} day
 * @param {number} daysAhead
 * @param {string} lang
 */
function dayName(words, day, daysAhead, lang) {
  // 1 January 1970 was a Thursday.
  if (daysAhead < 7) return words.weekdays?.split("|")[(day + 3) % 7] ?? "";
  const date = new Date(day * MINUTES_A_DAY * MINUTE);
  return new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", timeZone: "UTC" }).format(date);
}

/**
 * @param {HTMLElement} element
 * @returns {() => void} writes the answer of the moment
 */
function teller(element) {
  const words = element.dataset;
  const timetable = decode(words.now ?? "", words.patterns ?? "", words.days ?? "");
  const lang = element.closest("[lang]")?.getAttribute("lang") ?? "sv";
  return () => {
    const now = inSweden(new Date());
    const isStale = words.staleAfter !== undefined && now.date > words.staleAfter;
    const said = answer(timetable, now);
    element.textContent = isStale ? (words.stale ?? "") : sentence(words, said, now, lang);
    element.dataset.state = isStale ? "unknown" : said.state;
    element.hidden = false;
  };
}

function start() {
  const tellers = [...document.querySelectorAll("[data-now]")].map((e) => teller(/** @type {HTMLElement} */ (e)));
  const tell = () => tellers.forEach((tell) => tell());
  const wait = () => {
    setTimeout(() => {
      tell();
      wait();
    }, MINUTE - (Date.now() % MINUTE));
  };
  tell();
  wait();
  document.addEventListener("visibilitychange", tell);
  window.addEventListener("pageshow", tell);
}

if (typeof document !== "undefined") start();
