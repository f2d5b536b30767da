/** A text or picture as a file of the reader's; nothing is fetched, the address is a blob of this page. */
import { h } from '../dom.js';

/** Long enough for the browser to have taken it. */
const KEPT = 10_000;

/** @param {string} name @param {string} type @param {string | Blob} content */
export function save(name, type, content) {
  const href = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
