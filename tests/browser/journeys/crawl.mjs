// Every page, in every language: nothing forbidden, foreign, stored or left behind. And in every file, nothing that could.
import { inParallel } from '../lib/browser.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 */

/** What keeps a trace or tells somebody else, as a script, a style sheet or a page would write it. */
const TRACES = [
  /\bdocument\.cookie\b/, /\blocalStorage\b/, /\bsessionStorage\b/, /\bindexedDB\b/, /\bcaches\.open\b/, /\bserviceWorker\b/, /\bsendBeacon\b/, /\bWebSocket\b/, /\bRTCPeerConnection\b/, /\bEventSource\b/,
  /rel=["']?(?:preconnect|dns-prefetch|prefetch|prerender|modulepreload)\b/, /\bimportScripts\b/, /\bping=/, /<iframe\b/i, /<object\b/i, /<embed\b/i, /<form\b/i, /@import\b/, /\bdata:(?:text|image|application)\//,
  /url\(\s*["']?(?:https?:)?\/\//, /\b(?:src|srcset|poster)=["']?(?:https?:)?\/\//, /speculationrules/, /\bSharedWorker\b/,
];
/** Files that are read as words. */
const TEXT = /\.(?:html|css|js|svg|json|xml|txt|webmanifest)$/;

/**
 * @param {Site} site
 * @param {Report} report
 */
export function checkTraces(site, report) {
  const check = report.check('no file of the site could store, send, embed or fetch anything from elsewhere', 'themes/stad/scripts, styles and templates; scripts fetch from the site alone');
  for (const path of site.files) {
    if (!TEXT.test(path)) continue;
    check.saw();
    const text = site.text(path);
    // What people read may speak of such things.
    const code = path.endsWith('.html') ? (text.match(/<[^>]*>/g) ?? []).join('\n') : path.endsWith('.json') || path.endsWith('.xml') ? '' : text;
    // What is typed is offered to nobody who types there next.
    for (const field of code.match(/<(?:input|textarea)\b[^>]*>/g) ?? []) {
      if (!/\btype=["']?(?:checkbox|radio)\b/.test(field) && !/\bautocomplete=["']?off\b/.test(field)) check.problem(path, `remembers what is typed: ${field}`);
    }
    for (const trace of TRACES) {
      const found = trace.exec(code);
      if (found !== null) check.problem(path, `holds ${JSON.stringify(found[0])}`);
    }
  }
}

/**
 * @param {Site} site
 * @param {Report} report
 * @param {import('../lib/browser.mjs').Browser} browser
 * @param {string} origin
 */
export async function checkEveryPage(site, report, browser, origin) {
  const check = report.check('every page opens without anything forbidden, foreign, stored or left behind', 'the policy and the headers in model/security.rs');
  await inParallel(browser, origin, site.pages, async (watched, { url }) => {
    check.saw();
    await watched.visit(url, { expectsNotFound: url.endsWith('404.html') });
    for (const fault of await watched.takeFaults()) check.problem(url, fault);
  }, 3);
}
