/**
 * Starts the engine's module and says why when it cannot. Here and not on the page, which has a reader to look after.
 * @import {Packed} from '../types/protocol'
 */
import { unpack } from '../engine/unpack.js';

/** The smallest module there is: only a policy can refuse it. */
const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** @param {string} code @param {unknown} [detail] */
const failure = (code, detail = code) => Object.assign(new Error(String(detail)), { code });

async function mayCompile() {
  try {
    await WebAssembly.compile(EMPTY);
    return true;
  } catch {
    return false;
  }
}

/** @param {Packed} wasm */
export async function load(wasm) {
  if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') throw failure('engine-unsupported');
  try {
    const bytes = typeof wasm === 'string' ? await unpack(wasm).arrayBuffer() : wasm;
    await wasm_bindgen({ module_or_path: await WebAssembly.compile(bytes) });
  } catch (error) {
    if (await mayCompile()) throw failure('engine-damaged', error);
    throw failure('csp-wasm', "script-src 'wasm-unsafe-eval'");
  }
}
