// Asks every question of a built site: `node tests/browser/run.mjs SITE [--only pages|browser|served|exit|clock|days|search|payloads|reach|apart|every] [--content DIR] [--counts FILE]`.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkInBrowser } from './checks/accessibility.mjs';
import { checkCards } from './checks/cards.mjs';
import { checkDocuments } from './checks/document.mjs';
import { checkFeeds } from './checks/feeds.mjs';
import { checkLinkedData } from './checks/linked-data.mjs';
import { checkLinks } from './checks/links.mjs';
import { checkNumbers } from './checks/numbers.mjs';
import { checkPhones } from './checks/phones.mjs';
import { checkSize } from './checks/size.mjs';
import { checkValidity } from './checks/validity.mjs';
import { checkAge } from './journeys/age.mjs';
import { checkEveryPage, checkTraces } from './journeys/crawl.mjs';
import { checkDays } from './journeys/days.mjs';
import { checkExit } from './journeys/exit.mjs';
import { checkFinder } from './journeys/finder.mjs';
import { checkKeyboard } from './journeys/keyboard.mjs';
import { checkLanguages } from './journeys/languages.mjs';
import { checkOpenNow } from './journeys/open-now.mjs';
import { checkPayloads } from './journeys/payloads.mjs';
import { checkReach } from './journeys/reach.mjs';
import { checkSearch } from './journeys/search.mjs';
import { checkSearchBox } from './journeys/search-box.mjs';
import { checkSearchWays } from './journeys/search-ways.mjs';
import { checkServed } from './journeys/served.mjs';
import { checkQuestions, checkWithoutScript } from './journeys/without-script.mjs';
import { launch, open } from './lib/browser.mjs';
import { readFacts } from './lib/facts.mjs';
import { Report } from './lib/report.mjs';
import { serve } from './lib/serve.mjs';
import { Site } from './lib/site.mjs';
import { apache, nginx } from './lib/web-servers.mjs';

/** @typedef {import('./lib/facts.mjs').Facts} Facts */

// The reader of OpenStreetMap's hours counts in the machine's zone; here that is the clock on the wall.
process.env.TZ = 'UTC';

/**
 * Everything that needs no browser.
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 * @param {{ isQuick?: boolean }} [options] `isQuick`: without the Nu Html Checker, which takes seconds to start
 */
export async function checkPages(site, facts, report, { isQuick = false } = {}) {
  checkDocuments(site, report);
  checkLinks(site, facts, report);
  checkPhones(site, facts, report);
  checkNumbers(site, facts, report);
  checkCards(site, report);
  checkFeeds(site, facts, report);
  await checkLinkedData(site, report);
  checkSize(site, facts, report);
  checkTraces(site, report);
  if (!isQuick) await checkValidity(site, report);
}

/**
 * Everything that a person would see, hear or type.
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 * @param {(site: Site) => Promise<{ origin: string, close: () => Promise<void> }>} [start] what serves the site
 */
export async function checkJourneys(site, facts, report, start = serve) {
  const browser = await launch();
  const server = await start(site);
  const { pages } = site;
  try {
    // What a hand does is the same in every language of a kind; what a page looks like is asked in all.
    const few = journeyLangs(site, facts);
    if (process.env['LONG'] !== 'yes') site.pages = pages.filter((page) => few.has(page.lang));
    const watched = await open(browser, server.origin);
    await checkKeyboard(site, report, watched);
    await checkFinder(site, facts, report, watched);
    await checkSearch(site, facts, report, watched);
    await watched.close();
    const later = await open(browser, server.origin);
    await checkAge(site, report, later);
    await later.close();
    const scriptless = await open(browser, server.origin, { javaScriptEnabled: false });
    await checkWithoutScript(site, facts, report, scriptless);
    await scriptless.close();
    site.pages = pages;
    await checkLanguages(site, report, browser, server.origin);
    await checkInBrowser(site, facts, report, browser, server.origin);
    await checkDays(site, report, browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * The original, English, the first language read from the right, and the first written without spaces between words.
 * @param {Site} site
 * @param {Facts} facts
 */
function journeyLangs(site, facts) {
  const rightToLeft = site.pages.find((page) => page.dir === 'rtl')?.lang;
  const unspaced = site.langs.find((lang) => ['th', 'lo', 'km', 'my', 'zh', 'ja'].includes(lang));
  return new Set([facts.defaultLang, 'en', rightToLeft, unspaced]);
}

/**
 * One part of the journeys alone.
 * @param {Site} site
 * @param {Report} report
 * @param {typeof checkOpenNow | typeof checkExit | typeof checkReach | typeof checkDays | typeof checkQuestions | typeof checkSearchBox | typeof checkSearchWays} ask
 */
export async function checkAlone(site, report, ask) {
  const browser = await launch();
  const server = await serve(site);
  try {
    await ask(site, report, browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, content: { type: 'string', default: 'content' }, counts: { type: 'string' } },
  });
  const folder = positionals[0];
  if (folder === undefined) throw new Error('say which folder holds the built site');
  const started = Date.now();
  const site = new Site(folder);
  const facts = readFacts(values.content);
  const report = new Report();
  report.note(`${site.pages.length} pages, ${site.files.size} files, languages ${site.langs.join(', ')}, kinds ${[...new Set(site.pages.map((page) => page.kind))].sort().join(', ')}`);
  if (values.only === undefined || values.only === 'pages') await checkPages(site, facts, report);
  if (values.only === undefined || values.only === 'browser') await checkJourneys(site, facts, report, existsSync(join(folder, '.stad-nginx.conf')) ? () => nginx(folder) : serve);
  if (values.only === undefined || values.only === 'browser') {
    // What only a site that the program made has: the way out, a page of questions, and opening hours that go by the clock.
    await checkAlone(site, report, checkExit);
    await checkAlone(site, report, checkQuestions);
    await checkAlone(site, report, checkOpenNow);
    await checkAlone(site, report, checkSearchBox);
    await checkAlone(site, report, checkSearchWays);
  }
  if (values.only === 'search') {
    await checkAlone(site, report, checkSearchBox);
    await checkAlone(site, report, checkSearchWays);
  }
  if (values.only === 'served') {
    const browser = await launch();
    await checkServed(site, report, browser, folder).finally(() => browser.close());
  }
  if (values.only === 'payloads' || values.only === 'apart') {
    const browser = await launch();
    await checkPayloads(report, browser, 'target/release/stad').finally(() => browser.close());
  }
  if (values.only === 'reach' || values.only === 'apart') await checkAlone(site, report, checkReach);
  if (values.only === 'every') {
    const server = await (existsSync(join(folder, '.stad-nginx.conf')) ? nginx(folder) : existsSync(join(folder, '.htaccess')) ? apache(folder) : serve(site));
    const browser = await launch();
    await checkEveryPage(site, report, browser, server.origin).finally(() => Promise.all([browser.close(), server.close()]));
  }
  if (values.only === 'exit') await checkAlone(site, report, checkExit);
  if (values.only === 'clock') await checkAlone(site, report, checkOpenNow);
  if (values.only === 'days') await checkAlone(site, report, checkDays);
  console.log(report.text());
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
  if (values.counts) writeFileSync(values.counts, `${report.passed} ${report.failed}\n`);
  process.exitCode = report.failed > 0 ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) await main();
