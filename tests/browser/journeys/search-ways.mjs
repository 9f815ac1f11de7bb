// The ways into the search and out of it: by Space, on the search page, from the finder, on paper, and before the search itself has come.
import { open } from '../lib/browser.mjs';
import { WORDS, turn, type } from './search-box.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 * @typedef {import('../lib/browser.mjs').WatchedPage} WatchedPage
 * @typedef {import('playwright-core').Browser} Browser
 */

/** No municipality is called so, and no page says it. */
const NOWHERE = 'qzxvwkjq';

/**
 * @param {Site} site
 * @param {Report} report
 * @param {Browser} browser
 * @param {string} origin
 */
export async function checkSearchWays(site, report, browser, origin) {
  const opener = report.check('what opens the search says that it is a button, and Space presses it', 'scripts/search/turn.js gives the link its role and hears Space');
  const standing = report.check('on the search page the header\'s link leads to the field, and nothing typed is there after leaving', 'scripts/search/turn.js and box.js empty the field on pagehide');
  const early = report.check('what was typed before the search came is gone after leaving', 'scripts/search/turn.js empties the field, without waiting for box.js');
  const finder = report.check('what is no municipality goes from the finder into the search', 'the button data-finder-search, and the event search-for');
  const once = report.check('a screen reader is told once of the card about danger', 'say in scripts/search/box.js');
  const choice = report.check('a choice of all of Sweden lasts until the search is closed, and a named city can be chosen away', 'the radio buttons in scripts/search/box.js');
  const paper = report.check('the open search is not printed', 'styles/rest/90-print.css');
  for (const lang of site.langs.filter((each) => WORDS[each] !== undefined)) {
    const of = (/** @type {string} */ kind) => site.pages.find((page) => page.lang === lang && page.kind === kind);
    const [home, city, search] = [of('national-home'), of('city-overview'), of('national-search')];
    const watched = await open(browser, origin);
    if (home) {
      await checkOpener(watched, home, opener);
      await checkFinderToSearch(watched, home, finder);
      await checkOnce(watched, home, once);
      await checkPaper(watched, home, paper);
    }
    if (home && city) await checkChoice(watched, home, city, choice);
    if (search) {
      await checkStanding(watched, search, standing);
      await checkEarly(watched, search, early);
    }
    for (const fault of await watched.takeFaults()) opener.problem(lang, fault);
    await watched.close();
  }
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkOpener(watched, target, check) {
  const { page } = watched;
  await watched.visit(target.url);
  const link = page.locator('[data-search-open]');
  check.saw();
  if (await link.getAttribute('role') !== 'button' || await link.getAttribute('aria-haspopup') !== 'dialog') check.problem(target.url, 'a screen reader calls it a link');
  await link.focus();
  await page.keyboard.press('Space');
  check.saw();
  const isOpen = await page.locator('dialog[open] #search-field').waitFor({ timeout: watched.answerMs }).then(() => true, () => false);
  if (!isOpen) check.problem(target.url, 'Space does not open the search');
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkFinderToSearch(watched, target, check) {
  const { page } = watched;
  await watched.visit(target.url);
  const field = page.locator('#finder-field');
  if (await field.count() === 0) return;
  check.saw();
  await field.fill(NOWHERE);
  await page.locator('[data-finder-search]').click();
  const words = await page.locator('dialog[open] #search-field').inputValue();
  if (words !== NOWHERE) check.problem(target.url, `the search holds "${words}"`);
  if (await field.inputValue() !== '') check.problem(target.url, 'the finder keeps what was typed');
  const isOffered = await page.locator('[data-search-instead] a').first().waitFor({ timeout: watched.answerMs }).then(() => true, () => false);
  if (!isOffered) check.problem(target.url, 'nothing is found and no other way is offered');
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkOnce(watched, target, check) {
  const { page } = watched;
  await watched.visit(target.url);
  await turn(watched);
  const danger = WORDS[target.lang]?.danger ?? '';
  const status = page.locator('.search [role=status]');
  const warning = await status.getAttribute('data-urgent') ?? '?';
  const expect = async (/** @type {string} */ words, /** @type {boolean} */ wanted) => {
    check.saw();
    await type(watched, words);
    if ((await status.innerText()).includes(warning) !== wanted) check.problem(target.url, `"${words}": ${wanted ? 'not told' : 'told again'}`);
  };
  await expect(danger, true);
  await expect(`${danger} 112`, false);
  await expect(WORDS[target.lang]?.common ?? '', false);
  await expect(danger, true);
}

/**
 * @param {WatchedPage} watched
 * @param {Page} home
 * @param {Page} city
 * @param {Check} check
 */
async function checkChoice(watched, home, city, check) {
  const { page } = watched;
  const common = WORDS[city.lang]?.common ?? '';
  const everywhere = page.locator('.search fieldset input').last();
  await watched.visit(city.url);
  await turn(watched);
  const place = await page.locator('.search').getAttribute('data-place') ?? '';
  await type(watched, common);
  await everywhere.check();
  await page.locator('#search-field').fill('');
  await type(watched, common);
  check.saw();
  if (!await everywhere.isChecked()) check.problem(city.url, 'the choice is lost with the words');
  await page.locator('[data-search-close]').click();
  await turn(watched);
  check.saw();
  if (await everywhere.isChecked()) check.problem(city.url, 'the choice outlives the closed search');
  await watched.visit(home.url);
  await turn(watched);
  await type(watched, common);
  const first = async () => await page.locator('.results .where').first().textContent() ?? '';
  check.saw();
  if (await everywhere.isVisible()) check.problem(home.url, 'a switch where no city is named');
  await type(watched, `${common} ${place}`);
  check.saw();
  if (!(await first()).startsWith(place)) check.problem(home.url, `${place} was named and does not stand first`);
  await everywhere.check();
  await page.waitForTimeout(200);
  check.saw();
  if (!await everywhere.isVisible()) check.problem(home.url, 'the switch is gone once it was used');
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkPaper(watched, target, check) {
  const { page } = watched;
  await watched.visit(target.url);
  await turn(watched);
  await page.emulateMedia({ media: 'print' });
  check.saw();
  if (await page.locator('dialog').isVisible()) check.problem(target.url, 'the search lies over the page');
  await page.emulateMedia({ media: null });
}

/**
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkStanding(watched, target, check) {
  const { page } = watched;
  const field = page.locator('#search-field');
  await watched.visit(target.url);
  await page.locator('[data-search-open]').click();
  check.saw();
  if (!await field.evaluate((element) => element === document.activeElement)) check.problem(target.url, 'the field has not the focus');
  if (await page.locator('dialog').count() > 0) check.problem(target.url, 'a second search is opened over the first');
  const words = WORDS[target.lang]?.right ?? '';
  await type(watched, words);
  for (const [way, leave] of /** @type {[string, () => Promise<unknown>][]} */ ([['a reload', () => page.reload()], ['coming back', () => page.goto('/').then(() => page.goBack())]])) {
    check.saw();
    await leave();
    await page.waitForTimeout(200);
    if (await field.inputValue() !== '' || await page.locator('.results li').count() > 0) check.problem(target.url, `what was typed or found is there again after ${way}`);
    await type(watched, words);
  }
}

/**
 * On a slow connection: the search itself never comes.
 * @param {WatchedPage} watched
 * @param {Page} target
 * @param {Check} check
 */
async function checkEarly(watched, target, check) {
  const { page } = watched;
  await page.route('**/search/box.js', () => undefined);
  await watched.visit(target.url);
  check.saw();
  await page.locator('#search-field').fill(NOWHERE);
  const kept = await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return [...document.querySelectorAll('input')].map((field) => field.value).join('');
  });
  if (kept.includes(NOWHERE)) check.problem(target.url, 'the page is put away with what was typed');
  await page.unroute('**/search/box.js');
}
