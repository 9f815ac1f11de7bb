// A built site, read from its folder: its files, and its pages parsed by a parser of our own choice.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import { attr, byTag, elements } from './html.mjs';

/** @typedef {import('./html.mjs').Element} Element */

/** One HTML file of the output. */
export class Page {
  /**
   * @param {string} path in the output folder, with `/`
   * @param {string} html
   */
  constructor(path, html) {
    this.path = path;
    this.html = html;
    /** The address on the site's origin. */
    this.url = `/${path}`.replace(/(^|\/)index\.html$/, '$1');
    this.document = parse(html);
    this.elements = [...elements(this.document)];
    const root = this.elements.find((element) => element.tagName === 'html');
    const body = this.elements.find((element) => element.tagName === 'body');
    this.lang = (root && attr(root, 'lang')) ?? '';
    this.dir = (root && attr(root, 'dir')) ?? 'ltr';
    this.kind = (body && attr(body, 'data-kind')) ?? '';
    this.main = this.elements.find((element) => element.tagName === 'main');
    /** @type {Map<string, number>} id → how often it stands */
    this.ids = new Map();
    for (const element of this.elements) {
      const id = attr(element, 'id');
      if (id !== undefined) this.ids.set(id, (this.ids.get(id) ?? 0) + 1);
    }
  }

  /** The address that the page sends its reader on to, if that is all it does. */
  get redirectsTo() {
    const refresh = this.elements.find((element) => element.tagName === 'meta' && attr(element, 'http-equiv')?.toLowerCase() === 'refresh');
    return refresh && /url=(.+)$/i.exec(attr(refresh, 'content') ?? '')?.[1]?.trim();
  }

  /** Whether this is the page for addresses that don't exist. */
  get isNotFound() {
    return /(^|\/)404(\.html|\/)/.test(this.path);
  }

  /** @param {string} rel */
  links(rel) {
    return this.elements.filter((element) => element.tagName === 'link' && (attr(element, 'rel') ?? '').split(/\s+/).includes(rel));
  }

  /** The links that dial a number within the main part, in reading order. */
  get phoneLinks() {
    return this.main ? byTag(this.main, 'a').filter((link) => attr(link, 'href')?.startsWith('tel:')) : [];
  }
}

/** All files of an output folder. */
export class Site {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
    /** @type {Set<string>} */
    this.files = new Set();
    for (const entry of readdirSync(folder, { recursive: true })) {
      const path = String(entry).split(sep).join('/');
      if (statSync(join(folder, path)).isFile()) this.files.add(path);
    }
    const all = [...this.files].filter((path) => path.endsWith('.html')).sort().map((path) => new Page(path, this.text(path)));
    /** @type {Page[]} */
    this.redirects = all.filter((page) => page.redirectsTo !== undefined);
    /** @type {Page[]} */
    this.pages = all.filter((page) => page.redirectsTo === undefined);
    /** @type {Map<string, Page>} */
    this.pageAt = new Map(all.map((page) => [page.url, page]));
  }

  /** @param {string} path */
  text(path) {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** @param {string} path */
  bytes(path) {
    return readFileSync(join(this.folder, path));
  }

  /** @param {RegExp} pattern */
  filesLike(pattern) {
    return [...this.files].filter((path) => pattern.test(path)).sort();
  }

  /**
   * The file that a host would answer with, or nothing.
   * @param {string} pathname percent-encoded, beginning with `/`
   */
  fileFor(pathname) {
    const path = decodeURIComponent(pathname).slice(1);
    if (path === '' || path.endsWith('/')) return this.files.has(`${path}index.html`) ? `${path}index.html` : undefined;
    return this.files.has(path) ? path : undefined;
  }

  get langs() {
    return [...new Set(this.pages.map((page) => page.lang))].sort();
  }
}
