/**
 * A state of the page in the part of its address that no server sees: JSON, deflated, in base64url.
 */
import { inflated } from '../engine/unpack.js';
import { take } from '../input/stream.js';
import { SHARED_BYTES } from '../limits.js';

const MARK = '#telaah=';

/** @param {string} fragment */
export const isOurs = (fragment) => fragment.startsWith(MARK);

/** @param {Uint8Array} bytes */
function toBase64Url(bytes) {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {string} text */
function fromBase64Url(text) {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** @param {object} content */
export async function writeFragment(content) {
  const packed = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('gzip'));
  return MARK + toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** Undefined for one that is damaged or too large. @param {string} fragment @returns {Promise<Record<string, unknown> | undefined>} */
export async function readFragment(fragment) {
  try {
    const content = JSON.parse(await (await take(inflated(fromBase64Url(fragment.slice(MARK.length))), SHARED_BYTES)).text());
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}
