/**
 * Defines the element once, however often the script is loaded.
 * @import {LoadUi} from './element.js'
 */
import { isBeyond } from './beyond.js';
import { TelaahWidget, useUi } from './element.js';

const NAME = 'telaah-widget';

/** @param {LoadUi} load @param {string} version */
export function register(load, version) {
  if (customElements.get(NAME)) return;
  useUi(load);
  customElements.define(NAME, TelaahWidget);
  Reflect.set(globalThis, 'Telaah', Object.freeze({
    version,
    /** The engine without the element. @param {any} documents @param {any} [options] */
    analyse: async (documents, options) => (await load(isBeyond(documents, options))).analyse(documents, options),
  }));
}
