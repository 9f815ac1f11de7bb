// A strict reading of XML: well-formed with namespaces, or an error with its place.
import { SaxesParser } from 'saxes';

/**
 * @typedef {{ name: string, uri: string, attributes: Record<string, string>, children: XmlElement[], text: string }} XmlElement
 */

/**
 * @param {string} source
 * @returns {XmlElement} the root
 */
export function parseXml(source) {
  const parser = new SaxesParser({ xmlns: true });
  /** @type {XmlElement} */
  const top = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element = { name: tag.local, uri: tag.uri, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => { stack.pop(); });
  const addText = (/** @type {string} */ text) => {
    const open = stack.at(-1);
    if (open) open.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  const root = top.children[0];
  if (!root) throw new Error('no root element');
  return root;
}
