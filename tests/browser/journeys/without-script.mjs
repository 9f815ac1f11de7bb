// Without JavaScript every page is whole: the same text, the list instead of the finder, the A–Ö page instead of the search.
import { open } from '../lib/browser.mjs';
import { byTag, attr } from '../lib/html.mjs';
import { homeUrl, municipalityUrl } from '../lib/facts.mjs';
import { onePageOfEachKind } from './keyboard.mjs';
import { isSearchPage } from './search.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 */

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 * @param {import('../lib/browser.mjs').WatchedPage} watched a page with scripts turned off
 */
export async function checkWithoutScript(site, facts, report, watched) {
  const { page } = watched;
  const whole = report.check('without JavaScript every kind of page shows its heading, its text and no control that does nothing', 'scripts only improve what is there: let the script add or unhide its own controls');
  for (const { url, kind } of onePageOfEachKind(site)) {
    whole.saw();
    await watched.visit(url);
    if (!await page.locator('main h1').first().isVisible()) whole.problem(url, 'the h1 is not shown');
    if ((await page.locator('main').innerText()).trim().length < 80) whole.problem(url, 'hardly any text is shown');
    const dead = await page.locator('main').locator('input:visible, [role=combobox]:visible, button:visible').count();
    if (dead > 0) whole.problem(`${url} (kind ${kind})`, `${dead} controls are shown that need a script`);
    for (const fault of watched.faults) whole.problem(url, fault);
    watched.faults.clear();
  }
  await checkList(site, facts, report, watched);
  await checkSearchPage(site, report, watched);
}

/**
 * From the first question to whom to call, by links alone; before any link everything is readable, and on paper.
 * @param {Site} site
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
export async function checkQuestions(site, report, browser, origin) {
  const scriptless = await open(browser, origin, { javaScriptEnabled: false });
  const { page } = scriptless;
  const check = report.check('without JavaScript the questions lead step by step to a number to call', 'each answer links the next step; `:target` in the style shows that step alone');
  for (const { url } of site.pages.filter((candidate) => /(^|-)ask$/.test(candidate.kind))) {
    check.saw();
    await page.goto(url);
    const steps = page.locator('.ask > section');
    const shown = page.locator('.ask > section:visible');
    const all = await steps.count();
    if (await shown.count() !== all) check.problem(url, 'not every step is shown before a link is followed');
    if (!await steps.nth(1).locator('a[href="tel:112"]').first().isVisible()) check.problem(url, 'danger does not lead to 112');
    await steps.first().locator('.choices a').last().click();
    for (let n = 0; n < 4 && await shown.locator('.choices a').count() > 0; n += 1) {
      if (await shown.count() !== 1) check.problem(url, `${await shown.count()} steps are shown after a link was followed`);
      await shown.locator('.choices a').first().click();
    }
    if (await shown.locator('a[href^="tel:"]').count() === 0) check.problem(url, 'the answers lead to no number');
    await page.emulateMedia({ media: 'print' });
    if (await shown.count() !== all) check.problem(url, 'not every step is printed');
    await page.emulateMedia({ media: 'screen' });
    await shown.locator('.back a').last().click();
    if (await steps.first().isVisible() === false) check.problem(url, 'no way back to the first question');
  }
  await scriptless.close();
}

/**
 * The pages that link every municipality in a language.
 * @param {Site} site
 * @param {Facts} facts
 * @param {string} lang
 */
export function listPages(site, facts, lang) {
  const wanted = facts.municipalities.map((municipality) => municipalityUrl(facts, municipality, lang));
  return site.pages.filter((page) => {
    if (page.lang !== lang || !page.main) return false;
    const linked = new Set(byTag(page.main, 'a').map((link) => attr(link, 'href')));
    return wanted.every((url) => linked.has(url));
  });
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 * @param {import('../lib/browser.mjs').WatchedPage} watched
 */
async function checkList(site, facts, report, { page }) {
  const check = report.check('without JavaScript a list of all municipalities is on the home page or one link away', 'the home page links the list, or holds it');
  for (const lang of site.langs) {
    const home = homeUrl(facts, lang);
    if (!site.pageAt.has(home)) continue;
    check.saw();
    const lists = listPages(site, facts, lang);
    if (lists.length === 0) {
      check.problem(home, 'no page of this language links all municipalities');
      continue;
    }
    await page.goto(home);
    if (lists.some((list) => list.url === home)) continue;
    const links = lists.map((list) => `main a[href="${list.url}"]`).join(', ');
    if (await page.locator(links).first().isVisible().catch(() => false) === false) check.problem(home, `no visible link to ${lists.map((list) => list.url).join(' or ')}`);
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('../lib/browser.mjs').WatchedPage} watched
 */
async function checkSearchPage(site, report, { page }) {
  const check = report.check('without JavaScript the search page says so and links the A–Ö page', 'a <noscript> text on the page of kind national-search, with a link to the page of kind national-a-to-z');
  for (const search of site.pages.filter(isSearchPage)) {
    check.saw();
    await page.goto(search.url);
    const index = site.pages.find((candidate) => candidate.lang === search.lang && /(^|-)a-to-z$/.test(candidate.kind));
    if (!index) check.problem(search.url, 'there is no page of kind a-to-z in this language');
    else if (!await page.locator(`main a[href="${index.url}"]`).first().isVisible().catch(() => false)) check.problem(search.url, `no visible link to ${index.url}`);
    const words = await page.locator('main').innerText();
    if (!/javascript|skript|script/i.test(words)) check.problem(search.url, 'does not say that the search needs JavaScript');
  }
}
