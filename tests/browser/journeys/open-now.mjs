// "Open now?" in a real browser: with the clock moved and the zone of elsewhere, over both nights on which clocks are changed, a minute
// before and after every boundary, two years ahead, and while the page stays open. What is right is told by npm's opening_hours
// from the notation that the build wrote for the same hours.
import OpeningHours from 'opening_hours';
import { inSweden } from '../../../themes/stad/scripts/hours/clock.js';
import { sentence } from '../../../themes/stad/scripts/hours/open-now.js';
import { dayNumber } from '../../../themes/stad/scripts/hours/timetable.js';
import { open } from '../lib/browser.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('playwright-core').Browser} Browser
 */

const ZONES = ['Asia/Bangkok', 'America/New_York', 'UTC'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** @typedef {{ from: string, opening_hours: string }} Hours */

/**
 * @param {Site} site
 * @param {Report} report
 * @param {Browser} browser
 * @param {string} origin
 */
export async function checkOpenNow(site, report, browser, origin) {
  const right = report.check('a page says rightly whether it is open now, wherever the reader is', 'compare scripts/hours with CITY/hours.json');
  const live = report.check('an open page notices that it closes', 'scripts/hours/open-now.js tells again each minute');
  for (const path of site.filesLike(/\/hours\.json$/)) {
    const data = JSON.parse(site.text(path));
    const city = data.city;
    const pages = site.pages.filter((page) => page.kind === 'city-hours' && page.url.includes(`/${city}/`));
    for (const page of pages) {
      for (const timezoneId of ZONES) {
        const watched = await open(browser, origin, { timezoneId });
        await watched.page.clock.install({ time: new Date(`${data.hours[0].from}T12:00:00Z`) });
        await watched.visit(page.url);
        for (const instant of instants(data.hours[0])) {
          await watched.page.clock.setSystemTime(new Date(instant));
          await watched.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
          for (const told of await tellers(watched.page)) {
            right.saw();
            const expected = answer(told, data.hours, instant, page.lang);
            if (told.text !== expected) right.problem(`${page.url} ${timezoneId} ${new Date(instant).toISOString()}`, `says "${told.text}", should say "${expected}"`);
            if (told.isHidden) right.problem(page.url, 'the answer is hidden');
          }
        }
        // Paper stays, and the moment does not.
        await watched.page.emulateMedia({ media: 'print' });
        if (await watched.page.locator('[data-now]:visible').count() > 0) right.problem(page.url, 'what holds now is printed');
        await watched.page.emulateMedia({ media: 'screen' });
        await checkLive(watched.page, data.hours[0], page.url, live);
        for (const fault of await watched.takeFaults()) right.problem(page.url, fault);
        await watched.close();
      }
    }
  }
}

/** Seconds that matter: around every boundary of chosen days, on both nights of daylight saving, and long after.
 * @param {Hours} hours
 */
function instants(hours) {
  const first = dayNumber(hours.from);
  const days = [0, 1, 2, 3, 28, 29, 35, 40, 41].map((n) => (first + n) * DAY);
  const year = new Date(days[0] ?? 0).getUTCFullYear() + 1;
  const nights = [lastSunday(year, 2), lastSunday(year, 9)];
  const reader = new OpeningHours(hours.opening_hours, SWEDEN);
  const found = new Set([...nights.flatMap((sunday) => [0, 59, 60, 61, 119, 120, 121, 12 * 60].map((m) => sunday + m * MINUTE)), (first + 731) * DAY + DAY / 2, (first - 1) * DAY]);
  for (const day of days) {
    for (let at = new Date(day - 60_000); at.getTime() < day + DAY;) {
      const next = reader.getNextChange(at, new Date(day + DAY));
      if (!next || next.getTime() <= at.getTime()) break;
      // The reader counts in UTC what is Swedish time: an hour or two are taken off.
      const offset = inSweden(next).minute - (next.getUTCHours() * 60 + next.getUTCMinutes());
      const instant = next.getTime() - ((offset + 1440) % 1440) * MINUTE;
      for (const shift of [-MINUTE, 0, MINUTE]) found.add(instant + shift);
      at = next;
    }
    found.add(day + 11 * 60 * MINUTE);
  }
  return [...found].sort((a, b) => a - b);
}

/** Where the reader looks for holidays; the notation names none. */
const SWEDEN = { lat: 56.05, lon: 12.7, address: { country_code: 'se', state: 'Skåne län' } };

/**
 * Midnight (UTC) of a month's last Sunday.
 * @param {number} year
 * @param {number} month 0–11
 */
function lastSunday(year, month) {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * DAY;
}

/** @param {import('playwright-core').Page} page */
async function tellers(page) {
  return page.locator('[data-now]').evaluateAll((elements) => elements.map((element) => ({
    id: element.closest('section')?.getAttribute('aria-labelledby') ?? '',
    words: { .../** @type {HTMLElement} */ (element).dataset },
    text: element.textContent ?? '',
    isHidden: /** @type {HTMLElement} */ (element).hidden,
  })));
}

/**
 * What should be said, by somebody else's reading.
 * @param {{ id: string, words: DOMStringMap }} told
 * @param {Array<Hours & { id: string }>} all
 * @param {number} instant
 * @param {string} lang
 */
function answer(told, all, instant, lang) {
  const hours = all.find((hours) => hours.id === told.id) ?? all[0];
  const now = inSweden(new Date(instant));
  if (told.words.staleAfter !== undefined && now.date > told.words.staleAfter) return told.words.stale;
  const reader = new OpeningHours(String(hours?.opening_hours), SWEDEN);
  const wall = new Date(now.day * DAY + now.minute * MINUTE);
  const state = /** @type {(at: Date) => "open" | "closed" | "unknown"} */ ((at) => (reader.getState(at) ? 'open' : reader.getUnknown(at) ? 'unknown' : 'closed'));
  const here = state(wall);
  if (here === 'unknown') return told.words.unknown;
  let next = reader.getNextChange(wall);
  while (next && state(next) === here) next = reader.getNextChange(next);
  const isKnown = next && (here === 'open' ? next.getTime() <= now.day * DAY + 8 * DAY : state(next) === 'open');
  const moment = next && { day: Math.floor(next.getTime() / DAY), minute: (next.getTime() % DAY) / MINUTE };
  return sentence(told.words, isKnown && moment ? { state: here, next: moment } : { state: here }, now, lang);
}

/**
 * The page is left open a minute before it closes.
 * @param {import('playwright-core').Page} page
 * @param {Hours} hours
 * @param {string} url
 * @param {ReturnType<Report['check']>} live
 */
async function checkLive(page, hours, url, live) {
  const reader = new OpeningHours(hours.opening_hours, SWEDEN);
  const first = new Date(dayNumber(hours.from) * DAY);
  let at = first;
  while (!reader.getState(at)) {
    const next = reader.getNextChange(at);
    if (!next) return;
    at = next;
  }
  const closes = reader.getNextChange(at);
  if (!closes) return;
  const offset = ((inSweden(closes).minute - (closes.getUTCHours() * 60 + closes.getUTCMinutes()) + 1440) % 1440) * MINUTE;
  live.saw();
  await page.clock.setSystemTime(new Date(closes.getTime() - offset - MINUTE / 2));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const before = await page.locator('[data-now]').first().getAttribute('data-state');
  await page.clock.runFor(2 * MINUTE);
  const after = await page.locator('[data-now]').first().getAttribute('data-state');
  if (before !== 'open' || after === 'open') live.problem(url, `was ${before} before it closed, and ${after} a minute after`);
}
