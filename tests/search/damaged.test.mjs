// Whatever bytes come in an index's place, reading them ends in an index or in an error of one kind.

import assert from "node:assert/strict";
import { test } from "node:test";

import { decode } from "../../themes/stad/scripts/search/decode.js";
import { filesOf } from "./fixture.mjs";

const ROUNDS = process.env["LONG"] === "yes" ? 200_000 : 4_000;

/** Numbers that depend on nothing but the seed (xorshift32). */
function dice(seed = 2_463_534_242) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/**
 * @param {Uint8Array} bytes
 * @param {(below: number) => number} throwing
 */
function damaged(bytes, throwing) {
  let made = Uint8Array.from(bytes);
  for (let i = throwing(8); i >= 0; i--) {
    const at = throwing(made.length);
    const kind = throwing(6);
    if (kind === 0) made[at] = throwing(256);
    else if (kind === 1) made[at] ^= 1 << throwing(8);
    else if (kind === 2) made = made.slice(0, at + 1);
    // Large numbers are written in bytes with the highest bit set.
    else if (kind === 3) made.fill(255, at, at + 1 + throwing(9));
    else if (kind === 4) made = Uint8Array.from([...made.subarray(0, at), ...made.subarray(throwing(at + 1))]);
    else made = Uint8Array.from([...made.subarray(0, at), throwing(256), ...made.subarray(at)]);
  }
  return made;
}

/** @param {Uint8Array} bytes */
function readAll(bytes) {
  const shard = decode(bytes);
  let common;
  for (const section of /** @type {const} */ (["part", "common", "numbers"])) {
    try {
      const found = shard[section]();
      if (section === "part") /** @type {import("../../themes/stad/scripts/search/decode.js").Part} */ (found).masks();
      if (section === "common") common = shard.common();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  if (common !== undefined) {
    const card = shard.card(common);
    for (let i = 0; i < 3; i++) card(i);
  }
}

for (const folder of ["index", "cut"]) {
  const files = Object.entries(filesOf(folder)).filter(([name]) => name.endsWith(".bin"));
  test(`a damaged file of ${folder} is refused or read`, () => {
    const throwing = dice();
    let nRefused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const [name, whole] = files[throwing(files.length)] ?? ["", Buffer.alloc(1)];
      const bytes = damaged(whole, throwing);
      try {
        readAll(bytes);
      } catch (error) {
        nRefused += 1;
        assert.ok(error instanceof RangeError, `round ${round}, ${name}: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    assert.ok(nRefused > ROUNDS / 4, `only ${nRefused} of ${ROUNDS} were refused`);
  });
}
