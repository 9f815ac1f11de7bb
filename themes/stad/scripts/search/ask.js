// Asks for the files of one language's index. Only the root says which they are.

/**
 * @typedef {object} Root
 * @property {number} format
 * @property {string} common what every query needs, and all there is of a small language
 * @property {string} [numbers]
 * @property {string[]} [words]
 * @property {string[]} [first_words]
 * @property {string[]} [cards]
 * @property {number[]} [first_cards]
 * @property {string[]} [stop_words]
 */

/**
 * @typedef {object} Asked
 * @property {Root} root
 * @property {(name: string) => Promise<Response>} askFor
 * @property {Promise<Response>} common on its way
 */

/**
 * Asks for the root, and then for what every query needs, before the search itself is there to read it.
 * @param {string} address
 * @returns {Promise<Asked>}
 */
export async function ask(address) {
  // The root says which files are the newest, so it is asked for anew; they themselves never change.
  const response = await fetched(address, "no-cache");
  // What is no root fails here, or where its format is looked at.
  /** @type {Root} */
  const root = await response.json();
  const askFor = (/** @type {string} */ name) => fetched(address.replace(/\.json.*/, `-${name}.bin`), "default");
  const common = askFor(root.common);
  // Whoever reads it says where it does not come.
  common.catch(() => {});
  return { root, askFor, common };
}

/**
 * @param {string} address
 * @param {RequestCache} cache
 * @returns {Promise<Response>}
 */
function fetched(address, cache) {
  return fetch(address, { cache, credentials: "omit", referrerPolicy: "no-referrer" });
}
