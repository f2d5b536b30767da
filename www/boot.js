/**
 * Starts the single file: the app lies in the page compressed, which makes the file a seventh smaller. It runs by its
 * hash in the page's policy, as a script in the markup would. The engine begins beside it, in a worker of its own, for
 * the app to find.
 */
import { newWorker } from './engine/new-worker.js';
import { unpack } from './engine/unpack.js';

/** Whatever fails here fails again in the app's hands, which knows what to say. */
async function beginEngine() {
  const [code, wasm] = ['worker', 'wasm'].map((name) => document.getElementById(`telaah-${name}`));
  if (!code || !wasm) return;
  const begun = newWorker(code.textContent ?? '');
  Object.assign(code, { begun });
  // Whoever takes it listens in place of this; before that, they start another and see what is wrong.
  begun.onerror = () => Reflect.deleteProperty(code, 'begun');
  // While the worker comes up, which takes as long.
  const bytes = await unpack(wasm.textContent ?? '').arrayBuffer();
  begun.postMessage({ id: 0, call: 'start', wasm: bytes }, [bytes]);
}

async function boot() {
  // Nothing to look at yet: laying it out would only delay what there will be.
  document.body.hidden = true;
  beginEngine().catch(() => {});
  const block = document.getElementById('telaah-app');
  if (!block) return;
  const script = document.createElement('script');
  script.textContent = await unpack(block.textContent ?? '').text();
  block.replaceWith(script);
}

boot().catch(() => {
  // A damaged file, or a browser from before 2023: the page's own words say so, as nothing else has been loaded.
  document.body.hidden = false;
  document.documentElement.dataset.state = 'error';
  const notice = document.getElementById('unsupported');
  if (notice) notice.hidden = false;
});
