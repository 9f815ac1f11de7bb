// Faults to put into the fictional site, each with the words in which it must be found.

/** @typedef {import('./fixture.mjs').Files} Files */
/** @typedef {{ name: string, spoil: (files: Files) => void, found: string }} Fault */

/**
 * @param {string} path
 * @param {string | RegExp} from
 * @param {string} to
 * @returns {(files: Files) => void}
 */
function replace(path, from, to) {
  return (files) => {
    const text = files.get(path) ?? '';
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${path} has no ${from}: the fault was not put in`);
    files.set(path, changed);
  };
}

/**
 * @param {string} name
 * @param {string} found
 * @param {string} path
 * @param {string | RegExp} from
 * @param {string} to
 * @returns {Fault}
 */
function fault(name, found, path, from, to) {
  return { name, found, spoil: replace(path, from, to) };
}

const TOWN = 'odeby/index.html';
const HOME = 'index.html';
const MORE = '</h1>';

/** @type {Fault[]} */
export const PAGE_FAULTS = [
  fault('a page without a kind', 'no data-kind', TOWN, ' data-kind="city-overview"', ''),
  fault('a page without a language', 'is not a language', TOWN, 'html lang="sv"', 'html'),
  fault('a field that remembers', 'remembers what is typed', TOWN, MORE, '</h1><input id="x" aria-label="x">'),
  fault('a frame', 'holds "<iframe"', TOWN, MORE, '</h1><iframe src="/x"></iframe>'),
  fault('a hint to fetch from elsewhere', 'preconnect', TOWN, '<title>', '<link rel="preconnect" href="/x"><title>'),
  fault('two headings', '2 <h1>', TOWN, MORE, '</h1><h1>x</h1>'),
  fault('no main', '0 <main>', TOWN, /<(\/?)main/g, '<div'),
  fault('an id twice', 'id "main" stands 2 times', TOWN, MORE, '</h1><p id="main"></p>'),
  fault('a title twice', 'is also that of', TOWN, '<title>Ödeby', '<title>Askvik'),
  fault('no draft notice', 'no element of class', TOWN, ' class="draft"', ''),
  fault('a draft notice in the wrong language', 'does not say "Utkast"', TOWN, 'Utkast – ingen', 'Draft – ingen'),
  fault('a page that robots may index', 'noindex', TOWN, 'noindex, nofollow', 'nofollow'),
  fault('no policy', 'no Content-Security-Policy', TOWN, /<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  fault('a loose policy', 'not strict', TOWN, "style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  fault('a policy of its own', 'different policies', TOWN, "; img-src 'self'", ''),
  fault('a hash that is not the style\'s', 'is not in the policy', TOWN, 'margin:0', 'margin:1px'),
  fault('a style attribute', 'attribute style', TOWN, '<p>', '<p style="color:red">'),
  fault('an event attribute', 'attribute onclick', TOWN, '<p>', '<p onclick="x()">'),
  fault('an inline script', 'an inline script', TOWN, MORE, '</h1><script>1</script>'),
  fault('a form that puts words in the address', 'sent by get', HOME, MORE, '</h1><form><input name="q" aria-label="q"></form>'),
  fault('a link to nowhere', 'no file for /nowhere/', TOWN, MORE, '</h1><a href="/nowhere/">x</a>'),
  fault('an image that is missing', 'no file for /x.png', TOWN, MORE, '</h1><img src="/x.png" alt="">'),
  fault('a fragment to nowhere', 'no id "x"', TOWN, MORE, '</h1><a href="/askvik/#x">x</a>'),
  fault('a query in an address', 'a query in an internal address', TOWN, MORE, '</h1><a href="/askvik/?a=1">x</a>'),
  fault('a picture from another origin', 'the page fetches https://elsewhere.example', TOWN, MORE, '</h1><img src="https://elsewhere.example/x.png" alt="">'),
  fault('a style sheet from another origin', 'the page fetches https://elsewhere.example', TOWN, '</head>', '<link rel="stylesheet" href="https://elsewhere.example/x.css"></head>'),
  fault('a link out without encryption', 'is not https', TOWN, 'https://www.odeby.example', 'http://www.odeby.example'),
  fault('a redirect to nowhere', 'where no page is', 'old/index.html', 'url=/odeby/', 'url=/nowhere/'),
  fault('another page as canonical', 'canonical is', TOWN, 'canonical" href="https://stad.example/odeby/', 'canonical" href="https://stad.example/askvik/'),
  fault('no default language', 'x-default', TOWN, /<link rel="alternate" hreflang="x-default"[^>]*>/, ''),
  fault('a language version that does not name the page back', 'does not name this page back', TOWN, 'hreflang="sv" href="https://stad.example/odeby/"', 'hreflang="sv" href="https://stad.example/askvik/"'),
  fault('a number that can\'t be dialled', 'not a number that can be dialled', TOWN, 'tel:+46406280400', 'tel:0406280400'),
  fault('a link that dials another number', 'prints 114 14 and dials tel:112', TOWN, 'href="tel:11414"', 'href="tel:112"'),
  fault('a number that is not a link', "040-628 04 01 can't be tapped", TOWN, MORE, '</h1><p>Ring 040-628 04 01.</p>'),
  fault('a number broken over elements', "040-628 04 01 can't be tapped", TOWN, MORE, '</h1><p>Ring <b>040</b>-628&nbsp;04 01.</p>'),
  fault('a number printed in groups of its own', 'prints 040-62 80 400, and libphonenumber prints 040-628 04 00', TOWN, '>040-628 04 00<', '>040-62 80 400<'),
  fault('a number that nobody has', 'libphonenumber knows no number +46990390000', TOWN, 'tel:+46406280400', 'tel:+46990390000'),
  fault('a number of no record in a description', '040-628 04 01 is the number of no record', TOWN, '<meta name="description" content="', '<meta name="description" content="040-628 04 01 '),
  fault('a number of no record in a card', '+46406280401 is the number of no record', 'odeby/contacts.vcf', '+46406280400', '+46406280401'),
  fault('a short number that is not a link', "112 can't be tapped", TOWN, MORE, '</h1><p>Ring 112.</p>'),
  fault('a town that does not begin with 112', 'the first phone link in <main> is tel:11414', TOWN, MORE, '</h1><a href="tel:11414">114 14</a>'),
  fault('a town with too few numbers', 'only 2 further numbers', TOWN, /<li><a class="call" href="tel:116111">.*?<\/li>/, ''),
  fault('a town without its website', 'own website', TOWN, 'https://www.odeby.example', 'https://www.askvik.example'),
  { name: 'a town that does not answer', found: "no page at the municipality's own address", spoil: (files) => { files.delete('en/naby/index.html'); } },
  {
    name: 'a page that is too heavy', found: 'too heavy',
    spoil: (files) => replace(TOWN, MORE, `</h1><p>${Array.from({ length: 9000 }, (_, idx) => ((idx * 7919 + 13) ** 2 % 1000003).toString(36)).join(' ')}</p>`)(files),
  },
  fault('a card with bare line breaks', 'CR LF', 'odeby/contacts.vcf', /\r/g, ''),
  fault('a card without a name', 'without FN', 'odeby/contacts.vcf', /FN:.*\r\n/, ''),
  fault('a card that is not ended', 'BEGIN and END do not match', 'odeby/contacts.vcf', 'END:VCARD', 'END:VCAR'),
  fault('a card that is broken', "can't be read", 'odeby/contacts.vcf', 'FN:', 'FN'),
  fault('a card with a long line', 'not folded', 'odeby/contacts.vcf', 'FN:', `FN:${'ö'.repeat(40)}`),
  fault('a card on an overview', 'stays on the phone', TOWN, MORE, '</h1><a href="/odeby/contacts.vcf">x</a>'),
  fault('an event without a date', 'without DTSTART', 'odeby/training.ics', /DTSTART.*\r\n/, ''),
  fault('a calendar without events', 'no event', 'odeby/training.ics', /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, ''),
  fault('a feed that is not well-formed', 'not well-formed', 'feed.xml', '</entry>', ''),
  fault('a feed entry without a date', '0 <updated>', 'feed.xml', /<updated>[^<]*<\/updated><link h/, '<link h'),
  fault('a feed link to nowhere', 'no file for /nowhere/', 'feed.xml', '<link href="https://stad.example/odeby/"', '<link href="https://stad.example/nowhere/"'),
  fault('a sitemap with a page that is not there', 'no page has this address', 'sitemap.xml', '<loc>https://stad.example/odeby/</loc>', '<loc>https://stad.example/x/</loc>'),
  fault('a sitemap without a page', 'not in the sitemap', 'sitemap.xml', /<url><loc>https:\/\/stad\.example\/odeby\/<[\s\S]*?<\/url>/, ''),
  fault('a sitemap with other languages', 'other languages than the page', 'sitemap.xml', /<xhtml:link rel="alternate" hreflang="en"[^>]*>/, ''),
  fault('robots that are not told where', 'is not named', 'robots.txt', /Sitemap:.*/, ''),
  fault('a type that schema.org lacks', 'no type `TownHallOffice`', 'odeby/contact/index.html', '"GovernmentOffice"', '"TownHallOffice"'),
  fault('a property of another type', '`opens` is no property of GovernmentOffice', 'odeby/contact/index.html', '"name":', '"opens":"08:00","name":'),
  fault('a day that schema.org lacks', 'no `Moonday`', 'odeby/contact/index.html', 'schema.org/Monday', 'schema.org/Moonday'),
  fault('JSON-LD that is not JSON', "can't be read", 'odeby/contact/index.html', '"name":', 'name:'),
  fault('JSON that is not JSON', 'not JSON', 'postal.json', '{', '{,'),
];

/** @type {Fault[]} */
export const VALIDITY_FAULTS = [
  fault('an element out of place', 'not allowed as child', TOWN, MORE, '</h1><ul><p>x</p></ul>'),
  fault('an image without alternative', 'must have an “alt” attribute', 'askvik/index.html', MORE, '</h1><img src="/icon.svg">'),
  fault('a style that is no style', 'CSS', 'style.css', 'padding:0', 'paddin:0'),
];

/** @typedef {Fault & { part: 'age' | 'languages' | 'keyboard' | 'finder' | 'search' | 'scriptless' | 'pages' | 'days', keep?: RegExp }} BrowserFault */

const SCRIPT_FAULTS = /** @type {[string, string, string, string | RegExp, string][]} */ ([
  ['a finder that needs å ä ö', 'does not offer Nåby', 'finder.js', ".normalize('NFD')", ''],
  ['a finder that guesses', 'does not say "perhaps"', 'finder.js', 'place.dataset.perhaps', "''"],
  ['a finder that is silent', 'says nothing of a code', 'finder.js', 'place.dataset.none', "''"],
  ['a finder that fetches too early', 'nothing is fetched on focus', 'finder.js', 'let table;', 'let table = await (await fetch(place.dataset.postal)).json();'],
  ['a finder that does not open', 'does not open', 'finder.js', 'location.assign', 'void'],
  ['a finder that asks the server', 'stands in', 'finder.js', "const typed = fold(field.value).replace(/(\\d) (\\d)/, '$1$2');", "const typed = fold(field.value).replace(/(\\d) (\\d)/, '$1$2'); void fetch('/postal.json?' + typed);"],
  ['a finder that keeps the typed word', 'still stands in the field', 'finder.js', "addEventListener('pagehide', () => { field.value = ''; });", "field.autocomplete = 'on'; addEventListener('pageshow', () => { field.value = 'naby'; });"],
  ['a finder that writes the address', 'changed the address', 'finder.js', 'chosen = -1;\n});', "chosen = -1;\n  history.replaceState(null, '', '#' + typed);\n});"],
]);

const BUSINESS = 'exempelby/provloftet/gallande-salongen/index.html';

const DAY_FAULTS = /** @type {[string, string, string, string | RegExp, string][]} */ ([
  ['an entry that stays after its day', '1 entries are shown on the day after the last', 'days.js', 'entry.hidden = isOver', 'entry.hidden = false'],
  ['an entry that goes a day too early', '0 entries are shown late on', 'days.js', '< today', '<= today'],
  ['an entry that goes by the visitor\'s own clock', '0 entries are shown late on', 'days.js', "{ timeZone: 'Europe/Stockholm' }", '{}'],
  ['an entry that comes back on paper', 'entries are shown on the day after', 'style.css', '.calls', '@media print{[data-expires]{display:block!important}}.calls'],
  ['an entry that goes without a word', 'nothing says that the entry has ended', 'days.js', 'words.hidden = !isOver', 'words.hidden = true'],
  ['words that say too early that it has ended', 'it has not', 'days.js', 'words.hidden = !isOver', 'words.hidden = false'],
  ['a code that leads elsewhere', 'the page is https://stad.example/provby', BUSINESS, 'canonical" href="https://stad.example/exempelby/', 'canonical" href="https://stad.example/provby/'],
  ['a code that nobody can read', 'the code says undefined', BUSINESS, /h7v1h-7z/g, 'h6v1h-6z'],
  ['a code without a name', 'the code has no name', BUSINESS, ' aria-label="QR"', ''],
  ['a certificate without a code', 'there is no code', BUSINESS, /<svg.*?<\/svg>/s, ''],
  ['a certificate that needs two sheets', 'the certificate is too high', BUSINESS, 'class="certificate">', `class="certificate">${'<p>x</p>'.repeat(40)}`],
]);

/** @type {BrowserFault[]} */
export const BROWSER_FAULTS = [
  ...DAY_FAULTS.map(([name, found, path, from, to]) => ({ ...fault(name, found, path, from, to), part: /** @type {const} */ ('days'), keep: /^exempelby/ })),
  ...SCRIPT_FAULTS.map(([name, found, path, from, to]) => ({ ...fault(name, found, path, from, to), part: /** @type {const} */ ('finder'), keep: /^(index|naby\/index)\.html$/ })),
  { ...fault('a heavy table', 'too heavy', 'postal.json', '{', `{${Array.from({ length: 9000 }, (_, idx) => `"x${(idx * 7919 + 13) ** 2 % 1000003}":"${(idx * 104729) ** 2 % 999983}"`).join(',')},`), part: 'finder', keep: /^(index|naby\/index)\.html$/ },
  { ...fault('a search that finds nothing', 'no result', 'search.js', '.includes(typed)', '.startsWith("*")'), part: 'search', keep: /search/ },
  { ...fault('a search that leads nowhere', 'does not land', 'search.js', 'link.href = entry.url', "link.href = '/x' + entry.url"), part: 'search', keep: /search/ },
  { ...fault('a search that is silent', 'nothing is said', 'search.js', 'place.dataset.none', "''"), part: 'search', keep: /search/ },
  { ...fault('a search that asks the server', 'stands in', 'search.js', 'const typed = field.value.toLowerCase();', "const typed = field.value.toLowerCase(); void fetch('/search-index.json?' + typed);"), part: 'search', keep: /search/ },
  { ...fault('a page that never grows old', 'does not say that it is old', 'age/age.js', 'if (said.hidden) said.hidden = false', 'if (said.hidden) said.hidden = true'), part: 'age', keep: /^odeby\/index/ },
  { ...fault('a page that grows old a day early', 'says that it is old', 'age/days.js', 'lastDay < inSweden', 'lastDay <= inSweden'), part: 'age', keep: /^odeby\/index/ },
  { ...fault('a note that goes without another', 'a note checked until 2027-11-20 shows ', 'age/age.js', 'instead.hidden = false', 'instead.hidden = true'), part: 'age', keep: /^odeby\/index/ },
  { ...fault('a language that nobody is offered', 'offers nothing, not /en/', 'language/preferred.js', '=== first)', '=== here)'), part: 'languages', keep: /^index/ },
  { ...fault('a language offered to whoever reads another', "offers /en/ to whoever reads the page's language", 'language/offer.js', '({ hreflang }) => hreflang === offered', '() => true'), part: 'languages', keep: /^index/ },
  { ...fault('no skip link', 'the first Tab stop leads to "/"', TOWN, /<a class="skip".*?<\/a>/, ''), part: 'keyboard', keep: /^odeby\/index/ },
  { ...fault('a skip link that stays hidden', 'not seen', TOWN, 'class="skip"', 'class="skip" hidden'), part: 'keyboard', keep: /^odeby\/index/, found: 'the first Tab stop leads to "/"' },
  { ...fault('a skip link that leads nowhere', 'not in <main>', TOWN, 'href="#main"', 'href="#top"'), part: 'keyboard', keep: /^odeby\/index/ },
  { ...fault('a field that needs a script', 'controls are shown', TOWN, MORE, '</h1><input aria-label="x">'), part: 'scriptless', keep: /^odeby\/index/ },
  { ...fault('a hidden heading', 'h1 is not shown', TOWN, '<h1>', '<h1 hidden>'), part: 'scriptless', keep: /^odeby\/index/ },
  { ...fault('no list of towns', 'no page of this language links all', HOME, '<li><a href="/naby/">Nåby</a></li>', ''), part: 'scriptless', keep: /^index/ },
  { ...fault('a search page without a way on', 'no visible link', 'search/index.html', 'href="/list/"', 'href="/"'), part: 'scriptless', keep: /^(search|list)/ },
  { ...fault('a page that scrolls sideways', 'wider than the screen', TOWN, MORE, `</h1><p>${'x'.repeat(300)}</p>`), part: 'pages', keep: /^odeby\/index/ },
  { ...fault('numbers too far down', 'too few numbers', TOWN, MORE, `</h1>${'<p>x</p>'.repeat(20)}`), part: 'pages', keep: /^odeby\/index/ },
  { ...fault('numbers too small', 'too few numbers', TOWN, /class="call"/g, ''), part: 'pages', keep: /^odeby\/index/ },
  { ...fault('a field without a name', 'label: ', TOWN, MORE, '</h1><input>'), part: 'pages', keep: /^odeby\/index/ },
  { ...fault('a target that is too small', 'target-size', TOWN, MORE, '</h1><a href="/">a</a><a href="/askvik/">b</a>'), part: 'pages', keep: /^odeby\/index/ },
  { ...fault('an inline style', 'console error', TOWN, '<p>', '<p style="color:red">'), part: 'pages', keep: /^odeby\/index/ },
  { ...fault('a script that stops', 'script error: oops', 'search.js', 'const place', "throw new Error('oops'); const place"), part: 'pages', keep: /^search/ },
  { ...fault('a script that warns', 'console warning: hm', 'search.js', 'const place', "console.warn('hm'); const place"), part: 'pages', keep: /^search/ },
  { ...fault('a script that asks elsewhere', 'request to another origin', TOWN, '</head>', '<link rel="preconnect" href="https://elsewhere.example"><link rel="stylesheet" href="https://elsewhere.example/x.css"></head>'), part: 'pages', keep: /^odeby\/index/ },
  { ...fault('a cookie', 'a cookie', 'search.js', 'const place', "document.cookie = 'a=1'; const place"), part: 'pages', keep: /^search/ },
  { ...fault('something stored', 'localStorage: a', 'search.js', 'const place', "localStorage.setItem('a', '1'); const place"), part: 'pages', keep: /^search/ },
  { ...fault('something stored for the session', 'sessionStorage: a', 'search.js', 'const place', "sessionStorage.setItem('a', '1'); const place"), part: 'pages', keep: /^search/ },
  { ...fault('a database', 'IndexedDB: a', 'search.js', 'const place', "await new Promise((done) => { indexedDB.open('a').onsuccess = done; }); const place"), part: 'pages', keep: /^search/ },
  { ...fault('a cache', 'cache: a', 'search.js', 'const place', "await caches.open('a'); const place"), part: 'pages', keep: /^search/ },
];
