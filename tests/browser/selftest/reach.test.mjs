// Each question beyond axe finds its fault, and finds none on a page without. The pages are made up.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkReach } from '../journeys/reach.mjs';
import { launch } from '../lib/browser.mjs';
import { Report } from '../lib/report.mjs';
import { serve } from '../lib/serve.mjs';
import { Site } from '../lib/site.mjs';

const WALK = 'by Tab';
const REFLOW = 'nothing is cut and nothing scrolls sideways';
const TARGETS = 'what is pressed';
const MOTION = 'nothing moves';
const SPACING = 'text is set wider';
const LARGER = 'twice as large';
const COLOURS = 'in forced colours';

const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** What a page may have without a fault. */
const SOUND = `<p>Läs <a href="#a" style="display:inline">mer om detta</a> här.</p><p><span style="${UNSEEN}">För skärmläsare</span></p>
  <details><summary style="min-height:24px">Mer</summary><p><a href="#a">Dold</a></p></details>
  <div style="overflow-x:auto" tabindex=0 role=region aria-label=Tabell><table style="min-width:600px"><tr><td>Ett ord</td><td><a href="#a">Två</a></td></tr></table></div>
  <p><button>Knapp</button> <label for=f>Fält</label><input id=f style="font:inherit;min-height:24px;max-width:100%"></p>
  <fieldset><label><input type=radio name=r style="font:inherit">Ja</label> <label><input type=radio name=r checked style="font:inherit">Nej</label></fieldset>
  <p><a href="tel:112" style="min-width:44px">112</a></p><svg width=24 height=24 fill=currentColor><path d="M2 2h20v20H2z"/></svg>
  <div style="position:fixed;bottom:0;left:0;width:100%;background:#fff">Remsa</div>`;

const RADIOS = '<fieldset><label><input type=radio name=r style="opacity:0">Ja</label> <label><input type=radio name=r style="opacity:0" checked>Nej</label></fieldset>';
const CURRENT = '<ul><li><a href="#a" aria-current=page>Här</a></li><li><a href="#b">Där</a></li></ul>';

/** @type {{ name: string, style?: string, markup?: string, found?: string, says?: string }[]} `found`: by which check, `says`: in which words */
const PAGES = [
  { name: 'a page without faults', markup: SOUND, style: 'html { scroll-padding-bottom: 3rem } body { margin-bottom: 3rem }' },
  { name: 'a focus that shows on the label', markup: RADIOS, style: 'label:has(:focus-visible) { outline: 3px solid #000 } label:has(:checked) { border: 2px solid }' },
  { name: 'a link before another by number', markup: '<a href="#b" tabindex=1>Först</a>', found: WALK, says: 'stop 0 of 3 is 2' },
  { name: 'a trap', markup: '<button id=trap>Fälla</button><script>trap.onkeydown = (e) => { if (e.key === "Tab") e.preventDefault(); }</script>', found: WALK, says: 'does not leave the last stop' },
  { name: 'a trap that is no stop itself', markup: '<div id=trap tabindex=-1>Fälla</div><script>document.onkeydown = (e) => { if (e.key === "Tab") { e.preventDefault(); trap.focus(); } }</script>', found: WALK, says: 'nowhere we know' },
  { name: 'a focus that nobody sees', style: 'a:focus-visible { outline: none }', found: WALK, says: 'not seen' },
  { name: 'a shadow that is always there', style: 'a { box-shadow: 0 0 0 3px #000 } a:focus-visible { outline: none }', found: WALK, says: 'not seen' },
  { name: 'a clear outline', style: 'a:focus-visible { outline-color: #0000 }', found: WALK, says: 'only faintly' },
  { name: 'a faint outline', style: 'a:focus-visible { outline-color: #ddd }', found: WALK, says: 'only faintly' },
  { name: 'a focus on a field that is not drawn', markup: RADIOS, style: 'label:has(:checked) { border: 2px solid }', found: WALK, says: 'not seen' },
  { name: 'an outline that is cut off', markup: '<div style="overflow:hidden;width:max-content;display:grid"><a href="#a">Trångt</a></div>', found: WALK, says: 'shows the focus is cut off' },
  { name: 'a bar that covers the focus', markup: '<div style="position:fixed;inset:0 0 auto;height:568px;background:#fff">Remsa</div>', found: WALK, says: 'covered' },
  { name: 'a link that stays outside', markup: '<a href="#a" style="position:fixed;left:-900px">Ute</a>', found: WALK, says: 'outside of the window' },
  { name: 'a line that does not fit', markup: '<p style="min-width:400px">Bred</p>', found: REFLOW, says: 'scrolls sideways' },
  { name: 'words that are cut off', markup: '<p style="width:40px;overflow:hidden;white-space:nowrap">Avklippta ord utan slut</p>', found: REFLOW, says: 'cut off' },
  { name: 'words that a box around them cuts off', markup: '<div style="height:20px;overflow:hidden"><p>Ord</p><p>Fler ord</p></div>', found: REFLOW, says: 'cut off' },
  { name: 'words beside the page', markup: '<p style="margin-left:-90px">Början av en rad</p>', found: REFLOW, says: 'beyond the page' },
  { name: 'a sentence that scrolls in its box', markup: '<div style="overflow-x:auto" tabindex=0><p style="width:500px">En mening</p></div>', found: REFLOW, says: 'scroll sideways in a box' },
  { name: 'words over words', markup: '<p>Under</p><p style="margin-top:-38px">Över</p>', found: REFLOW, says: 'lies over' },
  { name: 'two small buttons side by side', markup: '<button style="width:10px;height:10px;min-height:0;padding:0"></button><button style="width:10px;height:10px;min-height:0;padding:0"></button>', found: TARGETS, says: 'smaller than 24' },
  { name: 'small links in a list under a sentence', markup: '<div>En mening.<ul style="line-height:1.1">' + '<li><a href="#a" style="display:inline">Länk</a></li>'.repeat(3) + '</ul></div>', found: TARGETS, says: 'smaller than 24' },
  { name: 'a call that is hard to hit', markup: '<div><a href="tel:112" style="display:block;height:30px;min-height:0">112</a></div>', found: TARGETS, says: 'smaller than 44' },
  { name: 'a way out that is hard to hit', markup: '<p><a href="#a" data-exit style="min-height:30px;min-width:60px">Ut</a></p>', found: TARGETS, says: 'smaller than 44' },
  { name: 'a small link that comes with the focus', markup: '<a href="#a" id=skip>Hoppa</a>', style: `#skip:not(:focus) { ${UNSEEN} } #skip:focus { min-height: 0; line-height: 1 }`, found: TARGETS, says: 'when it has the focus' },
  { name: 'something that moves', style: '@keyframes a { to { opacity: 0 } } p { animation: a 9s infinite }', found: MOTION, says: 'moves: ' },
  { name: 'something that glides', style: 'a { transition: color 1s }', found: MOTION, says: 'would move' },
  { name: 'a part that glides', style: 'a::before { content: ""; transition: color .2s }', found: MOTION, says: '::before' },
  { name: 'a page that scrolls smoothly', style: 'html { scroll-behavior: smooth }', found: MOTION, says: 'scrolls smoothly' },
  { name: 'pages that glide', style: '@view-transition { navigation: auto }', found: MOTION, says: 'page to page' },
  { name: 'a picture that moves', markup: '<svg width=24 height=24><path d="M2 2h20v20H2z"><animate attributeName=opacity to=0 dur=9s /></path></svg>', found: MOTION, says: 'moves by itself' },
  { name: 'a box of one height', markup: '<p style="height:1.3em;line-height:1.3;overflow:hidden">Ord</p>', found: SPACING, says: 'cut off' },
  { name: 'a box of one height that runs over', markup: '<div style="width:17ch;height:1.5em"><p style="margin:0">Flera ord på en rad</p></div><p style="margin:0">Nästa rad som är lång</p>', style: 'p { letter-spacing: -.06em }', found: SPACING, says: 'lies over' },
  { name: 'a box in pixels', markup: '<p style="height:20px;overflow:hidden;line-height:1.15">Ord</p>', found: LARGER, says: 'cut off' },
  { name: 'words in pixels', markup: '<p style="font-size:14px">Ord</p>', found: LARGER, says: 'stays small' },
  { name: 'a field in pixels', markup: '<p><label for=f>Fält</label> <input id=f style="min-height:24px"></p>', found: LARGER, says: 'stays small' },
  { name: 'a focus of shadow alone', style: 'a:focus-visible { outline: none; box-shadow: 0 0 0 3px #000 }', found: COLOURS, says: 'focus is not seen' },
  { name: 'words that nobody sees', markup: '<p style="forced-color-adjust:none;color:#000;background:#000">Ord</p>', found: COLOURS, says: 'words in nearly the colour' },
  { name: 'words that few see', markup: '<p style="forced-color-adjust:none;color:#999;background:#aaa">Ord</p>', found: COLOURS, says: 'words in nearly the colour' },
  { name: 'a button without an edge', style: 'button { border: 0; background: #cfc }', markup: '<button>Knapp</button>', found: COLOURS, says: 'without an edge' },
  { name: 'a picture that vanishes', markup: '<svg width=24 height=24 style="forced-color-adjust:none"><path fill="#fff" d="M2 2h20v20H2z"/></svg>', found: COLOURS, says: 'a picture in the colour' },
  { name: 'a sign that vanishes', markup: '<p class=sign>Telefon</p>', style: '.sign::before { content: ""; display: inline-block; width: 1em; height: 1em; background: #060; mask: linear-gradient(#000, #0000) }', found: COLOURS, says: 'a drawn sign' },
  { name: 'a place told by colour alone', markup: CURRENT, style: '[aria-current] { background: #cfc }', found: COLOURS, says: 'the current one' },
  { name: 'a choice told by colour alone', markup: RADIOS, style: 'label:has(:focus-visible) { outline: 3px solid #000 } label:has(:checked) { background: #cfc }', found: COLOURS, says: 'this is chosen' },
];

const BASE = `:root { font: 16px/1.5 sans-serif } body { background: #fff } a { color: #00c; display: inline-block; min-height: 44px } button { font: inherit; min-height: 44px }
  a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid #000; outline-offset: 2px }`;

/** @param {{ style?: string, markup?: string }} page @param {string} kind */
function html({ style = '', markup = '' }, kind) {
  return `<!doctype html><html lang=sv dir=ltr><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Prov</title><style>${BASE} ${style}</style>
<body data-kind=${kind}><main><h1>Prov</h1><p><a href="#a">Ett</a></p><p><a href="#b" id=b>Två</a></p>${markup}</main></body></html>`;
}

const report = new Report();
const folder = mkdtempSync(join(tmpdir(), 'stad-reach-'));
before(async () => {
  // Of each kind one page is looked at: so each is a kind of its own, and all are looked at in one go.
  writeFileSync(join(folder, 'index.html'), html({}, 'home'));
  for (const [i, page] of PAGES.entries()) {
    mkdirSync(join(folder, String(i)));
    writeFileSync(join(folder, String(i), 'index.html'), html(page, `prov-${i}`));
  }
  const site = new Site(folder);
  const [browser, server] = await Promise.all([launch(), serve(site, { policy: false })]);
  await checkReach(site, report, browser, server.origin).finally(() => Promise.all([browser.close(), server.close()]));
});
after(() => rmSync(folder, { recursive: true }));

for (const [i, { name, found, says }] of PAGES.entries()) {
  test(`${name} ${found === undefined ? 'passes' : 'is found'}`, () => {
    const faults = report.checks.flatMap((check) => [...check.problems].filter(([, places]) => places.some((place) => place.split(' ')[0] === `/${i}/`)).map(([fault]) => ({ check: check.name, fault })));
    const told = faults.map(({ check, fault }) => `${check}: ${fault}`).join('\n') || 'nothing';
    if (found === undefined || says === undefined) assert.equal(told, 'nothing');
    else assert.ok(faults.some(({ check, fault }) => check.includes(found) && fault.includes(says)), `found: ${told}`);
  });
}
