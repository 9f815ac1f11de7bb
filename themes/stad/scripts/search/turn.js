// Opens the search when a person turns to it. Until then nothing of it is fetched, and no page waits for it.

import { ask } from "./ask.js";

const link = document.querySelector("[data-search-open]");
const template = document.querySelector("template[data-search-dialog]");

/** @type {HTMLDialogElement | null} */
let dialog = null;
/** @type {HTMLElement | null} */
let box = document.querySelector("[data-search]");
/** @type {Promise<unknown> | undefined} */
let begun;

/** Makes the dialog of what the page carries, once. The search page has its box standing open instead. */
function make() {
  if (dialog || !(template instanceof HTMLTemplateElement)) return;
  dialog = document.importNode(template.content, true).querySelector("dialog");
  if (!dialog) return;
  document.body.append(dialog);
  box = dialog.querySelector("[data-search]");
  const made = dialog;
  made.addEventListener("click", (event) => {
    const at = event.target;
    if (at === made || (at instanceof Element && at.closest("[data-search-close]"))) made.close();
  });
  made.addEventListener("close", empty);
  stand();
}

/** Fetches the search and its index side by side. */
function begin() {
  make();
  if (!box || begun) return;
  const standing = box;
  const asked = ask(standing.dataset["root"] ?? "");
  begun = Promise.all([import("./box.js"), asked]).then(([{ start }]) => start(standing, asked, ask));
  // A lost connection may come back: the next letter tries again.
  begun.catch(() => {
    begun = undefined;
    const status = standing.querySelector("[role=status]");
    if (status instanceof HTMLElement) status.textContent = status.dataset["failed"] ?? "";
    standing.querySelector("[data-search-instead]")?.removeAttribute("hidden");
  });
}

/** @param {string} [words] */
function open(words) {
  // Before the page is laid out anew: the files come meanwhile.
  begin();
  if (dialog && !dialog.open) dialog.showModal();
  const field = box?.querySelector("input");
  if (field && words) {
    field.value = words;
    field.dispatchEvent(new Event("input"));
  }
  field?.focus();
}

/** Nothing that was typed stays, also where the search itself has not come yet. */
function empty() {
  const field = box?.querySelector("input");
  if (field) field.value = "";
}

/** Shows the box, which without a script would do nothing. */
function stand() {
  if (!box) return;
  box.hidden = false;
  box.addEventListener("focusin", begin);
  box.addEventListener("input", begin);
}

stand();
if (template) {
  link?.setAttribute("role", "button");
  link?.setAttribute("aria-haspopup", "dialog");
}
link?.addEventListener("pointerenter", begin);
link?.addEventListener("focus", begin);
link?.addEventListener("click", (event) => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});
// A link that opens something is a button, and Space presses a button.
link?.addEventListener("keydown", (event) => {
  if (!(event instanceof KeyboardEvent) || event.key !== " ") return;
  event.preventDefault();
  open();
});
document.addEventListener("search-for", (event) => open(event instanceof CustomEvent ? String(event.detail) : ""));
window.addEventListener("pagehide", empty);
