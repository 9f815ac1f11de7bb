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

/** @type {[string, string, string, string | undefined][]} what it is, style, markup, the check that finds it */
const PAGES = [
  ['a page without faults', '', '', undefined],
  ['a link before another by number', '', '<a href="#b" tabindex=1 style="display:inline-block;padding:20px">Först</a>', WALK],
  ['a trap', '', '<button id=trap style="min-height:44px">Fälla</button><script>trap.onkeydown = (e) => { if (e.key === "Tab") e.preventDefault(); }</script>', WALK],
  ['a focus that nobody sees', 'a:focus-visible { outline: none }', '', WALK],
  ['a bar that covers the focus', '.bar { position: fixed; inset: 0 0 auto; height: 568px; background: #fff }', '<div class=bar>Remsa</div>', WALK],
  ['a line that does not fit', '', '<p style="min-width:400px">Bred</p>', REFLOW],
  ['words that are cut off', '', '<p style="width:40px;overflow:hidden;white-space:nowrap">Avklippta ord utan slut</p>', REFLOW],
  ['two small buttons side by side', '', '<button style="width:10px;height:10px;padding:0"></button><button style="width:10px;height:10px;padding:0"></button>', TARGETS],
  ['a call that is hard to hit', '', '<div><a href="tel:112" style="display:block;height:30px;min-height:0">112</a></div>', TARGETS],
  ['something that moves', '@keyframes a { to { opacity: 0 } } p { animation: a 9s infinite }', '', MOTION],
  ['something that glides', 'a { transition: color 1s }', '', MOTION],
  ['a box of one height', '', '<p style="height:1.3em;line-height:1.3;overflow:hidden">Ord</p>', SPACING],
  ['a box in pixels', '', '<p style="height:20px;overflow:hidden;line-height:1.15">Ord</p>', LARGER],
  ['a focus of shadow alone', 'a:focus-visible { outline: none; box-shadow: 0 0 0 3px #000 }', '', COLOURS],
  ['words that nobody sees', '', '<p style="forced-color-adjust:none;color:#000;background:#000">Ord</p>', COLOURS],
];

/** @type {import('playwright-core').Browser} */
let browser;
const folder = mkdtempSync(join(tmpdir(), 'stad-reach-'));
before(async () => { browser = await launch(); });
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

for (const [i, [name, style, markup, expected]] of PAGES.entries()) {
  test(`${name} ${expected === undefined ? 'passes' : 'is found'}`, async () => {
    const place = join(folder, String(i));
    mkdirSync(place);
    const css = `:root { font: 16px/1.5 sans-serif } a { color: #00c; display: inline-block; min-height: 44px } a:focus-visible, button:focus-visible { outline: 3px solid #000 } ${style}`;
    writeFileSync(join(place, 'index.html'), `<!doctype html><html lang=sv dir=ltr><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Prov</title><style>${css}</style><body data-kind=national-home><main><h1>Prov</h1><p><a href="#a">Ett</a></p><p><a href="#b" id=b>Två</a></p>${markup}</main></body></html>`);
    const site = new Site(place);
    const server = await serve(site, { policy: false });
    const report = new Report();
    try {
      await checkReach(site, report, browser, server.origin);
    } finally {
      await server.close();
    }
    const failed = report.checks.filter((check) => check.problems.size > 0).map((check) => check.name);
    if (expected === undefined) assert.deepEqual(failed, []);
    else assert.ok(failed.some((check) => check.includes(expected)), `found by ${failed.join(', ') || 'none'}`);
  });
}
