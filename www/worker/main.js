/**
 * The engine's end: one reply for every request, whatever happens. Runs in a worker, or on the page through
 * `telaahPort`; the same script holds wasm-bindgen's glue before this code.
 * @import {Call, Request, Reply} from '../types/protocol'
 * @import {Concordance, Report} from '../types/report'
 */
import { load } from './load.js';

const port = /** @type {MessagePort} */ (globalThis.telaahPort ?? globalThis);
Reflect.deleteProperty(globalThis, 'telaahPort');

/**
 * The name of a lock that is held as long as the worker lives: one that is killed says nothing, but its lock becomes free.
 * Empty where there is no worker, and so nothing to outlive, or where the page may use no locks.
 * @type {Promise<string>}
 */
const life = new Promise((resolve) => {
  if ('document' in globalThis || !navigator.locks) return resolve('');
  // Not by `crypto`, with which Firefox can hang: see `eslint.config.js`.
  const name = `telaah-${Math.random()}-${Math.random()}`;
  const held = () => {
    resolve(name);
    return new Promise(() => {});
  };
  navigator.locks.request(name, held).catch(() => resolve(''));
});

/** Once: the module may have come ahead of the page that asks. @type {Promise<void> | undefined} */
let started;

/** @param {Call} request @returns {Promise<Report | Concordance[] | string>} */
async function answer(request) {
  switch (request.call) {
    case 'start':
      started ??= load(request.wasm);
      await started;
      return life;
    case 'analyse':
      return wasm_bindgen.analyse(request.documents, request.options);
    case 'lexicon':
      return wasm_bindgen.lexicon(request.themes);
    case 'concordance': {
      const { texts, query, options } = request;
      return texts.map((text) => wasm_bindgen.concordance(text, query, options));
    }
    default: {
      const { call } = /** @type {{call: unknown}} */ (request);
      throw Object.assign(new Error(`unknown call ${String(call)}`), { code: 'unknown-call' });
    }
  }
}

/** @param {number} id @param {any} error @returns {Reply} */
function failure(id, error) {
  // What the engine throws itself has a code; anything else is a trap or a stack overflow, after which it is undefined.
  const code = typeof error?.code === 'string' ? error.code : 'engine-died';
  const place = code === 'bad-lexicon' ? { line: error.line, column: error.column, reason: error.reason } : undefined;
  return { id, error: { code, message: String(error?.message ?? error), place }, fatal: code === 'engine-died' };
}

port.onmessage = async (/** @type {MessageEvent<Request>} */ { data }) => {
  try {
    port.postMessage({ id: data.id, ok: await answer(data) });
  } catch (error) {
    port.postMessage(failure(data.id, error));
  }
};
