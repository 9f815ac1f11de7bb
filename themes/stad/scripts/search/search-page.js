// Shows what is found under the search field. The only search module that touches the page.
//
// What is typed stays in this page's memory: it goes into no request, address, title, history or storage.

import { cards } from "./decode.js";
import { pieces } from "./excerpt.js";
import { load } from "./load.js";
import { isUrgent } from "./query.js";
import { search } from "./rank.js";

/** @typedef {import("./decode.js").Card} Card */
/** @typedef {import("./decode.js").SearchIndex} SearchIndex */
/** @typedef {import("./rank.js").Found} Found */

/** A screen reader is told when the person has stopped typing, not at every letter. */
const ANNOUNCE_AFTER_MS = 400;

for (const box of document.querySelectorAll("[data-search]")) if (box instanceof HTMLElement) start(box);

/** @param {HTMLElement} box */
function start(box) {
  const field = box.querySelector("input");
  const list = box.querySelector("[data-search-results]");
  const status = box.querySelector("[data-search-status]");
  const urgent = box.querySelector("[data-search-urgent]");
  const template = box.querySelector("template[data-search-result]");
  const address = box.dataset.root;
  if (!field || !list || !(status instanceof HTMLElement) || !(template instanceof HTMLTemplateElement) || address === undefined) return;
  /** @type {Promise<SearchIndex> | undefined} */
  let loading;
  let timer = 0;

  const index = () => {
    loading ??= load(address);
    // A lost connection may come back: the next letter tries again.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const say = (/** @type {string} */ text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = text), ANNOUNCE_AFTER_MS);
  };
  const show = (/** @type {SearchIndex | undefined} */ known) => {
    const typed = field.value.trim();
    const found = known === undefined || typed === "" ? undefined : search(known, typed);
    const items = known && found ? cards(known, found.pages).map((card) => item(template, card, known, found)) : [];
    list.replaceChildren(...items);
    if (urgent instanceof HTMLElement) urgent.hidden = known === undefined || !isUrgent(typed, known);
    say(typed === "" ? "" : known === undefined ? status.dataset.failed ?? "" : counted(status, items.length));
  };
  const update = () => index().then(show, () => show(undefined));

  field.addEventListener("focus", () => index().catch(() => undefined));
  field.addEventListener("input", update);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) update().then(() => list.querySelector("a")?.focus());
  });
  for (const hidden of [box, field, ...(field.labels ?? [])]) hidden.hidden = false;
  if (document.activeElement === field) index().catch(() => undefined);
}

/**
 * @param {HTMLTemplateElement} template
 * @param {Card} card
 * @param {SearchIndex} index
 * @param {Found} found
 * @returns {DocumentFragment}
 */
function item(template, card, index, found) {
  const copy = document.importNode(template.content, true);
  const link = copy.querySelector("a");
  // An address of this site and nothing else, whatever the index says.
  if (link && /^\/(?!\/)/.test(card.url)) link.href = card.url;
  copy.querySelector("[data-title]")?.append(...marked(card.title, index, found));
  copy.querySelector("[data-where]")?.append([card.place, card.kind].filter((part) => part !== "").join(" · "));
  copy.querySelector("[data-summary]")?.append(...marked(card.summary, index, found));
  return copy;
}

/**
 * @param {string} text
 * @param {SearchIndex} index
 * @param {Found} found
 * @returns {(string | HTMLElement)[]}
 */
function marked(text, index, found) {
  return pieces(text, index, found.terms).map((piece) => {
    if (!piece.hit) return piece.text;
    const mark = document.createElement("mark");
    mark.textContent = piece.text;
    return mark;
  });
}

/**
 * @param {HTMLElement} status
 * @param {number} count
 * @returns {string}
 */
function counted(status, count) {
  const { none, one, many } = status.dataset;
  if (count === 0) return none ?? "";
  const lang = document.documentElement.lang || undefined;
  return count === 1 ? one ?? "" : (many ?? "").replace("{n}", count.toLocaleString(lang));
}
