// Reads the table of postal codes. src/export/postal_codes.rs describes it; tests/search/finder.json holds the two together.

const VERSION = 1;
/** Where 0 stands among the digits of other scripts that people type: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
/** Five digits, perhaps parted, perhaps after the country's sign, perhaps before the town. */
const POSTAL_CODE = /^(?:se|s)?[\s-]*(\d{3})[\s-]?(\d{2})(?:[\s,]+\p{L}.*)?$/iu;

/**
 * Municipality codes by postal code.
 * @typedef {ReadonlyMap<number, string>} PostalCodes
 */

/**
 * What the table says of a code: its municipality; or, for a code that it lacks, the municipalities of the codes with the same three first
 * digits, the most common first, perhaps none.
 * @typedef {{ municipality: string } | { maybe: string[] }} Answer
 */

/**
 * The postal code in what is typed, or nothing.
 * @param {string} typed
 * @returns {number | undefined}
 */
export function postalCode(typed) {
  const ascii = typed.normalize("NFKC").replace(/\p{Nd}/gu, (digit) => {
    const sign = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => sign >= first && sign <= first + 9);
    return zero === undefined ? digit : String(sign - zero);
  });
  const found = POSTAL_CODE.exec(ascii.trim());
  return found ? Number(`${found[1]}${found[2]}`) : undefined;
}

/**
 * @param {PostalCodes} codes
 * @param {number} code
 * @returns {Answer}
 */
export function lookup(codes, code) {
  const municipality = codes.get(code);
  if (municipality !== undefined) return { municipality };
  /** @type {Map<string, number>} */
  const counts = new Map();
  const first = code - (code % 100);
  for (let near = first; near < first + 100; near++) {
    const found = codes.get(near);
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return { maybe: [...counts].sort((a, b) => b[1] - a[1]).map(([found]) => found) };
}

/**
 * @param {Uint8Array} table
 * @returns {PostalCodes}
 */
export function decode(table) {
  let at = 0;
  const byte = () => {
    const value = table[at++];
    if (value === undefined) throw new RangeError("the table of postal codes ends too early");
    return value;
  };
  const two = () => byte() + byte() * 256;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const part = byte();
      value += (part % 128) * factor;
      if (part < 128) return value;
    }
  };
  if (byte() !== VERSION) throw new RangeError("the table of postal codes has another version");

  let known = [0];
  for (const width of [1000, 10, 10]) {
    const start = at;
    at += Math.ceil((known.length * width) / 8);
    if (at > table.length) throw new RangeError("the table of postal codes ends too early");
    known = known.flatMap((above, row) => digitsBelow(table, start * 8 + row * width, width).map((digit) => above * width + digit));
  }
  const firstMet = Array.from({ length: two() }, () => String(two()).padStart(4, "0")).values();
  /** @type {string[]} */
  const runs = [];
  /** @type {Map<number, string>} */
  const codes = new Map();
  for (let idx = 0; idx < known.length; ) {
    const runsAgo = varint();
    const municipality = runsAgo === 0 ? firstMet.next().value : runs[runs.length - runsAgo];
    const end = idx + varint();
    if (municipality === undefined || end === idx) throw new RangeError("the table of postal codes is broken");
    runs.push(municipality);
    for (const code of known.slice(idx, end)) codes.set(code, municipality);
    idx = end;
  }
  return codes;
}

/**
 * The places of the bits that are set, from `first`.
 * @param {Uint8Array} table
 * @param {number} first
 * @param {number} width
 * @returns {number[]}
 */
function digitsBelow(table, first, width) {
  /** @type {number[]} */
  const digits = [];
  for (let digit = 0; digit < width; digit++) {
    const bit = first + digit;
    if (((table[bit >> 3] ?? 0) >> (bit & 7)) & 1) digits.push(digit);
  }
  return digits;
}
