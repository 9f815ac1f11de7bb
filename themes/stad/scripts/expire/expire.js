// Hides what is past its last day, on a site that nobody has built anew since. Where nothing is left, shows the words that the page holds ready.

import { hasEnded } from "../age/days.js";

hideWhatHasEnded();
// A page that was left open, or is shown again from the browser's memory, may have come to another day.
document.addEventListener("visibilitychange", hideWhatHasEnded);
window.addEventListener("pageshow", hideWhatHasEnded);

function hideWhatHasEnded() {
  const now = new Date();
  for (const place of document.querySelectorAll("[data-expiring]")) {
    /** @type {HTMLElement[]} */
    const entries = [];
    for (const entry of place.querySelectorAll("[data-expires]")) if (entry instanceof HTMLElement) entries.push(entry);
    for (const entry of entries) entry.hidden = hasEnded(entry.dataset["expires"] ?? "", now);
    const words = place.querySelector("[data-ended]");
    if (words instanceof HTMLElement) words.hidden = entries.some((entry) => !entry.hidden);
  }
}
