// A page that nobody builds again grows old by itself: on the day after a last day, words that the page brought with it are shown. The only age module
// that touches the page.
//
// Invariant: it shows what is in the page and says nothing of its own. A clock that is behind shows nothing; nothing is stored or asked for.

import { hasEnded } from "./days.js";

const now = new Date();

for (const said of document.querySelectorAll("[data-last-day]")) {
  if (!(said instanceof HTMLElement) || !hasEnded(said.dataset["lastDay"] ?? "", now)) continue;
  // A notice waits hidden; a note that held until then is followed by the words that take its place.
  const { nextElementSibling: instead } = said;
  if (said.hidden) said.hidden = false;
  else if (instead instanceof HTMLElement && instead.hidden) {
    said.hidden = true;
    instead.hidden = false;
  }
}
