// A page that nobody builds again grows old by itself, on the right day and no earlier; a clock that is behind changes nothing.
import { attr, elements } from '../lib/html.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 */

/** Noon in Sweden, so that the reader's day is not in doubt. */
const NOON = 'T11:00:00Z';

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('../lib/browser.mjs').WatchedPage} watched a page whose clock may be moved
 */
export async function checkAge(site, report, watched) {
  const check = report.check('a page tells by itself that it is old, from the day after its last day', 'templates/components/site-header.html prints the notice hidden, with data-last-day; scripts/age/age.js shows it');
  const { page } = watched;
  const url = site.pages.find((candidate) => lastDay(candidate) !== undefined)?.url;
  const built = url === undefined ? undefined : site.pageAt.get(url);
  const last = built && lastDay(built);
  if (url === undefined || last === undefined) return;
  for (const [day, isOld] of /** @type {[string, boolean][]} */ ([['1970-01-02', false], [last, false], [dayAfter(last), true]])) {
    check.saw();
    await page.clock.setFixedTime(new Date(`${day}${NOON}`));
    await watched.visit(url);
    const shown = await page.locator('.aged').first().isVisible();
    if (shown !== isOld) check.problem(`${url} on ${day}`, isOld ? 'does not say that it is old' : 'says that it is old');
  }
  await checkNote(check, watched, url);
  for (const fault of await watched.takeFaults()) check.problem(url, fault);
}

/**
 * The real content has no checked fact yet, so a note is put into the page as the template writes it.
 * @param {import('../lib/report.mjs').Check} check
 * @param {import('../lib/browser.mjs').WatchedPage} watched
 * @param {string} url
 */
async function checkNote(check, watched, url) {
  const { page } = watched;
  const note = '<p class="source-note"><span id="fresh" class="checked" data-last-day="2027-11-20">x</span><span id="old" class="stale" hidden>y</span>.</p></main>';
  await page.route(`**${url}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', note) });
  });
  for (const [day, isOld] of /** @type {[string, boolean][]} */ ([['2027-11-20', false], ['2027-11-21', true]])) {
    check.saw();
    await page.clock.setFixedTime(new Date(`${day}${NOON}`));
    await watched.visit(url);
    const [fresh, old] = [await page.locator('#fresh').isVisible(), await page.locator('#old').isVisible()];
    if (fresh === isOld || old !== isOld) check.problem(`${url} on ${day}`, `a note checked until 2027-11-20 shows ${fresh ? 'that it holds' : ''}${old ? 'that it is old' : ''}`);
  }
  await page.unroute(`**${url}`);
}

/** @param {Page} page */
function lastDay(page) {
  for (const element of elements(page.document)) {
    if ((attr(element, 'class') ?? '').split(/\s+/).includes('aged')) return attr(element, 'data-last-day');
  }
  return undefined;
}

/** @param {string} day */
function dayAfter(day) {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
