// Opens the index that tests/search.rs wrote from pages.LANG.toml, the way a browser does.

import { readFileSync, readdirSync } from "node:fs";

import { ask } from "../../themes/stad/scripts/search/ask.js";
import { Engine, open as openAt } from "../../themes/stad/scripts/search/engine.js";

const ORIGIN = "https://stad.example";

/** @typedef {import("../../themes/stad/scripts/search/engine.js").Wish} Wish */

/**
 * The files of a folder of this one, by the path at which a browser asks for them.
 * @param {string} folder
 * @returns {Record<string, Buffer>}
 */
export function filesOf(folder) {
  const at = new URL(`${folder}/`, import.meta.url);
  return Object.fromEntries(readdirSync(at).map((name) => [`/search/${name}`, readFileSync(new URL(name, at))]));
}

/**
 * Answers requests from `files` and notes what was asked.
 * @param {Record<string, string | Buffer | Uint8Array>} files
 * @returns {string[]}
 */
export function serve(files) {
  /** @type {string[]} */
  const asked = [];
  globalThis.fetch = async (address, init) => {
    const { pathname, search, hash } = new URL(String(address), ORIGIN);
    asked.push(`${pathname}${search}${hash} ${init?.method ?? "GET"} ${init?.body ?? ""}`.trim());
    const file = files[pathname];
    const response = new Response(file === undefined ? null : new Uint8Array(Buffer.from(file)), { status: file === undefined ? 404 : 200 });
    Object.defineProperty(response, "url", { value: `${ORIGIN}${pathname}` });
    return response;
  };
  return asked;
}

/**
 * @param {string} lang
 * @param {string} folder
 */
export async function open(lang, folder = "index") {
  const asked = serve(filesOf(folder));
  const engine = await openAt(ask(`${ORIGIN}/search/${lang}.json`));
  return { engine, asked, ...finders(engine) };
}

/** @param {Engine} engine */
export function finders(engine) {
  const answer = (/** @type {string} */ typed, /** @type {Partial<Wish>} */ wish = {}) => engine.find(typed, { place: "", everywhere: false, limit: 30, ...wish });
  const find = async (/** @type {string} */ typed, /** @type {Partial<Wish>} */ wish = {}) => (await answer(typed, wish)).hits.map(plain);
  return { answer, find };
}

/** @param {import("../../themes/stad/scripts/search/engine.js").Hit} hit */
function plain({ url, kind, place, title, summary }) {
  const text = (/** @type {{ text: string }[]} */ pieces) => pieces.map((piece) => piece.text).join("");
  return { url, title: text(title), summary: text(summary), kind, place };
}
