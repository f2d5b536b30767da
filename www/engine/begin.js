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

/** Comes up, and starts the engine, while the app is still being unpacked. */
export class BegunWorker {
  /** @type {Worker | undefined} */
  #worker;
  #taken = false;

  /** @param {string} code @param {string} wasm goes with the code: a message would wait until the page is less busy */
  constructor(code, wasm) {
    try {
      this.#worker = newWorker(`telaahWasm=${JSON.stringify(wasm)};${code}`);
      // Whoever takes it listens in place of this; before that, they start another and see what is wrong.
      this.#worker.onerror = () => (this.#worker = undefined);
    } catch {
      // refused: as above
    }
  }

  /** The worker, for the first who asks. */
  take() {
    const worker = this.#taken ? undefined : this.#worker;
    this.#taken = true;
    return worker;
  }
}
