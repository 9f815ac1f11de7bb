// JSON-LD is understood by a processor of its own, and says only what schema.org has words for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { attr, rawText } from '../lib/html.mjs';

/** @type {{ expand(data: unknown, options: { documentLoader: typeof documentLoader, safe: boolean }): Promise<unknown[]> }} */
const jsonld = createRequire(import.meta.url)('jsonld');

/**
 * @typedef {import('../lib/site.mjs').Site} Site
 * @typedef {import('../lib/report.mjs').Report} Report
 * @typedef {import('../lib/report.mjs').Check} Check
 * @typedef {{ parents: string[], properties: Set<string> }} Interface
 * @typedef {{ types: Map<string, Set<string>>, source: string }} Vocabulary type → its properties with the inherited ones
 */

/** Stands in for https://schema.org's own context, which the network would give: every plain word is schema.org's. */
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } };

const KEYWORDS = new Set(['@context', '@type', '@id', '@graph', '@language', '@value']);

/**
 * Reads the vocabulary from the type declarations of `schema-dts`, which are generated from schema.org's own.
 * @returns {Vocabulary}
 */
function readVocabulary() {
  const folder = dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
  const source = readFileSync(join(folder, 'dist/schema.d.ts'), 'utf8');
  /** @type {Map<string, Interface>} */
  const interfaces = new Map();
  /** @type {Map<string, string>} */
  const leaves = new Map();
  for (const [, name = '', parents = '', body = ''] of source.matchAll(/interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)\n\}/g)) {
    const properties = new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map((match) => match[1] ?? ''));
    interfaces.set(name, { parents: parents.split(/, */).filter(Boolean), properties });
    const type = /^ {4}"@type": "(\w+)";/m.exec(body)?.[1];
    if (type !== undefined) leaves.set(type, name);
  }
  /** @type {(name: string) => string[]} */
  const properties = (name) => {
    const found = interfaces.get(name);
    return found ? [...found.properties, ...found.parents.flatMap(properties)] : [];
  };
  return { types: new Map([...leaves].map(([type, name]) => [type, new Set(properties(name))])), source };
}

/**
 * @param {Site} site
 * @param {Report} report
 */
export async function checkLinkedData(site, report) {
  const check = report.check('JSON-LD can be read and uses only types and properties of schema.org', 'look the type up at schema.org; a property of another type belongs in a nested object');
  const json = report.check('every JSON file can be read', 'write it with a serializer, never by joining strings');
  for (const path of site.filesLike(/\.(json|webmanifest|geojson)$/)) {
    json.saw();
    try {
      JSON.parse(site.text(path));
    } catch (error) {
      json.problem(path, `not JSON: ${error}`);
    }
  }
  const vocabulary = readVocabulary();
  for (const page of site.pages) {
    for (const script of page.elements.filter((element) => element.tagName === 'script' && attr(element, 'type') === 'application/ld+json')) {
      check.saw();
      json.saw();
      try {
        const data = JSON.parse(rawText(script));
        if (!/^https:\/\/schema\.org\/?$/.test(data['@context'])) check.problem(page.url, `@context is ${JSON.stringify(data['@context'])}, not https://schema.org`);
        checkObject(data, page.url, vocabulary, check);
        const expanded = await jsonld.expand(data, { documentLoader, safe: true });
        if (expanded.length === 0) check.problem(page.url, 'a JSON-LD processor finds nothing in it');
      } catch (error) {
        check.problem(page.url, `can't be read: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}

/** @param {string} url */
async function documentLoader(url) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`asks for ${url}`);
  return { documentUrl: url, document: CONTEXT };
}

/**
 * @param {unknown} value
 * @param {string} where
 * @param {Vocabulary} vocabulary
 * @param {Check} check
 */
function checkObject(value, where, vocabulary, check) {
  if (Array.isArray(value)) {
    for (const item of value) checkObject(item, where, vocabulary, check);
    return;
  }
  if (typeof value === 'string') {
    const term = /^https?:\/\/schema\.org\/(\w+)$/.exec(value)?.[1];
    if (term !== undefined && !vocabulary.source.includes(`"${term}"`)) check.problem(where, `schema.org has no \`${term}\``);
    return;
  }
  if (value === null) check.problem(where, 'a null says nothing: leave the property out');
  if (typeof value !== 'object' || value === null) return;
  const object = /** @type {Record<string, unknown>} */ (value);
  const types = [object['@type'] ?? []].flat().map(String);
  for (const type of types) if (!vocabulary.types.has(type)) check.problem(where, `schema.org has no type \`${type}\``);
  if (types.length === 0 && !('@graph' in object) && !('@id' in object) && !('@value' in object)) check.problem(where, 'an object without @type');
  for (const [key, inner] of Object.entries(object)) {
    if (key !== '@context') checkObject(inner, where, vocabulary, check);
    if (KEYWORDS.has(key) || types.length === 0) continue;
    if (!types.some((type) => vocabulary.types.get(type)?.has(key))) check.problem(where, `\`${key}\` is no property of ${types.join(', ')}`);
  }
}
