/** Text to the clipboard, by the old way where the new one is not allowed: some browsers keep it from pages on a disk. */
import { h } from '../dom.js';

/** @param {string} text @returns {Promise<boolean>} whether it is there */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const held = document.activeElement;
    const field = h('textarea', { class: 'unseen', readonly: true, 'aria-hidden': 'true' }, text);
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (held instanceof HTMLElement) held.focus({ preventScroll: true });
    return done;
  }
}
