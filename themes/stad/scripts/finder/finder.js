// Leads from a place name or postal code to a municipality's page: an editable combobox with a list (WAI-ARIA APG). The only finder module that touches
// the page.
//
// What is typed stays in this page's memory and is cleared when the page is left: it goes into no request, address, title, history or storage.

import { find, read } from "./places.js";
import { decode, lookup, postalCode } from "./postal.js";

/** @typedef {import("./places.js").Place} Place */
/** @typedef {import("./postal.js").PostalCodes} PostalCodes */
/** @typedef {{ places: Place[], codes: PostalCodes }} Known */
/** @typedef {{ places: Place[], isMaybe: boolean }} Found */

/** More options than this are no help to anyone; another letter makes them fewer. */
const LONGEST_LIST = 10;
/** A screen reader is told when the person has stopped typing, not at every letter. */
const ANNOUNCE_AFTER_MS = 400;

for (const box of document.querySelectorAll("[data-finder]")) if (box instanceof HTMLElement) start(box);

/** @param {HTMLElement} box */
function start(box) {
  const field = box.querySelector("input");
  const list = box.querySelector("[role=listbox]");
  const status = box.querySelector("[data-finder-status]");
  const search = box.querySelector("[data-finder-search]");
  const { names, postal } = box.dataset;
  if (!field || !(list instanceof HTMLElement) || !(status instanceof HTMLElement) || names === undefined || postal === undefined) return;

  /** @type {Promise<Known> | undefined} */
  let loading;
  /** @type {Found} */
  let found = { places: [], isMaybe: false };
  let activeIdx = -1;
  let timer = 0;

  const known = () => {
    loading ??= load(names, postal);
    // A lost connection may come back: the next letter tries again.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const say = (/** @type {string} */ text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = text), ANNOUNCE_AFTER_MS);
  };
  const isOpen = () => !list.hidden;
  // What is no place may be found on the pages.
  const offer = (/** @type {boolean} */ wanted) => search?.toggleAttribute("hidden", !wanted);
  const activate = (/** @type {number} */ idx) => {
    activeIdx = idx;
    for (const [optionIdx, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(optionIdx === idx));
    const option = list.children[idx];
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const open = (/** @type {boolean} */ wanted) => {
    list.hidden = !wanted || list.children.length === 0;
    field.setAttribute("aria-expanded", String(isOpen()));
    if (isOpen()) list.scrollIntoView({ block: "nearest" });
    else activate(-1);
  };
  const clear = () => {
    field.value = "";
    found = { places: [], isMaybe: false };
    list.replaceChildren();
    open(false);
    offer(false);
    clearTimeout(timer);
    status.textContent = "";
  };
  const go = (/** @type {Place | undefined} */ place) => {
    if (!place) return;
    clear();
    location.assign(place.url);
  };
  const update = async () => {
    const typed = field.value;
    /** @type {Found | undefined} */
    const answer = await known().then((data) => meant(data, typed), () => undefined);
    // Meanwhile another letter may have come.
    if (field.value !== typed) return;
    found = answer ?? { places: [], isMaybe: false };
    list.replaceChildren(...found.places.slice(0, LONGEST_LIST).map((place, idx) => option(place, idx, found.places.length, list.id, status)));
    activate(-1);
    open(document.activeElement === field);
    offer(typed.trim() !== "" && found.places.length === 0);
    if (typed.trim() === "") say("");
    else say(answer === undefined ? status.dataset["failed"] ?? "" : summary(status, answer));
  };

  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
    field.setAttribute(name ?? "", value ?? "");
  }
  field.addEventListener("focus", () => known().catch(() => undefined));
  field.addEventListener("input", update);
  field.addEventListener("blur", () => open(false));
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const n = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (n === 0) return;
      open(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (!event.altKey) activate(activeIdx < 0 && step < 0 ? n - 1 : (activeIdx + step + n) % n);
    } else if (event.key === "Enter") {
      // What is only perhaps meant is never chosen for anyone.
      const certain = found.places.length === 1 && !found.isMaybe ? found.places[0] : undefined;
      go(isOpen() ? found.places[activeIdx] ?? certain : certain);
    } else if (event.key === "Escape") {
      if (isOpen()) open(false);
      else if (field.value !== "") clear();
      else return;
    } else return;
    event.preventDefault();
  });
  // The field keeps the focus while an option is pressed, else the list would close under the finger.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    go(found.places[[...list.children].findIndex((option) => option === pressed)]);
  });
  search?.addEventListener("click", () => {
    const typed = field.value;
    clear();
    document.dispatchEvent(new CustomEvent("search-for", { detail: typed }));
  });
  window.addEventListener("pagehide", clear);
  box.hidden = false;
  if (document.activeElement === field) known().catch(() => undefined);
}

/**
 * @param {string} names
 * @param {string} postal
 * @returns {Promise<Known>}
 */
async function load(names, postal) {
  const [places, codes] = await Promise.all([fetched(names), fetched(postal)]);
  return { places: read(await places.json()), codes: decode(new Uint8Array(await codes.arrayBuffer())) };
}

/**
 * @param {string} address
 * @returns {Promise<Response>}
 */
async function fetched(address) {
  const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`finder: status ${response.status}`);
  return response;
}

/**
 * @param {Known} known
 * @param {string} typed
 * @returns {Found}
 */
function meant({ places, codes }, typed) {
  const code = postalCode(typed);
  if (code === undefined) return { places: find(places, typed), isMaybe: false };
  const answer = lookup(codes, code);
  const wanted = "maybe" in answer ? answer.maybe : [answer.municipality];
  return { places: wanted.flatMap((municipality) => places.filter((place) => place.code === municipality)), isMaybe: "maybe" in answer };
}

/**
 * @param {Place} place
 * @param {number} idx
 * @param {number} n
 * @param {string} listId
 * @param {HTMLElement} words
 * @returns {HTMLElement}
 */
function option(place, idx, n, listId, words) {
  const item = document.createElement("li");
  item.id = `${listId}-${idx}`;
  const attributes = { role: "option", "aria-selected": "false", "aria-posinset": String(idx + 1), "aria-setsize": String(n) };
  for (const [name, value] of Object.entries(attributes)) item.setAttribute(name, value);
  const name = document.createElement("span");
  name.textContent = place.name;
  const where = document.createElement("span");
  where.className = "where";
  where.textContent = [place.county, place.hasNetwork ? words.dataset["network"] ?? "" : ""].filter((part) => part !== "").join(" · ");
  // The space parts the two where a screen reader reads them as one.
  item.append(name, " ", where);
  return item;
}

/**
 * @param {HTMLElement} words
 * @param {Found} found
 * @returns {string}
 */
function summary(words, { places, isMaybe }) {
  const { none, one, many, maybe } = words.dataset;
  if (places.length === 0) return none ?? "";
  if (isMaybe) return maybe ?? "";
  const lang = document.documentElement.lang || undefined;
  return places.length === 1 ? one ?? "" : (many ?? "").replace("{n}", places.length.toLocaleString(lang));
}
