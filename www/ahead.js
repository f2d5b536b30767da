/**
 * The first script of the single file, before its style and its markup: the engine takes longest to come up, so it begins
 * in a worker of its own, for the app to find.
 */
import { BegunWorker } from './engine/begin.js';

const [worker, wasm] = ['worker', 'wasm'].map((name) => document.getElementById(`telaah-${name}`));
// Whatever fails here fails again in the app's hands, which knows what to say.
if (worker && wasm) Object.assign(worker, { begun: new BegunWorker(worker.textContent ?? '', wasm.textContent ?? '') });
