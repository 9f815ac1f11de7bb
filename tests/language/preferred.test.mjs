// In which language a page is offered: the pure part of what offers it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { preferred } from "../../themes/stad/scripts/language/preferred.js";

const pages = ["sv-x-lattlast", "sv", "en", "ar", "th"];

for (const [readers, here, offered] of [
  [["ar-SY", "ar", "en"], "sv", "ar"],
  [["th"], "sv-x-lattlast", "th"],
  // Whoever reads the page's language sooner is left alone, also in its easier form.
  [["sv-SE", "ar"], "sv", undefined],
  [["sv-SE", "ar"], "sv-x-lattlast", undefined],
  [["ar-EG", "sv"], "ar", undefined],
  // The easier form is no guess of ours.
  [["sv-FI"], "ar", "sv"],
  // A language that the page does not have makes way for the next one.
  [["so", "TH-th", "en"], "sv", "th"],
  [["so"], "sv", undefined],
  [[], "sv", undefined],
]) {
  test(`on a page in ${here}, whoever reads ${readers} is offered ${offered ?? "nothing"}`, () => {
    assert.equal(preferred(/** @type {string[]} */ (readers), pages, String(here)), offered);
  });
}
