/**
 * Starts the single file: the app lies in the page compressed, which makes the file a seventh smaller. It runs by its
 * hash in the page's policy, as a script in the markup would. The module is unpacked and compiled beside it, for the app
 * to find.
 * @import {Unpacked} from './engine/parts.js'
 */
import { unpack } from './engine/unpack.js';

/** @param {Element} block @returns {Promise<Unpacked>} */
async function unpackModule(block) {
  const bytes = await unpack(block.textContent ?? '').arrayBuffer();
  // What is wrong with it is found out, and told, by those who need it.
  return { bytes, module: await WebAssembly.compile(bytes).catch(() => undefined) };
}

async function boot() {
  const wasm = document.getElementById('telaah-wasm');
  if (wasm) {
    const coming = unpackModule(wasm);
    coming.catch(() => {});
    Object.assign(wasm, { coming });
  }
  const block = document.getElementById('telaah-app');
  if (!block) return;
  const script = document.createElement('script');
  script.textContent = await unpack(block.textContent ?? '').text();
  block.replaceWith(script);
}

boot().catch(() => {
  // A damaged file, or a browser from before 2023: the page's own words say so, as nothing else has been loaded.
  document.documentElement.dataset.state = 'error';
  const notice = document.getElementById('unsupported');
  if (notice) notice.hidden = false;
});
