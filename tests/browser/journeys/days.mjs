// What has had its day hides itself on a site that nobody builds anew, and a certificate's code leads back to its page.
import { attr, byTag } from '../lib/html.mjs';
import { open } from '../lib/browser.mjs';
import { read } from '../lib/qr.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 */

/** An A4 sheet less its margins, in CSS pixels: what a certificate may take. */
const SHEET = { width: 673, height: 1001 };

/** The pages with something that has a last day. @param {Site} site */
export function pagesWithDays(site) {
  return site.pages.filter((page) => lastDays(page).length > 0);
}

/** @param {Page} page */
function lastDays(page) {
  return page.elements.map((element) => attr(element, 'data-expires')).filter((day) => day !== undefined).sort();
}

/** @param {string} day @param {number} n_days */
function later(day, n_days) {
  return new Date(Date.parse(`${day}T12:00:00Z`) + n_days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
export async function checkDays(site, report, browser, origin) {
  const pages = pagesWithDays(site);
  if (pages.length === 0) return;
  await checkHiding(pages, report, browser, origin);
  const certificates = pages.filter((page) => page.kind === 'city-business');
  if (certificates.length > 0) await checkCertificates(certificates, report, browser, origin);
}

/**
 * @param {Page[]} pages
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
async function checkHiding(pages, report, browser, origin) {
  const check = report.check('what has a last day is shown through that day in Sweden, and hidden after it, also on paper', 'the script expire.js compares data-expires with the day in Europe/Stockholm; nothing may show what is [hidden]');
  // Far away from Sweden, where it is another day for half of the day.
  const watched = await open(browser, origin, { timezoneId: 'Pacific/Kiritimati' });
  for (const page of pages) {
    const days = lastDays(page);
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const moments = [
      { at: '1970-01-02T00:00:00Z', shown: days.length, why: 'with a clock in the past' },
      { at: `${first}T21:30:00Z`, shown: days.length, why: 'late on the first last day' },
      { at: `${later(first, 1)}T00:30:00Z`, shown: days.filter((day) => day !== first).length, why: 'on the day after the first last day' },
      { at: `${later(last, 1)}T00:30:00Z`, shown: 0, why: 'on the day after the last' },
    ];
    for (const { at, shown, why } of moments) {
      check.saw();
      await watched.page.clock.setFixedTime(at);
      await watched.visit(page.url);
      for (const media of /** @type {const} */ (['screen', 'print'])) {
        await watched.page.emulateMedia({ media });
        const visible = await watched.page.locator('[data-expires]:visible').count();
        if (visible !== shown) check.problem(`${page.url} at ${at}, ${media}`, `${visible} entries are shown ${why}, expected ${shown}`);
      }
      await watched.page.emulateMedia({ media: 'screen' });
      const words = watched.page.locator('[data-ended]');
      const places = await watched.page.locator('[data-expiring]:has([data-ended])').count();
      const told = await words.filter({ visible: true }).count();
      if (shown === 0 && told !== places) check.problem(`${page.url} at ${at}`, 'nothing says that the entry has ended');
      if (shown === days.length && told > 0) check.problem(`${page.url} at ${at}`, 'says that the entry has ended, and it has not');
      for (const fault of await watched.takeFaults()) check.problem(page.url, fault);
    }
  }
  await watched.close();
}

/**
 * @param {Page[]} pages
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
async function checkCertificates(pages, report, browser, origin) {
  const code = report.check('a certificate has a code with a name, and an independent reader reads the page\'s own address in it', 'the code is drawn in render/qr.rs from the page\'s canonical address');
  const sheet = report.check('a certificate fits one sheet of A4', 'see styles/rest/90-print.css');
  const watched = await open(browser, origin, { viewport: SHEET });
  for (const page of pages) {
    code.saw();
    const canonical = attr(page.links('canonical')[0] ?? page.elements[0] ?? /** @type {any} */ ({}), 'href');
    const drawing = byTag(page.document, 'svg').find((svg) => (attr(svg, 'class') ?? '').split(' ').includes('qr'));
    if (!drawing) {
      code.problem(page.url, 'there is no code');
      continue;
    }
    if (attr(drawing, 'role') !== 'img' || !attr(drawing, 'aria-label')) code.problem(page.url, 'the code has no name');
    const size = Number((attr(drawing, 'viewBox') ?? '').split(' ')[2]);
    const d = byTag(drawing, 'path').map((path) => attr(path, 'd') ?? '').find((path) => path.startsWith('M4 4h')) ?? '';
    const said = read(size, d);
    if (said !== canonical) code.problem(page.url, `the code says ${said}, the page is ${canonical}`);
    sheet.saw();
    await watched.page.clock.setFixedTime(`${lastDays(page)[0]}T12:00:00Z`);
    await watched.visit(page.url);
    await watched.page.emulateMedia({ media: 'print' });
    const box = await watched.page.locator('.certificate').boundingBox();
    if (!box || box.height > SHEET.height) sheet.problem(`${page.url} (${box?.height} px)`, 'the certificate is too high');
  }
  await watched.close();
}
