// What IIS, Netlify and Cloudflare Pages are told, read by parsers from elsewhere: the services themselves are untried.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { SaxesParser } from 'saxes';

/** Built by script/test with every kind of headers, one page of it moved. */
const SITE = '.test/served';
const NEEDED = [
  'Content-Security-Policy', 'Permissions-Policy', 'Referrer-Policy', 'X-Content-Type-Options', 'X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Resource-Policy', 'Strict-Transport-Security', 'Cache-Control',
];
/** Sections of `web.config` that IIS 8 knows (its schema, IIS_schema.xml); another name would take the whole site down. */
const SECTIONS = [
  'configuration', 'system.webServer', 'directoryBrowse', 'defaultDocument', 'files', 'clear', 'add', 'remove', 'staticContent', 'clientCache', 'mimeMap', 'httpProtocol', 'customHeaders', 'httpErrors',
  'error', 'security', 'requestFiltering', 'hiddenSegments', 'location', 'httpRedirect', 'urlCompression', 'handlers',
];

/** @typedef {{ for: string, values: Record<string, string> }} HeaderRule */
/** @typedef {{ from: string, to: string, status: number }} RedirectRule */
/** @typedef {{ path: string[], attributes: Record<string, string>, location: string }} Element */

async function headerRules() {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [join(SITE, '_headers')], configHeaders: [], minimal: true });
  assert.deepEqual(errors, []);
  return /** @type {HeaderRule[]} */ (headers);
}

/** @returns {Element[]} */
function webConfig() {
  /** @type {Element[]} */
  const elements = [];
  /** @type {{ name: string, location: string }[]} */
  const open = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const location = name === 'location' ? String(attributes['path']) : open.at(-1)?.location ?? '';
    open.push({ name, location });
    elements.push({ path: open.map((one) => one.name), attributes: /** @type {Record<string, string>} */ (attributes), location });
  });
  parser.on('closetag', () => { open.pop(); });
  parser.write(readFileSync(join(SITE, 'web.config'), 'utf8')).close();
  return elements;
}

test('Netlify reads every header that nginx sends, for every address', async () => {
  const all = (await headerRules()).find((rule) => rule.for === '/*');
  assert.ok(all);
  assert.deepEqual(NEEDED.filter((name) => !(name in all.values)), []);
  const nginx = readFileSync(join(SITE, '.stad-nginx.conf'), 'utf8');
  for (const [name, value] of Object.entries(all.values)) {
    if (name !== 'Cache-Control') assert.ok(nginx.includes(`"${value}"`), `${name}: ${value} is not what nginx sends`);
  }
});

test('Netlify keeps for a year what has its digest in its name, and nothing else', async () => {
  const kept = (await headerRules()).filter((rule) => /immutable/.test(rule.values['Cache-Control'] ?? ''));
  assert.deepEqual(kept.map((rule) => rule.for), ['/assets/*', '/search/*.bin']);
});

test('Netlify leads on from what has moved, and to a page in the language of what is not there', async () => {
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [join(SITE, '_redirects')], configRedirects: [], minimal: true });
  assert.deepEqual(errors, []);
  const rules = /** @type {RedirectRule[]} */ (redirects);
  const moved = rules.filter((rule) => rule.status === 301);
  assert.ok(moved.length >= 1);
  for (const rule of moved) assert.ok(existsSync(join(SITE, rule.to, 'index.html')), `${rule.to} is no page`);
  const missing = rules.filter((rule) => rule.status === 404);
  assert.deepEqual(missing.map((rule) => rule.from), ['/en/*', '/*'], 'the first that fits is taken');
  for (const rule of missing) assert.ok(existsSync(join(SITE, rule.to)), `${rule.to} is no page`);
});

test('IIS is told in sections that it knows', () => {
  const unknown = webConfig().flatMap(({ path }) => path).filter((name) => !SECTIONS.includes(name));
  assert.deepEqual([...new Set(unknown)], []);
});

test('IIS sends what Netlify sends, and shows the same pages', async () => {
  const elements = webConfig();
  const at = (/** @type {string} */ name) => elements.filter(({ path }) => path.at(-2) === name && path.at(-1) === 'add');
  const sent = Object.fromEntries(at('customHeaders').map(({ attributes }) => [attributes['name'], attributes['value']]));
  const all = (await headerRules()).find((rule) => rule.for === '/*')?.values ?? {};
  for (const name of NEEDED.filter((name) => name !== 'Cache-Control')) assert.equal(sent[name], all[name], name);
  const errors = elements.filter(({ path, attributes }) => path.at(-1) === 'error' && attributes['statusCode'] === '404');
  assert.deepEqual(errors.map(({ location }) => location), ['', 'en']);
  for (const { attributes } of errors) assert.ok(existsSync(join(SITE, attributes['path'] ?? 'nowhere')), `${attributes['path']} is no page`);
  const moved = elements.filter(({ path }) => path.at(-1) === 'httpRedirect');
  assert.ok(moved.length >= 1);
  for (const { attributes } of moved) assert.ok(existsSync(join(SITE, attributes['destination'] ?? 'nowhere', 'index.html')));
});
