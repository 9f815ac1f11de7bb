// The checks of the search can fail: the program builds the site with a theme of its own, and each fault put into a script of the search is found.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkSearchBox } from '../journeys/search-box.mjs';
import { checkSearchWays } from '../journeys/search-ways.mjs';
import { Report } from '../lib/report.mjs';
import { Site } from '../lib/site.mjs';
import { checkAlone } from '../run.mjs';
import { assertFound } from './laboratory.mjs';

const PROGRAM = 'target/release/stad';
const TODAY = '2026-11-26';
const BOX = 'box.js';
const TURN = 'turn.js';

/** @type {[name: string, found: string, file: string, from: string, to: string, ask: typeof checkSearchBox][]} */
const FAULTS = [
  ['a search that fetches unasked', 'fetched unasked', TURN, 'stand();\nif (template)', 'stand();\nbegin();\nif (template)', checkSearchBox],
  ['a search that puts words into the title', 'searching changed', BOX, 'const turn = ++latest;', 'const turn = ++latest; document.title = field.value;', checkSearchBox],
  ['a search that asks the server', 'the typed word stands in', BOX, 'const turn = ++latest;', 'const turn = ++latest; void fetch(`/404.html?${field.value}`);', checkSearchBox],
  ['a search without arrow keys', 'ArrowDown leads to', BOX, 'key === "ArrowDown"', 'key === "Down"', checkSearchBox],
  ['a search that says nothing of danger', 'the card about danger for words of danger: not shown', BOX, '.hidden = !answer?.urgent', '.hidden = true', checkSearchBox],
  ['a search that Space does not open', 'Space does not open the search', TURN, 'event.key !== " "', 'event.key !== "x"', checkSearchWays],
  ['a search that tells of danger at every word', 'told again', BOX, 'isUrgent && !isWarned', 'isUrgent', checkSearchWays],
];

const folder = mkdtempSync('.test/selftest-search-');
after(() => rmSync(folder, { recursive: true }));

/**
 * The real site, of which only some kinds of page in one language are asked: that is enough to find a fault.
 * @param {string} theme
 * @param {string[]} kinds
 */
function build(theme, kinds) {
  const out = join(folder, 'site');
  rmSync(out, { recursive: true, force: true });
  execFileSync(PROGRAM, ['build', '--content', 'content', '--theme', theme, '--out', out, '--today', TODAY], { stdio: ['ignore', 'ignore', 'inherit'] });
  // Pages in other languages would only be read.
  for (const file of readdirSync('themes/stad/locales')) rmSync(join(out, file.replace('.ftl', '')), { recursive: true, force: true });
  const site = new Site(out);
  site.pages = site.pages.filter((page) => page.lang === 'sv' && kinds.includes(page.kind));
  return site;
}

for (const [name, found, file, from, to, ask] of FAULTS) {
  test(`the checks find ${name}`, async () => {
    const theme = join(folder, 'theme');
    rmSync(theme, { recursive: true, force: true });
    cpSync('themes/stad', theme, { recursive: true });
    const path = join(theme, 'scripts/search', file);
    const whole = readFileSync(path, 'utf8');
    assert.ok(whole.includes(from), `${file} no longer has ${from}`);
    writeFileSync(path, whole.replace(from, () => to));
    const kinds = ask === checkSearchBox ? ['national-home'] : ['national-home', 'national-search'];
    const report = new Report();
    await checkAlone(build(theme, kinds), report, ask);
    assertFound(report, found);
  });
}
