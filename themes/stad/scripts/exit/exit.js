// Leaves the site at once: covers the page in the frame of the click, forgets what was typed, and puts the page that the link names in the place of this one,
// so that Back does not lead to it. Three presses of Shift do the same. Without a script the links lead out by themselves.
//
// Invariant: nothing is stored, sent or looked up. What was visited before this page stays in the history; the page on hiding one's visit says so.

import { ENOUGH, presses } from "./presses.js";

const links = [...document.querySelectorAll("a[data-exit]")].filter((link) => link instanceof HTMLAnchorElement);
const status = document.querySelector("[data-exit-status]");
const title = document.title;
let count = presses();
/** @type {HTMLElement | undefined} */
let cover;

// Asked of the whole page, because the dialog of the search brings a link of its own.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[data-exit]") : null;
  if (!link) return;
  event.preventDefault();
  leave();
});
document.addEventListener("keydown", (event) => {
  if (!event.repeat) tell(count.key("down", event.key, event.timeStamp));
}, true);
document.addEventListener("keyup", (event) => tell(count.key("up", event.key, event.timeStamp)), true);
document.addEventListener("pointerdown", () => tell(count.other()), true);
// Shown again from the browser's memory, the page is as it was before.
window.addEventListener("pageshow", reset);

/** @param {number} pressed */
function tell(pressed) {
  const left = ENOUGH - pressed;
  if (left <= 0) {
    leave();
    return;
  }
  for (const link of links) link.dataset["presses"] = String(pressed);
  say(pressed === 0 ? "" : (status?.getAttribute(`data-left-${left}`) ?? ""));
}

function leave() {
  const to = links[0]?.href;
  if (to === undefined) return;
  hide();
  for (const field of document.querySelectorAll("input:not([type=radio]), textarea")) {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
  document.title = new URL(to).host;
  say(status?.getAttribute("data-leaving") ?? "");
  location.replace(to);
}

/** Above everything, an open dialog too: what is shown last in the top layer is, and outside the dialog it would be inert. */
function hide() {
  if (cover) return;
  cover = document.createElement("div");
  cover.className = "cover";
  cover.setAttribute("data-cover", "");
  (document.querySelector("dialog[open]") ?? document.body).append(cover);
  if ("popover" in cover) {
    cover.popover = "manual";
    cover.showPopover();
  }
}

function reset() {
  cover?.remove();
  cover = undefined;
  count = presses();
  document.title = title;
  tell(0);
}

/** @param {string} words */
function say(words) {
  if (status && status.textContent !== words) status.textContent = words;
}
