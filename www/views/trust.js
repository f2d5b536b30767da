/**
 * The button that opens the page on accuracy, which is drawn by `extra/trust.js`.
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { extra } from '../engine/extra.js';

/** @param {App} app */
export function mountTrust(app) {
  const open = h('button', { type: 'button', id: 'trust-open', class: 'plain' });
  const dialog = h('dialog', { id: 'trust', 'aria-labelledby': 'trust-title' });
  document.querySelector('.colophon')?.prepend(open);
  document.body.append(dialog);
  open.addEventListener('click', async () => {
    const { drawTrust } = await extra();
    dialog.replaceChildren(...drawTrust(app.t, () => dialog.close()));
    dialog.showModal();
    dialog.scrollTop = 0;
  });
  app.store.watch((state) => [state.language], () => (open.textContent = app.t.trust.title));
}
