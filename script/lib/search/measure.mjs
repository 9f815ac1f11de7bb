// What a person with a slow phone meets: Chromium with a processor four times slower, and every byte counted at the server.
import { launch } from '../../../tests/browser/lib/browser.mjs';
import { serveFolders } from './server.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('../../../tests/search/judge.mjs').Judged} Judged */

const SLOWER = 4;
/** Answers come so late where dependent requests are told apart: far longer than what the browser does between two. */
const DELAY_MS = 400;
const KEY_MS = 90;

/**
 * @typedef {object} Figures
 * @property {number} bytes to the first results of a cold browser, 95th percentile
 * @property {number} requests likewise
 * @property {number} trips dependent round trips, 95th percentile
 * @property {number} cold milliseconds to the first results of a cold browser, median
 * @property {number} coldMost 95th percentile
 * @property {number} warm milliseconds of a query whose files are there, 95th percentile
 * @property {number | undefined} opened as `cold`, from the click that opens the box on another page
 * @property {number | undefined} blocked milliseconds of the longest task while somebody types; 0 where none was over 50
 * @property {(typed: string) => Promise<string[]>} find
 */

/**
 * @param {{ engine: Engine, site: string, scripts: string, cold: string[], warm: string[] }} options
 * @param {(figures: Figures) => Promise<void>} use while the browser is open
 */
export async function measure({ engine, site, scripts, cold, warm }, use) {
  const server = await serveFolders([engine.folder, site], scripts);
  const browser = await launch();
  try {
    // The first run pays for compressing in the server and for starting the browser, and is thrown away.
    await firstResults(browser, server, engine, cold[0] ?? '');
    const isOurs = engine.home !== undefined;
    const plain = [];
    for (const typed of cold) plain.push(await firstResults(browser, server, engine, typed));
    const opened = [];
    if (isOurs) for (const typed of cold) opened.push((await firstResults(browser, server, { ...engine, page: engine.home ?? '' }, typed)).ms);
    server.delay = DELAY_MS;
    const late = [];
    // Every other one: these are slow, and the two of a class go alike ways.
    for (const typed of cold.filter((_, i) => i % 2 === 0)) late.push(await firstResults(browser, server, engine, typed));
    server.delay = 0;
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    await page.goto(engine.warmPage);
    await page.waitForFunction(() => 'find' in window);
    const find = (/** @type {string} */ typed) => page.evaluate((text) => /** @type {any} */ (window).find(text), typed);
    await slow(page);
    const times = await page.evaluate(async (queries) => {
      const times = [];
      for (const typed of queries) await /** @type {any} */ (window).shown(typed);
      for (const typed of queries) {
        const from = performance.now();
        await /** @type {any} */ (window).shown(typed);
        times.push(performance.now() - from);
      }
      return times;
    }, warm);
    await use({
      bytes: percentile(plain.map((run) => run.bytes), 0.95), requests: percentile(plain.map((run) => run.requests), 0.95), trips: percentile(late.map((run) => run.trips), 0.95),
      cold: percentile(plain.map((run) => run.ms), 0.5), coldMost: percentile(plain.map((run) => run.ms), 0.95), warm: percentile(times, 0.95),
      opened: isOurs ? percentile(opened, 0.5) : undefined, blocked: isOurs ? await longestTask(browser, server, engine, cold) : undefined, find,
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Asks once, in a browser that has seen nothing but the page it stands on. The program's own interface is driven; the others' answers are put into a list.
 * @param {import('playwright-core').Browser} browser
 * @param {Awaited<ReturnType<typeof serveFolders>>} server
 * @param {Engine} engine
 * @param {string} typed
 */
async function firstResults(browser, server, engine, typed) {
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();
  const delay = server.delay;
  server.delay = 0;
  await page.goto(engine.page);
  // The little script that waits for a turn to the search is part of the client, though the page has it already.
  const waiting = server.asked.filter(({ path }) => /\/turn[.-]/.test(path)).at(-1)?.bytes ?? 0;
  server.delay = delay;
  server.asked.length = 0;
  await slow(page);
  const ms = await page.evaluate(async (text) => {
    const from = performance.now();
    const first = /** @type {any} */ (window).first;
    if (first) await first(text);
    else {
      const opener = /** @type {HTMLElement} */ (document.querySelector('[data-search-open]'));
      if (!document.querySelector('main [data-search]')) opener.click();
      const field = /** @type {HTMLInputElement} */ (document.querySelector('#search-field'));
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const list = /** @type {HTMLElement} */ (document.querySelector('[data-search-results]'));
      await new Promise((resolve) => {
        const look = () => { if (list.querySelector('li')) resolve(undefined); };
        new MutationObserver(look).observe(list, { childList: true });
        setTimeout(() => resolve(undefined), 15_000);
        look();
      });
    }
    return performance.now() - from;
  }, typed);
  const asked = [...server.asked];
  await context.close();
  return { ms, bytes: waiting + asked.reduce((sum, { bytes }) => sum + bytes, 0), requests: asked.length + (waiting > 0 ? 1 : 0), trips: trips(asked) };
}

/**
 * Requests that come together wait for the same answers; a later wave waits for an earlier.
 * @param {import('./server.mjs').Asked[]} asked
 */
function trips(asked) {
  return asked.filter(({ at }, i) => i === 0 || at - (asked[i - 1]?.at ?? 0) > DELAY_MS / 2).length;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Awaited<ReturnType<typeof serveFolders>>} server
 * @param {Engine} engine
 * @param {string[]} queries
 * @returns {Promise<number>}
 */
async function longestTask(browser, server, engine, queries) {
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();
  await page.goto(engine.page);
  await slow(page);
  await page.evaluate(() => {
    const state = /** @type {any} */ (window);
    state.longest = 0;
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration); }).observe({ entryTypes: ['longtask'] });
  });
  const field = page.locator('#search-field');
  for (const typed of queries) {
    await field.pressSequentially(typed, { delay: KEY_MS });
    await field.fill('');
  }
  const longest = await page.evaluate(() => /** @type {any} */ (window).longest);
  await context.close();
  return longest;
}

/** @param {import('playwright-core').Page} page */
async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/**
 * @param {number[]} values
 * @param {number} share
 */
function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
