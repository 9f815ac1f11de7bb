// Every page in a real browser: no barrier that axe-core can find, nothing cut off on a small phone, and no trace left.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { homeUrl, municipalityUrl } from '../lib/facts.mjs';
import { skeleton } from '../lib/html.mjs';
import { DESK, PHONE, inParallel } from '../lib/browser.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 * @typedef {import('../lib/browser.mjs').WatchedPage} WatchedPage
 * @typedef {{ page: Page, isFull: boolean, isAudited: boolean, isInColours: boolean, isFront: boolean }} Job
 *   `isFull`: in both sizes; `isInColours`: in both colour schemes; `isAudited`: axe-core looks at it; `isFront`: must show numbers on the first screen
 */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The smallest height of something that a shaking thumb must hit. */
const TAPPABLE_PX = 44;

/** How many numbers the first screen of a front page shows. */
const NUMBERS_FIRST = 2;

/** Every language at both widths: minutes longer. */
const LONG = process.env['LONG'] === 'yes';

const AXE = readFileSync(join(dirname(createRequire(import.meta.url).resolve('axe-core/package.json')), 'axe.min.js'), 'utf8');

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
export async function checkInBrowser(site, facts, report, browser, origin) {
  const checks = {
    barriers: report.check('axe-core finds no violation (WCAG 2.0–2.2 A and AA, best practice, no rule off)', 'the rule\'s page at dequeuniversity.com/rules/axe says how to mend it'),
    quiet: report.check('no page logs an error, breaks the policy, asks another origin or leaves a trace', 'open the page with the browser\'s console; a strict host sends the same headers'),
    reflow: report.check('no page scrolls sideways at 320 px', 'let the element wrap, or scroll inside itself with tabindex="0" and a name'),
    large: report.check('no page scrolls sideways at 1280 px with text twice as large', 'give sizes in rem, and let rows wrap'),
    first: report.check(`the first screen of a front page at 320×568 shows ${NUMBERS_FIRST} numbers that can be tapped`, `move the first routes up, and give their links a height of ${TAPPABLE_PX} px`),
  };
  /** @type {Map<string, number>} */
  const doubtful = new Map();
  const jobs = planJobs(site, facts);
  await inParallel(browser, origin, jobs, async (watched, job) => {
    try {
      await look(watched, job, checks, doubtful);
    } catch (error) {
      checks.quiet.problem(job.page.url, `the visit failed: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  });
  const audited = jobs.filter((job) => job.isAudited).length;
  report.note(`${jobs.length} pages visited, ${audited} of them audited (the others have the skeleton of an audited one), ${jobs.filter((job) => job.isFull).length} in both sizes, ${jobs.filter((job) => job.isInColours).length} in both colour schemes`);
  for (const [rule, count] of doubtful) report.note(`axe-core could not decide ${rule} on ${count} elements: look at them by eye`);
}

/**
 * The fullest page of each kind and language in all forms; of the others, one for each skeleton.
 * @param {Site} site
 * @param {Facts} facts
 * @returns {Job[]}
 */
export function planJobs(site, facts) {
  /** @type {Map<string, Page>} */
  const fullest = new Map();
  for (const page of site.pages) {
    const key = `${page.kind} ${page.lang}`;
    if ((fullest.get(key)?.html.length ?? 0) < page.html.length) fullest.set(key, page);
  }
  const chosen = new Set(fullest.values());
  // Colours are the same in every language: the original shows them, and the first language that is read from the right.
  const inColours = new Set([facts.defaultLang, site.pages.find((page) => page.dir === 'rtl')?.lang]);
  // The municipalities' pages differ only by what they are called: in other languages each thirtieth stands for the others.
  const isVisited = (/** @type {Page} */ page) => page.kind !== 'municipality' || page.lang === facts.defaultLang || Number(facts.municipalities.findIndex((municipality) => municipalityUrl(facts, municipality, page.lang) === page.url)) % 30 === 0;
  const skeletons = new Set([...chosen].map((page) => skeleton(page.document)));
  const fronts = new Set(site.langs.flatMap((lang) => [homeUrl(facts, lang), ...facts.municipalities.map((municipality) => municipalityUrl(facts, municipality, lang))]));
  return [...chosen, ...site.pages.filter((page) => !chosen.has(page) && isVisited(page))].map((page) => {
    const isFull = chosen.has(page);
    const bones = skeleton(page.document);
    const isAudited = isFull || !skeletons.has(bones);
    skeletons.add(bones);
    return { page, isFull, isAudited, isInColours: isFull && inColours.has(page.lang), isFront: fronts.has(page.url) };
  });
}

/**
 * @param {WatchedPage} watched
 * @param {Job} job
 * @param {{ barriers: Check, quiet: Check, reflow: Check, large: Check, first: Check }} checks
 * @param {Map<string, number>} doubtful
 */
async function look(watched, job, checks, doubtful) {
  const { page } = watched;
  const schemes = job.isInColours ? /** @type {const} */ (['light', 'dark']) : /** @type {const} */ (['light']);
  const sizes = job.isFull ? [PHONE, DESK] : [PHONE];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const size of sizes) {
      await page.setViewportSize(size);
      await watched.visit(job.page.url);
      if (size === PHONE) await measure(watched, job, checks);
      else if (colorScheme === 'light') await enlarge(watched, job, checks);
      checks.quiet.saw();
      for (const fault of await watched.takeFaults()) checks.quiet.problem(job.page.url, fault);
      // What is a barrier on a desk is one in every language: two show it, unless all are asked for.
      if (!job.isAudited || (size === DESK && !job.isInColours && !LONG)) continue;
      checks.barriers.saw();
      const result = await audit(watched);
      for (const { rule, help, element } of result.violations) checks.barriers.problem(`${job.page.url} (${size.width} px, ${colorScheme}) ${element}`, `${rule}: ${help}`);
      for (const rule of result.doubtful) doubtful.set(rule, (doubtful.get(rule) ?? 0) + 1);
      watched.faults.clear();
    }
  }
}

/**
 * What axe-core finds on a page as it stands open now: rule, help and element.
 * @param {WatchedPage} watched
 * @returns {Promise<string[]>}
 */
export async function auditNow(watched) {
  return (await audit(watched)).violations.map(({ rule, help, element }) => `${rule}: ${help} ${element}`);
}

/** @param {WatchedPage} watched */
async function audit({ page }) {
  // Evaluated, not added as a script element: the page's own policy would rightly stop that.
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const axe = /** @type {typeof import('axe-core')} */ (/** @type {any} */ (globalThis)['axe']);
    // Rules that axe-core itself leaves off unless named, such as target-size, are named here.
    const rules = Object.fromEntries(axe.getRules(tags).filter((rule) => !rule.tags.includes('deprecated')).map((rule) => [rule.ruleId, { enabled: true }]));
    const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations', 'incomplete'] });
    return {
      violations: result.violations.flatMap((rule) => rule.nodes.map((node) => ({
        rule: rule.id, help: rule.help, element: `${node.target.join(' ')} ${node.html.slice(0, 120)} (${(node.failureSummary ?? '').split('\n').slice(1, 2).join('').trim()})`,
      }))),
      doubtful: result.incomplete.flatMap((rule) => rule.nodes.map(() => rule.id)),
    };
  }, TAGS);
}

/**
 * Text twice as large, on a wide screen (WCAG 1.4.4).
 * @param {WatchedPage} watched
 * @param {Job} job
 * @param {{ large: Check }} checks
 */
async function enlarge({ page }, job, checks) {
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  checks.large.saw();
  for (const element of await tooWide(page)) checks.large.problem(`${job.page.url} ${element}`, 'wider than the screen');
  await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
}

/**
 * What reaches beyond the screen.
 * @param {import('playwright-core').Page} page
 */
function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return beyond.slice(0, 3).map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`).concat(beyond.length === 0 ? ['(no element found)'] : []);
  });
}

/**
 * @param {WatchedPage} watched
 * @param {Job} job
 * @param {{ reflow: Check, first: Check }} checks
 */
async function measure({ page }, job, checks) {
  checks.reflow.saw();
  for (const element of await tooWide(page)) checks.reflow.problem(`${job.page.url} ${element}`, 'wider than the screen');
  if (!job.isFront) return;
  checks.first.saw();
  const numbers = await tappableNumbers(page);
  if (numbers.length < NUMBERS_FIRST) checks.first.problem(`${job.page.url} (shown: ${numbers.join(', ') || 'none'})`, 'too few numbers on the first screen');
}

/**
 * The telephone links that are whole on the screen as it is now, high enough and not covered.
 * @param {import('playwright-core').Page} page
 */
export function tappableNumbers(page) {
  return page.evaluate((least) => [...document.querySelectorAll('a[href^="tel:"]')].filter((link) => {
    const box = link.getBoundingClientRect();
    const isWhole = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return isWhole && box.height >= least && onTop !== null && link.contains(onTop);
  }).map((link) => link.getAttribute('href') ?? ''), TAPPABLE_PX);
}
