// Serves an output folder on loopback as a strict host would.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { styleHash } from '../checks/document.mjs';
import { byTag, rawText } from './html.mjs';

/** @typedef {import('./site.mjs').Site} Site */

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8', '.vcf': 'text/vcard; charset=utf-8', '.webmanifest': 'application/manifest+json',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.ico': 'image/x-icon', '.pdf': 'application/pdf',
};

/**
 * The strictest policy that the site claims to live with: only its own files, and the one inline style.
 * @param {Site} site
 */
function strictPolicy(site) {
  const hashes = new Set(site.pages.flatMap((page) => byTag(page.document, 'style').map((style) => styleHash(rawText(style)))));
  return [
    "default-src 'none'", "script-src 'self'", `style-src 'self' ${[...hashes].slice(0, 1).join(' ')}`, "img-src 'self'", "font-src 'self'", "connect-src 'self'",
    "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * @param {Site} site
 * @param {{ policy?: boolean }} [options] `policy: false` sends no Content-Security-Policy
 * @returns {Promise<{ origin: string, requests: string[], close: () => Promise<void> }>} `requests`: every address asked for
 */
export async function serve(site, { policy: isStrict = true } = {}) {
  const policy = isStrict ? strictPolicy(site) : undefined;
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    requests.push(address);
    const file = site.fileFor(new URL(address, 'http://127.0.0.1').pathname);
    const answer = file ?? '404.html';
    response.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(answer)] ?? 'application/octet-stream',
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
    response.end(site.files.has(answer) ? site.bytes(answer) : '');
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve(undefined));
    }),
  };
}
