// The Nu Html Checker's word on every page, style sheet and drawing.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {{ type: string, subType?: string, message: string, url?: string, lastLine?: number, extract?: string }} Message
 */

/** Warnings that are known and right to have, each with its reason. */
const JUSTIFIED = [
  {
    pattern: /^Resource violates Content Security Policy \(meta tag\)/,
    reason: "the checker reads files, so to it no address is 'self'; the browser, which every page is shown to, is the judge of the policy",
  },
  {
    pattern: /^Inline script violates Content Security Policy/,
    reason: 'JSON-LD is data, never run, and so outside the policy; other inline scripts are refused by the check of the policy',
  },
  {
    pattern: /^This document appears to be written in Macedonian but the “html” start tag has “lang="bg"”/,
    reason: 'the guess goes by how often letters come, and a page of few words in Bulgarian is near the other language; every other guess is heeded',
  },
];

/**
 * @param {Site} site
 * @param {Report} report
 */
export async function checkValidity(site, report) {
  const errors = report.check('the Nu Html Checker finds no error', 'mend the template; the message names the rule of the HTML standard');
  const warnings = report.check('the Nu Html Checker finds nothing to warn of', 'mend it, or add it to JUSTIFIED in tests/browser/checks/validity.mjs with the reason');
  const files = site.filesLike(/\.(html|svg|css)$/);
  errors.saw(files.length);
  warnings.saw(files.length);
  for (const message of await nuHtmlChecker(site.folder)) {
    const file = message.url ? relative(site.folder, fileURLToPath(message.url)) : '(no file)';
    const where = `${file}:${message.lastLine ?? '?'} ${(message.extract ?? '').replace(/\s+/g, ' ').slice(0, 120)}`;
    if (message.type === 'error' || message.type === 'non-document-error') {
      errors.problem(where, message.message);
    } else if (message.subType === 'warning' && !JUSTIFIED.some(({ pattern }) => pattern.test(message.message))) {
      warnings.problem(where, message.message);
    }
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Message[]>}
 */
async function nuHtmlChecker(folder) {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  // The deep stack is for the style checker, which walks a sheet by recursion.
  const java = spawn('java', ['-Xss8m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', '--also-check-svg', '--also-check-css', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, code] = await Promise.all([read(java.stdout), read(java.stderr), new Promise((resolve, reject) => {
    java.on('error', reject);
    java.on('close', resolve);
  })]);
  if (code !== 0 || !stdout.trim().startsWith('{')) throw new Error(`the Nu Html Checker stopped with ${code}: ${stderr.slice(0, 2000)}`);
  return /** @type {{ messages: Message[] }} */ (JSON.parse(stdout)).messages;
}

/** @param {import('node:stream').Readable} stream */
async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
