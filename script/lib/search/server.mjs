// A server on loopback that answers as a good host would, and remembers what was asked and how much was sent.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };

/** These are packed inside already. */
const PACKED = /\.(pagefind|pf_\w+|png|webp)$/;

/**
 * @typedef {object} Asked
 * @property {string} path
 * @property {number} bytes of the body, compressed
 * @property {number} at milliseconds
 */

/**
 * @param {string} bytesOf a file's path
 */
export function compressed(bytesOf) {
  const bytes = readFileSync(bytesOf);
  if (PACKED.test(bytesOf)) return bytes;
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return packed.length < bytes.length ? packed : bytes;
}

/**
 * @param {string[]} folders the first that has a file answers with it
 * @param {string} [extra] a folder that answers under `/bench-source/`
 */
export async function serveFolders(folders, extra = '') {
  /** @type {Map<string, Buffer>} */
  const kept = new Map();
  const state = { asked: /** @type {Asked[]} */ ([]), delay: 0, origin: '', close: () => {} };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(decodeURIComponent(pathname));
    const file = fileFor(folders, extra, path.endsWith('/') ? `${path}index.html` : path);
    const at = performance.now();
    const body = file === undefined ? Buffer.alloc(0) : kept.get(file) ?? compressed(file);
    if (file !== undefined) kept.set(file, body);
    state.asked.push({ path, bytes: body.length, at });
    /** @type {Record<string, string>} */
    const headers = { 'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', 'Content-Length': String(body.length) };
    if (file !== undefined && !PACKED.test(file) && body.length < statSync(file).size) headers['Content-Encoding'] = 'br';
    setTimeout(() => {
      response.writeHead(file === undefined ? 404 : 200, headers);
      response.end(body);
    }, state.delay);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  state.origin = `http://127.0.0.1:${port}`;
  state.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return state;
}

/**
 * @param {string[]} folders
 * @param {string} extra
 * @param {string} path
 */
function fileFor(folders, extra, path) {
  if (path.startsWith('/bench-source/')) return join(extra, path.slice('/bench-source/'.length));
  return folders.map((folder) => join(folder, path)).find((file) => existsSync(file) && statSync(file).isFile());
}
