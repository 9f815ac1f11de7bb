// The search in its place on every page: nothing before a person turns to it, nothing of what they type anywhere, and all of it by keyboard.
import { readFileSync } from 'node:fs';
import { DESK, open } from '../lib/browser.mjs';
import { auditNow } from '../checks/accessibility.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 * @typedef {import('../lib/browser.mjs').WatchedPage} WatchedPage
 * @typedef {import('playwright-core').Browser} Browser
 */

/** Words that any site of this kind has on many pages, in danger, misspelled, and put right. */
export const WORDS = /** @type {Record<string, { common: string, danger: string, wrong: string, right: string, letters: string[] }>} */ ({
  sv: { common: 'kontakt', danger: 'han slår mig', wrong: 'polisne', right: 'polisen', letters: ['polis', 'utbildning', '112', 'zzzqx'] },
  en: { common: 'contact', danger: 'help me', wrong: 'traning', right: 'training', letters: ['police', 'training', '112', 'zzzqx'] },
});

const EVERY_SCRIPT = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(i * 31 + 32)).join('');
const HOSTILE = [
  'a'.repeat(10_000), 'å '.repeat(5_000), '1'.repeat(10_000), '\u0001\u0007\u001b\u007f\u202e\u2066', EVERY_SCRIPT, '(.*)+$ [a- \\ ^$ {,}', '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>', '%00%0a%3Cb%3E', '__proto__ constructor', 'e\u0301'.repeat(3_000), 'ช่วยด้วย'.repeat(1_000),
];

/**
 * @param {Site} site
 * @param {Report} report
 * @param {Browser} browser
 * @param {string} origin
 */
export async function checkSearchBox(site, report, browser, origin) {
  const quiet = report.check('nothing of the search is fetched before a person turns to it, and then the same files whatever is typed', 'scripts/search/turn.js begins at a click; load.js fetches by name');
  const silent = report.check('what is typed into the search is in no request, address, title, history or storage, and not there after leaving', 'clear the field on pagehide and on close');
  const keys = report.check('the search is used by keyboard alone, from its opener and back to it', 'scripts/search/box.js: arrows, Escape; showModal gives the focus back');
  const shown = report.check('the search shows danger, the city, what was meant and more, each when it holds', 'scripts/search/box.js and the template search-box.html');
  const tough = report.check('no text breaks the search', 'texts are set as text, queries are cut');
  const lost = report.check('without its index the search says so and leads to the lists', 'data-failed and data-search-instead in search-box.html');
  const clean = report.check('axe-core finds no violation in the open search', 'the rule\'s page at dequeuniversity.com/rules/axe says how to mend it');
  for (const lang of site.langs.filter((each) => WORDS[each] !== undefined)) {
    for (const kind of ['national-home', 'city-overview']) {
      const target = site.pages.find((page) => page.lang === lang && page.kind === kind);
      if (!target) continue;
      const watched = await open(browser, origin);
      await checkQuiet(watched, target, quiet);
      await checkSilent(watched, target, silent);
      await checkKeys(watched, target, keys);
      await checkShown(watched, target, shown);
      await checkHostile(watched, target, tough);
      for (const fault of await watched.takeFaults()) tough.problem(target.url, fault);
      await checkLost(watched, target, lost);
      await watched.close();
      for (const options of [{}, { viewport: DESK, colorScheme: /** @type {const} */ ('dark') }]) {
        const audited = await open(browser, origin, options);
        await audited.visit(target.url);
        await turn(audited);
        await type(audited, WORDS[lang]?.danger ?? '');
        clean.saw();
        for (const violation of await auditNow(audited)) clean.problem(target.url, violation);
        await audited.close();
      }
    }
  }
  await checkVectors(browser, origin, report);
}

/** @param {WatchedPage} watched */
export async function turn({ page }) {
  await page.locator('[data-search-open]').click();
  await page.locator('dialog #search-field').waitFor();
}

/**
 * Types, and waits until the search has said what it found.
 * @param {WatchedPage} watched
 * @param {string} words
 */
export async function type({ page }, words) {
  const status = page.locator('.search [role=status]');
  await status.evaluate((element) => { element.textContent = ''; });
  await page.locator('#search-field').fill(words);
  await page.waitForFunction(() => document.querySelector('.search [role=status]')?.textContent !== '');
}

/** @param {WatchedPage} watched */
function ofSearch({ requests }) {
  return [...new Set(requests.map((request) => new URL(request).pathname).filter((path) => /\/search\/(?!turn)/.test(path)))].sort();
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkQuiet(watched, target, check) {
  await watched.visit(target.url);
  await watched.page.waitForTimeout(400);
  check.saw();
  if (ofSearch(watched).length > 0) check.problem(target.url, `fetched unasked: ${ofSearch(watched).join(' ')}`);
  await turn(watched);
  await type(watched, WORDS[target.lang]?.letters[0] ?? '');
  const fetched = ofSearch(watched).join(' ');
  if (!/box\.js/.test(fetched) || !/\.bin/.test(fetched)) check.problem(target.url, `not what the search is made of: ${fetched}`);
  for (const words of WORDS[target.lang]?.letters ?? []) {
    check.saw();
    await type(watched, words);
    if (ofSearch(watched).join(' ') !== fetched) check.problem(target.url, `other files for other words: ${ofSearch(watched).join(' ')}`);
  }
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkSilent(watched, target, check) {
  const { page } = watched;
  await watched.visit(target.url);
  const before = await page.evaluate(() => ({ title: document.title, address: location.href, length: history.length }));
  await turn(watched);
  const secret = WORDS[target.lang]?.right ?? '';
  await type(watched, secret);
  await page.locator('#search-field').press('Enter');
  check.saw();
  const after = await page.evaluate(() => ({ title: document.title, address: location.href, length: history.length }));
  if (JSON.stringify(after) !== JSON.stringify(before)) check.problem(target.url, `searching changed ${JSON.stringify(before)} to ${JSON.stringify(after)}`);
  const leaked = watched.requests.filter((request) => decodeURIComponent(request).includes(secret));
  if (leaked.length > 0) check.problem(target.url, `the typed word stands in ${leaked.join(' ')}`);
  const named = await page.locator('#search-field').evaluate((field) => field.hasAttribute('name') || field.closest('form') !== null);
  if (named) check.problem(target.url, 'the field has a name or a form: a browser may remember what was typed');
  const first = page.locator('.search .results a').first();
  const href = await first.getAttribute('href');
  if (/[?#]/.test(href ?? '')) check.problem(target.url, `a result carries more than an address: ${href}`);
  await first.click();
  await page.waitForURL((url) => url.pathname === href);
  await page.goBack();
  await page.waitForTimeout(200);
  const kept = await page.evaluate(() => [...document.querySelectorAll('input')].map((field) => field.value).join('') + (document.querySelector('.results')?.textContent ?? ''));
  if (kept.toLowerCase().includes(secret)) check.problem(target.url, 'coming back shows what was typed');
  await page.reload();
  await turn(watched);
  if (await page.locator('#search-field').inputValue() !== '') check.problem(target.url, 'a reload keeps what was typed');
  for (const fault of await watched.takeFaults()) check.problem(target.url, fault);
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkKeys(watched, target, check) {
  const { page } = watched;
  await watched.visit(target.url);
  await page.locator('[data-search-open]').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] #search-field').waitFor();
  const at = () => page.evaluate(() => {
    const element = document.activeElement;
    return element?.id || (element?.matches('.results a') ? `result ${[...document.querySelectorAll('.results a')].findIndex((link) => link === element)}` : element?.hasAttribute('data-search-open') ? 'opener' : element?.tagName ?? '');
  });
  const expect = async (/** @type {string} */ key, /** @type {string} */ wanted) => {
    check.saw();
    await page.keyboard.press(key);
    await page.waitForTimeout(50);
    if (await at() !== wanted) check.problem(target.url, `${key} leads to ${await at()}, not to ${wanted}`);
  };
  if (await at() !== 'search-field') check.problem(target.url, 'the field is not where typing begins');
  await type(watched, WORDS[target.lang]?.common ?? '');
  await expect('ArrowDown', 'result 0');
  await expect('ArrowDown', 'result 1');
  await expect('ArrowUp', 'result 0');
  await expect('ArrowUp', 'search-field');
  await expect('Enter', 'result 0');
  await expect('ArrowUp', 'search-field');
  await expect('Escape', 'search-field');
  if (await page.locator('#search-field').inputValue() !== '') check.problem(target.url, 'Escape does not clear the field');
  await expect('Escape', 'opener');
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkShown(watched, target, check) {
  const { page } = watched;
  const words = WORDS[target.lang];
  if (!words) return;
  const see = (/** @type {string} */ selector) => page.locator(`.search ${selector}`).first().isVisible();
  const hold = async (/** @type {string} */ what, /** @type {boolean} */ wanted, /** @type {string} */ selector) => {
    check.saw();
    if (await see(selector) !== wanted) check.problem(target.url, `${what}: ${wanted ? 'not shown' : 'shown'}`);
  };
  await watched.visit(target.url);
  await turn(watched);
  await type(watched, words.common);
  await hold('the card about danger for everyday words', false, '[data-search-urgent]');
  await hold('what was meant for a known word', false, '[data-search-meant]');
  await hold('the city where one is searched in', target.kind.startsWith('city'), 'fieldset');
  await hold('what was looked for, marked', true, 'mark');
  const count = await page.locator('.results li').count();
  const isMore = await see('[data-search-more]');
  if (isMore) {
    await page.locator('[data-search-more]').click();
    await page.waitForFunction((before) => document.querySelectorAll('.results li').length > before, count);
    check.saw();
    const focused = await page.evaluate((before) => document.querySelectorAll('.results a')[before] === document.activeElement, count);
    if (!focused) check.problem(target.url, '"more" does not lead to the first of the further results');
  }
  await type(watched, words.danger);
  await hold('the card about danger for words of danger', true, '[data-search-urgent] a[href="tel:112"]');
  await type(watched, words.wrong);
  await hold('what was meant', true, '[data-search-meant] button');
  await page.locator('[data-search-meant] button').click();
  await page.waitForTimeout(100);
  if (await page.locator('#search-field').inputValue() !== words.right) check.problem(target.url, `"${words.wrong}" was not put right`);
  await hold('what was meant after it was taken', false, '[data-search-meant]');
  if (target.kind.startsWith('city')) {
    const place = await page.locator('.search').getAttribute('data-place');
    const where = () => page.locator('.results .where').allInnerTexts();
    await type(watched, words.common);
    check.saw();
    if (!(await where())[0]?.startsWith(place ?? '?')) check.problem(target.url, `${place} does not stand first on its own page`);
    const before = (await where()).join('\n');
    await page.locator('fieldset input').last().check();
    await page.waitForFunction((text) => [...document.querySelectorAll('.results .where')].map((each) => each.textContent).join('\n') !== text, before).catch(() => check.problem(target.url, 'the switch changes nothing'));
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (width > 0) check.problem(target.url, `the open search is ${width} px too wide`);
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkHostile(watched, target, check) {
  const { page } = watched;
  await watched.visit(target.url);
  await turn(watched);
  const foreign = () => page.locator('dialog script, dialog img, dialog b, dialog iframe').count();
  for (const text of HOSTILE) {
    check.saw();
    await page.locator('#search-field').evaluate((field, value) => {
      if (field instanceof HTMLInputElement) field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await type(watched, WORDS[target.lang]?.right ?? '');
    if (await page.locator('.results li').count() === 0) check.problem(target.url, `nothing is found any more after ${JSON.stringify(text.slice(0, 20))}`);
    if (await foreign() > 0) check.problem(target.url, `markup was made of ${JSON.stringify(text.slice(0, 20))}`);
  }
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkLost(watched, target, check) {
  const { page } = watched;
  const damages = [['missing', { status: 404, body: '' }], ['damaged', { status: 200, body: Buffer.from('stad\u0003\u0003\u0000\u0005x', 'latin1') }]];
  for (const [what, answer] of /** @type {[string, { status: number, body: string | Buffer }][]} */ (damages)) {
    for (const pattern of ['**/search/*.bin', '**/search/*.json']) {
      check.saw();
      await watched.visit(target.url, { expectsNotFound: true });
      await page.route(pattern, (route) => route.fulfill(answer));
      await turn(watched);
      await page.locator('#search-field').fill(WORDS[target.lang]?.right ?? '');
      const isSaid = await page.waitForFunction(() => {
        const status = document.querySelector('.search [role=status]');
        return status instanceof HTMLElement && status.textContent !== '' && status.textContent === status.dataset['failed'];
      }).catch(() => undefined);
      if (!isSaid) check.problem(target.url, `${pattern} ${what}: nothing is said`);
      if (!await page.locator('[data-search-instead] a').first().isVisible()) check.problem(target.url, `${pattern} ${what}: no way on`);
      await page.unroute(pattern);
      await type(watched, WORDS[target.lang]?.right ?? '');
      if (await page.locator('.results li').count() === 0) check.problem(target.url, `${pattern} ${what}: the search does not come back with the connection`);
    }
  }
  await watched.takeFaults();
}

/**
 * The table that holds the browser's side to the index's, in the browser itself.
 * @param {Browser} browser
 * @param {string} origin
 * @param {Report} report
 */
async function checkVectors(browser, origin, report) {
  const check = report.check('Chromium cuts and folds text as the index was', 'tests/search/vectors.json holds src/index/words.rs and scripts/search/fold.js together');
  const vectors = JSON.parse(readFileSync(new URL('../../search/vectors.json', import.meta.url), 'utf8'));
  const watched = await open(browser, origin);
  await watched.page.route('**/scripts-under-test/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(`../../../themes/stad/scripts/search/${name}`, import.meta.url)) });
  });
  await watched.visit('/');
  const wrong = await watched.page.evaluate(async (table) => {
    const fold = await import(/** @type {string} */ ('/scripts-under-test/fold.js'));
    const { isUnspaced } = await import(/** @type {string} */ ('/scripts-under-test/segment.js'));
    /** @type {[number, string[]]} */
    const out = [0, []];
    for (const name of ['fold', 'digits', 'bare']) {
      for (const [text, expected] of table[name] ?? []) {
        out[0]++;
        if (fold[name](text) !== expected) out[1].push(`${name}: ${text}`);
      }
    }
    for (const [text, expected] of table.unspaced) {
      out[0]++;
      if (isUnspaced(text) !== expected) out[1].push(`unspaced: ${text}`);
    }
    for (const [text, expected] of table.words) {
      out[0]++;
      const cut = fold.words(text).map((/** @type {{ text: string }} */ word) => word.text);
      if (cut.some((/** @type {string} */ word) => !expected.includes(word))) out[1].push(`words: ${text}`);
    }
    return out;
  }, vectors);
  check.saw(wrong[0]);
  for (const fault of wrong[1]) check.problem('tests/search/vectors.json', fault);
  await watched.close();
}
