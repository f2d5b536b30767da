/**
 * Switches for what is marked; each is drawn as its mark is, so that the row is the legend too.
 * @import {Layer} from '../types/app'
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { layerRanges } from '../trails.js';
import { current, reading } from './app.js';

/** @param {App} app */
export function mountLayers(app) {
  const group = byId('layers');
  const switches = [...group.querySelectorAll('button')].map((button) => {
    const layer = /** @type {Layer} */ (button.dataset.layer);
    button.addEventListener('click', () => app.session.toggleLayer(layer));
    return { layer, button, count: /** @type {HTMLElement} */ (button.querySelector('.count')) };
  });
  app.store.watch((state) => [...reading(state), state.busy], (state) => {
    const { document } = current(state);
    group.hidden = !document && !state.busy;
    for (const { layer, count } of switches) count.textContent = document ? app.t.number(layerRanges(document, layer).length) : '';
  });
  app.store.watch((state) => [state.layers[state.tab]], (state) => {
    for (const { layer, button } of switches) button.setAttribute('aria-pressed', String(state.layers[state.tab].includes(layer)));
  });
}
