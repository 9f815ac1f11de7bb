// Opens the search when a person turns to it. Until then nothing of it is fetched, and no page waits for it.

const link = document.querySelector("[data-search-open]");
const template = document.querySelector("template[data-search-dialog]");

/** @type {HTMLDialogElement | null} */
let dialog = null;
/** @type {HTMLElement | null} */
let box = document.querySelector("[data-search]");
/** @type {Promise<unknown> | undefined} */
let begun;

/** Fetches the search and the root of its index side by side. */
function begin() {
  if (!box) return;
  const standing = box;
  if (begun) return;
  const root = fetch(standing.dataset["root"] ?? "", { cache: "no-cache", credentials: "omit", referrerPolicy: "no-referrer" });
  begun = Promise.all([import("./box.js"), root]).then(([{ start }]) => start(standing, root));
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
  if (!dialog && template instanceof HTMLTemplateElement) {
    dialog = document.importNode(template.content, true).querySelector("dialog");
    if (!dialog) return;
    document.body.append(dialog);
    box = dialog.querySelector("[data-search]");
    const opened = dialog;
    opened.addEventListener("click", (event) => {
      const at = event.target;
      if (at === opened || (at instanceof Element && at.closest("[data-search-close]"))) opened.close();
    });
    stand();
  }
  if (dialog && !dialog.open) dialog.showModal();
  const field = box?.querySelector("input");
  if (field && words) {
    field.value = words;
    field.dispatchEvent(new Event("input"));
  }
  field?.focus();
  begin();
}

/** Shows the box, which without a script would do nothing. */
function stand() {
  if (!box) return;
  box.hidden = false;
  box.addEventListener("focusin", begin);
  box.addEventListener("input", begin);
}

stand();
link?.addEventListener("click", (event) => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});
document.addEventListener("search-for", (event) => open(event instanceof CustomEvent ? String(event.detail) : ""));
