// A made-up site, every city of which says in all its fields, texts and file names what somebody would write who wants a
// reader's browser to run it. What the program refuses is taken out again; the rest is built.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { payloads } from './payloads.mjs';

/** A place of the content where a payload stands. @typedef {{ file: string, line: number, original: string, payload: string, refused: boolean }} Planted */
/** @typedef {{ code: string, severity: string, file?: string, line?: number, labels: { file: string, line?: number }[], message: string }} Told */

const N_PAYLOADS = 5_000;
const CITIES = 12;
/** Records stand in the city's own files; settings that nobody types are left as they are. */
const STRING = /"(?:[^"\\]|\\.)*"/g;
const N_PARAGRAPHS = 24;

/**
 * @param {string} stad the program
 * @param {string} folder everything is written below it
 * @returns {{ site: string, plain: string, planted: Planted[], names: { tried: number, refused: number } }} the built site, one without payloads, and what was tried
 */
export function hostileSite(stad, folder) {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  for (const site of ['minimal', 'whole']) cpSync(join('tests/sites', site), content, { recursive: true });
  const places = join(content, 'national/places/municipalities.csv');
  const slugs = Array.from({ length: CITIES }, (_, i) => `provort-${String(i + 10)}`);
  writeFileSync(places, readFileSync(places, 'utf8') + slugs.map((slug, i) => `${9910 + i},${slug.replace('provort-', 'Provort ')},99,Provlandets län,56.1,12.7,https://exempelby.example\n`).join(''));
  for (const [i, slug] of slugs.entries()) {
    const city = join(content, 'cities', slug);
    cpSync(join(content, 'cities/exempelby'), city, { recursive: true });
    const file = join(city, 'city.toml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('9901', String(9910 + i)).replace(/^aliases = .*$/m, ''));
  }
  const run = (/** @type {string[]} */ ...words) => execFileSync(stad, [...words, '--content', content, '--theme', 'themes/stad', '--today', '2026-11-26'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  run('build', '--out', join(folder, 'plain'));
  const planted = plant(content, slugs);
  takeOutWhatIsRefused(stad, content, planted);
  run('build', '--out', join(folder, 'site'));
  const names = fileNames(stad, content, slugs[0] ?? '');
  return { site: join(folder, 'site'), plain: join(folder, 'plain'), planted, names };
}

/**
 * Writes a payload in place of every string of every city, and in paragraphs of their own under every text.
 * @param {string} content
 * @param {string[]} slugs
 */
function plant(content, slugs) {
  const all = payloads(N_PAYLOADS);
  /** @type {Planted[]} */
  const planted = [];
  let next = 0;
  const take = () => all[next++ % all.length] ?? '';
  for (const slug of slugs) {
    for (const file of textFiles(join(content, 'cities', slug))) {
      const isPage = file.endsWith('.md');
      let fences = 0;
      const lines = readFileSync(file, 'utf8').split('\n').flatMap((text, i) => {
        if (text === '+++') fences += 1;
        if (isPage ? fences !== 1 : text.startsWith('#')) return [text];
        // One payload a line, so that a refusal says whose it is; another string of the line in each city.
        const strings = [...text.matchAll(STRING)];
        const chosen = strings[slugs.indexOf(slug) % Math.max(strings.length, 1)];
        if (chosen === undefined) return [text];
        const payload = take();
        planted.push({ file, line: i + 1, original: text, payload, refused: false });
        return [text.slice(0, chosen.index) + toml(payload) + text.slice(chosen.index + chosen[0].length)];
      });
      if (isPage) {
        for (let i = 0; i < N_PARAGRAPHS; i += 1) {
          const payload = take().replaceAll(/\r?\n/g, ' ');
          lines.push('');
          const mark = ['', '## ', '- ', '> ', '1. ', '| a | ', '``` ', '    '][i % 8] ?? '';
          planted.push({ file, line: lines.length + 1, original: '', payload, refused: false });
          lines.push(mark.startsWith('|') ? `| a | ${payload} |` : mark + payload);
        }
      }
      writeFileSync(file, lines.join('\n'));
    }
  }
  // Every payload that had no place yet stands in a news item of its own, in the title or the text.
  for (let i = 0; next < all.length; i += 1) {
    const slug = slugs[i % slugs.length] ?? '';
    const file = join(content, 'cities', slug, 'news', `nyhet-${i}.sv.md`);
    mkdirSync(join(file, '..'), { recursive: true });
    const lines = ['+++', 'title = "Nyhet"', 'description = "En nyhet"', 'date = 2026-11-20', '+++'];
    for (const line of [2, 3]) {
      const payload = take();
      planted.push({ file, line, original: lines[line - 1] ?? '', payload, refused: false });
      lines[line - 1] = `${line === 2 ? 'title' : 'description'} = ${toml(payload)}`;
    }
    for (let n = 0; n < 20; n += 1) {
      const payload = take().replaceAll(/\r?\n/g, ' ');
      lines.push('');
      planted.push({ file, line: lines.length + 1, original: '', payload, refused: false });
      lines.push(payload);
    }
    writeFileSync(file, lines.join('\n') + '\n');
  }
  return planted;
}

/**
 * Gives back what stood in each line that has an error, until there is none.
 * @param {string} stad
 * @param {string} content
 * @param {Planted[]} planted
 */
function takeOutWhatIsRefused(stad, content, planted) {
  const at = new Map(planted.map((one) => [`${one.file}:${one.line}`, one]));
  for (let round = 0; round < 40; round += 1) {
    const errors = check(stad, content);
    if (errors.length === 0) return;
    /** @type {Set<Planted>} */
    const refused = new Set();
    for (const told of errors) {
      for (const label of [told, ...told.labels]) {
        const file = join(content, (label.file ?? '').replace(/^content\//, ''));
        const one = at.get(`${file}:${label.line}`);
        if (one !== undefined && !one.refused) refused.add(one);
      }
    }
    for (const told of errors) {
      // A place on a page that is not there is told of the page.
      const city = /^output\/.*?(provort-\d+)\//.exec(told.file ?? '')?.[1];
      const named = /`([^`&]{3,})/.exec(told.message)?.[1];
      if (city === undefined || named === undefined) continue;
      for (const one of planted) if (!one.refused && one.file.includes(`/${city}/`) && one.payload.includes(named)) refused.add(one);
    }
    // An error that stands elsewhere (an id that others point at) is mended with all else in its file.
    if (refused.size === 0) {
      const files = new Set(errors.map((told) => join(content, (told.file ?? '').replace(/^content\//, ''))));
      for (const one of planted) if (!one.refused && files.has(one.file)) refused.add(one);
    }
    if (refused.size === 0) throw new Error(`no payload is to blame: ${JSON.stringify(errors.slice(0, 3))}`);
    takeOut(refused);
  }
  throw new Error('the site still has errors after forty rounds');
}

/** @param {Set<Planted>} refused */
function takeOut(refused) {
  for (const file of new Set([...refused].map((one) => one.file))) {
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const one of refused) {
      if (one.file !== file) continue;
      lines[one.line - 1] = one.original;
      one.refused = true;
    }
    writeFileSync(file, lines.join('\n'));
  }
}

/**
 * @param {string} stad
 * @param {string} content
 * @returns {Told[]} the errors
 */
function check(stad, content) {
  const words = ['check', '--format', 'json', '--content', content, '--theme', 'themes/stad', '--today', '2026-11-26'];
  let out;
  try {
    out = execFileSync(stad, words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, status } = /** @type {{ stdout: string, status: number | null }} */ (error);
    if (status !== 1) throw error;
    out = stdout;
  }
  const { diagnostics } = /** @type {{ diagnostics: Told[] }} */ (JSON.parse(out));
  return diagnostics.filter((told) => told.severity === 'error');
}

/**
 * Names of files and folders: each by itself, since one that is refused keeps the site from being built.
 * @param {string} stad
 * @param {string} content
 * @param {string} slug
 */
function fileNames(stad, content, slug) {
  const names = payloads(400).map((payload) => payload.replaceAll(/[/\u0000]/g, '').slice(0, 60)).filter((name) => name.trim() !== '' && !name.startsWith('.'));
  const files = join(content, 'cities', slug, 'files');
  const written = [...new Set(names.map((name) => `${name}.txt`))].filter((name) => Buffer.byteLength(name) < 250 && !/^[\w-]+\.txt$/.test(name));
  for (const name of written) writeFileSync(join(files, name), 'Påhittat.\n');
  const told = JSON.stringify(check(stad, content).map((one) => [one.code, one.file]));
  const refused = (told.match(/"(?:bad-file-name|sign-in-file-name|file-name-not-utf8)"/g) ?? []).length;
  for (const name of written) rmSync(join(files, name));
  return { tried: written.length, refused };
}

/** @param {string} folder @returns {string[]} */
function textFiles(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'files' ? [] : textFiles(path);
    return /\.(?:toml|md)$/.test(name) && existsSync(path) ? [path] : [];
  });
}

/** @param {string} text as a basic string of TOML */
function toml(text) {
  const escaped = text.replaceAll(/[\\"\u0000-\u001f\u007f]/g, (sign) => (sign === '\\' || sign === '"' ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
  return `"${escaped}"`;
}
