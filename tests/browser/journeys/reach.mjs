// What axe cannot see: every stop of the keyboard, small and zoomed windows, wide text, small targets, forced colours, no motion.
import { DESK, PHONE, inParallel, open } from '../lib/browser.mjs';
import { colourFaults, cut, findStops, jumpBefore, lookAtFocus, measureText, moving, notGrown, prepare, smallTargets } from '../lib/reach-in-page.mjs';
import { onePageOfEachKind } from './keyboard.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('playwright-core').Page} BrowserPage
 */

/** Stops from each end of a page; between them a list of places is like itself. */
const MOST_STOPS = 50;
/** Boxes that scroll are stops of their own; so many after each other are a trap. */
const MOST_SCROLLERS = 5;
/** All kinds in all languages, by hand on a desk too: minutes longer. */
const LONG = process.env['LONG'] === 'yes';
/** 1280 pixels at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };
/** WCAG 1.4.12, all at once. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';
/** WCAG 1.4.4. */
const ENLARGED = 'html { font-size: 200% !important }';

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('../lib/browser.mjs').Browser} browser
 * @param {string} origin
 */
export async function checkReach(site, report, browser, origin) {
  const urls = choose(site);
  await Promise.all([
    byHand(report, browser, origin, urls),
    withOtherText(report, browser, origin, urls).then(() => inForcedColours(report, browser, origin, urls)),
  ]);
}

/**
 * Every kind in the original; some from right to left; a city in a script without spaces and with marks above and below.
 * @param {Site} site
 */
function choose(site) {
  const first = site.pages.find((page) => page.url === '/')?.lang;
  const rightToLeft = site.pages.find((page) => page.dir === 'rtl')?.lang;
  const few = ['home', 'overview', 'contact', 'who-to-call', 'ask', 'safety'];
  return onePageOfEachKind(site)
    .filter(({ kind, lang }) => LONG || lang === first || lang === rightToLeft && few.some((name) => kind.endsWith(`-${name}`)) || kind === 'city-overview' && ['th', 'lo', 'km', 'my'].includes(lang))
    .map((page) => page.url);
}

/**
 * @param {Report} report
 * @param {import('../lib/browser.mjs').Browser} browser
 * @param {string} origin
 * @param {string[]} urls
 */
async function byHand(report, browser, origin, urls) {
  const walk = report.check('by Tab everything is reached once, in order, seen and uncovered (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11)', 'styles/critical: :focus-visible, scroll-padding; no tabindex above 0');
  const reflow = report.check('nothing is cut and nothing scrolls sideways at 320 pixels and at 400 % (WCAG 1.4.10)', 'styles: min-inline-size: 0, overflow-wrap');
  const targets = report.check('what is pressed is 24 pixels or stands alone, calls and the way out 44 (WCAG 2.5.8)', 'styles: min-block-size of links that stand alone');
  const motion = report.check('nothing moves for whoever asked for less motion (WCAG 2.3.3)', 'styles: prefers-reduced-motion');
  await inParallel(browser, origin, urls, async ({ page }, url) => {
    for (const check of [walk, reflow, targets, motion]) check.saw();
    await page.setViewportSize(PHONE);
    await page.goto(url);
    await page.evaluate(prepare);
    for (const fault of await page.evaluate(moving)) motion.problem(url, fault);
    for (const fault of await page.evaluate(cut)) reflow.problem(`${url} at 320`, fault);
    for (const fault of await page.evaluate(smallTargets)) targets.problem(url, fault);
    const { faults, small } = await stops(page);
    for (const fault of faults) walk.problem(url, fault);
    for (const fault of small) targets.problem(url, fault);
    await page.setViewportSize(ZOOMED);
    for (const fault of await page.evaluate(cut)) reflow.problem(`${url} at 400 %`, fault);
    await page.setViewportSize(DESK);
    for (const fault of await page.evaluate(smallTargets)) targets.problem(`${url} on a desk`, fault);
    if (!LONG) return;
    // Opened again: the keyboard goes on from where it was.
    await page.goto(url);
    await page.evaluate(prepare);
    for (const fault of (await stops(page)).faults) walk.problem(`${url} on a desk`, fault);
  });
}

/**
 * @param {Report} report
 * @param {import('../lib/browser.mjs').Browser} browser
 * @param {string} origin
 * @param {string[]} urls
 */
async function withOtherText(report, browser, origin, urls) {
  const spacing = report.check('nothing is cut when text is set wider (WCAG 1.4.12)', 'styles: no fixed heights around text');
  const larger = report.check('all text can be twice as large, and nothing is cut then (WCAG 1.4.4)', 'styles: lengths in rem and em around text');
  const context = await browser.newContext({ baseURL: origin, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const url of urls) {
    spacing.saw();
    larger.saw();
    await page.setViewportSize(PHONE);
    await page.goto(url);
    await page.evaluate(prepare);
    const style = await page.addStyleTag({ content: SPACED });
    const set = (/** @type {string} */ css) => style.evaluate((element, content) => { element.textContent = content; }, css);
    for (const fault of await page.evaluate(cut)) spacing.problem(url, fault);
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      await set('');
      await page.evaluate(measureText);
      await set(ENLARGED);
      for (const fault of await page.evaluate(notGrown)) larger.problem(`${url} at ${width}`, fault);
      for (const fault of await page.evaluate(cut)) larger.problem(`${url} at ${width}`, fault);
    }
  }
  await context.close();
}

/**
 * @param {Report} report
 * @param {import('../lib/browser.mjs').Browser} browser
 * @param {string} origin
 * @param {string[]} urls
 */
async function inForcedColours(report, browser, origin, urls) {
  const check = report.check('in forced colours the focus, edges, signs and what is chosen are seen, and words differ from what is behind them', 'styles: forced-colors');
  const watched = await open(browser, origin, { forcedColors: 'active' });
  const { page } = watched;
  for (const url of urls) {
    check.saw();
    await page.goto(url);
    await page.evaluate(prepare);
    // From here on the browser takes the focus for one of the keyboard.
    await page.keyboard.press('Tab');
    for (const fault of await page.evaluate(colourFaults)) check.problem(url, fault);
  }
  await watched.close();
}

/**
 * Presses Tab through the page.
 * @param {BrowserPage} page
 */
async function stops(page) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const small = [];
  const n = await page.evaluate(findStops);
  let expected = 0;
  let scrollers = 0;
  for (let pressed = 0; expected < n; pressed += 1) {
    if (pressed === MOST_STOPS && n > 2 * MOST_STOPS) {
      expected = n - MOST_STOPS;
      await page.evaluate(jumpBefore, expected);
    }
    await page.keyboard.press('Tab');
    const at = await page.evaluate(lookAtFocus);
    scrollers = at.isScroller ? scrollers + 1 : 0;
    if (at.isScroller && scrollers <= MOST_SCROLLERS) continue;
    if (at.index !== expected) {
      faults.push(at.index < 0 ? `after stop ${expected} of ${n} the focus is nowhere we know: ${at.shown}` : `stop ${expected} of ${n} is ${at.index}: ${at.shown}`);
      break;
    }
    faults.push(...at.faults.map((fault) => `${fault}: ${at.shown}`));
    small.push(...at.small.map((fault) => `${fault}: ${at.shown}`));
    expected += 1;
  }
  // From the last stop the way leads on, to the browser's own or to the first.
  if (faults.length === 0 && n > 1) {
    await page.keyboard.press('Tab');
    const { index, shown } = await page.evaluate(lookAtFocus);
    if (index === n - 1) faults.push(`the keyboard does not leave the last stop: ${shown}`);
  }
  await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
  return { faults, small };
}
