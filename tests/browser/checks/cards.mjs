// Contact cards and calendars, read by a parser that knows nothing of us.
import ICAL from 'ical.js';
import { attr } from '../lib/html.mjs';
import { DIALLABLE } from '../lib/facts.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 */

/** RFC 5545 and 6350: no line is longer than this many octets, not counting the line break. */
const LINE_OCTETS = 75;

/** The heads of `ICAL.parse`'s answer. @typedef {[string, unknown[][], JCard[]]} JCard */

/**
 * @param {Site} site
 * @param {Report} report
 */
export function checkCards(site, report) {
  checkContacts(site, report);
  checkCalendars(site, report);
  checkOffers(site, report);
}

/**
 * @param {Site} site
 * @param {string} path
 * @param {Check} check
 * @returns {JCard[]}
 */
function parse(site, path, check) {
  const source = site.text(path);
  if (/(^|[^\r])\n/.test(source) || !source.endsWith('\r\n')) check.problem(path, 'lines do not end with CR LF');
  for (const line of source.split(/\r?\n/)) {
    if (Buffer.byteLength(line) > LINE_OCTETS) check.problem(path, `a line of ${Buffer.byteLength(line)} octets is not folded`);
  }
  if (!isBalanced(source)) check.problem(path, 'BEGIN and END do not match');
  try {
    const parsed = /** @type {any} */ (ICAL.parse(source));
    return typeof parsed[0] === 'string' ? [parsed] : parsed;
  } catch (error) {
    check.problem(path, `can't be read: ${error}`);
    return [];
  }
}

/**
 * The parser forgives a wrong END; telephones don't.
 * @param {string} source
 */
function isBalanced(source) {
  const open = [];
  for (const [, edge, name] of source.matchAll(/^(BEGIN|END):(.*?)\r?$/gm)) {
    if (edge === 'BEGIN') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/**
 * @param {JCard} component
 * @param {string} name
 * @returns {string[]}
 */
function values(component, name) {
  return component[1].filter((property) => property[0] === name).map((property) => String(property[3]));
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkContacts(site, report) {
  const check = report.check('every contact card can be read, has a name, and dials', 'RFC 6350: VERSION first, FN, TEL as a tel: address, lines folded at 75 octets');
  for (const path of site.filesLike(/\.vcf$/)) {
    for (const card of parse(site, path, check)) {
      check.saw();
      if (card[0] !== 'vcard') check.problem(path, `a ${card[0]} where a vcard is expected`);
      if (!/^[34]\.0$/.test(values(card, 'version')[0] ?? '')) check.problem(path, 'VERSION is neither 3.0 nor 4.0');
      if (!values(card, 'fn')[0]?.trim()) check.problem(path, 'a card without FN');
      const ways = ['tel', 'email', 'url', 'adr'].flatMap((name) => values(card, name));
      if (ways.length === 0) check.problem(path, `the card "${values(card, 'fn')[0]}" has no way to make contact`);
      for (const number of values(card, 'tel')) {
        const href = number.startsWith('tel:') ? number : `tel:${number.replace(/[ -]/g, '')}`;
        if (!DIALLABLE.test(href)) check.problem(path, `TEL ${number} can't be dialled`);
      }
    }
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkCalendars(site, report) {
  const paths = site.filesLike(/\.ics$/);
  if (paths.length === 0) return; // a calendar stands only where there are dates
  const check = report.check('every calendar can be read and every event is complete', 'RFC 5545: PRODID and VERSION; each event has UID, DTSTAMP, DTSTART and SUMMARY; a calendar without events is not written');
  for (const path of paths) {
    for (const calendar of parse(site, path, check)) {
      check.saw();
      if (values(calendar, 'version')[0] !== '2.0' || !values(calendar, 'prodid')[0]) check.problem(path, 'no VERSION:2.0 or no PRODID');
      const events = calendar[2].filter((component) => component[0] === 'vevent');
      if (events.length === 0) check.problem(path, 'no event');
      const uids = events.map((event) => values(event, 'uid')[0]);
      if (new Set(uids).size !== uids.length) check.problem(path, 'two events share a UID');
      for (const event of events) {
        for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) {
          if (!values(event, name)[0]) check.problem(path, `an event without ${name.toUpperCase()}`);
        }
        const zones = event[1].map((property) => /** @type {{ tzid?: string }} */ (property[1]).tzid).filter((zone) => zone !== undefined);
        const known = calendar[2].filter((component) => component[0] === 'vtimezone').flatMap((zone) => values(zone, 'tzid'));
        for (const zone of zones) if (!known.includes(zone)) check.problem(path, `TZID ${zone} has no VTIMEZONE`);
      }
    }
  }
}

/**
 * A card or calendar stays on the telephone, so it is offered to professionals only.
 * @param {Site} site
 * @param {Report} report
 */
function checkOffers(site, report) {
  const check = report.check('cards and calendars are offered somewhere, and never among the routes of an overview', 'offer files that stay on a phone only on pages for professionals, with the warning');
  /** @type {Set<string>} */
  const offered = new Set();
  for (const page of site.pages) {
    for (const link of page.elements.filter((element) => element.tagName === 'a' && /\.(vcf|ics)$/.test(attr(element, 'href') ?? ''))) {
      offered.add(new URL(attr(link, 'href') ?? '', `https://x.example${page.url}`).pathname.slice(1));
      if (OVERVIEWS.test(page.kind)) check.problem(page.url, `a page of kind ${page.kind} offers a file that stays on the phone`);
    }
  }
  for (const path of site.filesLike(/\.(vcf|ics)$/)) {
    check.saw();
    if (!offered.has(path)) check.problem(path, 'no page offers it');
  }
}

/** Kinds of pages that begin with whom to call, and so are read by people in danger. */
const OVERVIEWS = /(^|-)(home|overview|who-to-call|ask|municipality|safety|not-found)$/;
