/**
 * Compiles the engine's module and says why when it cannot.
 * @import {Parts} from './parts.js'
 */
import { EngineError } from './error.js';

/** The smallest module there is: only a policy can refuse it. */
const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

async function mayCompile() {
  try {
    await WebAssembly.compile(EMPTY);
    return true;
  } catch {
    return false;
  }
}

/** @param {Parts} parts @returns {Promise<{module: WebAssembly.Module, bytes: ArrayBuffer}>} */
export async function loadModule(parts) {
  if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') {
    throw new EngineError('engine-unsupported');
  }
  const { bytes, module } = await parts.readWasm();
  try {
    return { module: module ?? (await WebAssembly.compile(bytes)), bytes };
  } catch (error) {
    if (await mayCompile()) throw new EngineError('engine-damaged', String(error));
    throw new EngineError('csp-wasm', "script-src 'wasm-unsafe-eval'");
  }
}
