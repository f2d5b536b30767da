/** Bytes that the single file holds as text. */

/** @param {string} base64 @returns {Uint8Array<ArrayBuffer>} */
function decode(base64) {
  // The faster way is not in every browser yet, nor in tsc's library.
  const native = /** @type {{fromBase64?: (text: string) => Uint8Array<ArrayBuffer>}} */ (Uint8Array);
  if (native.fromBase64) return native.fromBase64(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/**
 * What gzip in base64 holds. The bytes stay in this process: a Blob would send them to another and back, which takes
 * longer than unpacking them.
 * @param {string} base64
 */
export function unpack(base64) {
  const packed = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (new Response(decode(base64)).body);
  return new Response(packed.pipeThrough(new DecompressionStream('gzip')));
}
