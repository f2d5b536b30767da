/**
 * Opens the page on accuracy, which stands in the markup, see `xtask/src/bundle/trust.rs`.
 */
import { byId } from '../dom.js';

export function mountTrust() {
  const dialog = /** @type {HTMLDialogElement} */ (byId('trust'));
  byId('trust-open').addEventListener('click', () => {
    byId('privacy-again').textContent = byId('privacy-more').textContent;
    dialog.showModal();
    dialog.scrollTop = 0;
  });
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
}
