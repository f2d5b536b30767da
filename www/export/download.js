/** A text as a file of the reader's; nothing is fetched, the address is a blob of this page. */
import { h } from '../dom.js';

/** Long enough for the browser to have taken it. */
const KEPT = 10_000;

/** @param {string} name @param {string} type @param {string} text */
export function save(name, type, text) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
