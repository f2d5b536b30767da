/** Bytes that the single file holds as text; `xtask/src/bundle/base85.rs` writes it. */

/** `<` could end a script's text: `~` stands for it. */
const TILDE = 126;
const LESS = 60;
const FIRST = 40;

/**
 * Five characters of 85 are four bytes, which is a quarter more than the bytes where base64 takes a third.
 * @param {string} text @returns {Uint8Array<ArrayBuffer>}
 */
export function decode(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  let value = 0;
  for (let at = 0, to = 0; to < bytes.length; at++) {
    // The last group lacks what its bytes do not need; the highest digits stand in for it.
    const code = at < text.length ? text.charCodeAt(at) : FIRST + 84;
    value = value * 85 + (code === TILDE ? LESS : code) - FIRST;
    if (at % 5 < 4) continue;
    for (let shift = 24; shift >= 0; shift -= 8) bytes[to++] = value >>> shift;
    value = 0;
  }
  return bytes;
}

/**
 * What gzip in base 85 holds. The bytes stay in this process: a Blob would send them to another and back, which takes
 * longer than unpacking them.
 * @param {string} text
 */
export function unpack(text) {
  const packed = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (new Response(decode(text)).body);
  return new Response(packed.pipeThrough(new DecompressionStream('gzip')));
}
