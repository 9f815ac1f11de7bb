// A check that can't fail proves nothing: the good fictional site passes all browser checks, and each fault put into it is found.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkInBrowser } from '../checks/accessibility.mjs';
import { checkAge } from '../journeys/age.mjs';
import { checkDays } from '../journeys/days.mjs';
import { checkFinder } from '../journeys/finder.mjs';
import { checkLanguages } from '../journeys/languages.mjs';
import { checkKeyboard } from '../journeys/keyboard.mjs';
import { checkSearch } from '../journeys/search.mjs';
import { checkWithoutScript } from '../journeys/without-script.mjs';
import { launch, open } from '../lib/browser.mjs';
import { Report } from '../lib/report.mjs';
import { serve } from '../lib/serve.mjs';
import { checkJourneys } from '../run.mjs';
import { FACTS, goodSite } from './fixture.mjs';
import { BROWSER_FAULTS } from './faults.mjs';
import { assertFound, removeSites, siteOf } from './laboratory.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await launch(); });
after(async () => {
  await browser.close();
  removeSites();
});

/**
 * Asks one part's questions only, to be quick.
 * @param {import('./fixture.mjs').Files} files
 * @param {import('./faults.mjs').BrowserFault['part']} part
 */
async function question(files, part) {
  const site = siteOf(files);
  const report = new Report();
  const server = await serve(site);
  const watched = await open(browser, server.origin, { javaScriptEnabled: part !== 'scriptless' });
  watched.answerMs = 800;
  try {
    switch (part) {
      case 'age': await checkAge(site, report, watched); break;
      case 'languages': await checkLanguages(site, report, browser, server.origin); break;
      case 'keyboard': await checkKeyboard(site, report, watched); break;
      case 'finder': await checkFinder(site, FACTS, report, watched); break;
      case 'search': await checkSearch(site, FACTS, report, watched); break;
      case 'scriptless': await checkWithoutScript(site, FACTS, report, watched); break;
      case 'days': await checkDays(site, report, browser, server.origin); break;
      case 'pages': await checkInBrowser(site, FACTS, report, browser, server.origin); break;
    }
  } finally {
    await watched.close();
    await server.close();
  }
  return report;
}

test('the good site passes every browser check', async () => {
  const report = new Report();
  await checkJourneys(siteOf(goodSite()), FACTS, report);
  assert.equal(report.failed, 0, report.text());
});

for (const { name, part, keep, spoil, found } of BROWSER_FAULTS) {
  test(`found: ${name}`, async () => {
    const files = goodSite();
    // Only the pages that the fault concerns, to be quick.
    for (const path of [...files.keys()]) if (path.endsWith('.html') && keep && !keep.test(path)) files.delete(path);
    spoil(files);
    assertFound(await question(files, part), found);
  });
}
