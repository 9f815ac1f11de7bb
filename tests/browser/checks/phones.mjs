// Telephone numbers: every one can be tapped, dials what it says, and 112 comes first.
import { attr, elements, startTag, text, textNodes } from '../lib/html.mjs';
import { DIALLABLE, dial, municipalityUrl, phonesIn } from '../lib/facts.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/site.mjs').Page} Page
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 */

/** How many ways onward a municipality's page gives besides 112. */
const FURTHER_ROUTES = 3;

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
export function checkPhones(site, facts, report) {
  checkLinks(site, report);
  checkTexts(site, report);
  checkMunicipalities(site, facts, report);
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkLinks(site, report) {
  const check = report.check('every tel: link can be dialled and is the number that it prints', 'write the number once, in routes.toml, and print both text and link from it');
  for (const page of site.pages) {
    for (const link of page.elements.filter((element) => element.tagName === 'a' && /^(tel|sms):/.test(attr(element, 'href') ?? ''))) {
      check.saw();
      const href = (attr(link, 'href') ?? '').replace(/^sms:/, 'tel:');
      const where = `${page.url} ${startTag(link)}`;
      if (!DIALLABLE.test(href)) check.problem(where, `${href} is not a number that can be dialled from Sweden and abroad`);
      for (const printed of phonesIn(text(link))) {
        if (dial(printed) !== href) check.problem(where, `prints ${printed} and dials ${href}`);
      }
    }
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 */
function checkTexts(site, report) {
  const check = report.check('every telephone number printed in <main> is a link', 'point at the route instead of typing the number: [](route:ID)');
  for (const page of site.pages) {
    if (!page.main) continue;
    for (const { text: printed, around } of blocks(page.main)) {
      for (const number of phonesIn(printed)) {
        check.saw();
        if (around) check.problem(`${page.url} ${around}`, `${number} can't be tapped`);
      }
    }
  }
}

/**
 * Pieces of text with the element around them, if that is no link that dials. A number broken over inline elements
 * (`<b>042</b>-10 50 00`) is still one number, so neighbouring pieces outside links are joined.
 * @param {import('../lib/html.mjs').Element} main
 */
function* blocks(main) {
  let joined = '';
  let around = '';
  for (const piece of textNodes(main)) {
    const link = piece.around.find((element) => element.tagName === 'a' && /^(tel|sms):/.test(attr(element, 'href') ?? ''));
    if (link) {
      if (joined) yield { text: joined, around };
      yield { text: piece.text, around: '' };
      joined = '';
      continue;
    }
    const block = piece.around.findLast((element) => !INLINE.has(element.tagName));
    const place = block ? startTag(block) : '<main>';
    if (joined && place !== around) {
      yield { text: joined, around };
      joined = '';
    }
    joined += piece.text;
    around = place;
  }
  if (joined) yield { text: joined, around };
}

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 */
function checkMunicipalities(site, facts, report) {
  const check = report.check('each municipality answers in each language with 112 first, three further numbers and its own website', 'the overview of a municipality, also one without a network, begins with the first routes');
  for (const lang of site.langs) {
    for (const municipality of facts.municipalities) {
      check.saw();
      const url = municipalityUrl(facts, municipality, lang);
      const page = site.pageAt.get(url);
      if (!page?.main) {
        check.problem(`${municipality.code} ${municipality.name} (${lang})`, `no page at the municipality's own address ${url}`.replace(url, '/…/'));
        continue;
      }
      const dialled = page.phoneLinks.map((link) => attr(link, 'href') ?? '');
      if (dialled[0] !== 'tel:112') check.problem(url, `the first phone link in <main> is ${dialled[0] ?? 'missing'}`);
      const further = new Set(dialled.slice(1).filter((href) => href !== 'tel:112')).size;
      if (further < FURTHER_ROUTES) check.problem(url, `only ${further} further numbers follow 112`);
      if (!text(page.main).includes(municipality.name)) check.problem(url, 'the page does not name its municipality');
      const host = new URL(municipality.website).hostname.replace(/^www\./, '');
      if (!linksTo(page, host)) check.problem(url, 'no link to the municipality\'s own website');
    }
  }
}

/**
 * @param {Page} page
 * @param {string} host
 */
function linksTo(page, host) {
  return [...elements(page.document)].some((element) => {
    const href = element.tagName === 'a' ? attr(element, 'href') ?? '' : '';
    return href.startsWith('https://') && new URL(href).hostname.replace(/^www\./, '') === host;
  });
}
