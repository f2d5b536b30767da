/** A button that copies what is wrong as a test case and says so. */
import { action } from '../dom.js';
import { extra } from '../engine/extra.js';
import { wordsFor } from '../locale/index.js';

/** @param {(from: import('../extra/main').Extra) => string} text */
export function copyButton(text) {
  const click = async () => {
    const from = await extra();
    button.textContent = wordsFor(from.copy(text(from)) ? 'copied' : 'not-copied');
  };
  const button = action(wordsFor('copy-case'), click, { 'data-focus': 'copy' });
  return button;
}
