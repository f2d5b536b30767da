/** A number, or the name of what was counted, that leads to its places. */
import { h } from '../dom.js';

/** @import {Child} from '../dom' */

/**
 * The findings' and the headline's listener finds these by `data-key`.
 * @param {string} key see `trails.js` @param {Child[]} content @param {Record<string, string>} [attributes]
 */
export function leading(key, content, attributes = {}) {
  return h('button', { type: 'button', 'data-key': key, 'aria-pressed': 'false', class: 'leading', ...attributes }, ...content);
}

/** Shows which number is being followed. @param {ParentNode} root @param {string | undefined} key */
export function showPressed(root, key) {
  for (const button of root.querySelectorAll('button[data-key]')) {
    const pressed = /** @type {HTMLElement} */ (button).dataset.key === key;
    button.setAttribute('aria-pressed', String(pressed));
  }
}
