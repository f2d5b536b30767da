/**
 * From place to place by key.
 * @import {App} from '../views/app'
 */
import { byId } from '../dom.js';

const FORWARD = ['j', 'n'];
const BACK = ['k', 'p'];

/** @param {App} app */
export function mountKeyboard({ store, session }) {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'Escape') return session.leave();
    if (!store.state.letters) return;
    if (FORWARD.includes(event.key)) session.step(1);
    else if (BACK.includes(event.key)) session.step(-1);
  });
  const letters = /** @type {HTMLInputElement} */ (byId('letters'));
  letters.checked = store.state.letters;
  letters.addEventListener('change', () => session.useLetters(letters.checked));
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && (target.matches('textarea, select') || (target instanceof HTMLInputElement && target.type !== 'checkbox'));
}
