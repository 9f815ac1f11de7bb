// Chromium, and a page in it that remembers everything it should not have done.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {import('playwright-core').Page} BrowserPage
 */

/** Every visit has this long to come to rest; a page of ours needs a tenth of a second. */
const PATIENCE_MS = 15_000;

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-default-apps', '--disable-domain-reliability', '--disable-dev-shm-usage',
  // Whatever a page asks for, nothing leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** @returns {Promise<Browser>} */
export async function launch() {
  const executablePath = process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium: install it, or point CHROMIUM at one');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** The width and height of a small phone, and of a desk. */
export const PHONE = { width: 320, height: 568 };
export const DESK = { width: 1280, height: 800 };

/**
 * @param {Browser} browser
 * @param {string} origin
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function open(browser, origin, options = {}) {
  const context = await browser.newContext({ baseURL: origin, viewport: PHONE, serviceWorkers: 'allow', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  return new WatchedPage(await context.newPage(), origin);
}

/** A browser page with a list of what went wrong on it. */
export class WatchedPage {
  /**
   * @param {BrowserPage} page
   * @param {string} origin
   */
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    /** @type {Set<string>} faults since they were last taken */
    this.faults = new Set();
    /** @type {string[]} addresses asked for since the last visit began */
    this.requests = [];
    this.expectsNotFound = false;
    /** How long an answer may take to show after the last key: long enough for a busy machine, not for a person. */
    this.answerMs = 3_000;
    page.on('console', (message) => {
      if (!['error', 'warning', 'assert'].includes(message.type())) return;
      if (this.expectsNotFound && /status of 404/.test(message.text())) return;
      this.faults.add(`console ${message.type()}: ${message.text().slice(0, 300)}`);
    });
    page.on('pageerror', (error) => this.faults.add(`script error: ${error.message}`));
    page.on('dialog', (dialog) => {
      this.faults.add(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      this.requests.push(request.url());
      if (!request.url().startsWith(`${origin}/`)) this.faults.add(`request to another origin: ${request.url().slice(0, 200)}`);
    });
    page.on('requestfailed', (request) => {
      // A visit that begins before the last one came to rest ends its fetches: nobody's fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.faults.add(`request failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !this.expectsNotFound) this.faults.add(`${response.status()} for ${new URL(response.url()).pathname}`);
    });
  }

  /**
   * @param {string} url
   * @param {{ expectsNotFound?: boolean }} [options]
   */
  async visit(url, { expectsNotFound = false } = {}) {
    this.expectsNotFound = expectsNotFound;
    this.requests = [];
    await this.page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS });
  }

  /** What went wrong since the last call, with whatever the page has left in the browser by now. */
  async takeFaults() {
    // An evaluation runs in the page's own thread of control, so scripts that were due have run when it answers.
    await this.page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 0); }));
    for (const trace of await this.traces()) this.faults.add(trace);
    const faults = [...this.faults];
    this.faults.clear();
    return faults;
  }

  /** @returns {Promise<string[]>} */
  async traces() {
    const cookies = (await this.page.context().cookies()).map((cookie) => `a cookie: ${cookie.name}`);
    const stored = await this.page.evaluate(async () => {
      const found = [];
      if (document.cookie !== '') found.push('a cookie');
      if (localStorage.length > 0) found.push(`localStorage: ${Object.keys(localStorage).join(', ')}`);
      if (sessionStorage.length > 0) found.push(`sessionStorage: ${Object.keys(sessionStorage).join(', ')}`);
      for (const database of await indexedDB.databases()) found.push(`IndexedDB: ${database.name}`);
      for (const key of await caches.keys()) found.push(`cache: ${key}`);
      if ((await navigator.serviceWorker.getRegistrations()).length > 0) found.push('a service worker');
      return found;
    });
    return [...cookies, ...stored.map((trace) => `leaves a trace: ${trace}`)];
  }

  async close() {
    await this.page.context().close();
  }
}

/**
 * Runs jobs on a few browser pages at once.
 * @template Job
 * @param {Browser} browser
 * @param {string} origin
 * @param {Job[]} jobs
 * @param {(watched: WatchedPage, job: Job) => Promise<void>} run
 * @param {number} [workers]
 */
export async function inParallel(browser, origin, jobs, run, workers = 2) {
  const queue = jobs.values();
  await Promise.all(Array.from({ length: workers }, async () => {
    const watched = await open(browser, origin);
    for (const job of queue) await run(watched, job);
    await watched.close();
  }));
}
