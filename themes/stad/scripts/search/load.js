// Fetches one language's index: the same files whatever is typed.

import { FORMAT, decode } from "./decode.js";

/** @typedef {import("./decode.js").SearchIndex} SearchIndex */

/**
 * @param {string} rootAddress
 * @returns {Promise<SearchIndex>}
 */
export async function load(rootAddress) {
  // The root says which files are the newest, so it is asked for anew; they themselves never change.
  const root = await fetched(rootAddress, "no-cache");
  const { format, shards } = await root.json();
  if (format !== FORMAT || shards.length !== 1) throw new TypeError("unknown search format");
  const shard = await fetched(new URL(shards[0].file, root.url).href, "default");
  return decode(new Uint8Array(await shard.arrayBuffer()));
}

/**
 * @param {string} address
 * @param {RequestCache} cache
 * @returns {Promise<Response>}
 */
async function fetched(address, cache) {
  const response = await fetch(address, { cache, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`search index: status ${response.status}`);
  return response;
}
