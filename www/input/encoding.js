/** From bytes to text, by what stands at the front, what the bytes allow and what the file says of itself. */

/** How much is looked at to tell UTF-16 without its mark, and for what a page says of itself. */
const HEAD = 1024;

/**
 * Undefined for what is no text.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export function decode(bytes) {
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared(bytes)).decode(bytes);
  }
}

/** By its mark; without one, by the zeros beside the letters of Latin script. @param {Uint8Array} bytes */
function utf16(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD);
  const zeros = (/** @type {number} */ side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length;
  const [even, odd] = [zeros(0), zeros(1)];
  // Dashes and curly quotation marks have no zero: most pairs must, not all.
  if (even + odd < head.length * 0.4) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

/**
 * What an HTML page says it is in; all else that is no UTF-8 is taken for what Windows wrote for decades.
 * Asked last: pages that are UTF-8 and say otherwise are more common than the reverse.
 * @param {Uint8Array} bytes
 */
function declared(bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  try {
    return /^utf/i.test(label) ? 'windows-1252' : new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}
