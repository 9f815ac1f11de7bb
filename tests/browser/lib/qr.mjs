// Reads a QR code that is drawn as an SVG path of whole modules, with an independent reader.
import jsQR from 'jsqr';

/** Readers want some pixels for each module. */
const PIXELS = 4;

/** The package is CommonJS: its types and its loader do not agree on where the function is. */
const decode = /** @type {(data: Uint8ClampedArray, width: number, height: number) => { data: string } | null} */ (
  /** @type {any} */ (jsQR).default ?? jsQR
);

/**
 * @param {Uint8ClampedArray} rgba
 * @param {number} width
 * @param {number} height
 * @returns {string | undefined} what the code in the picture says
 */
export function readPicture(rgba, width, height) {
  return decode(rgba, width, height)?.data;
}

/**
 * @param {number} size modules on a side, with the quiet zone
 * @param {string} d rows of dark modules: `M4 4h7v1h-7z…`
 * @returns {string | undefined} what the code says
 */
export function read(size, d) {
  const width = size * PIXELS;
  const rgba = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, w, h] of d.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + Number(h)) * PIXELS; row++) {
      const from = row * width + Number(x) * PIXELS;
      for (let at = from; at < from + Number(w) * PIXELS; at++) rgba.fill(0, at * 4, at * 4 + 3);
    }
  }
  return readPicture(rgba, width, width);
}
