// Telephone numbers, asked of libphonenumber: each is printed as it prints it and dials its international form; and no file holds one that no record has.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { SHORT_NUMBERS, dial, phonesIn } from '../lib/facts.mjs';
import { attr, startTag, text, textNodes } from '../lib/html.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 */

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
export function checkNumbers(site, facts, report) {
  checkForms(site, report);
  checkOrigins(site, facts, report);
}

/**
 * How libphonenumber prints a number in Sweden and dials it. Its metadata of ordinary numbers does not know the short ones, which are a closed list.
 * @param {string} dialled what follows `tel:` or `sms:`
 * @returns {{ printed: string, dials: string } | undefined}
 */
export function formOf(dialled) {
  const short = SHORT_NUMBERS.find((number) => number.replaceAll(' ', '') === dialled);
  if (short !== undefined) return { printed: short, dials: dialled };
  const number = parsePhoneNumberFromString(dialled, 'SE');
  if (!number?.isValid()) return undefined;
  const printed = number.countryCallingCode === '46' ? number.formatNational() : number.formatInternational();
  return { printed, dials: number.number };
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkForms(site, report) {
  const check = report.check('every number is printed as libphonenumber prints it and dials its international form', 'print and dial numbers only through the type PhoneNumber, which src/validate/phone.rs makes');
  for (const page of site.pages) {
    for (const link of page.elements.filter((element) => element.tagName === 'a' && /^(tel|sms):/.test(attr(element, 'href') ?? ''))) {
      check.saw();
      const dialled = (attr(link, 'href') ?? '').replace(/^\w+:/, '');
      const where = `${page.url} ${startTag(link)}`;
      const form = formOf(dialled);
      if (!form) check.problem(where, `libphonenumber knows no number ${dialled}`);
      else if (form.dials !== dialled) check.problem(where, `dials ${dialled}, and libphonenumber dials ${form.dials}`);
      for (const printed of form ? phonesIn(text(link)) : []) {
        if (printed !== form?.printed) check.problem(where, `prints ${printed}, and libphonenumber prints ${form?.printed}`);
      }
    }
  }
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkOrigins(site, facts, report) {
  const check = report.check('every telephone number of every page, feed, card and data file is that of a record', 'write the number once, in routes.toml, and point at it');
  const known = new Set(facts.numbers.map((number) => dial(number)));
  for (const [path, texts] of textsOf(site)) {
    for (const number of texts.flatMap(phonesIn)) {
      check.saw();
      if (!known.has(dial(number))) check.problem(path, `${number} is the number of no record`);
    }
  }
}

/**
 * Every file that people or programs read, with its pieces of text.
 * @param {Site} site
 * @returns {Generator<[string, string[]]>}
 */
function* textsOf(site) {
  for (const page of site.pages) yield [page.path, pageTexts(page)];
  for (const path of site.filesLike(/\.json$/)) yield [path, strings(parsed(site.text(path)))];
  for (const path of site.filesLike(/\.(?:vcf|ics)$/)) yield [path, [site.text(path).replace(/\r?\n[ \t]/g, '')]];
  for (const path of site.filesLike(/\.(?:xml|txt)$/)) yield [path, site.text(path).split(/<[^>]*>/)];
}

/** Attributes that are read out, shown or dialled. */
const READ = ['alt', 'aria-label', 'content', 'href', 'placeholder', 'title'];

/**
 * @param {Page} page
 * @returns {string[]}
 */
function pageTexts(page) {
  const shown = [...textNodes(page.document)].filter(({ around }) => !around.some((element) => element.tagName === 'style')).map((piece) => piece.text);
  const read = page.elements.flatMap((element) => READ.flatMap((name) => attr(element, name) ?? []));
  // An address on the net may hold any digits; what is dialled is a number by itself.
  return [...shown, ...read.filter((value) => !/^(?:https?:|\/|#)/.test(value)).map((value) => value.replace(/^(?:tel|sms):/, ''))];
}

/**
 * What is no JSON is told by a check of its own; here it is a text like any other.
 * @param {string} json
 * @returns {unknown}
 */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/**
 * The words in a JSON value.
 * @param {unknown} value
 * @returns {string[]}
 */
function strings(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}
