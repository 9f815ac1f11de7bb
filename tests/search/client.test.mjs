// What the browser does with an index, without a browser.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { decode } from "../../themes/stad/scripts/search/decode.js";
import { ask as askAt } from "../../themes/stad/scripts/search/ask.js";
import { open as openAt } from "../../themes/stad/scripts/search/engine.js";
import { pieces } from "../../themes/stad/scripts/search/excerpt.js";
import { isUrgent, read, telling } from "../../themes/stad/scripts/search/query.js";
import { filesOf, finders, open, serve } from "./fixture.mjs";

const ROOT = "https://stad.example/search/sv.json";
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** The only file of the Swedish index, and its path. */
const [path, whole] = Object.entries(filesOf("index")).find(([name]) => name.startsWith("/search/sv-")) ?? ["", Buffer.alloc(0)];
const shard = decode(whole);
const common = shard.common();
const parts = [shard.part()];

const ask = async () => (await openAt(askAt(ROOT))).find("polisen", { place: "", everywhere: false, limit: 8 });

test("an index comes back as it was written", async () => {
  const { find } = await open("sv");
  assert.deepEqual((await find("kvinnofridslinjen"))[0], {
    url: "/kvinnofridslinjen/",
    title: "Kvinnofridslinjen",
    summary: "För kvinnor som utsätts för hot, våld eller sexuella övergrepp. Alltid öppet, gratis och anonymt.",
    kind: "Kontaktväg",
    place: "",
  });
  assert.equal((await find("kontakt lund"))[0]?.place, "Lund");
  assert.equal((await find("upplands väsby"))[0]?.url, "/upplands-vasby/");
  assert.ok(shard.numbers().numbers.includes("042105000"));
  assert.deepEqual(common.places, ["Habo", "Helsingborg", "Håbo", "Kiruna", "Lund", "Malmö", "Upplands Väsby", "Vara"]);
});

test("words stand in the order the browser compares by", () => {
  for (const [name, bytes] of [...Object.entries(filesOf("index")), ...Object.entries(filesOf("cut"))]) {
    if (!name.endsWith(".bin")) continue;
    let folded = [""];
    try {
      folded = decode(bytes).part().folded;
    } catch {
      continue; // a file without words
    }
    assert.deepEqual(folded, [...folded].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), name);
  }
});

test("a damaged index is refused, never half read", async () => {
  for (const length of [0, 3, 5, 6, 20, 500, whole.length - 1000, whole.length - 1]) {
    assert.throws(() => decode(whole.subarray(0, length)).part(), `cut at ${length}`);
  }
  assert.throws(() => decode(new TextEncoder().encode("<!doctype html><title>404</title>")));
  serve({ ...filesOf("index"), [path]: whole.subarray(0, 500) });
  await assert.rejects(ask());
});

test("a missing file and an unknown format are refused", async () => {
  const files = filesOf("index");
  const root = String(files["/search/sv.json"]);
  serve({ "/search/sv.json": root });
  await assert.rejects(ask());
  serve({ ...files, "/search/sv.json": root.replace('"format":3', '"format":4') });
  await assert.rejects(openAt(askAt(ROOT)));
  serve({});
  await assert.rejects(openAt(askAt(ROOT)));
});

test("the same files are asked for, whatever is typed", async () => {
  const { asked, find } = await open("sv");
  for (const typed of ["jag är rädd", "112", "helsingborg", "kvinofridslinjn"]) await find(typed);
  assert.deepEqual(asked, ["/search/sv.json GET", `${path} GET`]);
});

test("a file that could not be fetched is asked for again", async () => {
  const { engine } = await open("sv", "cut");
  const { find } = finders(engine);
  serve({});
  await assert.rejects(find("kvinnofridslinjen"));
  serve(filesOf("cut"));
  assert.equal((await find("kvinnofridslinjen"))[0]?.url, "/kvinnofridslinjen/");
});

test("hostile queries neither break nor hang", async () => {
  const every = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(i * 31 + 1)).join("");
  const hostile = [
    "", " ", "a".repeat(10_000), "å ".repeat(5000), "1".repeat(10_000), "1 ".repeat(5000), "-".repeat(10_000), "'".repeat(10_000),
    `a${"'".repeat(10_000)}b`, `+${"(0)".repeat(3000)}`, "\u0000\u0001\u001f\u007f", "\u202e\u2066ring\u2069", "<script>alert(1)</script>",
    "(.*)+$", "[a-", "\\", "%00%0a", "\ud800", "\udc00\ud800", "__proto__", "constructor", "toString", "e\u0301".repeat(300), "👩‍👩‍👧‍👦 🚨", every,
    "ช่วยด้วย".repeat(1000), "ساعدني ".repeat(1000), "\uffff", "\u{10ffff}", "帮助".repeat(3000),
  ];
  for (const folder of ["index", "cut"]) {
    const { find } = await open("sv", folder);
    const before = performance.now();
    for (const typed of hostile) {
      assert.ok(Array.isArray(await find(typed)));
      assert.ok(telling(read(typed), parts, common).length <= 200);
    }
    assert.ok(performance.now() - before < 4000, "all of them together take under four seconds");
  }
});

test("nothing is found for what is not there", async () => {
  for (const folder of ["index", "cut"]) {
    const { find } = await open("sv", folder);
    assert.deepEqual(await find("xyzzyqwv"), []);
    assert.deepEqual(await find("  ?! "), []);
  }
});

test("words of danger bring out the card", async () => {
  const urgent = (/** @type {string} */ typed) => isUrgent(read(typed), common);
  for (const typed of ["akut", "Jag är HOTAD", "han slår mig", "sla larm nu: dodshotad", "inlast", "112"]) assert.ok(urgent(typed), typed);
  for (const typed of ["utbildning", "helsingborg öppettider", "faran med", ""]) assert.ok(!urgent(typed), typed);
});

test("stop words are left out when others remain, and only then", () => {
  const texts = (/** @type {string} */ typed) => telling(read(typed), parts, common).map((unit) => unit.text);
  assert.deepEqual(texts("var finns det skyddat boende"), ["skyddat", "boende"]);
  assert.deepEqual(texts("vem är det"), ["vem", "är", "det"]);
  assert.deepEqual(texts("stöd för män"), ["stöd", "män"]);
});

test("a town with the name of a common word is meant where no sentence stands", async () => {
  const { answer } = await open("sv");
  assert.equal((await answer("vara")).place, "Vara");
  assert.equal((await answer("polis vara")).place, "Vara");
  assert.equal((await answer("polis i vara")).place, "Vara");
  assert.equal((await answer("kan jag vara anonym")).place, "");
});

test("digits in groups are one number, digits of a word are not", () => {
  const numbers = (/** @type {string} */ typed) => read(typed).map((unit) => unit.digits).filter((digits) => digits !== "");
  assert.deepEqual(numbers("ring +46 (0)42-10 50 00 nu"), ["042105000"]);
  assert.deepEqual(numbers("020-50 50 50"), ["020505050"]);
  assert.deepEqual(numbers("sms112"), []);
  assert.deepEqual(numbers("18 år"), []);
});

test("what was looked for is marked, and the pieces are the whole text", async () => {
  const { answer } = await open("sv");
  const { hits } = await answer("polis");
  const text = (/** @type {{ text: string }[]} */ all) => all.map((piece) => piece.text).join("");
  const marked = hits.flatMap((hit) => [...hit.title, ...hit.summary].filter((piece) => piece.hit).map((piece) => piece.text.toLowerCase()));
  assert.ok(marked.includes("polis") || marked.includes("polisen"), marked.join());
  assert.ok(marked.every((word) => word.startsWith("polis")), marked.join());
  assert.equal(text(pieces("Ring <b>polisen</b>!", parts, new Set(), [])), "Ring <b>polisen</b>!");
});

test("what was meant is told only where a near spelling was needed", async () => {
  const { answer } = await open("sv");
  assert.equal((await answer("Ring kvinofridslinjen nu")).suggestion, "Ring kvinnofridslinjen nu");
  for (const typed of ["kvinnofridslinjen", "kvinnofridsl", "betanketid", "xyzzyqwv", "kvinno frids linjen"]) assert.equal((await answer(typed)).suggestion, "", typed);
});

test("a city's own pages stand first when it is named, or when somebody searches there, until they ask for everywhere", async () => {
  const { answer } = await open("sv");
  const first = async (/** @type {string} */ typed, /** @type {object} */ wish) => {
    const { hits, place } = await answer(typed, wish);
    return [place, hits[0]?.place];
  };
  assert.deepEqual(await first("kontakt lund", {}), ["Lund", "Lund"]);
  assert.deepEqual(await first("kontakt lunds", { place: "Helsingborg" }), ["Lund", "Lund"]);
  assert.deepEqual(await first("kontakt", { place: "Lund" }), ["Lund", "Lund"]);
  assert.deepEqual(await first("kontakt", { place: "Helsingborg" }), ["Helsingborg", "Helsingborg"]);
  const { hits } = await answer("polisen", { place: "Lund" });
  assert.ok(hits.some((hit) => hit.place !== "Lund"), "others still follow");
  const everywhere = await answer("kontakt", { place: "Lund", everywhere: true });
  const nowhere = await answer("kontakt", {});
  assert.equal(everywhere.place, "Lund");
  assert.deepEqual(everywhere.hits, nowhere.hits);
});

test("an index in pieces finds what the whole one finds, whatever was typed before", async () => {
  const one = await open("sv");
  const whole = new Map();
  const queries = ["kvinnofridslinjen", "utbildningar", "kontakt lund", "anmäla", "öppettider helsingborg", "stad för stad", "042-10 50 00", "kvinofridslinjen", "stödtelefon", "malmo"];
  for (const typed of queries) whole.set(typed, (await one.find(typed))[0]?.url);
  const cut = await open("sv", "cut");
  assert.ok(Object.keys(filesOf("cut")).length > 10);
  const fresh = new Map();
  for (const typed of queries) {
    assert.equal((await cut.find(typed))[0]?.url, whole.get(typed), typed);
    const { find } = await open("sv", "cut");
    fresh.set(typed, await find(typed));
  }
  const again = await open("sv", "cut");
  for (const typed of queries.toReversed()) assert.deepEqual(await again.find(typed), fresh.get(typed), typed);
});

test("of an index in pieces only the files near the words are fetched, and each once", async () => {
  const { asked, find } = await open("sv", "cut");
  await find("kvinnofridslinjen");
  const first = asked.length;
  assert.ok(first < Object.keys(filesOf("cut")).length);
  await find("kvinnofridslinjen");
  assert.equal(asked.length, first);
  assert.equal(new Set(asked).size, asked.length);
});
