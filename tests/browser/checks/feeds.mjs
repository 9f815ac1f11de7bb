// Atom feeds, the sitemap and robots.txt, read by parsers that know nothing of us.
import { createRequire } from 'node:module';
import { parseAtomFeed } from 'feedsmith';
import { attr } from '../lib/html.mjs';
import { parseXml } from '../lib/xml.mjs';
import { alternates } from './links.mjs';

/** @type {(url: string, text: string) => { getSitemaps(): string[], isAllowed(url: string, agent?: string): boolean | undefined }} */
const robotsParser = createRequire(import.meta.url)('robots-parser');

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 */

const ATOM = 'http://www.w3.org/2005/Atom';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
export function checkFeeds(site, facts, report) {
  checkAtom(site, facts, report);
  checkSitemap(site, facts, report);
  checkRobots(site, facts, report);
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkAtom(site, facts, report) {
  const check = report.check('every Atom feed is well-formed, complete, and linked from a page', 'RFC 4287: feed and entries need id, title and updated; ids are unique; addresses are absolute and land');
  const linked = new Set(site.pages.flatMap((page) => page.links('alternate')
    .filter((link) => attr(link, 'type') === 'application/atom+xml')
    .map((link) => new URL(attr(link, 'href') ?? '', facts.origin + page.url).pathname)));
  for (const path of linked) {
    check.saw();
    if (!site.files.has(path.slice(1))) check.problem(path, 'pages link a feed that is not there');
  }
  for (const path of site.filesLike(/\.(xml|atom)$/)) {
    let root;
    try {
      root = parseXml(site.text(path));
    } catch (error) {
      check.problem(path, `not well-formed XML: ${error}`);
      continue;
    }
    if (root.uri !== ATOM || root.name !== 'feed') continue;
    check.saw();
    if (!linked.has(`/${path}`)) check.problem(path, 'no page links the feed');
    checkOneFeed(site, facts, path, root, check);
  }
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {string} path
 * @param {import('../lib/xml.mjs').XmlElement} root
 * @param {Check} check
 */
function checkOneFeed(site, facts, path, root, check) {
  /** @type {Set<string>} */
  const ids = new Set();
  const parts = [root, ...root.children.filter((child) => child.name === 'entry')];
  for (const part of parts) {
    for (const name of ['id', 'title', 'updated']) {
      const found = part.children.filter((child) => child.name === name && child.uri === ATOM);
      if (found.length !== 1 || !found[0]?.text.trim()) check.problem(path, `<${part.name}> has ${found.length} <${name}>`);
      if (name === 'updated' && found[0] && !RFC3339.test(found[0].text)) check.problem(path, `<updated> is not a date with time: ${found[0].text}`);
      if (name === 'id' && found[0]) {
        if (ids.has(found[0].text)) check.problem(path, `id ${found[0].text} stands twice`);
        ids.add(found[0].text);
        if (!/^(https|tag|urn):/.test(found[0].text)) check.problem(path, `id ${found[0].text} is no absolute address`);
      }
    }
    for (const link of part.children.filter((child) => child.name === 'link')) {
      const url = new URL(link.attributes['href'] ?? '', `${facts.origin}/${path}`);
      if (url.origin === facts.origin && site.fileFor(url.pathname) === undefined) check.problem(path, `no file for ${url.pathname}`);
    }
  }
  if (!root.children.some((child) => child.name === 'author') && parts.slice(1).some((entry) => !entry.children.some((child) => child.name === 'author'))) {
    check.problem(path, 'neither the feed nor each entry has an author');
  }
  try {
    const feed = parseAtomFeed(site.text(path));
    if ((feed.entries?.length ?? 0) !== parts.length - 1) check.problem(path, `a feed reader sees ${feed.entries?.length ?? 0} entries of ${parts.length - 1}`);
  } catch (error) {
    check.problem(path, `a feed reader refuses it: ${error}`);
  }
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkSitemap(site, facts, report) {
  const check = report.check('the sitemap names every page once, with the same languages as the page', 'pages and sitemap are planned from the same list of addresses');
  if (!site.files.has('sitemap.xml')) {
    check.problem('sitemap.xml', 'missing');
    return;
  }
  let root;
  try {
    root = parseXml(site.text('sitemap.xml'));
  } catch (error) {
    check.problem('sitemap.xml', `not well-formed XML: ${error}`);
    return;
  }
  if (root.uri !== SITEMAP || root.name !== 'urlset') check.problem('sitemap.xml', `the root is <${root.name} xmlns="${root.uri}">`);
  /** @type {Set<string>} */
  const named = new Set();
  for (const url of root.children) {
    check.saw();
    const loc = url.children.find((child) => child.name === 'loc')?.text.trim() ?? '';
    if (named.has(loc)) check.problem(`sitemap.xml ${loc}`, 'named twice');
    named.add(loc);
    const page = loc.startsWith(`${facts.origin}/`) ? site.pageAt.get(loc.slice(facts.origin.length)) : undefined;
    if (!page || page.redirectsTo !== undefined) {
      check.problem(`sitemap.xml ${loc}`, 'no page has this address');
      continue;
    }
    const links = url.children.filter((child) => child.name === 'link').map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`).sort();
    const expected = [...alternates(page)].map(([lang, href]) => `${lang} ${href}`).sort();
    if (links.join() !== expected.join()) check.problem(`sitemap.xml ${loc}`, 'other languages than the page itself names');
  }
  for (const page of site.pages.filter((candidate) => !candidate.isNotFound)) {
    const isFallback = !alternates(page).has(page.lang);
    if (named.has(facts.origin + page.url) === isFallback) check.problem(page.url, isFallback ? 'in the sitemap, though it only shows the original' : 'not in the sitemap');
  }
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkRobots(site, facts, report) {
  const check = report.check('robots.txt can be read, and keeps robots out of a draft or names the sitemap', 'every line is a comment or `Field: value`, after a User-agent line');
  if (!site.files.has('robots.txt')) {
    check.problem('robots.txt', 'missing');
    return;
  }
  check.saw();
  const source = site.text('robots.txt');
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() && !/^\s*(#|(User-agent|Disallow|Allow|Sitemap)\s*:)/i.test(line)) check.problem('robots.txt', `not understood: ${line}`);
  }
  if (!/^User-agent:\s*\*/im.test(source)) check.problem('robots.txt', 'no rule for all robots');
  const robots = robotsParser(`${facts.origin}/robots.txt`, source);
  // A draft keeps every robot out, so it has no list to offer.
  if (robots.isAllowed(`${facts.origin}/`) === false) return;
  if (!robots.getSitemaps().includes(`${facts.origin}/sitemap.xml`)) check.problem('robots.txt', `the sitemap ${facts.origin}/sitemap.xml is not named`);
}
