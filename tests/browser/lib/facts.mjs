// What the tests know about the world apart from the site: municipalities, their addresses, and how a number is dialled.
import { readFileSync, readdirSync } from 'node:fs';

/**
 * @typedef {{ code: string, name: string, slug: string, website: string }} Municipality
 * @typedef {{
 *   origin: string,
 *   defaultLang: string,
 *   municipalities: Municipality[],
 *   postalCodes: Map<string, string>,
 *   numbers: string[],
 * }} Facts the site's origin, the language without a prefix, all municipalities, postal code → municipality code, and the telephone numbers of all records
 */

/** @param {string} name */
export function slug(name) {
  // The one collision of Swedish municipality names: Habo and Håbo.
  if (name === 'Håbo') return 'haabo';
  return name.normalize('NFC').toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/\s+/g, '-');
}

/** @param {string} path */
function csv(path) {
  const [head = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  const keys = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    return Object.fromEntries(keys.map((key, idx) => [key, cells[idx] ?? '']));
  });
}

/**
 * @param {string} content the content folder
 * @returns {Facts}
 */
export function readFacts(content) {
  const siteToml = readFileSync(`${content}/site.toml`, 'utf8');
  /** @param {string} key */
  const setting = (key) => {
    const value = new RegExp(`^${key}\\s*=\\s*"([^"]+)"`, 'm').exec(siteToml)?.[1];
    if (value === undefined) throw new Error(`${content}/site.toml has no \`${key}\``);
    return value;
  };
  const municipalities = csv(`${content}/national/places/municipalities.csv`).map((row) => ({
    code: row['code'] ?? '', name: row['name'] ?? '', slug: slug(row['name'] ?? ''), website: row['website'] ?? '',
  }));
  const postalCodes = new Map(csv(`${content}/national/places/postal_codes.csv`).map((row) => [row['postal_code'] ?? '', row['municipality_code'] ?? '']));
  return { origin: setting('address'), defaultLang: setting('default_language'), municipalities, postalCodes, numbers: numbersIn(content) };
}

/**
 * The telephone numbers that stand in the records of routes, read without knowing what the program makes of them.
 * @param {string} content
 */
function numbersIn(content) {
  const files = readdirSync(content, { recursive: true }).map(String).filter((path) => /(?:^|[\\/])routes\.toml$/.test(path));
  const records = files.flatMap((path) => readFileSync(`${content}/${path}`, 'utf8').split('[[route]]').slice(1));
  return records.filter((record) => /^kind\s*=\s*"(?:call|sms)"/m.test(record)).flatMap((record) => /^value\s*=\s*"([^"]*\d)"/m.exec(record)?.[1] ?? []);
}

/** The short numbers that the site may print, as it prints them. */
export const SHORT_NUMBERS = ['112', '113 13', '114 14', '1177', '116 000', '116 006', '116 111'];

/**
 * The address of a municipality in a language.
 * @param {Facts} facts
 * @param {Municipality} municipality
 * @param {string} lang
 */
export function municipalityUrl(facts, municipality, lang) {
  return lang === facts.defaultLang ? `/${municipality.slug}/` : `/${lang}/${municipality.slug}/`;
}

/**
 * @param {Facts} facts
 * @param {string} lang
 */
export function homeUrl(facts, lang) {
  return lang === facts.defaultLang ? '/' : `/${lang}/`;
}

/** A telephone number as people write it. Not a distance, a date, a postal code that happens to look like one, or a service's name (SMS112). */
const PHONE = new RegExp([
  '(?<![\\d\\p{L}.,+-])(?:',
  '\\+46[ -]?(?:\\(0\\) ?)?[1-9][\\d -]{5,}\\d',
  '|0\\d{1,3}[-–/ ]\\d(?:[ -]?\\d){4,}',
  '|020\\d{6}',
  '|112(?! ?(?:km|mil|m|kB|MB|%|st)\\b)(?! \\d\\d\\b)',
  '|113 ?13|114 ?14',
  '|116 ?\\d{3}',
  '|1177',
  ')(?![\\d-])',
].join(''), 'gu');

/**
 * The telephone numbers that stand in a text, as printed.
 * @param {string} text
 */
export function phonesIn(text) {
  return text.replace(/[\s\u00a0\u2009\u202f]/gu, ' ').match(PHONE) ?? [];
}

/**
 * The `tel:` address of a number as printed in Sweden.
 * @param {string} printed
 */
export function dial(printed) {
  const digits = printed.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return `tel:${digits}`;
  return digits.startsWith('0') ? `tel:+46${digits.slice(1)}` : `tel:${digits}`;
}

/** The forms of `tel:` that a telephone in Sweden can dial: short numbers as they are, all others with +46. */
export const DIALLABLE = /^tel:(?:112|11313|11414|1177|116\d{3}|\+[1-9]\d{7,14})$/;
