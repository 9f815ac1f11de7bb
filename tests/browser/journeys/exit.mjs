// The way out: the page is covered before the browser asks for the next, Back does not lead to it, three presses of Shift do the same.
import { open } from '../lib/browser.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('playwright-core').Page} BrowserPage
 */

/** One page of each of these kinds: with the finder, with the search's field, with a lot to read, for an address that is not there. */
const KINDS = ['national-home', 'national-search', 'city-contact', 'national-not-found'];

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
export async function checkExit(site, report, browser, origin) {
  const langs = process.env['LONG'] === 'yes' ? site.langs : [site.pages.find((page) => page.url === '/')?.lang, site.pages.find((page) => page.dir === 'rtl')?.lang];
  const pages = langs.flatMap((lang) => KINDS.flatMap((kind) => site.pages.find((page) => page.kind === kind && page.lang === lang) ?? []));
  const scripted = await open(browser, origin, { reducedMotion: 'no-preference' });
  const left = await elsewhere(scripted.page);
  const { page } = scripted;
  const places = report.check('the way out has one place and name on every page, 44 px or more, a second link after the skip links, and none on paper', 'a[data-exit] in the header and after the skip links');
  const click = report.check('the way out covers the page in the frame of the click, before anything is asked for, clears what was typed, and Back does not lead to the page', 'exit.js: hide, clear, location.replace');
  const shift = report.check('three presses of Shift alone leave the page; Shift with another key, with the mouse, held down, or Esc does not', 'exit/presses.js');
  for (const { url } of pages) {
    for (const check of [places, click, shift]) check.saw();
    await askPlaces(page, url, places);
    await askClick(page, left, origin, url, click);
    await askShift(page, left, url, shift);
  }
  await askReturn(page, site, report);
  await scripted.close();
  await askWithoutScript(browser, origin, pages, report);
}

/**
 * What stands at the other end, on this machine: an empty page. Gives what was asked for there, and how the page looked meanwhile.
 * @param {BrowserPage} page
 */
async function elsewhere(page) {
  /** @type {{ url: string, referer: string | undefined }[]} */
  const asked = [];
  await page.route((address) => address.hostname !== '127.0.0.1', async (route) => {
    asked.push({ url: route.request().url(), referer: (await route.request().allHeaders())['referer'] });
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>elsewhere</title>' });
  });
  return asked;
}

/**
 * @param {BrowserPage} page
 * @param {string} url
 * @param {import('../lib/report.mjs').Check} check
 */
async function askPlaces(page, url, check) {
  await page.goto(url);
  const links = await page.locator('a[data-exit]').evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href'), words: link.textContent?.trim(), rel: link.getAttribute('rel'), target: link.getAttribute('target') })));
  const [hidden, shown, ...more] = links;
  if (!hidden || !shown || more.length > 0) {
    check.problem(url, `${links.length} links out, and not two`);
    return;
  }
  if (JSON.stringify(hidden) !== JSON.stringify(shown)) check.problem(url, `the two links out differ: ${JSON.stringify(links)}`);
  if (shown.rel !== 'noreferrer' || shown.target !== null || !shown.href?.startsWith('https://')) check.problem(url, `the link out is ${JSON.stringify(shown)}`);
  const box = await page.locator('.exit a[data-exit]').boundingBox();
  if (!box || box.width < 44 || box.height < 44) check.problem(url, `the link out is ${box?.width} by ${box?.height} px`);
  const order = await page.evaluate(() => [...document.querySelectorAll('a[href], button, summary, input')].slice(0, 3).map((stop) => stop.hasAttribute('data-exit')));
  if (order.join() !== 'false,false,true') check.problem(url, 'the third stop of the Tab key is not the way out');
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  const isOnTop = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.height > 20 && document.activeElement?.hasAttribute('data-exit') && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === document.activeElement;
  });
  if (!isOnTop) check.problem(url, 'the second link out is not seen when it has the focus');
  await page.emulateMedia({ media: 'print' });
  if (await page.locator('.exit, .skip').locator('visible=true').count() > 0) check.problem(url, 'the way out is printed');
  await page.emulateMedia({ media: 'screen' });
}

/** Whether the page is covered, noted by the page itself at the end of the click and at the moment it is left. */
const WATCH = () => {
  const isCovered = () => {
    const at = (/** @type {number} */ x, /** @type {number} */ y) => document.elementFromPoint(x, y)?.hasAttribute('data-cover') ?? false;
    return at(5, 5) && at(innerWidth / 2, innerHeight / 2) && at(innerWidth - 5, innerHeight - 5);
  };
  window.addEventListener('click', () => console.info(`covered ${isCovered()} ${[...document.querySelectorAll('input:not([type=radio])')].every((field) => field instanceof HTMLInputElement && field.value === '')} ${document.title}`));
};

/**
 * @param {BrowserPage} page
 * @param {{ url: string, referer: string | undefined }[]} left
 * @param {string} origin
 * @param {string} url
 * @param {import('../lib/report.mjs').Check} check
 */
async function askClick(page, left, origin, url, check) {
  await page.goto('about:blank');
  await page.goto(`${origin}/robots.txt`);
  await page.goto(url);
  await page.evaluate(WATCH);
  const field = page.locator('input:not([type=radio]):visible').first();
  const hasField = await field.count() > 0;
  if (hasField) await field.fill('människohandel');
  else {
    // From above an open dialog too.
    await page.locator('[data-search-open]').click();
    await page.locator('dialog input[type=search]').fill('människohandel');
  }
  /** @type {string[]} */
  const told = [];
  /** @param {import('playwright-core').ConsoleMessage} message */
  const listen = (message) => {
    if (message.text().startsWith('covered')) told.push(message.text());
  };
  page.on('console', listen);
  const before = await page.evaluate(() => history.length);
  const link = hasField ? page.locator('.exit a[data-exit]') : page.locator('dialog a[data-exit]');
  const to = (await link.getAttribute('href')) ?? '';
  left.length = 0;
  await link.click();
  await page.waitForURL(to);
  page.off('console', listen);
  if (told[0] !== `covered true true ${new URL(to).host}`) check.problem(url, `at the end of the click: ${told[0] ?? 'nothing told'}`);
  if (left[0]?.url !== to || left[0].referer !== undefined) check.problem(url, `asked for ${left[0]?.url} with the referrer ${left[0]?.referer}`);
  if (await page.evaluate(() => history.length) !== before) check.problem(url, 'leaving made the history longer');
  await page.goBack();
  if (page.url() !== `${origin}/robots.txt`) check.problem(url, `Back leads to ${page.url()}`);
}

/**
 * @param {BrowserPage} page
 * @param {{ url: string }[]} left
 * @param {string} url
 * @param {import('../lib/report.mjs').Check} check
 */
async function askShift(page, left, url, check) {
  const { keyboard } = page;
  await page.goto(url);
  left.length = 0;
  const two = async () => {
    await keyboard.press('Shift');
    await keyboard.press('Shift');
  };
  const meanwhile = [
    { name: 'a capital letter', act: () => keyboard.press('Shift+A') },
    { name: 'a letter', act: () => keyboard.press('a') },
    { name: 'Shift and Tab', act: () => keyboard.press('Shift+Tab') },
    { name: 'the mouse with Shift', act: async () => { await keyboard.down('Shift'); await page.mouse.click(2, 2); await keyboard.up('Shift'); } },
    { name: 'Esc', act: () => keyboard.press('Escape') },
  ];
  for (const { name, act } of meanwhile) {
    await two();
    if (await page.locator('[data-exit-status]').textContent() === '') check.problem(url, 'the second press of Shift is not told');
    await act();
    await keyboard.press('Shift');
    if (left.length > 0 || await page.locator('[data-cover]').count() > 0) {
      check.problem(url, `Shift twice, ${name}, and Shift leaves the page`);
      await page.goto(url);
      left.length = 0;
    }
    await keyboard.press('a');
    if (await page.locator('[data-exit-status]').textContent() !== '') check.problem(url, 'another key does not begin the count anew');
  }
  await keyboard.down('Shift');
  for (let repeat = 0; repeat < 5; repeat += 1) await keyboard.down('Shift');
  await keyboard.up('Shift');
  if (left.length > 0) check.problem(url, 'Shift held down leaves the page');
  await two();
  await page.waitForURL((address) => address.hostname !== '127.0.0.1').catch(() => check.problem(url, 'three presses of Shift do not leave the page'));
}

/**
 * A page that the browser shows again from its memory is as it was before the click.
 * @param {BrowserPage} page
 * @param {Site} site
 * @param {Report} report
 */
async function askReturn(page, site, report) {
  const check = report.check('a page shown again after the way out is as it was: not covered, its title and count back', 'reset on pageshow');
  check.saw();
  await page.goto(site.pages[0]?.url ?? '/');
  const title = await page.title();
  // An answer without content leaves the browser where it is, as one does that never comes.
  const isOut = (/** @type {URL} */ address) => address.hostname !== '127.0.0.1';
  await page.route(isOut, (route) => route.fulfill({ status: 204 }), { times: 1 });
  await page.locator('.exit a[data-exit]').click();
  if (await page.locator('[data-cover]').count() !== 1 || await page.title() === title) check.problem('/', 'the page is not covered while the browser waits');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  if (await page.locator('[data-cover]').count() > 0 || await page.title() !== title) check.problem('/', 'the page stays covered, or has lost its title');
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Shift');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  if (await page.locator('[data-presses="2"]').count() > 0 || await page.locator('[data-exit-status]').textContent() !== '') check.problem('/', 'presses of Shift are remembered');
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {import('../lib/site.mjs').Page[]} pages
 * @param {Report} report
 */
async function askWithoutScript(browser, origin, pages, report) {
  const check = report.check('without JavaScript the way out is a plain link in the same tab that tells nobody where it comes from', 'a[data-exit][href][rel=noreferrer] without a target');
  const scriptless = await open(browser, origin, { javaScriptEnabled: false });
  const left = await elsewhere(scriptless.page);
  for (const { url } of pages) {
    check.saw();
    await scriptless.page.goto(url);
    left.length = 0;
    await scriptless.page.locator('.exit a[data-exit]').click();
    await scriptless.page.waitForURL((address) => address.hostname !== '127.0.0.1');
    if (left[0]?.referer !== undefined || scriptless.page.context().pages().length !== 1) check.problem(url, 'the link tells where it comes from, or opens another tab');
  }
  await scriptless.close();
}
