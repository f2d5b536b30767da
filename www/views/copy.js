/** A button that copies a text and says so. */
import { h } from '../dom.js';
import { extra } from '../engine/extra.js';

/** @param {import('./app').App['t']} t @param {string} name @param {(from: import('../extra/main').Extra) => string} text */
export function copyButton(t, name, text) {
  const click = async () => {
    const from = await extra();
    button.textContent = from.copy(text(from)) ? t.copied : t.notCopied;
  };
  const button = h('button', { type: 'button', class: 'plain', 'data-focus': name, click }, name);
  return button;
}
