// Where links lead: to a file, to an id, to the same page in another language, and to nobody else's server on their own.
import { attr, elements, startTag } from '../lib/html.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 * @typedef {import('../lib/html.mjs').Element} Element
 */

/** Attributes that hold an address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'data-index', 'data-names', 'data-postal', 'data-root'];

/** `rel` values that only name an address; all other links of a page's head are fetched. */
const NOT_FETCHED = new Set(['canonical', 'alternate', 'author', 'license', 'next', 'prev', 'help', 'search', 'me']);

/** Ways to leave the web page. */
const HANDED_OVER = /^(tel|sms|mailto):/;

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
export function checkLinks(site, facts, report) {
  checkTargets(site, facts, report);
  checkRedirects(site, facts, report);
  checkLanguages(site, facts, report);
}

/**
 * @param {Element} element
 * @returns {string[]}
 */
function addressesOf(element) {
  const plain = ADDRESS_ATTRIBUTES.flatMap((name) => attr(element, name) ?? []);
  const srcset = (attr(element, 'srcset') ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '').filter(Boolean);
  return [...plain, ...srcset];
}

/**
 * Whether the browser fetches the address by itself, without anybody's choice.
 * @param {Element} element
 */
function isFetched(element) {
  if (['a', 'area', 'blockquote', 'q'].includes(element.tagName)) return false;
  if (element.tagName !== 'link') return true;
  return !(attr(element, 'rel') ?? '').split(/\s+/).every((rel) => NOT_FETCHED.has(rel));
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkTargets(site, facts, report) {
  const lands = report.check('every internal link and asset lands on a file, every fragment on an id', 'plan the page or file that is missing, or mend the link');
  const stays = report.check('nothing is fetched from another origin, and links out are https', 'copy the file into static/, or make it a link that the reader chooses');
  for (const page of site.pages) {
    for (const element of page.elements) {
      if (element.tagName === 'base') lands.problem(page.url, '<base> moves every link');
      for (const address of addressesOf(element)) {
        const where = `${page.url} ${startTag(element)}`;
        if (HANDED_OVER.test(address)) continue;
        const url = safeUrl(address, facts.origin + page.url);
        if (!url) {
          lands.problem(where, `\`${address}\` is not an address`);
        } else if (url.origin === facts.origin) {
          lands.saw();
          checkInternal(site, url, where, lands);
        } else {
          stays.saw();
          if (url.protocol !== 'https:') stays.problem(where, `\`${address}\` is not https`);
          if (isFetched(element)) stays.problem(where, `the page fetches ${url.origin}`);
        }
      }
    }
    stays.saw();
  }
}

/**
 * @param {string} address
 * @param {string} base
 */
function safeUrl(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * @param {Site} site
 * @param {URL} url
 * @param {string} where
 * @param {Check} check
 */
function checkInternal(site, url, where, check) {
  if (url.search !== '') check.problem(where, `a query in an internal address: ${url.search}`);
  const file = site.fileFor(url.pathname);
  if (file === undefined) {
    check.problem(where, `no file for ${url.pathname}`);
    return;
  }
  if (url.hash === '' || !file.endsWith('.html')) return;
  const target = site.pageAt.get(url.pathname);
  const id = decodeURIComponent(url.hash.slice(1));
  if (!target?.ids.has(id)) check.problem(where, `no id "${id}" on ${url.pathname}`);
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkRedirects(site, facts, report) {
  if (site.redirects.length === 0) return;
  const check = report.check('every redirect page leads to a page', 'a renamed address must lead to where the page is now');
  for (const page of site.redirects) {
    check.saw();
    const url = safeUrl(page.redirectsTo ?? '', facts.origin + page.url);
    const target = url && url.origin === facts.origin ? site.pageAt.get(url.pathname) : undefined;
    if (!target) check.problem(page.url, `leads to ${page.redirectsTo}, where no page is`);
    else if (target.redirectsTo !== undefined) check.problem(page.url, 'leads to another redirect');
  }
}

/**
 * hreflang → absolute address, as the page's head says it.
 * @param {Page} page
 */
export function alternates(page) {
  return new Map(page.links('alternate').flatMap((link) => {
    const lang = attr(link, 'hreflang');
    return lang === undefined || attr(link, 'type') ? [] : [/** @type {[string, string]} */ ([lang, attr(link, 'href') ?? ''])];
  }));
}

/**
 * Whether the page's heading is marked as another language than the page's.
 * @param {Page} page
 */
function showsAnotherLanguage(page) {
  const heading = page.elements.find((element) => element.tagName === 'h1');
  const marked = heading && [heading, ...elements(heading)].map((element) => attr(element, 'lang')).find((lang) => lang !== undefined);
  return marked !== undefined && marked !== page.lang;
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkLanguages(site, facts, report) {
  const canonical = report.check('every page names its own address as canonical', 'the canonical link is the absolute address of the page itself');
  const languages = report.check('language versions name each other, themselves and a default', 'each language version lists all versions and x-default with absolute addresses');
  for (const page of site.pages.filter((candidate) => !candidate.isNotFound)) {
    canonical.saw();
    const own = facts.origin + page.url;
    const named = page.links('canonical').map((link) => attr(link, 'href'));
    if (named.length !== 1 || named[0] !== own) canonical.problem(page.url, `canonical is ${named.join(', ') || 'missing'} where ${own} is expected`.replace(own, 'the own address'));
    const versions = alternates(page);
    if (versions.size === 0) {
      languages.problem(page.url, 'no hreflang at all');
      continue;
    }
    languages.saw();
    // A page that shows the original for want of a translation is no version of it: it says so by naming none in its language.
    const isFallback = !versions.has(page.lang);
    if (isFallback && !showsAnotherLanguage(page)) languages.problem(page.url, `no hreflang="${page.lang}", though its heading is in that language`);
    if (!isFallback && versions.get(page.lang) !== own) languages.problem(page.url, `hreflang="${page.lang}" is not the page itself`);
    if (!versions.has('x-default')) languages.problem(page.url, 'no hreflang="x-default"');
    for (const [lang, href] of versions) {
      const other = href.startsWith(`${facts.origin}/`) ? site.pageAt.get(href.slice(facts.origin.length)) : undefined;
      if (!other) languages.problem(page.url, `hreflang="${lang}" leads to no page: ${href}`);
      else if (lang !== 'x-default' && other.lang !== lang) languages.problem(page.url, `hreflang="${lang}" leads to a page in "${other.lang}"`);
      else if (lang !== 'x-default' && alternates(other).get(page.lang) !== (isFallback ? undefined : own)) languages.problem(page.url, `${other.url} does not name this page back`);
    }
  }
}
