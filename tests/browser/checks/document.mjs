// What every page owes its reader, whatever it is about: language, one heading, the draft notice, the security policy.
import { createHash } from 'node:crypto';
import { attr, byTag, rawText, startTag, text } from '../lib/html.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 */

/**
 * @param {Page} page
 * @param {string} name
 */
function meta(page, name) {
  const found = page.elements.find((element) => element.tagName === 'meta'
    && (attr(element, 'name') ?? attr(element, 'http-equiv') ?? '').toLowerCase() === name);
  return found && attr(found, 'content');
}

/**
 * @param {Site} site
 * @param {Report} report
 */
export function checkDocuments(site, report) {
  checkShape(site, report);
  checkTitles(site, report);
  checkDraft(site, report);
  checkPolicy(site, report);
  checkForms(site, report);
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkShape(site, report) {
  const check = report.check('every page has a kind, a language, one h1 inside one main, and no id twice', 'mend the template of the page');
  for (const page of site.pages) {
    check.saw();
    if (!/^[a-z0-9-]+$/.test(page.kind)) check.problem(page.url, '<body> has no data-kind');
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(page.lang)) check.problem(page.url, `<html lang="${page.lang}"> is not a language`);
    const mains = byTag(page.document, 'main').length;
    if (mains !== 1) check.problem(page.url, `${mains} <main> elements`);
    const h1s = byTag(page.document, 'h1').length;
    if (h1s !== 1) check.problem(page.url, `${h1s} <h1> elements`);
    else if (page.main && byTag(page.main, 'h1').length !== 1) check.problem(page.url, 'the <h1> stands outside <main>');
    for (const [id, count] of page.ids) if (count > 1) check.problem(page.url, `id "${id}" stands ${count} times`);
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkTitles(site, report) {
  const check = report.check('every page has a title and a description, and no two pages of a language share a title', 'let the title state the topic and the place');
  /** @type {Map<string, string>} */
  const seen = new Map();
  for (const page of site.pages) {
    check.saw();
    const title = byTag(page.document, 'title').map(text)[0] ?? '';
    if (title === '') check.problem(page.url, 'no title');
    if (!meta(page, 'description') && !page.isNotFound) check.problem(page.url, 'no description');
    const key = `${page.lang} ${title}`;
    const other = seen.get(key);
    if (other !== undefined) check.problem(page.url, `the title "${title}" is also that of ${other}`);
    seen.set(key, page.url);
  }
}

/**
 * Until a publisher has confirmed the site, no page may look official.
 * @param {Site} site
 * @param {Report} report
 */
function checkDraft(site, report) {
  const check = report.check('every page says that it is a draft, and tells robots not to index', 'the notice and the robots element belong to the base template');
  for (const page of site.pages) {
    check.saw();
    if (!/\bnoindex\b/.test(meta(page, 'robots') ?? '')) check.problem(page.url, 'no <meta name="robots" content="noindex">');
    const notice = page.elements.find((element) => (attr(element, 'class') ?? '').split(/\s+/).includes('draft'));
    const words = notice ? text(notice) : '';
    if (!notice) check.problem(page.url, 'no element of class "draft"');
    else if (words.length < 30) check.problem(page.url, `the draft notice says only "${words}"`);
    else if (page.lang === 'sv' && !/utkast/i.test(words)) check.problem(page.url, 'the Swedish draft notice does not say "Utkast"');
    else if (page.lang === 'en' && !/draft/i.test(words)) check.problem(page.url, 'the English draft notice does not say "Draft"');
  }
}

/** Directives without which the policy has a hole. */
const DIRECTIVES = ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action'];

/**
 * The policy that the page's own element gives.
 * @param {Page} page
 */
export function policy(page) {
  return meta(page, 'content-security-policy');
}

/**
 * The source expression that allows an inline style.
 * @param {string} css
 */
export function styleHash(css) {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkPolicy(site, report) {
  const check = report.check('one strict Content-Security-Policy holds for all pages, and its hash is that of the inline style', 'no unsafe-*, no wildcard, no style attribute, no event attribute, no inline script; the critical CSS is the same on all pages');
  /** @type {Map<string, string>} */
  const policies = new Map();
  for (const page of site.pages) {
    check.saw();
    const value = policy(page);
    if (value === undefined) {
      check.problem(page.url, 'no Content-Security-Policy');
      continue;
    }
    policies.set(value, policies.get(value) ?? page.url);
    if (/unsafe-|\*|\bhttps?:(?!\/\/)|\bdata:/.test(value)) check.problem(page.url, `the policy is not strict: ${value}`);
    for (const directive of DIRECTIVES) {
      if (!new RegExp(`(^|;)\\s*${directive}\\s`).test(value)) check.problem(page.url, `the policy says nothing of ${directive}`);
    }
    for (const style of byTag(page.document, 'style')) {
      if (!value.includes(styleHash(rawText(style)))) check.problem(page.url, `the inline style's hash ${styleHash(rawText(style))} is not in the policy`);
    }
    for (const element of page.elements) {
      const bad = element.attrs.find(({ name }) => name === 'style' || /^on[a-z]+$/.test(name));
      if (bad) check.problem(`${page.url} ${startTag(element)}`, `attribute ${bad.name} is stopped by the policy`);
      const isInlineScript = element.tagName === 'script' && attr(element, 'src') === undefined && !/json/.test(attr(element, 'type') ?? '');
      if (isInlineScript) check.problem(page.url, 'an inline script is stopped by the policy');
    }
  }
  if (policies.size > 1) {
    for (const [value, url] of policies) check.problem(url, `one of ${policies.size} different policies: ${value}`);
  }
}

/**
 * A form with method get puts what was typed in an address, and so in histories and logs, when there is no script.
 * @param {Site} site
 * @param {Report} report
 */
function checkForms(site, report) {
  const check = report.check('no form can put a typed word in an address', 'leave out `name` on the field, or the form');
  for (const page of site.pages) {
    check.saw();
    for (const form of byTag(page.document, 'form')) {
      if ((attr(form, 'method') ?? 'get').toLowerCase() === 'post') continue;
      for (const tag of ['input', 'select', 'textarea']) {
        for (const field of byTag(form, tag)) {
          if (attr(field, 'name')) check.problem(`${page.url} ${startTag(field)}`, 'a named field in a form that is sent by get');
        }
      }
    }
  }
}
