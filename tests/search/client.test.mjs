// What the browser does with an index, without a browser.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { decode } from "../../themes/stad/scripts/search/decode.js";
import { pieces } from "../../themes/stad/scripts/search/excerpt.js";
import { load } from "../../themes/stad/scripts/search/load.js";
import { isUrgent, units } from "../../themes/stad/scripts/search/query.js";
import { search } from "../../themes/stad/scripts/search/rank.js";
import { bytes, open } from "./fixture.mjs";

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/**
 * Answers requests from `files` and notes what was asked.
 * @param {Record<string, string | Uint8Array>} files
 */
function site(files) {
  /** @type {string[]} */
  const asked = [];
  globalThis.fetch = async (address, init) => {
    const { pathname, search: query } = new URL(address, "https://stad.example");
    asked.push(`${pathname}${query} ${init?.method ?? "GET"} ${init?.body ?? ""}`.trim());
    const file = files[pathname];
    const response = new Response(file ?? null, { status: file === undefined ? 404 : 200 });
    Object.defineProperty(response, "url", { value: `https://stad.example${pathname}` });
    return response;
  };
  return asked;
}

const root = JSON.stringify({ format: 1, shards: [{ file: "sv-abc.bin", words: "", postings: 0, cards: 0, common: true }] });

test("an index comes back as it was written", () => {
  const { index, find } = open("sv");
  assert.deepEqual(find("kvinnofridslinjen")[0], {
    url: "/kvinnofridslinjen/",
    title: "Kvinnofridslinjen",
    summary: "För kvinnor som utsätts för hot, våld eller sexuella övergrepp. Alltid öppet, gratis och anonymt.",
    kind: "Kontaktväg",
    place: "",
  });
  assert.equal(find("kontakt lund")[0]?.place, "Lund");
  assert.ok(index.numbers.includes("042105000"));
  assert.deepEqual(index.places, ["Habo", "Helsingborg", "Håbo", "Kiruna", "Lund", "Malmö", "Upplands Väsby", "Vara"]);
});

test("words stand in the order the browser compares by", () => {
  for (const lang of ["sv", "en"]) {
    const { folded } = open(lang).index;
    assert.deepEqual(folded, [...folded].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  }
});

test("a damaged index is refused, never half read", () => {
  const whole = bytes("sv");
  for (const length of [0, 3, 5, 6, 20, 500, whole.length - 1000, whole.length - 1]) {
    assert.throws(() => decode(whole.subarray(0, length)), `cut at ${length}`);
  }
  assert.throws(() => decode(new TextEncoder().encode("<!doctype html><title>404</title>")));
});

test("the same files are asked for, whatever is typed", async () => {
  const asked = site({ "/search/sv.json": root, "/search/sv-abc.bin": bytes("sv") });
  const index = await load("https://stad.example/search/sv.json");
  for (const typed of ["jag är rädd", "112", "helsingborg"]) search(index, typed);
  assert.deepEqual(asked, ["/search/sv.json GET", "/search/sv-abc.bin GET"]);
});

test("a missing file and an unknown format are refused", async () => {
  site({ "/search/sv.json": root });
  await assert.rejects(load("https://stad.example/search/sv.json"));
  site({ "/search/sv.json": root.replace('"format":1', '"format":2'), "/search/sv-abc.bin": bytes("sv") });
  await assert.rejects(load("https://stad.example/search/sv.json"));
});

test("hostile queries neither break nor hang", () => {
  const { find, index } = open("sv");
  const every = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(i * 31 + 1)).join("");
  const hostile = [
    "", " ", "a".repeat(10_000), "å ".repeat(5000), "1".repeat(10_000), "1 ".repeat(5000), "-".repeat(10_000), "'".repeat(10_000),
    `a${"'".repeat(10_000)}b`, `+${"(0)".repeat(3000)}`, "\u0000\u0001\u001f\u007f", "\u202e\u2066ring\u2069", "<script>alert(1)</script>",
    "(.*)+$", "[a-", "\\", "%00%0a", "\ud800", "\udc00\ud800", "__proto__", "constructor", "toString", "e\u0301".repeat(300), "👩‍👩‍👧‍👦 🚨", every,
  ];
  const before = performance.now();
  for (const typed of hostile) {
    assert.ok(Array.isArray(find(typed)));
    isUrgent(typed, index);
    assert.ok(units(typed, index).length <= 16);
  }
  assert.ok(performance.now() - before < 2000, "all of them together take under two seconds");
});

test("nothing is found for what is not there", () => {
  assert.deepEqual(open("sv").find("xyzzyqwv"), []);
  assert.deepEqual(open("sv").find("  ?! "), []);
});

test("words of danger bring out the card", () => {
  const { index } = open("sv");
  for (const typed of ["akut", "Jag är HOTAD", "han slår mig", "sla larm nu: dodshotad", "inlast", "112"]) assert.ok(isUrgent(typed, index), typed);
  for (const typed of ["utbildning", "helsingborg öppettider", "faran med", ""]) assert.ok(!isUrgent(typed, index), typed);
});

test("stop words are left out when others remain, and only then", () => {
  const { index } = open("sv");
  const texts = (typed) => units(typed, index).map((unit) => unit.text);
  assert.deepEqual(texts("var finns det skyddat boende"), ["skyddat", "boende"]);
  assert.deepEqual(texts("vem är det"), ["vem", "är", "det"]);
  assert.deepEqual(texts("stöd för män"), ["stöd", "män"]);
});

test("digits in groups are one number, digits of a word are not", () => {
  const { index } = open("sv");
  const numbers = (typed) => units(typed, index).map((unit) => unit.digits).filter((digits) => digits !== "");
  assert.deepEqual(numbers("ring +46 (0)42-10 50 00 nu"), ["042105000"]);
  assert.deepEqual(numbers("020-50 50 50"), ["020505050"]);
  assert.deepEqual(numbers("sms112"), []);
  assert.deepEqual(numbers("18 år"), []);
});

test("pieces are the whole text, with what was looked for marked", () => {
  const { index } = open("sv");
  const text = "Ring polisen. Polis har nummer 114 14!";
  const found = pieces(text, index, search(index, "polis").terms);
  assert.equal(found.map((piece) => piece.text).join(""), text);
  assert.deepEqual(found.filter((piece) => piece.hit).map((piece) => piece.text), ["polisen", "Polis"]);
  assert.deepEqual(pieces("<b>&amp;", index, new Set()), [{ text: "<b>&amp;", hit: false }]);
});
