// With the policy switched off, nothing that a city writes runs, leads astray, or becomes an element that no template and
// no Markdown of ours makes. Asked of Chromium's own parser, on every page of a site full of payloads.
import { join } from 'node:path';
import { hostileSite } from '../lib/hostile-site.mjs';
import { BASE } from '../lib/payloads.mjs';
import { serve } from '../lib/serve.mjs';
import { Site } from '../lib/site.mjs';

/**
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/browser.mjs').Browser} Browser
 * @typedef {import('playwright-core').Page} BrowserPage
 */

/** What Markdown of ours makes besides what templates make; none has an attribute but a link's. */
const MARKDOWN = ['p', 'em', 'strong', 'code', 'pre', 'br', 'ul', 'ol', 'li', 'blockquote', 'hr', 'h2', 'h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'del', 's', 'div'];
/** What a page may lead to. */
const SCHEMES = ['http:', 'https:', 'tel:', 'mailto:', 'sms:'];
const TABS = 4;
/** Asked of the search: the words of the payloads. */
const QUERIES = ['x7', '<img src=x onerror=x7()>', 'script x7'];

/**
 * @param {Report} report
 * @param {Browser} browser
 * @param {string} stad the program
 */
export async function checkPayloads(report, browser, stad) {
  const check = report.check('nothing that a city writes runs or becomes markup', 'templates escape by default; validate/ refuses addresses, names and hidden signs; parse/markdown.rs knows no HTML');
  const { site: folder, plain, planted, names } = hostileSite(stad, join('.test', 'payloads'));
  const n_accepted = planted.filter((one) => !one.refused).length;
  report.note(`${planted.length} payloads (${BASE.length} by themselves): ${n_accepted} published as words, ${planted.length - n_accepted} refused; ${names.tried} file names, ${names.refused} refused`);
  if (planted.length < 5_000 || BASE.length < 300) check.problem('payloads', `only ${planted.length} of ${BASE.length}`);
  // A site that refused everything would show nothing.
  if (n_accepted < 1_500) check.problem('payloads', `only ${n_accepted} reach a page`);
  if (names.refused < names.tried) check.problem('file names', `${names.tried - names.refused} of ${names.tried} were taken`);
  const known = await signatures(browser, new Site(plain));
  const site = new Site(folder);
  const server = await serve(site, { policy: false });
  const context = await browser.newContext({ baseURL: server.origin, bypassCSP: true });
  await context.addInitScript('window.x7 = () => { window.ran7 = true; return ""; };');
  const urls = site.pages.map(({ url }) => url).filter((url) => /\/provort-|^\/$|^\/en\/$|kommuner|nyheter/.test(url));
  /** @type {string[]} */
  const strayed = [];
  context.on('page', (page) => watch(page, server.origin, strayed));
  await side(context, urls, async (page, url) => {
    check.saw();
    for (const fault of strayed.splice(0)) check.problem(`${url} or the one before it`, fault);
    for (const fault of await page.evaluate(findings, { known: [...known], markdown: MARKDOWN, schemes: SCHEMES })) check.problem(url, fault);
  });
  await checkControl(check, context, [...known]);
  await checkSearch(check, await context.newPage(), strayed);
  await context.close();
  await server.close();
}

/**
 * What would be seen if a page let a payload through.
 * @param {import('../lib/report.mjs').Check} check
 * @param {import('playwright-core').BrowserContext} context
 * @param {string[]} known
 */
async function checkControl(check, context, known) {
  const page = await context.newPage();
  await page.goto('/');
  for (const payload of ['<img src=x onerror=x7()>', '<b onclick=x7()>x</b>', '<a href="javascript:x7()">x</a>', '<a href=//x7.example>x</a>', '<p style="position:fixed">x</p>', '112\u202e4171']) {
    check.saw();
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<div class=x7>${html}</div>`), payload);
    const found = await page.evaluate(findings, { known, markdown: MARKDOWN, schemes: SCHEMES });
    if (found.length === 0) check.problem(`the front page with ${payload}`, 'is taken for one of ours');
    await page.evaluate(() => document.querySelector('.x7')?.remove());
  }
  await page.close();
}

/**
 * The results are made by a script, of titles that cities write.
 * @param {import('../lib/report.mjs').Check} check
 * @param {BrowserPage} page
 * @param {string[]} strayed
 */
async function checkSearch(check, page, strayed) {
  for (const query of QUERIES) {
    check.saw();
    await page.goto('/');
    await page.locator('[data-search-open]').click();
    await page.locator('dialog #search-field').fill(query);
    await page.locator('.search .results a').first().waitFor();
    const ran = await page.evaluate(() => 'ran7' in window || document.querySelector('dialog img, dialog iframe, dialog script:not([src])') !== null);
    if (ran) check.problem(`search for ${query}`, 'a payload runs or is markup among the results');
    for (const fault of strayed.splice(0)) check.problem(`search for ${query}`, fault);
  }
}

/**
 * Every element with the names of its attributes that a site without payloads has.
 * @param {Browser} browser
 * @param {Site} site
 */
async function signatures(browser, site) {
  const server = await serve(site, { policy: false });
  const context = await browser.newContext({ baseURL: server.origin, bypassCSP: true });
  /** @type {Set<string>} */
  const known = new Set();
  // One city is as another.
  const urls = site.pages.map(({ url }) => url).filter((url) => !/\/provort-1[1-9]|\/provort-2/.test(url));
  await side(context, urls, async (page) => {
    const found = await page.evaluate(() => [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().map((name) => `${element.localName}[${name}]`).concat(element.localName)));
    for (const signature of found) known.add(signature);
  });
  await context.close();
  await server.close();
  return known;
}

/**
 * Notes what a page of ours never does: ask in a window, or fetch from elsewhere.
 * @param {BrowserPage} page
 * @param {string} origin
 * @param {string[]} strayed
 */
function watch(page, origin, strayed) {
  page.on('dialog', async (dialog) => { strayed.push(`says ${dialog.message()}`); await dialog.dismiss(); });
  page.on('request', (request) => { if (!request.url().startsWith(origin)) strayed.push(`asks for ${request.url()}`); });
}

/**
 * Visits addresses in several tabs side by side.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string[]} urls
 * @param {(page: BrowserPage, url: string) => Promise<void>} look
 */
async function side(context, urls, look) {
  const queue = [...urls];
  await Promise.all(Array.from({ length: TABS }, async () => {
    const page = await context.newPage();
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      await page.goto(url, { waitUntil: 'load' });
      await look(page, url);
    }
    await page.close();
  }));
}

/**
 * Runs in the page.
 * @param {{ known: string[], markdown: string[], schemes: string[] }} options
 */
function findings({ known, markdown, schemes }) {
  const allowed = new Set([...known, ...markdown, 'a', 'a[href]', 'ol[start]', 'th[scope]', 'th[class]', 'td[class]', 'code[dir]', 'div[class]']);
  /** @type {string[]} */
  const faults = [];
  if ('ran7' in window) faults.push('a payload ran');
  for (const element of document.querySelectorAll('*')) {
    const shown = element.outerHTML.slice(0, 160);
    if (!allowed.has(element.localName)) faults.push(`an element that nobody made: ${shown}`);
    for (const { name, value } of element.attributes) {
      if (!allowed.has(`${element.localName}[${name}]`) && !name.startsWith('aria-')) faults.push(`an attribute that nobody made: ${name} of ${shown}`);
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') faults.push(`${name} of ${shown}`);
      if (name === 'id' && /x7/.test(value) && document.querySelectorAll(`[id="${CSS.escape(value)}"]`).length > 1) faults.push(`the id ${value} twice`);
      if (!['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'ping', 'background', 'xlink:href'].includes(name)) continue;
      const address = new URL(value, document.baseURI);
      if (!schemes.includes(address.protocol)) faults.push(`leads to ${value}`);
      if (/(?:^|\.)x7\.example$/.test(address.hostname) || address.username !== '' || address.password !== '') faults.push(`leads to another host: ${value}`);
    }
    if (element.localName === 'script' && element.getAttribute('src') === null) {
      if (element.getAttribute('type') !== 'application/ld+json') faults.push(`a script of its own: ${shown}`);
      else JSON.parse(element.textContent ?? '');
    }
  }
  const text = document.body.textContent ?? '';
  const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u.exec(text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, (sign) => (document.documentElement.dir === 'rtl' ? '' : sign)));
  if (hidden !== null) faults.push(`an invisible sign U+${(hidden[0].codePointAt(0) ?? 0).toString(16)} near ${JSON.stringify(text.slice(Math.max(hidden.index - 30, 0), hidden.index + 30))}`);
  return faults;
}
