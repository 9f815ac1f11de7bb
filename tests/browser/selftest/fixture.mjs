// A small site of three fictional towns on which every check of the built site passes.
import { readFileSync } from 'node:fs';
import { styleHash } from '../checks/document.mjs';
import { daysScript, finderScript, searchScript } from './fixture-scripts.mjs';

/** @typedef {Map<string, string>} Files path → text */

export const ORIGIN = 'https://stad.example';

/** @type {import('../lib/facts.mjs').Facts} */
export const FACTS = {
  origin: ORIGIN,
  defaultLang: 'sv',
  municipalities: [
    { code: '9901', name: 'Askvik', slug: 'askvik', website: 'https://www.askvik.example' },
    { code: '9902', name: 'Nåby', slug: 'naby', website: 'https://www.naby.example' },
    { code: '9903', name: 'Ödeby', slug: 'odeby', website: 'https://www.odeby.example' },
  ],
  postalCodes: new Map([['99011', '9901'], ['99101', '9902'], ['99102', '9903']]),
  numbers: ['112', '114 14', '040-628 04 00', '116 111'],
};

export const STYLE = `:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--link:#00409c}
@media (prefers-color-scheme:dark){:root{--ink:#f4f4f4;--paper:#121212;--link:#9cc4ff}}
body{margin:0;padding:8px;background:var(--paper);color:var(--ink);font:100%/1.4 sans-serif}
a{color:var(--link)}
h1{font-size:1.3rem;margin:4px 0}
.skip{position:absolute;inset-inline-start:8px;inset-block-start:-99px;background:var(--paper);padding:8px}
.skip:focus{inset-block-start:8px}
.call{display:block;min-block-size:44px;padding:4px;box-sizing:border-box}
nav a{display:inline-block;padding:6px}
ul{padding-inline-start:20px}
li a{display:inline-block;min-block-size:24px}
.list-box{overflow-x:auto}`;

const WORDS = {
  sv: {
    draft: 'Utkast – ingen myndighet eller organisation har granskat sidan.', skip: 'Hoppa till innehållet', list: 'Alla kommuner A–Ö', search: 'Sök', find: 'Ort eller postnummer',
    perhaps: 'Kanske i:', none: 'Vi hittar inget. Se listan.', noScript: 'Sökningen behöver JavaScript. Alla sidor finns i listan A–Ö.', other: 'English', home: 'Start', contact: 'Kontakt för yrkesverksamma',
    aged: 'Sidan är gammal.', warning: 'Filen stannar kvar på telefonen.', lead: 'Här står vem du kan ringa när du har sett något som oroar dig.',
  },
  en: {
    draft: 'Draft – no authority or organisation has reviewed this page.', skip: 'Skip to the content', list: 'All municipalities A–Z', search: 'Search', find: 'Place or postal code',
    perhaps: 'Perhaps in:', none: 'Nothing found. See the list.', noScript: 'The search needs JavaScript. All pages are in the list A–Z.', other: 'Svenska', home: 'Start', contact: 'Contact for professionals',
    aged: 'The page is old.', warning: 'The file stays on the phone.', lead: 'Here you see whom to call when you have seen something that worries you.',
  },
};

/** @typedef {'sv' | 'en'} Lang */
/** @typedef {{ path: string, kind: string, title: string, main: (lang: Lang) => string, head?: string }} Plan the path without the language */

const CALLS = `<ul class="calls"><li><a class="call" href="tel:112">SOS Alarm 112</a></li><li><a class="call" href="tel:11414">114 14</a></li>
<li><a class="call" href="tel:+46406280400">040-628 04 00</a></li><li><a class="call" href="tel:116111">116 111</a></li></ul>`;

/**
 * @param {Lang} lang
 * @param {string} path
 */
function address(lang, path) {
  return lang === 'sv' ? `/${path}` : `/en/${path}`;
}

/** @param {Lang} lang */
function municipalityList(lang) {
  return `<ul>${FACTS.municipalities.map(({ slug, name }) => `<li><a href="${address(lang, `${slug}/`)}">${name}</a></li>`).join('')}</ul>`;
}

/**
 * @param {Plan} plan
 * @param {Lang} lang
 */
function page({ path, kind, title, main, head = '' }, lang) {
  const words = WORDS[lang];
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' ${styleHash(STYLE)}; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
  const absolute = (/** @type {Lang} */ other) => ORIGIN + address(other, path);
  const versions = kind === 'national-not-found' ? '' : `<link rel="canonical" href="${absolute(lang)}"><link rel="alternate" hreflang="sv" href="${absolute('sv')}">
<link rel="alternate" hreflang="en" href="${absolute('en')}"><link rel="alternate" hreflang="x-default" href="${absolute('sv')}">`;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width">
<title>${title} – ${words.home}</title><meta name="description" content="${title}"><meta name="robots" content="noindex, nofollow">${versions}
<link rel="alternate" type="application/atom+xml" title="Atom" href="/feed.xml"><link rel="icon" href="/icon.svg"><style>${STYLE}</style><link rel="stylesheet" href="/style.css"><script type="module" src="/age/age.js"></script><script type="module" src="/language/offer.js"></script>${head}</head>
<body data-kind="${kind}"><a class="skip" href="#main">${words.skip}</a>
<header><nav aria-label="${words.home}"><a href="${address(lang, '')}">${words.home}</a> <a href="${address(lang, 'search/')}">${words.search}</a> <ul><li data-languages><a href="${address(lang === 'sv' ? 'en' : 'sv', kind === 'national-not-found' ? '' : path)}" lang="${lang === 'sv' ? 'en' : 'sv'}" hreflang="${lang === 'sv' ? 'en' : 'sv'}">${words.other}</a></li></ul></nav><p class="aged" data-last-day="2027-05-22" hidden>${words.aged}</p></header>
<main id="main" tabindex="-1"><h1>${title}</h1>${main(lang)}</main><footer><p class="draft">${words.draft}</p></footer></body></html>
`;
}

const JSON_LD = JSON.stringify({
  '@context': 'https://schema.org', '@type': 'GovernmentOffice', name: 'Ödeby', telephone: '+46406280400',
  openingHoursSpecification: [{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Monday', opens: '08:00', closes: '17:00' }],
});

/** Codes that the program has drawn: the first two say the address of the fictional business, in Swedish and in English. */
const CODES = /** @type {{ size: number, d: string }[]} */ (JSON.parse(readFileSync(new URL('../../qr/qr.json', import.meta.url), 'utf8')));

/** @param {Lang} lang */
function code(lang) {
  const { size = 0, d = '' } = CODES[lang === 'sv' ? 0 : 1] ?? {};
  return `<svg class="qr" role="img" aria-label="QR" width="80" height="80" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${d}"/></svg>`;
}

/** @type {Plan[]} */
const PLANS = [
  {
    path: '', kind: 'national-home', title: 'Stad', head: '<script type="module" src="/finder.js"></script>',
    main: (lang) => `${CALLS}<div data-finder data-postal="/postal.json" data-perhaps="${WORDS[lang].perhaps}" data-none="${WORDS[lang].none}" data-label="${WORDS[lang].find}"></div>
<h2>${WORDS[lang].list}</h2>${municipalityList(lang)}`,
  },
  ...FACTS.municipalities.map(({ name, slug, website }) => ({
    path: `${slug}/`, kind: 'city-overview', title: name,
    main: (/** @type {Lang} */ lang) => `${CALLS}<p>${WORDS[lang].lead}</p><p><a href="${website}">${name}</a> <a href="${address(lang, 'odeby/contact/')}">${WORDS[lang].contact}</a></p>`,
  })),
  {
    path: 'odeby/contact/', kind: 'city-contact', title: 'Kontakt i Ödeby', head: `<script type="application/ld+json">${JSON_LD}</script>`,
    main: (lang) => `<p>${WORDS[lang].lead} ${WORDS[lang].warning} <a href="/odeby/contacts.vcf">vCard</a> <a href="/odeby/training.ics">iCalendar</a></p><p id="hours">8–17</p><p><a href="#hours">8–17</a></p>`,
  },
  {
    path: 'search/', kind: 'national-search', title: 'Sök', head: '<script type="module" src="/search.js"></script>',
    main: (lang) => `<noscript><p>${WORDS[lang].noScript}</p></noscript><div data-search data-index="/search-index.json" data-label="${WORDS[lang].search}" data-none="${WORDS[lang].none}"></div>
<p><a href="${address(lang, 'list/')}">${WORDS[lang].list}</a></p>`,
  },
  {
    path: 'exempelby/provloftet/gallande-salongen/', kind: 'city-business', title: 'Gällande Salongen', head: '<script type="module" src="/days.js"></script>',
    main: (lang) => `<p>${WORDS[lang].lead}</p><div data-expiring><p data-ended hidden>${WORDS[lang].none}</p><div data-expires="2026-12-31"><div class="certificate">${code(lang)}</div></div></div>`,
  },
  { path: 'list/', kind: 'national-a-to-z', title: 'Alla sidor', main: (lang) => `<p>${WORDS[lang].lead}</p>${municipalityList(lang)}` },
  { path: '404.html', kind: 'national-not-found', title: 'Sidan finns inte', main: (lang) => `${CALLS}<p>${WORDS[lang].lead}</p><p><a href="${address(lang, 'list/')}">${WORDS[lang].list}</a></p>` },
];

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${ORIGIN}/feed.xml</id><title>Ödeby</title><updated>2026-11-23T00:00:00Z</updated><author><name>Ödeby</name></author>
<link rel="self" href="${ORIGIN}/feed.xml"/><entry><id>${ORIGIN}/odeby/</id><title>Ödeby</title><updated>2026-11-23T00:00:00Z</updated><link href="${ORIGIN}/odeby/"/><summary>Ödeby</summary></entry></feed>
`;

function sitemap() {
  const urls = PLANS.filter(({ kind }) => kind !== 'national-not-found').flatMap(({ path }) => /** @type {const} */ (['sv', 'en']).map((lang) => `<url><loc>${ORIGIN}${address(lang, path)}</loc>
<xhtml:link rel="alternate" hreflang="sv" href="${ORIGIN}${address('sv', path)}"/><xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}${address('en', path)}"/><xhtml:link rel="alternate" hreflang="x-default" href="${ORIGIN}${address('sv', path)}"/></url>`));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`;
}

/** @param {string[]} lines */
function crlf(...lines) {
  return lines.map((line) => `${line}\r\n`).join('');
}

/** @returns {Files} */
export function goodSite() {
  /** @type {Files} */
  const files = new Map();
  for (const path of ['age/age.js', 'age/days.js', 'language/offer.js', 'language/preferred.js', 'hours/clock.js', 'hours/timetable.js']) files.set(path, readFileSync(`themes/stad/scripts/${path}`, 'utf8'));
  for (const plan of PLANS) {
    for (const lang of /** @type {const} */ (['sv', 'en'])) {
      const path = address(lang, plan.path).slice(1);
      files.set(path.endsWith('.html') ? path : `${path}index.html`, page(plan, lang));
    }
  }
  files.set('old/index.html', '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ödeby</title><meta http-equiv="refresh" content="0; url=/odeby/"></head><body><p><a href="/odeby/">Ödeby</a></p></body></html>');
  files.set('feed.xml', FEED);
  files.set('sitemap.xml', sitemap());
  files.set('robots.txt', `User-agent: *\nDisallow:\nSitemap: ${ORIGIN}/sitemap.xml\n`);
  files.set('odeby/contacts.vcf', crlf('BEGIN:VCARD', 'VERSION:4.0', 'FN:Kontaktcenter i Ödeby', 'TEL;VALUE=uri:tel:+46406280400', 'END:VCARD'));
  files.set('odeby/training.ics', crlf('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//stad//SV', 'BEGIN:VEVENT', 'UID:1@stad.example', 'DTSTAMP:20261123T000000Z', 'DTSTART;VALUE=DATE:20261201', 'SUMMARY:Kurs', 'END:VEVENT', 'END:VCALENDAR'));
  files.set('style.css', '.calls{list-style:none;padding:0}');
  files.set('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>Stad</title><path d="M0 0h8v8H0z"/></svg>');
  files.set('postal.json', JSON.stringify(Object.fromEntries(FACTS.postalCodes)));
  files.set('search-index.json', JSON.stringify(FACTS.municipalities.map(({ name, slug }) => ({ title: name, url: `/${slug}/`, text: `${name} polisen police` }))));
  files.set('finder.js', finderScript(FACTS));
  files.set('search.js', searchScript());
  files.set('days.js', daysScript());
  return files;
}
