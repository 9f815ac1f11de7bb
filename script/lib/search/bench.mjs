// Compares the search with Pagefind and MiniSearch, and prints tables in Markdown. See script/bench-search.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judge, judgedList, means, openSite } from '../../../tests/search/judge.mjs';
import { minisearch, pagefind, stad } from './engines.mjs';
import { writeLargeSite } from './large-site.mjs';
import { measure } from './measure.mjs';

/** @typedef {import('../../../tests/search/judge.mjs').Judged} Judged */
/** @typedef {import('../../../tests/search/judge.mjs').Verdict} Verdict */

const ROOT = resolve(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'target/bench-search');
const PROGRAM = join(ROOT, 'target/release/stad');
const TODAY = '2026-11-26';
/** Of each class so many are asked in a cold browser. */
const COLD_OF_A_CLASS = 2;
/** The site that the time of indexing is measured on: its generator makes eight pages for each city and language. */
const TIMED = { cities: 290, languages: 12 };
const DOCUMENT = join(ROOT, 'docs/search.md');

/** @type {Record<string, { title: string, lists: string[], make: () => string | Promise<string> }>} */
const SITES = {
  real: {
    title: 'The real content',
    lists: ['sv', 'en'],
    make: () => build(join(ROOT, 'content'), join(OUT, 'real')),
  },
  large: {
    title: 'A made-up site with 290 cities',
    lists: ['sv'],
    make: async () => {
      await writeLargeSite({ stad: PROGRAM, root: ROOT, out: join(OUT, 'large-content') });
      return build(join(OUT, 'large-content/content'), join(OUT, 'large'));
    },
  },
};

const wanted = process.argv.slice(2).filter((argument) => argument !== '--write');
const chosen = wanted.length > 0 ? wanted : [...Object.keys(SITES), 'time'];
mkdirSync(OUT, { recursive: true });
for (const name of chosen) {
  const table = name === 'time' ? timeTable() : await siteTables(name);
  console.log(`\n${table}`);
  if (process.argv.includes('--write')) writeBetween(name, table);
}

/**
 * @param {string} content
 * @param {string} out
 */
function build(content, out) {
  execFileSync(PROGRAM, ['build', '--content', content, '--theme', join(ROOT, 'themes/stad'), '--out', out, '--today', TODAY], { stdio: ['ignore', 'ignore', 'inherit'] });
  return out;
}

/** @param {string} name */
async function siteTables(name) {
  const kind = SITES[name];
  if (kind === undefined) throw new Error(`no site ${name}`);
  const site = await kind.make();
  const tables = [];
  for (const lang of kind.lists) tables.push(await languageTable(name, kind.title, site, lang));
  return tables.join('\n\n');
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string} site
 * @param {string} lang
 */
async function languageTable(name, title, site, lang) {
  const halves = ['dev', 'fresh'].map((half) => judgedList(`${name}.${half}.${lang}`));
  const all = halves.flat();
  const urls = await indexedUrls(site, lang);
  const common = { site, lang, urls, root: ROOT };
  const engines = [stad({ ...common, out: join(OUT, `${name}-${lang}-stad`) }), pagefind({ ...common, out: join(OUT, `${name}-${lang}-pagefind`) }), minisearch({ ...common, out: join(OUT, `${name}-${lang}-minisearch`) })];
  const cold = [...groups(all)].flatMap((group) => group.slice(0, COLD_OF_A_CLASS)).map((query) => query.typed);
  /** @type {{ name: string, figures: import('./measure.mjs').Figures, index: { bytes: number, files: number }, verdicts: Verdict[] }[]} */
  const results = [];
  for (const engine of engines) {
    await measure({ engine, site, scripts: join(ROOT, 'themes/stad/scripts'), cold, warm: all.map((query) => query.typed) }, async (figures) => {
      const verdicts = [];
      for (const half of halves) verdicts.push(await judge(half, figures.find));
      results.push({ name: engine.name, figures, index: engine.index, verdicts });
    });
    console.error(`${name} ${lang}: ${engine.name} measured`);
  }
  const row = (/** @type {string} */ what, /** @type {(result: typeof results[number]) => string} */ cell) => `| ${what} | ${results.map(cell).join(' | ')} |`;
  const half = (/** @type {number} */ i, /** @type {string} */ label) => {
    const classes = [...(results[0]?.verdicts[i]?.ranks.keys() ?? [])].sort();
    const of = (/** @type {typeof results[number]} */ { verdicts }) => means(verdicts[i] ?? { ranks: new Map(), missed: [] });
    return [
      row(`**${label}** (${halves[i]?.length} queries): mean over the classes`, (result) => `**${of(result).overall.toFixed(3)}**`),
      ...classes.map((kind) => row(kind, (result) => of(result).classes.get(kind)?.toFixed(2) ?? '')),
    ];
  };
  const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;
  return [
    `${title}, \`${lang}\`: ${urls.length} pages`, '',
    `| | ${results.map(({ name }) => name).join(' | ')} |`, `| --- |${' --- |'.repeat(results.length)}`,
    ...half(1, 'Fresh half'), ...half(0, 'Development half'),
    row('cold browser: bytes to the first results, p95', ({ figures }) => kb(figures.bytes)),
    row('cold browser: requests, p95', ({ figures }) => String(figures.requests)),
    row('cold browser: dependent round trips, p95', ({ figures }) => String(figures.trips)),
    row('cold browser at 4x: first results, median / p95', ({ figures }) => `${figures.cold.toFixed(0)} / ${figures.coldMost.toFixed(0)} ms`),
    row('cold browser at 4x: first results, the box opened by the same click, median', ({ figures }) => (figures.opened === undefined ? '–' : `${figures.opened.toFixed(0)} ms`)),
    row('warm query at 4x, p95', ({ figures }) => `${figures.warm.toFixed(1)} ms`),
    row('longest task while typing at 4x', ({ figures }) => (figures.blocked === undefined ? '–' : figures.blocked === 0 ? 'none over 50 ms' : `${figures.blocked.toFixed(0)} ms`)),
    row('whole index', ({ index }) => `${kb(index.bytes)}, ${index.files} files`),
  ].join('\n');
}

/** @param {Judged[]} all */
function groups(all) {
  /** @type {Map<string, Judged[]>} */
  const found = new Map();
  for (const query of all) found.set(query.class, [...(found.get(query.class) ?? []), query]);
  return found.values();
}

/**
 * The pages that the search knows: the others get exactly these.
 * @param {string} site
 * @param {string} lang
 */
async function indexedUrls(site, lang) {
  const { engine } = await openSite(site, lang);
  const common = (await engine.files.file()).common();
  return Promise.all(Array.from(common.cardPages, async (_, card) => {
    const { shard, at } = await engine.files.cardsOf(card);
    return shard.card(common)(at).url;
  }));
}

function timeTable() {
  const made = join(OUT, 'timed');
  const site = join(OUT, 'timed-site');
  rmSync(made, { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
  execFileSync(join(ROOT, 'target/release/examples/generate_site'), [made, '--cities', String(TIMED.cities), '--languages', String(TIMED.languages)], { stdio: 'ignore' });
  const whole = timed(PROGRAM, ['build', '--content', join(made, 'content'), '--theme', join(made, 'theme'), '--out', site, '--today', TODAY]);
  const index = timed(join(ROOT, 'target/release/examples/index_site'), [join(made, 'content'), join(made, 'theme'), join(OUT, 'timed-index'), TODAY]);
  const theirs = timed('npx', ['pagefind', '--site', site, '--output-path', join(OUT, 'timed-pagefind'), '--root-selector', 'main']);
  const languages = readdirSync(join(site, 'search')).filter((file) => file.endsWith('.json')).length;
  const pages = readdirSync(site, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
  const row = (/** @type {string} */ what, /** @type {ReturnType<typeof timed>} */ time) => `| ${what} | ${time.cpu.toFixed(1)} | ${time.wall.toFixed(1)} | ${(time.cpu / theirs.cpu).toFixed(2)} |`;
  return [
    `A made-up site in ${languages} languages: ${pages} pages`, '', '| | CPU s | wall s | share of Pagefind\'s CPU |', '| --- | --- | --- | --- |',
    row('the index alone, from reading the content to the last search file', index), row('`stad build`: everything, the index in it', whole), row('Pagefind on the pages that it wrote', theirs),
  ].join('\n');
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function timed(command, args) {
  const { stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1', 'bash', command, ...args], { cwd: ROOT, encoding: 'utf8' });
  const [wall = NaN, user = NaN, system = NaN] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return { wall, cpu: user + system };
}

/**
 * @param {string} name
 * @param {string} table
 */
function writeBetween(name, table) {
  const [from, to] = [`<!-- figures: ${name} -->`, `<!-- end of figures: ${name} -->`];
  const before = readFileSync(DOCUMENT, 'utf8');
  const [start, end] = [before.indexOf(from), before.indexOf(to)];
  if (start < 0 || end < 0) throw new Error(`docs/search.md has no ${from} or no ${to}`);
  writeFileSync(DOCUMENT, `${before.slice(0, start + from.length)}\n${table}\n${before.slice(end)}`);
}
