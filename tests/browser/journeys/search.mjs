// Searching: results that land, an answer also when there is none, and not one typed word on the wire.

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 * @typedef {import('../lib/browser.mjs').WatchedPage} WatchedPage
 */

/** @param {import('../lib/site.mjs').Page} page */
export function isSearchPage(page) {
  return /(^|-)search$/.test(page.kind);
}

/** Words that any site of this kind has on some page. */
const WORDS = /** @type {Record<string, string>} */ ({ sv: 'polisen', en: 'police' });

const NONSENSE = 'qzxvwkjq';

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 * @param {WatchedPage} watched
 */
export async function checkSearch(site, facts, report, watched) {
  const finds = report.check('the search finds what a page says, and every result lands', 'results are `[data-search-results] li` with a link each, for the field `#search-field`');
  const quiet = report.check('the search says when it finds nothing, and no typed word stands in a request or an address', 'tell it in a role="status" element; fetch shards by name, never by what was typed');
  const { page } = watched;
  for (const { url, lang } of site.pages.filter(isSearchPage)) {
    await watched.visit(url);
    const historyLength = await page.evaluate(() => history.length);
    const field = page.locator('#search-field');
    const results = page.locator('[data-search-results] li');
    const words = [WORDS[lang], facts.municipalities.at(-1)?.name].filter((word) => word !== undefined);
    try {
      for (const word of words) {
        finds.saw();
        await field.fill('');
        await field.pressSequentially(word);
        await results.first().waitFor({ timeout: watched.answerMs }).catch(() => finds.problem(`${url} "${word}"`, 'no result'));
        for (const href of await results.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
          if (site.fileFor(new URL(href, `http://x.example${url}`).pathname) === undefined) finds.problem(`${url} "${word}"`, `the result ${href} does not land`);
        }
      }
      quiet.saw();
      await field.fill(NONSENSE);
      await page.waitForTimeout(800);
      if (await results.count() > 0) quiet.problem(url, `"${NONSENSE}" has results`);
      const told = (await page.locator('main [role=status], main [aria-live]').allInnerTexts()).join('').trim();
      if (told === '') quiet.problem(url, 'nothing is said when nothing is found');
      await field.press('Enter');
      if (new URL(page.url()).href !== new URL(url, watched.origin).href) quiet.problem(url, `searching changed the address to ${page.url()}`);
      if (await page.evaluate(() => history.length) !== historyLength) quiet.problem(url, 'searching added to the history');
      for (const word of [...words, NONSENSE]) {
        const leaked = watched.requests.slice(1).find((request) => decodeURIComponent(request).toLowerCase().includes(word.toLowerCase()));
        if (leaked) quiet.problem(url, `the typed word "${word}" stands in ${leaked}`);
      }
    } catch (error) {
      finds.problem(url, `stopped: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
    for (const fault of await watched.takeFaults()) quiet.problem(url, fault);
  }
}
