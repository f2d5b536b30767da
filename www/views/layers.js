/**
 * Switches for what is marked; each is drawn as its mark is, so that the row is the legend too.
 * @import {Layer} from '../types/app'
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';
import { layerRanges } from '../trails.js';
import { current, reading } from './app.js';

/** @type {Layer[]} */
const LAYERS = ['direct', 'indirect', 'speaker', 'keyword', 'theme', 'furniture'];

/** @param {App} app */
export function mountLayers(app) {
  const group = byId('layers');
  const switches = LAYERS.map((layer) => {
    const name = h('span', { class: 'name' });
    const count = h('span', { class: 'count' });
    const button = h('button', { type: 'button', 'data-layer': layer, click: () => app.session.toggleLayer(layer) }, name, ' ', count);
    return { layer, name, count, button };
  });
  group.replaceChildren(...switches.map(({ button }) => button));
  app.store.watch((state) => [...reading(state), state.busy], (state) => {
    const { document } = current(state);
    group.hidden = !document && !state.busy;
    for (const { layer, name, count } of switches) {
      name.textContent = app.t.layer[layer];
      count.textContent = document ? app.t.number(layerRanges(document, layer).length) : '';
    }
  });
  app.store.watch(
    (state) => [state.layers[state.tab]],
    (state) => {
      for (const { layer, button } of switches) {
        button.setAttribute('aria-pressed', String(state.layers[state.tab].includes(layer)));
      }
    },
  );
}
