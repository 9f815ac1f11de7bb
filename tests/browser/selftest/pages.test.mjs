// A check that can't fail proves nothing: the good fictional site passes all page checks, and each fault put into it is found.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { checkValidity } from '../checks/validity.mjs';
import { Report } from '../lib/report.mjs';
import { checkPages } from '../run.mjs';
import { FACTS, goodSite } from './fixture.mjs';
import { PAGE_FAULTS, VALIDITY_FAULTS } from './faults.mjs';
import { assertFound, removeSites, siteOf } from './laboratory.mjs';

after(removeSites);

test('the good site passes every page check', async () => {
  const report = new Report();
  await checkPages(siteOf(goodSite()), FACTS, report);
  assert.equal(report.failed, 0, report.text());
});

for (const { name, spoil, found } of PAGE_FAULTS) {
  test(`found: ${name}`, async () => {
    const files = goodSite();
    spoil(files);
    const report = new Report();
    await checkPages(siteOf(files), FACTS, report, { isQuick: true });
    assertFound(report, found);
  });
}

test('found: what the Nu Html Checker says', async () => {
  const files = goodSite();
  for (const { spoil } of VALIDITY_FAULTS) spoil(files);
  const report = new Report();
  await checkValidity(siteOf(files), report);
  for (const { found } of VALIDITY_FAULTS) assertFound(report, found);
});
