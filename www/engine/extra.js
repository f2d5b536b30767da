/**
 * Runs the page's second script when something in it is needed.
 * @import {Extra} from '../extra/main.js'
 */
import { EngineError } from './error.js';
import { runPart } from './page.js';

/** @type {Promise<Extra> | undefined} */
let running;

/** @returns {Promise<Extra>} */
export function extra() {
  running ??= runPart('extra').then(() => {
    const { telaahExtra } = globalThis;
    if (!telaahExtra) throw new EngineError('engine-missing', '#telaah-extra');
    return telaahExtra;
  });
  // The network may be back at the next try.
  running.catch(() => (running = undefined));
  return running;
}
