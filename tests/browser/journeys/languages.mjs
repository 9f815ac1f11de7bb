// A reader is offered the page in the language that the browser says she reads, by a link in sight; whoever reads the page's own is offered nothing.
import { PHONE, open } from '../lib/browser.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 */

const SWITCH = '[data-languages] a[hreflang]';

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
export async function checkLanguages(site, report, browser, origin) {
  const check = report.check('a reader is offered the page in the language of the browser', 'templates/components/language-switch.html marks the list with data-languages; scripts/language/offer.js puts the link beside it');
  if (!site.pageAt.has('/')) return;
  const plain = await open(browser, origin, { javaScriptEnabled: false });
  await plain.visit('/');
  const here = (await plain.page.locator('html').getAttribute('lang')) ?? '';
  const links = await plain.page.locator(SWITCH).evaluateAll((all) => all.map((link) => ({ tag: link.getAttribute('hreflang') ?? '', href: link.getAttribute('href') ?? '' })));
  await plain.close();
  for (const { tag, href } of [...links.filter(({ tag: other }) => other !== here && !other.includes('-x-')), { tag: here, href: '' }]) {
    if (links.length === 0) return;
    check.saw();
    const watched = await open(browser, origin, { locale: tag, viewport: PHONE });
    await watched.visit('/');
    const offered = watched.page.locator('[data-offered] a');
    const shown = (await offered.count()) === 0 || !(await offered.first().isVisible()) ? '' : await offered.first().getAttribute('href');
    if (shown !== href) check.problem(`/ for a reader of ${tag}`, href === '' ? `offers ${shown} to whoever reads the page's language` : `offers ${shown || 'nothing'}, not ${href}`);
    if (await watched.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) check.problem(`/ for a reader of ${tag}`, 'is wider than the screen');
    for (const fault of await watched.takeFaults()) check.problem(`/ for a reader of ${tag}`, fault);
    await watched.close();
  }
}
