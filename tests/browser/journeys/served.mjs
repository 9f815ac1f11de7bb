// A site behind a real nginx, Apache and Caddy, told only what `stad build --headers` wrote: headers, types, caching, moved pages, what is not there.
import { open } from '../lib/browser.mjs';
import { apache, caddy, nginx } from '../lib/web-servers.mjs';
import { onePageOfEachKind } from './keyboard.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 */

/** What every answer says, whatever it answers. */
const ALWAYS = {
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'content-security-policy': /^default-src 'none'; .*require-trusted-types-for 'script'.*frame-ancestors 'none'$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

/** By the ending of a file's name: its type, and how long it may be kept. */
const KINDS = [
  { ending: /^index\.html$/, type: 'text/html; charset=utf-8', cache: 'no-cache' },
  { ending: /^assets\/.*\.css$/, type: 'text/css; charset=utf-8', cache: 'public, max-age=31536000, immutable' },
  { ending: /^assets\/.*\.js$/, type: 'text/javascript; charset=utf-8', cache: 'public, max-age=31536000, immutable' },
  { ending: /^assets\/.*\.svg$/, type: 'image/svg+xml', cache: 'public, max-age=31536000, immutable' },
  { ending: /^search\/[^/]*\.json$/, type: 'application/json', cache: 'no-cache' },
  { ending: /^search\/.*\.bin$/, type: 'application/octet-stream', cache: 'public, max-age=31536000, immutable' },
  { ending: /\.vcf$/, type: 'text/vcard; charset=utf-8', cache: 'no-cache' },
  { ending: /\.ics$/, type: 'text/calendar; charset=utf-8', cache: 'no-cache' },
  { ending: /^atom\.xml$/, type: 'application/atom+xml', cache: 'no-cache' },
  { ending: /^sitemap\.xml$/, type: 'application/xml', cache: 'no-cache' },
];

/** None of these may be answered with a file. */
const REFUSED = ['/.stad-output', '/.stad-nginx.conf', '/.htaccess', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/', '/search/', '/.public.stad/index'];

/**
 * @param {Site} site built with `--headers nginx,apache,caddy --precompress`, one page of it moved
 * @param {Report} report
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder
 */
export async function checkServed(site, report, browser, folder) {
  for (const [name, serve] of /** @type {const} */ ([['nginx', nginx], ['Apache', apache], ['Caddy', caddy]])) {
    const server = await serve(folder);
    try {
      await checkAnswers(site, report, name, server.origin);
      const check = report.check(`behind ${name}, every kind of page works: nothing forbidden, foreign or stored`, 'the policy in the header is the one in the page');
      const watched = await open(browser, server.origin);
      // What differs by language is the text; that behind one server it is the same, is enough.
      const lang = site.pages.find((page) => page.url === '/')?.lang;
      for (const { url } of onePageOfEachKind(site).filter((page) => name === 'nginx' || page.lang === lang)) {
        check.saw();
        await watched.visit(url, { expectsNotFound: url.endsWith('404.html') });
        if (await watched.page.locator('template[data-search-dialog]').count() > 0) {
          await watched.page.locator('[data-search-open]').click();
          await watched.page.locator('dialog input[type=search]').fill('polis');
        }
        for (const fault of await watched.takeFaults()) check.problem(url, fault);
      }
      await watched.close();
    } finally {
      await server.close();
    }
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 * @param {string} name
 * @param {string} origin
 */
async function checkAnswers(site, report, name, origin) {
  const headers = report.check(`${name} sends the headers, types and times that stad wrote for it`, 'src/export/headers');
  for (const { ending, type, cache } of KINDS) {
    const path = [...site.files.keys()].sort().find((file) => ending.test(file));
    headers.saw();
    if (path === undefined) {
      headers.problem(String(ending), 'the site has no such file, so nothing was asked');
      continue;
    }
    const answer = await fetch(`${origin}/${path.replace(/index\.html$/, '')}`);
    if (answer.status !== 200) headers.problem(path, `status ${answer.status}`);
    const kind = answer.headers.get('content-type')?.replace(/;\s*/, '; ').toLowerCase();
    if (kind !== type) headers.problem(path, `the type ${kind}, and not ${type}`);
    if (answer.headers.get('cache-control') !== cache) headers.problem(path, `Cache-Control ${answer.headers.get('cache-control')}`);
    askAlways(answer, path, headers);
  }
  await checkNotThere(site, report, name, origin);
  await checkCompressed(site, report, name, origin);
  const moved = report.check(`${name} leads from a page's former address to the new one`, 'the redirects of the output\'s history');
  for (const { file, to } of movedPages(site)) {
    moved.saw();
    const from = `/${file.replace(/index\.html$/, '')}`;
    const answer = await fetch(`${origin}${from}`, { redirect: 'manual' });
    const location = new URL(answer.headers.get('location') ?? '/nowhere', origin).pathname;
    if (answer.status !== 301 || location !== to) moved.problem(from, `status ${answer.status} to ${location}, and not 301 to ${to}`);
    askAlways(answer, from, moved);
  }
}

/**
 * Files that lead on by themselves, where a server does not.
 * @param {Site} site
 */
function movedPages(site) {
  const text = (/** @type {string} */ file) => site.bytes(file).toString();
  return [...site.files.keys()].filter((file) => file.endsWith('.html')).flatMap((file) => {
    const to = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(text(file))?.[1];
    return to === undefined ? [] : [{ file, to }];
  });
}

/**
 * @param {Response} answer
 * @param {string} what
 * @param {Check} check
 */
function askAlways(answer, what, check) {
  for (const [header, form] of Object.entries(ALWAYS)) {
    const value = answer.headers.get(header);
    // Sent twice, a header's values are joined.
    if (value === null || !form.test(value)) check.problem(what, `${header}: ${value}`);
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 * @param {string} name
 * @param {string} origin
 */
async function checkNotThere(site, report, name, origin) {
  const check = report.check(`${name} answers for what is not there in the language of the address, and lists no folder`, 'one 404.html a language');
  const first = site.pages.find((page) => page.url === '/')?.lang;
  for (const lang of site.langs) {
    check.saw();
    const below = lang === first ? '' : `/${lang}`;
    for (const address of [`${below}/finns-inte/`, `${below}/finns/inte.html`]) {
      const answer = await fetch(`${origin}${address}`);
      const text = await answer.text();
      if (answer.status !== 404 || !new RegExp(`<html[^>]* lang="?${lang}[" >]`).test(text)) check.problem(address, `status ${answer.status}, ${/<html[^>]*>/.exec(text)?.[0]}`);
      askAlways(answer, address, check);
    }
  }
  for (const address of REFUSED) {
    check.saw();
    const answer = await fetch(`${origin}${address}`);
    const text = await answer.text();
    if (![400, 403, 404].includes(answer.status) || /root:x:0|Index of|^stad-index|"moved"|add_header/.test(text)) check.problem(address, `status ${answer.status}`);
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 * @param {string} name
 * @param {string} origin
 */
async function checkCompressed(site, report, name, origin) {
  const check = report.check(`${name} sends the compressed copy to whoever takes it, as the same kind of file`, '--precompress');
  for (const coding of name === 'nginx' ? ['gzip'] : ['gzip', 'br']) {
    check.saw();
    for (const path of ['index.html', ...[...site.files.keys()].filter((file) => /^assets\/.*\.css$/.test(file))]) {
      const answer = await fetch(`${origin}/${path}`, { headers: { 'Accept-Encoding': coding } });
      if (answer.headers.get('content-encoding') !== coding) check.problem(path, `Content-Encoding ${answer.headers.get('content-encoding')} for ${coding}`);
      const kind = path.endsWith('.css') ? 'text/css' : 'text/html';
      if (!answer.headers.get('content-type')?.startsWith(kind)) check.problem(path, `the type ${answer.headers.get('content-type')}`);
      // `fetch` has taken the coding off again.
      if (!Buffer.from(await answer.arrayBuffer()).equals(site.bytes(path))) check.problem(path, 'other bytes than the file');
    }
  }
}
