// What axe cannot see: every stop of the keyboard, small and zoomed windows, wide text, small targets, forced colours, no motion.
import { open, PHONE } from '../lib/browser.mjs';
import { onePageOfEachKind } from './keyboard.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('playwright-core').Page} BrowserPage
 */

/** Stops from each end of a page; between them a list of places is like itself. */
const MOST_STOPS = 50;
/** 1280 pixels at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };
/** WCAG 1.4.12, all at once. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('../lib/browser.mjs').Browser} browser
 * @param {string} origin
 */
export async function checkReach(site, report, browser, origin) {
  const first = site.pages.find((page) => page.url === '/')?.lang;
  const rightToLeft = site.pages.find((page) => page.dir === 'rtl')?.lang;
  const few = ['home', 'overview', 'contact', 'who-to-call', 'ask', 'safety'];
  const urls = onePageOfEachKind(site)
    .filter((page) => process.env['LONG'] === 'yes' || page.lang === first || page.lang === rightToLeft && few.some((name) => page.kind.endsWith(`-${name}`)))
    .map((page) => page.url);
  await byHand(report, browser, origin, urls);
  await withOtherText(report, browser, origin, urls);
  await inForcedColours(report, browser, origin, urls);
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
  const watched = await open(browser, origin);
  const { page } = watched;
  for (const url of urls) {
    for (const check of [walk, reflow, targets, motion]) check.saw();
    await page.setViewportSize(PHONE);
    await page.goto(url);
    for (const fault of await page.evaluate(moving)) motion.problem(url, fault);
    for (const fault of await page.evaluate(cut)) reflow.problem(`${url} at 320`, fault);
    for (const fault of await page.evaluate(smallTargets)) targets.problem(url, fault);
    for (const fault of await stops(page)) walk.problem(url, fault);
    await page.setViewportSize(ZOOMED);
    for (const fault of await page.evaluate(cut)) reflow.problem(`${url} at 400 %`, fault);
  }
  await watched.close();
}

/**
 * @param {Report} report
 * @param {import('../lib/browser.mjs').Browser} browser
 * @param {string} origin
 * @param {string[]} urls
 */
async function withOtherText(report, browser, origin, urls) {
  const spacing = report.check('nothing is cut when text is set wider (WCAG 1.4.12)', 'styles: no fixed heights around text');
  const larger = report.check('nothing is cut when text is twice as large (WCAG 1.4.4)', 'styles: lengths in rem and em around text');
  const context = await browser.newContext({ baseURL: origin, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const url of urls) {
    spacing.saw();
    larger.saw();
    await page.setViewportSize(PHONE);
    await page.goto(url);
    const style = await page.addStyleTag({ content: SPACED });
    for (const fault of await page.evaluate(cut)) spacing.problem(url, fault);
    await style.evaluate((element, content) => { element.textContent = content; }, 'html { font-size: 200% !important }');
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 720 });
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
  const check = report.check('in forced colours the focus is seen, buttons have an edge, and words differ from what is behind them', 'styles: forced-colors');
  const watched = await open(browser, origin, { forcedColors: 'active' });
  const { page } = watched;
  for (const url of urls) {
    check.saw();
    await page.goto(url);
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
  const n = await page.evaluate(() => {
    const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]);
    const radios = new Set();
    const stops = all.filter((element) => {
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return false;
      // Of a group of radio buttons one is a stop.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isFirst = !radios.has(element.name);
      radios.add(element.name);
      return isFirst;
    });
    Object.assign(window, { stops });
    window.scrollTo(0, 0);
    return stops.length;
  });
  let expected = 0;
  for (let pressed = 0; expected < n; pressed += 1) {
    if (pressed === MOST_STOPS && n > 2 * MOST_STOPS) {
      expected = n - MOST_STOPS;
      await page.evaluate((i) => /** @type {{ stops: HTMLElement[] }} */ (/** @type {unknown} */ (window)).stops[i - 1]?.focus(), expected);
    }
    await page.keyboard.press('Tab');
    const at = await page.evaluate(lookAtFocus);
    if (at.isScroller) continue;
    if (at.index !== expected) {
      faults.push(at.index < 0 ? `after stop ${expected} of ${n} the focus is nowhere we know: ${at.shown}` : `stop ${expected} of ${n} is ${at.index}: ${at.shown}`);
      break;
    }
    faults.push(...at.faults.map((fault) => `${fault}: ${at.shown}`));
    expected += 1;
  }
  // From the last stop the way leads on, to the browser's own or to the first.
  if (faults.length === 0 && n > 1) {
    await page.keyboard.press('Tab');
    const { index, shown } = await page.evaluate(lookAtFocus);
    if (index === n - 1) faults.push(`the keyboard does not leave the last stop: ${shown}`);
  }
  return faults;
}

/** Runs in the page. */
function lookAtFocus() {
  const { stops } = /** @type {{ stops: HTMLElement[] }} */ (/** @type {unknown} */ (window));
  const focused = /** @type {HTMLElement} */ (document.activeElement ?? document.body);
  const index = stops.indexOf(focused);
  /** @type {string[]} */
  const faults = [];
  const style = getComputedStyle(focused);
  const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  if (!hasOutline && style.boxShadow === 'none') faults.push('the focus is not seen');
  const boxes = [...focused.getClientRects()];
  const isUncovered = boxes.some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return false;
    const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return on !== null && (focused.contains(on) || on.contains(focused) && !on.matches('header, dialog, .bar'));
  });
  if (!isUncovered) faults.push('the focus is covered or outside of the window');
  return { index, isScroller: index < 0 && focused !== document.body && focused.tabIndex < 0, faults, shown: focused.outerHTML.slice(0, 120) };
}

/** Runs in the page: what is cut off, and whether it scrolls sideways. */
function cut() {
  /** @type {string[]} */
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].find((element) => element.getBoundingClientRect().right > root.clientWidth + 1 || element.getBoundingClientRect().left < -1);
    faults.push(`scrolls sideways, ${root.scrollWidth} in ${root.clientWidth} pixels: ${wide?.outerHTML.slice(0, 120)}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    const style = getComputedStyle(element);
    // One pixel is what is written for screen readers alone.
    if (!hasText || element.clientWidth <= 1 || element.clientHeight <= 1) continue;
    const isCut = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1 || ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (isCut) faults.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
  }
  return faults;
}

/** Runs in the page. */
function smallTargets() {
  /** @type {string[]} */
  const faults = [];
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('a[href], button, input, select, textarea, summary')])
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('[aria-hidden=true], [inert]') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0);
  /** @param {HTMLElement} element */
  const isInSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, td, dd, dt, h1, h2, h3, h4, blockquote, figcaption, legend, label, div, section') ?? document.body;
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) if (words.currentNode.parentElement?.closest('a, button') === null && /[\p{L}\p{N}]{2}/u.test(words.currentNode.textContent ?? '')) return true;
    return false;
  };
  const isSmall = (/** @type {DOMRect} */ box) => box.width < 24 || box.height < 24;
  for (const { element, box } of all) {
    const shown = `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`;
    if (isInSentence(element)) continue;
    const isLarge = element.matches('[data-exit], main a[href^="tel:"]');
    if (isLarge && (box.width < 44 || box.height < 44)) faults.push(`smaller than 44: ${shown}`);
    if (!isSmall(box)) continue;
    // WCAG 2.5.8, spacing: a circle of 24 pixels around it meets no other target, nor the circle of another small one.
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const meets = all.some((other) => {
      if (other.element === element || element.contains(other.element) || other.element.contains(element)) return false;
      if (isSmall(other.box)) return Math.hypot(other.box.left + other.box.width / 2 - x, other.box.top + other.box.height / 2 - y) < 24;
      const [dx, dy] = [Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)];
      return Math.hypot(dx, dy) < 12;
    });
    if (meets) faults.push(`smaller than 24 and near another: ${shown}`);
  }
  return faults;
}

/** Runs in the page. */
function moving() {
  const faults = document.getAnimations().map((animation) => `moves: ${String(animation.effect instanceof KeyframeEffect && animation.effect.target?.outerHTML.slice(0, 120))}`);
  if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') faults.push('scrolls smoothly');
  for (const element of document.querySelectorAll('*')) {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
    const lasts = (/** @type {string} */ durations) => durations.split(',').some((duration) => parseFloat(duration) > 0.001);
    if (lasts(transitionDuration) || animationName !== 'none' && lasts(animationDuration)) faults.push(`would move: ${element.outerHTML.slice(0, 120)}`);
  }
  return faults;
}

/** Runs in the page. */
function colourFaults() {
  /** @type {string[]} */
  const faults = [];
  /** @param {Element} element */
  const behind = (element) => {
    for (let at = /** @type {Element | null} */ (element); at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }) || element.clientHeight === 1) continue;
    const style = getComputedStyle(element);
    const shown = element.outerHTML.slice(0, 120);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    if (hasText && style.color === behind(element)) faults.push(`words in the colour of what is behind them: ${shown}`);
    if (element.tabIndex >= 0 && element.matches('a[href], button, input, select, summary')) {
      element.focus({ preventScroll: true });
      const focused = getComputedStyle(element);
      if (document.activeElement === element && (focused.outlineStyle === 'none' || parseFloat(focused.outlineWidth) < 1)) faults.push(`the focus is not seen: ${shown}`);
    }
    const hasEdge = ['Top', 'Bottom', 'Left', 'Right'].some((side) => style[/** @type {'borderTopStyle'} */ (`border${side}Style`)] !== 'none' && parseFloat(style[/** @type {'borderTopWidth'} */ (`border${side}Width`)]) > 0);
    if (element.matches('button') && !hasEdge && !style.textDecorationLine.includes('underline')) faults.push(`a button without an edge: ${shown}`);
  }
  return faults;
}
