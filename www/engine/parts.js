/**
 * The engine's parts and how they are started. Where they are is the caller's matter: inside the page, beside it, or
 * beside a script on another host.
 * @import {Packed} from '../types/protocol'
 */
import { EngineError } from './error.js';
import { newWorker } from './new-worker.js';

/**
 * A file with its hash, perhaps on its way already, or what the file would hold: the module as gzip in base 85, and the
 * worker's code, perhaps already running.
 * @typedef {{url: string, integrity?: string, coming?: Promise<Response>} | {text: string, begun?: Worker | undefined}} Part
 */

/** The browser's check that only code of a named policy is run. @typedef {{url: (url: string) => string, code: (text: string) => string}} Trust */

/** @type {Trust} */
const NO_POLICY = { url: (url) => url, code: (text) => text };

/** @param {string} url @param {string} [integrity] */
export async function fetchFile(url, integrity) {
  try {
    const response = await fetch(url, integrity ? { integrity } : {});
    if (response.ok) return response;
    throw new Error(`${response.status} ${url}`);
  } catch (error) {
    throw new EngineError('engine-missing', String(error));
  }
}

/** @param {Extract<Part, {url: string}>} part */
const responseOf = (part) => part.coming ?? fetchFile(part.url, part.integrity);

export class Parts {
  #find;
  #trust;
  /** The worker's code, kept for the next worker. @type {Promise<string> | undefined} */
  #code;

  /** @param {(name: 'worker' | 'wasm') => Part} find throws when there is none @param {Trust} [trust] */
  constructor(find, trust = NO_POLICY) {
    this.#find = find;
    this.#trust = trust;
  }

  /** @returns {Promise<Packed>} */
  async readWasm() {
    const part = this.#find('wasm');
    return 'text' in part ? part.text : (await responseOf(part)).arrayBuffer();
  }

  /**
   * A new worker with the engine's code; fails with `worker-refused` where the page's policy or address forbids one.
   * Made of the code and not of its address: a worker's address must be the page's own host, and has no integrity.
   */
  async startWorker() {
    const part = this.#find('worker');
    if ('text' in part && part.begun) return part.begun;
    const code = await this.#workerCode(part);
    try {
      return newWorker(code, this.#trust.url);
    } catch (error) {
      throw new EngineError('worker-refused', String(error));
    }
  }

  /** @param {Part} part */
  #workerCode(part) {
    if ('text' in part) return part.text;
    this.#code ??= responseOf(part).then((response) => response.text());
    this.#code.catch(() => (this.#code = undefined));
    return this.#code;
  }

  /** Runs the engine's code on the page itself; it answers through `port`. @param {MessagePort} port */
  async startOnPage(port) {
    const part = this.#find('worker');
    const script = document.createElement('script');
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new EngineError('engine-missing', 'script'));
    });
    globalThis.telaahPort = port;
    if ('url' in part) {
      script.crossOrigin = 'anonymous';
      script.integrity = part.integrity ?? '';
      script.src = this.#trust.url(part.url);
      document.head.append(script);
      await loaded;
    } else {
      script.text = this.#trust.code(part.text);
      document.head.append(script);
    }
    script.remove();
    // The code takes the port away as soon as it runs; what is still there was forbidden to run.
    if (globalThis.telaahPort) {
      Reflect.deleteProperty(globalThis, 'telaahPort');
      throw new EngineError('csp-worker', 'worker-src blob:');
    }
  }
}
