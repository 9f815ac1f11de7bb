// Questions about a parsed HTML document.

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Document} Document
 */

/** Text in these elements is never read by a person. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/**
 * @param {Node} node
 * @returns {node is Element}
 */
export function isElement(node) {
  return 'tagName' in node;
}

/**
 * Every element under `node`, in document order.
 * @param {Node} node
 * @returns {Generator<Element>}
 */
export function* elements(node) {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (isElement(child)) yield child;
    yield* elements(child);
  }
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {string | undefined}
 */
export function attr(element, name) {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/**
 * @param {Node} node
 * @param {string} tagName
 */
export function byTag(node, tagName) {
  return [...elements(node)].filter((element) => element.tagName === tagName);
}

/**
 * The text of a node as written, with all white space (also no-break and thin spaces) as single spaces.
 * @param {Node} node
 */
export function text(node) {
  return [...textNodes(node)].map((leaf) => leaf.text).join('').replace(/\s+/gu, ' ').trim();
}

/**
 * Every readable piece of text with the elements around it, innermost last.
 * @param {Node} node
 * @param {Element[]} [around]
 * @returns {Generator<{ text: string, around: Element[] }>}
 */
export function* textNodes(node, around = []) {
  if ('value' in node && node.nodeName === '#text') yield { text: node.value, around };
  if (!('childNodes' in node)) return;
  if (isElement(node) && UNREAD.has(node.tagName)) return;
  const inside = isElement(node) ? [...around, node] : around;
  for (const child of node.childNodes) yield* textNodes(child, inside);
}

/**
 * The text of a `<script>` or `<style>`.
 * @param {Element} element
 */
export function rawText(element) {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/**
 * An element's start tag, as a reader of a report would look for it.
 * @param {Element} element
 */
export function startTag(element) {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 80)}"`);
  return `<${element.tagName}${attributes.join('')}>`;
}

/** Attributes whose value, and not only presence, can change what an accessibility rule says. */
const TELLING = new Set(['class', 'role', 'type', 'lang', 'dir', 'rel', 'scope', 'inputmode', 'autocomplete', 'hidden', 'open']);

/**
 * Names of tags and attributes, and the values that decide looks and roles; no texts and no addresses. Two pages with the
 * same skeleton get the same verdict from a rule about markup.
 * @param {Node} node
 * @returns {string}
 */
export function skeleton(node) {
  if (!('childNodes' in node)) return '';
  const inner = node.childNodes.map(skeleton).join('');
  if (!isElement(node)) return inner;
  const attributes = node.attrs
    .map(({ name, value }) => (TELLING.has(name) || name.startsWith('aria-') && /^(true|false|page|polite)$/.test(value) ? `${name}=${value}` : name))
    .sort();
  return `<${[node.tagName, ...attributes].join(' ')}>${inner}</>`;
}
