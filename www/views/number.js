/** A number, or the name of what was counted, that leads to its places. */
import { action } from '../dom.js';

/**
 * @import {Article} from '../types/app'
 * @import {Child} from '../dom'
 * @import {App} from './app'
 */

/**
 * The findings' and the headline's listener finds these by `data-key`.
 * @param {string} key see `trails.js` @param {Child[]} content @param {Record<string, string>} [attributes]
 */
export function leading(key, content, attributes = {}) {
  return action(content, undefined, { 'data-key': key, 'aria-pressed': 'false', class: 'leading', ...attributes });
}

/** In a table over articles, what opens one of them. @param {App} app @param {Article} article */
export const opener = ({ session, store }, { id, title, outlet }) =>
  action(outlet ?? title, () => session.open(id), { lang: 'id', title, 'aria-current': id === store.state.selected && 'true' });

/** Shows which number is being followed. @param {ParentNode} root @param {string | undefined} key */
export function showPressed(root, key) {
  for (const button of root.querySelectorAll('button[data-key]')) {
    const pressed = /** @type {HTMLElement} */ (button).dataset.key === key;
    button.setAttribute('aria-pressed', String(pressed));
  }
}
