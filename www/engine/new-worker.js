/** A worker of a code that the page holds, for the app and for `boot.js`, which begins before it. */

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
