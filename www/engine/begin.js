/** Workers, and one that begins before there is anybody to talk to it. */

/**
 * @param {string} code @param {(url: string) => string} [trusted] the browser's check of the address
 * @returns {Worker}
 */
export function newWorker(code, trusted = (url) => url) {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return new Worker(trusted(url));
  } finally {
    // Not at once: the worker's script is fetched after the constructor has returned.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/** Comes up, and starts the engine, before there is an app to ask it for anything. */
export class BegunWorker {
  /** @type {Worker | undefined} */
  #worker;
  #taken = false;

  /** @param {string} code */
  constructor(code) {
    try {
      this.#worker = newWorker(code);
      // Whoever takes it listens in place of this; before that, they start another and see what is wrong.
      this.#worker.onerror = () => (this.#worker = undefined);
    } catch {
      // refused: as above
    }
  }

  /** @param {ArrayBuffer} wasm which is the worker's from then on */
  start(wasm) {
    this.#worker?.postMessage({ id: 0, call: 'start', wasm }, [wasm]);
  }

  /** The worker, for the first who asks. */
  take() {
    const worker = this.#taken ? undefined : this.#worker;
    this.#taken = true;
    return worker;
  }
}
