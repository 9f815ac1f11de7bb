// How heavy a city's page is before anything is painted.
import { brotliCompressSync, constants } from 'node:zlib';
import { byTag } from '../lib/html.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 */

/** What fits in the first round trip of a fresh connection: ten segments, with room for the headers. */
export const FIRST_ROUND_TRIP = 14_000;

/** How many of the largest pages are compressed as hard as a host would; it takes long. */
const COMPRESSED_HARD = 12;

/**
 * @param {Buffer | string} bytes
 * @param {number} [quality]
 */
export function brotli(bytes, quality = 11) {
  const buffer = Buffer.from(bytes);
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length },
  }).length;
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
export function checkSize(site, facts, report) {
  const check = report.check(`HTML and critical CSS of every city page stay under ${FIRST_ROUND_TRIP} bytes of brotli`, 'shorten the page, or move CSS that the first screen does not need to the style sheet');
  const slugs = new Set(facts.municipalities.map((municipality) => municipality.slug));
  const cityPages = site.pages.filter((page) => {
    const [first = '', second = ''] = page.url.split('/').filter(Boolean);
    return slugs.has(page.lang === facts.defaultLang ? first : second);
  });
  const quick = cityPages.map((page) => ({ page, bytes: brotli(page.html, 5) })).sort((a, b) => b.bytes - a.bytes);
  quick.forEach(({ page, bytes: quickBytes }, idx) => {
    check.saw();
    if (byTag(page.document, 'style').length === 0) check.problem(page.url, 'no critical CSS in the page, so the first paint waits for a second round trip');
    if (quickBytes < FIRST_ROUND_TRIP && idx >= COMPRESSED_HARD) return;
    const bytes = brotli(page.html);
    if (idx === 0) report.note(`largest city page: ${page.url} ${bytes} bytes of brotli`);
    if (bytes >= FIRST_ROUND_TRIP) check.problem(`${page.url} (${bytes} bytes)`, 'too heavy');
  });
}
