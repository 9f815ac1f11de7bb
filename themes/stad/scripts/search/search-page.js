// Shows what is found under the search field. The only search module that touches the page.
//
// What is typed stays in this page's memory: it goes into no request, address, title, history or storage.

import { open } from "./engine.js";

/** @typedef {import("./engine.js").Answer} Answer */
/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("./engine.js").Hit} Hit */
/** @typedef {import("./excerpt.js").Piece} Piece */

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
  /** @type {Promise<Engine> | undefined} */
  let loading;
  let timer = 0;

  const index = () => {
    loading ??= open(address);
    // A lost connection may come back: the next letter tries again.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const say = (/** @type {string} */ text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = text), ANNOUNCE_AFTER_MS);
  };
  let latest = 0;
  const show = (/** @type {Answer | undefined} */ answer) => {
    list.replaceChildren(...(answer?.hits ?? []).map((hit) => item(template, hit)));
    if (urgent instanceof HTMLElement) urgent.hidden = !answer?.urgent;
    say(field.value.trim() === "" ? "" : answer === undefined ? status.dataset.failed ?? "" : counted(status, answer.total));
  };
  const update = async () => {
    const turn = ++latest;
    const answer = await index().then((engine) => engine.find(field.value, { place: "", everywhere: false, limit: 30 })).catch(() => undefined);
    if (turn === latest) show(answer);
  };

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
 * @param {Hit} hit
 * @returns {DocumentFragment}
 */
function item(template, hit) {
  const copy = document.importNode(template.content, true);
  const link = copy.querySelector("a");
  // An address of this site and nothing else, whatever the index says.
  if (link && /^\/(?!\/)/.test(hit.url)) link.href = hit.url;
  copy.querySelector("[data-title]")?.append(...marked(hit.title));
  copy.querySelector("[data-where]")?.append([hit.place, hit.kind].filter((part) => part !== "").join(" · "));
  copy.querySelector("[data-summary]")?.append(...marked(hit.summary));
  return copy;
}

/**
 * @param {Piece[]} pieces
 * @returns {(string | HTMLElement)[]}
 */
function marked(pieces) {
  return pieces.map((piece) => {
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
