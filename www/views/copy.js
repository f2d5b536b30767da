/** A button that copies a text and says so. */
import { h } from '../dom.js';
import { copy } from '../export/clipboard.js';

/** @param {import('./app').App['t']} t @param {string} name @param {() => string} text */
export function copyButton(t, name, text) {
  const button = h('button', { type: 'button', class: 'plain', 'data-focus': name }, name);
  button.addEventListener('click', () => {
    button.textContent = copy(text()) ? t.copied : t.notCopied;
  });
  return button;
}
