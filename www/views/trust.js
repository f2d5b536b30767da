/**
 * The button that opens the page on accuracy, which is drawn by `extra/trust.js`.
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { extra } from '../engine/extra.js';

/** @param {App} app */
export function mountTrust(app) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('trust'));
  byId('trust-open').addEventListener('click', async () => {
    (await extra()).drawTrust(app.t);
    dialog.showModal();
    dialog.scrollTop = 0;
  });
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
}
