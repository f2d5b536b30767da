/**
 * The switch by which the page remembers nothing, and what it says about what it remembers.
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { Memory } from '../memory/memory.js';

/** Mounted once the first result is shown: keeping must not delay it. @param {App} app */
export function mountMemory(app) {
  const { store } = app;
  const memory = new Memory(app);
  const nothing = /** @type {HTMLInputElement} */ (byId('remember-nothing'));
  const said = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-memory]'));
  nothing.addEventListener('change', () => memory.use(!nothing.checked));
  store.watch((state) => [state.memory, state.visit], ({ memory: now, visit }) => {
    nothing.checked = now === 'off';
    const words = [visit && now === 'on' ? 'visit' : now];
    // Browsers give all files on a disk one storage, or each its own.
    if (words[0] === 'on' && location.protocol === 'file:') words.push('disk');
    for (const element of said) element.hidden = !words.includes(element.dataset.memory ?? '');
  });
}
