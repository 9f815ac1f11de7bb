// Writes fictional sites to a temporary folder, and asks whether a fault in them was found.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Site } from '../lib/site.mjs';

/** Inside the checkout and ignored by git. */
const TEMPORARY = '.test';

/** @type {string[]} */
const folders = [];

/** @param {import('./fixture.mjs').Files} files */
export function siteOf(files) {
  mkdirSync(TEMPORARY, { recursive: true });
  const folder = mkdtempSync(join(TEMPORARY, 'selftest-'));
  folders.push(folder);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return new Site(folder);
}

export function removeSites() {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {import('../lib/report.mjs').Report} report
 * @param {string} fault words that some check must say
 */
export function assertFound(report, fault) {
  const problems = report.checks.flatMap((check) => [...check.problems.keys(), ...(check.looked === 0 ? [`nothing to look at: ${check.name}`] : [])]);
  assert.ok(problems.some((problem) => problem.includes(fault)), `no check says "${fault}"; they say:\n${problems.join('\n') || '(nothing)'}`);
}
