// Shows what is found under the search field. The only search module that touches the page.
//
// What is typed stays in this page's memory and is cleared when the page or the box is left: it goes into no request, address, title, history or
// storage.

import { open } from "./engine.js";

/** @typedef {import("./ask.js").Asked} Asked */
/** @typedef {import("./engine.js").Answer} Answer */
/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("./engine.js").Hit} Hit */
/** @typedef {import("./excerpt.js").Piece} Piece */

/** A screen reader is told when the person has stopped typing, not at every letter. */
const ANNOUNCE_AFTER_MS = 400;
const FIRST_HITS = 8;
const MOST_HITS = 30;

/**
 * Brings a box to life.
 * @param {HTMLElement} box
 * @param {Promise<Asked>} asked for the index
 * @param {(root: string) => Promise<Asked>} ask asks again
 */
export function start(box, asked, ask) {
  const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (box.querySelector(selector));
  const field = /** @type {HTMLInputElement} */ (part("input"));
  const list = part("ol");
  const status = part("[role=status]");
  const more = part("[data-search-more]");
  const choice = part("fieldset");
  const [here, everywhere] = choice.querySelectorAll("input");
  const template = /** @type {HTMLTemplateElement} */ (box.querySelector("template"));
  const { root = "", place = "" } = box.dataset;
  /** @type {Promise<Engine> | undefined} */
  let loading = open(asked);
  loading.catch(() => (loading = undefined));
  let latest = 0;
  let limit = FIRST_HITS;
  let timer = 0;
  let isWarned = false;

  const engine = () => {
    loading ??= open(ask(root));
    // A lost connection may come back: the next letter tries again.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const say = (/** @type {() => string} */ said, isUrgent = false) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const text = said();
      // Told once as long as the card stands there, not after every word.
      status.textContent = isUrgent && !isWarned ? `${status.dataset["urgent"]} ${text}` : text;
      isWarned = isUrgent;
    }, ANNOUNCE_AFTER_MS);
  };
  const links = () => [...list.querySelectorAll("a")];
  const show = (/** @type {Answer | undefined} */ answer) => {
    const typed = field.value.trim();
    const named = answer?.place || place;
    list.replaceChildren(...(answer?.hits ?? []).map((hit) => item(template, hit)));
    part("[data-search-urgent]").hidden = !answer?.urgent;
    part("[data-search-meant]").hidden = !answer?.suggestion;
    part("[data-search-meant] button").textContent = answer?.suggestion ?? "";
    part("[data-search-place]").textContent = named;
    part("[data-search-instead]").hidden = typed === "" || (answer !== undefined && answer.total > 0);
    choice.hidden = named === "";
    more.hidden = !answer || answer.hits.length >= answer.total;
    say(() => (typed === "" ? "" : answer ? counted(status, answer.total) : status.dataset["failed"] ?? ""), typed !== "" && answer?.urgent);
  };
  const update = async () => {
    const turn = ++latest;
    const answer = await engine().then((known) => known.find(field.value, { place, everywhere: !!everywhere?.checked, limit })).catch(() => undefined);
    // Meanwhile another letter may have come.
    if (turn === latest) show(answer);
  };
  const clear = () => {
    field.value = "";
    limit = FIRST_HITS;
    // At once, not after an answer: the page may be put away as it is.
    latest++;
    show(undefined);
  };

  field.addEventListener("input", () => {
    limit = FIRST_HITS;
    // A city that the words named is forgotten with them; the page's own stays as the person has chosen.
    if (field.value.trim() === "" && here && place === "") here.checked = true;
    update();
  });
  choice.addEventListener("change", update);
  more.addEventListener("click", async () => {
    limit = MOST_HITS;
    await update();
    links()[FIRST_HITS]?.focus();
  });
  part("[data-search-meant] button").addEventListener("click", (event) => {
    field.value = /** @type {HTMLElement} */ (event.currentTarget).textContent;
    field.focus();
    update();
  });
  box.addEventListener("keydown", async (event) => {
    const { key, target } = event;
    // Safari says of the Enter that ends a composition only this.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [field, ...links(), more];
    const at = stops.findIndex((stop) => stop === target);
    if (at === 0 && key === "Enter") {
      await update();
      links()[0]?.focus();
    } else if (at === 0 && key === "Escape" && field.value !== "") clear();
    else if (at >= 0 && key === "ArrowDown") stops[at + 1]?.focus();
    else if (at > 0 && key === "ArrowUp") stops[at - 1]?.focus();
    else return;
    event.preventDefault();
  });
  box.closest("dialog")?.addEventListener("close", () => {
    if (here) here.checked = true;
    clear();
  });
  window.addEventListener("pagehide", clear);
  return update();
}

/**
 * @param {HTMLTemplateElement} template
 * @param {Hit} hit
 * @returns {DocumentFragment}
 */
function item(template, { url, title, place, kind, summary }) {
  const copy = document.importNode(template.content, true);
  const [where, text] = copy.querySelectorAll("p");
  const link = copy.querySelector("a");
  // An address of this site and nothing else, whatever the index says.
  if (link && /^\/(?!\/)/.test(url)) link.href = url;
  link?.append(...marked(title));
  where?.append([place, kind].filter((part) => part !== "").join(" · "));
  text?.append(...marked(summary));
  return copy;
}

/**
 * @param {Piece[]} pieces
 * @returns {(string | HTMLElement)[]}
 */
function marked(pieces) {
  return pieces.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/**
 * @param {HTMLElement} status
 * @param {number} count
 * @returns {string}
 */
function counted({ dataset: { none, one, many } }, count) {
  if (count === 0) return none ?? "";
  return count === 1 ? one ?? "" : (many ?? "").replace("{n}", count.toLocaleString(document.documentElement.lang));
}
