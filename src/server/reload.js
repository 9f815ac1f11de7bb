// Reloads the page after a save, and shows what is to be mended over it. Only `stad serve` sends this.
// @ts-check

/** @typedef {{ severity: string, code: string, message: string, file: string | null, line: number | null, text: string }} Told */
/** @typedef {{ diagnostics: Told[], counts: { errors: number, warnings: number, words: string } }} Mending */

const edition = document.currentScript?.dataset.edition ?? "none";

const AGAIN_MS = 5_000;

const STYLE = `
  :host { all: initial; }
  section {
    position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; max-block-size: 60vh; overflow: auto;
    padding: 1rem 1.5rem; border-block-start: 4px solid #b3261e; background: #fff; color: #1b1b1b; color-scheme: light;
    font: 1rem/1.5 system-ui, sans-serif;
  }
  h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
  ol { margin: 0; padding: 0; list-style: none; }
  li + li { margin-block-start: .75rem; }
  pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .875rem/1.5 ui-monospace, monospace; }
  button { float: inline-end; min-block-size: 2.75rem; min-inline-size: 2.75rem; padding: 0 1rem; border: 2px solid; border-radius: .25rem;
    background: #fff; color: inherit; font: inherit; cursor: pointer; }
  :focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
`;

/** @type {HTMLElement | null} */
let panel = null;
let shown = "";

/** @param {Mending} report */
function draw(report) {
  const text = JSON.stringify(report);
  if (text === shown) return;
  shown = text;
  panel?.remove();
  panel = null;
  const errors = report.diagnostics.filter((told) => told.severity === "error");
  if (errors.length === 0) return;
  panel = document.createElement("div");
  panel.lang = "en";
  panel.dir = "ltr";
  const root = panel.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const section = document.createElement("section");
  section.tabIndex = 0;
  section.setAttribute("aria-label", "Errors in the content");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Hide";
  close.addEventListener("click", () => panel?.remove());
  const heading = document.createElement("h2");
  heading.textContent = `This is the last good site: ${report.counts.words}`;
  const list = document.createElement("ol");
  for (const told of errors) {
    const item = document.createElement("li");
    const words = document.createElement("pre");
    words.textContent = told.text;
    item.append(words);
    list.append(item);
  }
  section.append(close, heading, list);
  root.append(section);
  document.body.append(panel);
}

async function look() {
  try {
    const answer = await fetch("/__stad/diagnostics");
    if (answer.ok) draw(await answer.json());
  } catch {
    // The server has ended; when it is back, the events say so.
  }
}

/** @type {EventSource | null} */
let events = null;
let greeted = false;

function listen() {
  // A browser keeps six connections to a host: a page that nobody looks at must not hold one.
  if (document.hidden) {
    events?.close();
    events = null;
    return;
  }
  if (events) return;
  const source = new EventSource("/__stad/events");
  events = source;
  // A browser asks again when the connection ends, but not when it was told that too many pages wait already.
  source.addEventListener("error", () => {
    if (events !== source || source.readyState !== EventSource.CLOSED) return;
    events = null;
    setTimeout(listen, AGAIN_MS);
  });
  source.addEventListener("message", (event) => {
    // While there is no edition, the server's page holds the whole report: every word after the first is a new one.
    const isNews = event.data !== edition || (edition === "none" && greeted);
    greeted = true;
    if (isNews) location.reload();
    else if (edition !== "none") look();
  });
}

document.addEventListener("visibilitychange", listen);
listen();
