/**
 * Where the engine's parts are: inside the page (the single file) or beside it (the hosted page). Nothing else in the
 * shell knows which.
 * @import {Article} from '../types/app'
 */
import { EngineError } from './error.js';
import { unpack } from './unpack.js';

const WORKER = 'telaah-worker';
const WASM = 'telaah-wasm';
const SEEDS = 'telaah-seeds';

/** @param {string} id */
function part(id) {
  const element = document.getElementById(id);
  if (element) return element;
  throw new EngineError('engine-missing', `#${id}`);
}

/** @param {HTMLLinkElement} link */
async function fetchPart(link) {
  try {
    const response = await fetch(link.href, link.integrity ? { integrity: link.integrity } : {});
    if (response.ok) return response;
    throw new Error(`${response.status} ${link.href}`);
  } catch (error) {
    throw new EngineError('engine-missing', String(error));
  }
}

/** The module's bytes. @returns {Promise<ArrayBuffer>} */
export async function readWasm() {
  const element = part(WASM);
  if (element instanceof HTMLLinkElement) return (await fetchPart(element)).arrayBuffer();
  try {
    return await unpack(element).arrayBuffer();
  } catch (error) {
    throw new EngineError('engine-damaged', String(error));
  }
}

/** A new worker with the engine's code; fails with `worker-refused` where the page's policy or address forbids one. */
export function startWorker() {
  const element = part(WORKER);
  const linked = element instanceof HTMLLinkElement;
  const url = linked
    ? element.href
    : URL.createObjectURL(new Blob([element.textContent], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch (error) {
    throw new EngineError('worker-refused', String(error));
  } finally {
    // Not at once: the worker's script is fetched after the constructor has returned.
    if (!linked) setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/** Runs the engine's code on the page itself; it answers through `port`. @param {MessagePort} port */
export async function startOnPage(port) {
  const element = part(WORKER);
  const script = document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new EngineError('engine-missing', 'script'));
  });
  globalThis.telaahPort = port;
  if (element instanceof HTMLLinkElement) {
    script.src = element.href;
    document.head.append(script);
    await loaded;
  } else {
    script.textContent = element.textContent;
    document.head.append(script);
  }
  script.remove();
  // The code takes the port away as soon as it runs; what is still there was forbidden to run.
  if (globalThis.telaahPort) {
    globalThis.telaahPort = undefined;
    throw new EngineError('csp-worker', 'worker-src blob:');
  }
}

/** The articles that the page opens with. @returns {Promise<Article[]>} */
export async function readSeeds() {
  const element = part(SEEDS);
  if (element instanceof HTMLLinkElement) return (await fetchPart(element)).json();
  return JSON.parse(element.textContent ?? '[]');
}
