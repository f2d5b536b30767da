/**
 * Starts the single file: the app lies in the page compressed, which makes the file a seventh smaller. It runs by its
 * hash in the page's policy, as a script in the markup would. The engine begins beside it, in a worker of its own, for
 * the app to find.
 */
import { BegunWorker } from './engine/begin.js';
import { unpack } from './engine/unpack.js';

async function boot() {
  // Nothing to look at yet: laying it out would only delay what there will be.
  document.body.hidden = true;
  const [worker, wasm] = ['worker', 'wasm'].map((name) => document.getElementById(`telaah-${name}`));
  // Whatever fails here fails again in the app's hands, which knows what to say.
  if (worker && wasm) Object.assign(worker, { begun: new BegunWorker(worker.textContent ?? '', wasm.textContent ?? '') });
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
