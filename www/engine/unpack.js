/** Bytes that the single file holds as text; `xtask/src/bundle/base85.rs` writes it. */

/** What five characters of the first digit come to. */
const ZERO = 40 * (85 ** 4 + 85 ** 3 + 85 ** 2 + 85 + 1);

/**
 * Five characters of 85 are four bytes, which is a quarter more than the bytes where base64 takes a third. It runs once,
 * in an interpreter: so the browser's own code does what it can, and the loop has few steps.
 * @param {string} text @returns {Uint8Array<ArrayBuffer>}
 */
export function decode(text) {
  // `<` could end a script's text: `~` stands for it. The last group lacks the highest digits that its bytes do not need.
  const codes = /** @type {any} */ (new TextEncoder().encode(`${text.replaceAll('~', '<')}||||`));
  const groups = Math.ceil(text.length / 5);
  const view = new DataView(new ArrayBuffer(groups * 4));
  for (let group = 0, at = 0; group < groups; group++, at += 5) {
    const value = (((codes[at] * 85 + codes[at + 1]) * 85 + codes[at + 2]) * 85 + codes[at + 3]) * 85 + codes[at + 4];
    view.setUint32(group * 4, value - ZERO);
  }
  return new Uint8Array(view.buffer, 0, Math.floor((text.length * 4) / 5));
}

/**
 * What gzip holds. The bytes stay in this process: a Blob would send them to another and back, which takes longer than
 * unpacking them.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export function inflated(bytes) {
  const packed = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (new Response(bytes).body);
  return packed.pipeThrough(new DecompressionStream('gzip'));
}

/** The same in base 85. @param {string} text */
export const unpack = (text) => new Response(inflated(decode(text)));
