// The browser's side of finder.json; tests/export/postal.rs is the other. And how names of places are found.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { find, read } from "../../themes/stad/scripts/finder/places.js";
import { decode, lookup, postalCode } from "../../themes/stad/scripts/finder/postal.js";

const contract = JSON.parse(readFileSync(new URL("finder.json", import.meta.url), "utf8"));
const table = Uint8Array.from(Buffer.from(contract.table, "hex"));

test("exactly the codes that were written are known", () => {
  const expected = new Map();
  for (const [first, last, municipality] of contract.codes) {
    for (let code = Number(first); code <= Number(last); code++) expected.set(code, municipality);
  }
  assert.deepEqual(decode(table), expected);
});

test("a code that the table lacks is never guessed", () => {
  const codes = decode(table);
  for (const { typed, ...answer } of contract.lookups) {
    const code = postalCode(typed);
    assert.ok(code !== undefined, `\`${typed}\` is a postal code`);
    assert.deepEqual(lookup(codes, code), answer, typed);
  }
  for (const typed of contract.no_code) assert.equal(postalCode(typed), undefined, typed);
});

test("a broken table is refused", () => {
  for (let length = 0; length < table.length; length++) assert.throws(() => decode(table.subarray(0, length)), RangeError);
  assert.throws(() => decode(Uint8Array.of(2, ...table.subarray(1))), RangeError);
});

const places = read({
  counties: { "03": "Uppsala län", "06": "Jönköpings län", "12": "Skåne län" },
  places: [
    ["Burlöv", "/burlov/", "1231", 0],
    ["Habo", "/habo/", "0643", 0],
    ["Helsingborg", "/helsingborg/", "1283", 1, "Hbg", "Ödåkra"],
    ["Håbo", "/haabo/", "0305", 0],
    ["Lund", "/lund/", "1281", 1],
    ["Upplands-Bro", "/upplands-bro/", "0139", 0],
    ["Upplands Väsby", "/upplands-vasby/", "0114", 0],
    ["Östra Göinge", "/ostra-goinge/", "1256", 0],
    ["Elsewhere", "//elsewhere.example/", "9999", 0],
    ["Elsewhere too", "https://elsewhere.example/", "9998", 0],
  ],
});

test("only addresses of the site are read", () => {
  assert.deepEqual(places.filter((place) => place.name.startsWith("Else")), []);
  assert.equal(places[2]?.county, "Skåne län");
});

for (const [typed, ...expected] of [
  ["lund", "Lund"],
  ["habo", "Habo", "Håbo"],
  ["håbo", "Håbo", "Habo"],
  ["HÅ", "Håbo", "Habo"],
  ["ostra goinge", "Östra Göinge"],
  ["göinge", "Östra Göinge"],
  ["vasby", "Upplands Väsby"],
  ["upplands", "Upplands-Bro", "Upplands Väsby"],
  ["bro", "Upplands-Bro"],
  ["odakra", "Helsingborg"],
  ["h", "Habo", "Helsingborg", "Håbo"],
  ["helsinborg", "Helsingborg"],
  ["hlesing", "Helsingborg"],
  ["Lunds kommun", "Lund"],
  ["  LUND  ", "Lund"],
  ["xyz"],
  [""],
  ["-"],
  ["\u0301"],
]) {
  test(`"${typed}" is ${expected.join(", ") || "nothing"}`, () => {
    assert.deepEqual(find(places, typed ?? "").map((place) => place.name), expected);
  });
}
