// The three searches, each made ready over the same pages: a folder with what it needs in a browser.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { parse } from 'parse5';
import { byTag, text } from '../../../tests/browser/lib/html.mjs';
import { compressed } from './server.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} folder what it serves beside the site
 * @property {string} page where a cold browser stands before it searches
 * @property {string} [home] a page from which a box is opened
 * @property {string} warmPage where `window.find` answers with addresses
 * @property {{ bytes: number, files: number }} index
 */

/** Both show some results at once; each of Pagefind's costs a file, so it is asked for as few as its own interface shows. */
const SHOWN_BY_PAGEFIND = 5;
const SHOWN_BY_MINISEARCH = 8;
const MOST = 30;
const SUMMARY = 120;

/** How MiniSearch's own guide sets up a forgiving search over pages. */
const MINISEARCH = { fields: ['title', 'text'], storeFields: ['url', 'title', 'summary'] };
const MINISEARCH_SEARCH = { prefix: true, fuzzy: 0.2, boost: { title: 2 } };

/** @param {string} script */
const blank = (script) => `<!doctype html><html lang="sv"><title>Search</title><script type="module">${script}</script><ol id="results"></ol></html>`;

const SHOW = 'const show = (hits) => document.getElementById("results").replaceChildren(...hits.map((hit) => Object.assign(document.createElement("li"), { textContent: hit })));';

/**
 * @param {{ site: string, lang: string, out: string }} options
 * @returns {Engine}
 */
export function stad({ site, lang, out }) {
  mkdirSync(join(out, 'bench'), { recursive: true });
  writeFileSync(join(out, 'bench/stad.html'), blank(`
    import { ask } from "/bench-source/search/ask.js";
    import { open } from "/bench-source/search/engine.js";
    const engine = await open(ask("/search/${lang}.json"));
    window.find = async (typed) => (await engine.find(typed, { place: "", everywhere: false, limit: ${MOST} })).hits.map((hit) => hit.url);
    window.shown = (typed) => engine.find(typed, { place: "", everywhere: false, limit: 8 });`));
  const home = lang === 'sv' ? '/' : `/${lang}/`;
  const page = /data-search-open href="?([^\s">]+)/.exec(readFileSync(join(site, home, 'index.html'), 'utf8'))?.[1];
  if (page === undefined) throw new Error(`${site}${home} has no way into the search`);
  const files = readdirSync(join(site, 'search')).filter((name) => name === `${lang}.json` || name.startsWith(`${lang}-`));
  return { name: 'stad', folder: out, page, home, warmPage: '/bench/stad.html', index: sizeOf(files.map((name) => join(site, 'search', name))) };
}

/**
 * @param {{ site: string, urls: string[], out: string, root: string }} options
 * @returns {Engine}
 */
export function pagefind({ site, urls, out, root }) {
  const pages = join(out, 'pages');
  rmSync(out, { recursive: true, force: true });
  for (const url of urls) {
    mkdirSync(join(pages, url), { recursive: true });
    cpSync(join(site, url, 'index.html'), join(pages, url, 'index.html'));
  }
  execFileSync('npx', ['pagefind', '--site', pages, '--output-path', join(out, 'served/pagefind'), '--root-selector', 'main'], { cwd: root, stdio: 'pipe' });
  const served = join(out, 'served');
  mkdirSync(join(served, 'bench'), { recursive: true });
  const urlOf = '(data) => data.url.replace(/index\\.html$/, "")';
  writeFileSync(join(served, 'bench/cold.html'), blank(`
    ${SHOW}
    window.first = async (typed) => {
      const pagefind = await import("/pagefind/pagefind.js");
      const { results } = await pagefind.search(typed);
      show((await Promise.all(results.slice(0, ${SHOWN_BY_PAGEFIND}).map((result) => result.data()))).map((data) => data.meta.title + data.excerpt));
    };`));
  writeFileSync(join(served, 'bench/pagefind.html'), blank(`
    const pagefind = await import("/pagefind/pagefind.js");
    await pagefind.init();
    const data = (results, most) => Promise.all(results.slice(0, most).map((result) => result.data()));
    window.find = async (typed) => (await data((await pagefind.search(typed)).results, ${MOST})).map(${urlOf});
    window.shown = async (typed) => data((await pagefind.search(typed)).results, ${SHOWN_BY_PAGEFIND});`));
  const index = filesBelow(join(served, 'pagefind')).filter((file) => !/\.(js|css)$/.test(file) && !/wasm\.unknown/.test(file));
  return { name: 'Pagefind', folder: served, page: '/bench/cold.html', warmPage: '/bench/pagefind.html', index: sizeOf(index) };
}

/**
 * @param {{ site: string, urls: string[], out: string, root: string }} options
 * @returns {Engine}
 */
export function minisearch({ site, urls, out, root }) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'bench'), { recursive: true });
  const index = new MiniSearch(MINISEARCH);
  index.addAll(urls.map((url, id) => ({ id, url, ...textOf(join(site, url, 'index.html')) })));
  writeFileSync(join(out, 'bench/index.json'), JSON.stringify(index));
  cpSync(join(root, 'node_modules/minisearch/dist/es/index.js'), join(out, 'bench/minisearch.js'));
  const options = JSON.stringify(MINISEARCH);
  const search = JSON.stringify(MINISEARCH_SEARCH);
  const load = `const { default: MiniSearch } = await import("/bench/minisearch.js");
    const index = MiniSearch.loadJSON(await (await fetch("/bench/index.json")).text(), ${options});`;
  writeFileSync(join(out, 'bench/cold.html'), blank(`
    ${SHOW}
    window.first = async (typed) => {
      const [{ default: MiniSearch }, json] = await Promise.all([import("/bench/minisearch.js"), fetch("/bench/index.json").then((answer) => answer.text())]);
      const index = MiniSearch.loadJSON(json, ${options});
      show(index.search(typed, ${search}).slice(0, ${SHOWN_BY_MINISEARCH}).map((hit) => hit.title + hit.summary));
    };`));
  writeFileSync(join(out, 'bench/minisearch.html'), blank(`
    ${load}
    window.find = async (typed) => index.search(typed, ${search}).slice(0, ${MOST}).map((hit) => hit.url);
    window.shown = window.find;`));
  return { name: 'MiniSearch', folder: out, page: '/bench/cold.html', warmPage: '/bench/minisearch.html', index: sizeOf([join(out, 'bench/index.json')]) };
}

/** @param {string} file */
function textOf(file) {
  const main = byTag(parse(readFileSync(file, 'utf8')), 'main')[0];
  if (main === undefined) throw new Error(`${file} has no main part`);
  const heading = byTag(main, 'h1')[0];
  const whole = text(main);
  return { title: heading ? text(heading) : '', text: whole, summary: whole.slice(0, SUMMARY) };
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))).filter((file) => statSync(file).isFile());
}

/** @param {string[]} files */
function sizeOf(files) {
  return { bytes: files.reduce((sum, file) => sum + compressed(file).length, 0), files: files.length };
}

