// Offers the page in the language that the reader has told her browser that she reads best: the link to it, which the list of languages has already,
// stands in sight beside the list. The only language module that touches the page.
//
// Invariant: it leads nowhere by itself, and nothing is stored, asked for or sent. Whoever reads the page's language sooner is offered nothing.

import { preferred } from "./preferred.js";

const list = document.querySelector("[data-languages]");
const links = [...(list?.querySelectorAll("a") ?? [])];
const offered = preferred(
  navigator.languages,
  links.map((link) => link.hreflang),
  document.documentElement.lang,
);
const link = links.find(({ hreflang }) => hreflang === offered);

if (list && link) {
  const item = document.createElement("li");
  item.dataset["offered"] = "";
  item.append(link.cloneNode(true));
  list.closest("li")?.before(item);
}
