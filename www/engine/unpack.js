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

/** What gzip in base64 holds. @param {string} base64 */
export function unpack(base64) {
  const packed = new Blob([decode(base64)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('gzip')));
}
