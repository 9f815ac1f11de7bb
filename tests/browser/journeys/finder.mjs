// Finding one's town: by name without å ä ö, by postal code, and without the typed words leaving the page.
import { brotli } from '../checks/size.mjs';
import { homeUrl, municipalityUrl } from '../lib/facts.mjs';

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 * @typedef {import('../lib/facts.mjs').Facts} Facts
 * @typedef {import('../lib/facts.mjs').Municipality} Municipality
 * @typedef {import('../lib/browser.mjs').WatchedPage} WatchedPage
 */

/** What the table of postal codes may weigh on the way to a telephone. */
const TABLE_BYTES = 10_000;

/** A finder tells what it found when the person has stopped typing; this is longer than it waits for that. */
const SETTLED_MS = 600;

/** "Perhaps" in the languages that a site may have. */
const PERHAPS = /kanske|perhaps|maybe|may be|might|quizá|poate|może|можливо|возможно|може би|ربما|شاید|อาจ/i;

/**
 * Postal codes that show what the finder knows and does not: in the table, missing with neighbours in more than one
 * municipality, and missing altogether.
 * @param {Facts} facts
 */
export function telltaleCodes({ postalCodes }) {
  /** @type {Map<string, Set<string>>} */
  const prefixes = new Map();
  for (const [code, municipality] of postalCodes) {
    const prefix = code.slice(0, 3);
    prefixes.set(prefix, (prefixes.get(prefix) ?? new Set()).add(municipality));
  }
  const known = [...postalCodes].find(([code, municipality]) => prefixes.get(code.slice(0, 3))?.size === 1 && municipality !== '0180') ?? [...postalCodes][0];
  const shared = [...prefixes].filter(([, municipalities]) => municipalities.size > 1);
  const missing = shared.flatMap(([prefix]) => Array.from({ length: 100 }, (_, idx) => `${prefix}${String(idx).padStart(2, '0')}`)).find((code) => !postalCodes.has(code));
  const nowhere = Array.from({ length: 1000 }, (_, idx) => `${String(idx).padStart(3, '0')}`).find((prefix) => !prefixes.has(prefix));
  return { known, missing, sharedBy: prefixes.get(missing?.slice(0, 3) ?? '') ?? new Set(), nowhere: `${nowhere}00` };
}

/** @param {string} name */
function asciiName(name) {
  return name.toLowerCase().normalize('NFD').replace(/\p{Mark}/gu, '');
}

/**
 * @param {Site} site
 * @param {Facts} facts
 * @param {Report} report
 * @param {WatchedPage} watched
 */
export async function checkFinder(site, facts, report, watched) {
  const checks = {
    names: report.check('the finder finds a town typed without å ä ö, and Enter opens its page', 'a field with role combobox and a name; options with role option; arrow and Enter choose'),
    codes: report.check('the finder knows a postal code, and says "perhaps" or offers the list where it doesn\'t', 'never guess: show the municipalities of the prefix as perhaps, else link the list'),
    table: report.check(`the postal codes are fetched when the field gets the focus, not before, and weigh at most ${TABLE_BYTES} bytes of brotli`, 'fetch on focus; code the table by prefix'),
    private: report.check('nothing typed in the finder stands in a request or an address', 'look up in the browser; leave location and history alone while typing'),
  };
  const town = facts.municipalities.find((municipality) => municipality.name === 'Göteborg') ?? facts.municipalities.find((municipality) => /[åäö]/i.test(municipality.name));
  if (!town) throw new Error('no municipality with å, ä or ö to look for');
  for (const lang of site.langs) {
    const home = homeUrl(facts, lang);
    try {
      await findByName(watched, home, town, municipalityUrl(facts, town, lang), checks);
      await findByCode(watched, home, facts, checks);
      await weighTable(site, watched, home, checks);
    } catch (error) {
      checks.names.problem(home, `stopped: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : error}`);
    }
    for (const fault of await watched.takeFaults()) checks.private.problem(home, fault);
  }
}

/**
 * @param {WatchedPage} watched
 * @param {string} home
 */
async function openFinder(watched, home) {
  await watched.visit(home);
  const field = watched.page.getByRole('main').getByRole('combobox', { name: /\S/ }).first();
  await field.focus();
  return field;
}

/**
 * Types, and waits until something that was not there before is told: options, or a text.
 * @param {WatchedPage} watched
 * @param {import('playwright-core').Locator} field
 * @param {string} typed
 * @param {RegExp} expected
 */
async function answerTo(watched, field, typed, expected) {
  await field.fill('');
  await watched.page.waitForTimeout(SETTLED_MS);
  const before = await linesOf(watched);
  await field.pressSequentially(typed);
  const end = Date.now() + watched.answerMs;
  const answer = async () => {
    const options = await watched.page.getByRole('option').filter({ visible: true }).allInnerTexts();
    return [...options, ...(await linesOf(watched)).filter((line) => !before.includes(line))].join('\n');
  };
  while (Date.now() < end && !expected.test(await answer())) await watched.page.waitForTimeout(50);
  await watched.page.waitForTimeout(SETTLED_MS);
  return answer();
}

/** @param {WatchedPage} watched */
async function linesOf({ page }) {
  const text = await page.getByRole('main').innerText();
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/**
 * @param {WatchedPage} watched
 * @param {string} home
 * @param {Municipality} town
 * @param {string} url
 * @param {{ names: Check, private: Check }} checks
 */
async function findByName(watched, home, town, url, checks) {
  checks.names.saw();
  const { page } = watched;
  const typed = asciiName(town.name);
  const field = await openFinder(watched, home);
  const historyLength = await page.evaluate(() => history.length);
  const answer = await answerTo(watched, field, typed, new RegExp(town.name));
  if (!answer.includes(town.name)) checks.names.problem(home, `typing "${typed}" does not offer ${town.name}`);
  checks.private.saw();
  if (new URL(page.url()).pathname + new URL(page.url()).hash !== home) checks.private.problem(home, `typing changed the address to ${page.url()}`);
  if (await page.evaluate(() => history.length) !== historyLength) checks.private.problem(home, 'typing added to the history');
  const leaked = watched.requests.find((request) => request.toLowerCase().includes(typed));
  if (leaked) checks.private.problem(home, `the typed word stands in ${leaked}`);
  await field.press('ArrowDown');
  await field.press('Enter');
  try {
    await page.waitForURL(`**${url}`, { timeout: watched.answerMs });
  } catch {
    checks.names.problem(home, `choosing ${town.name} by keyboard does not open ${url}, but ${page.url()}`);
    return;
  }
  await page.goBack();
  const left = await page.getByRole('main').getByRole('combobox', { name: /\S/ }).first().inputValue();
  if (left !== '') checks.private.problem(home, 'the typed word still stands in the field when one comes back');
}

/**
 * @param {WatchedPage} watched
 * @param {string} home
 * @param {Facts} facts
 * @param {{ codes: Check, private: Check }} checks
 */
async function findByCode(watched, home, facts, checks) {
  const { known, missing, sharedBy, nowhere } = telltaleCodes(facts);
  const nameOf = (/** @type {string | undefined} */ code) => facts.municipalities.find((municipality) => municipality.code === code)?.name ?? '?';
  const field = await openFinder(watched, home);
  if (known) {
    for (const typed of [known[0], `${known[0].slice(0, 3)} ${known[0].slice(3)}`]) {
      checks.codes.saw();
      const answer = await answerTo(watched, field, typed, new RegExp(nameOf(known[1])));
      if (!answer.includes(nameOf(known[1]))) checks.codes.problem(`${home} "${typed}"`, `does not offer ${nameOf(known[1])}`);
      if (PERHAPS.test(answer)) checks.codes.problem(`${home} "${typed}"`, 'says "perhaps" of a code that is known');
    }
  }
  if (missing) {
    checks.codes.saw();
    const answer = await answerTo(watched, field, missing, PERHAPS);
    if (!PERHAPS.test(answer)) checks.codes.problem(`${home} "${missing}"`, 'does not say "perhaps" of a code that is missing');
    const offered = [...sharedBy].filter((code) => answer.includes(nameOf(code)));
    if (offered.length === 0) checks.codes.problem(`${home} "${missing}"`, `offers none of ${[...sharedBy].map(nameOf).join(', ')}`);
  }
  checks.codes.saw();
  const answer = await answerTo(watched, field, nowhere, /\S/);
  if (answer.trim() === '') checks.codes.problem(`${home} "${nowhere}"`, 'says nothing of a code that is nowhere');
  const typed = [known?.[0], missing, nowhere].filter((code) => code !== undefined);
  checks.private.saw();
  for (const request of watched.requests) {
    if (typed.some((code) => request.includes(code))) checks.private.problem(home, `a typed postal code stands in ${request}`);
  }
}

/**
 * @param {Site} site
 * @param {WatchedPage} watched
 * @param {string} home
 * @param {{ table: Check }} checks
 */
async function weighTable(site, watched, home, checks) {
  checks.table.saw();
  await watched.visit(home);
  await watched.page.waitForTimeout(300);
  const before = new Set(watched.requests);
  await watched.page.getByRole('main').getByRole('combobox', { name: /\S/ }).first().focus();
  await watched.page.waitForTimeout(700);
  const onFocus = [...new Set(watched.requests)].filter((request) => !before.has(request)).map((request) => site.fileFor(new URL(request).pathname) ?? '');
  // Names may come along; the limit is for the table of codes, whose file says what it is.
  const tables = onFocus.filter((path) => /post/i.test(path));
  const fetched = tables.length > 0 ? tables : onFocus;
  if (fetched.length === 0) checks.table.problem(home, 'nothing is fetched on focus: is the table fetched with the page?');
  const bytes = fetched.filter(Boolean).reduce((sum, path) => sum + brotli(site.bytes(path)), 0);
  if (bytes > TABLE_BYTES) checks.table.problem(`${home} (${fetched.join(', ')}: ${bytes} bytes)`, 'too heavy');
}
