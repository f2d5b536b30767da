/** The articles between visits, in IndexedDB. Every call fails where the browser refuses storage. */

const NAME = 'telaah';
const STORE = 'kept';

/** A database that does not answer must not keep the reader from the examples. */
const PATIENCE = 3000;

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const answered = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  setTimeout(() => reject(new Error('timeout')), PATIENCE);
});

/** @type {Promise<IDBDatabase> | undefined} */
let database;

async function open() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

/** @param {IDBTransactionMode} mode */
async function store(mode) {
  database ??= open();
  return (await database).transaction(STORE, mode).objectStore(STORE);
}

/** Opens the database, so that the first write is quick. */
export const prepare = () => store('readonly').then(() => {}, () => {});

/** @param {string} key @returns {Promise<unknown>} */
export async function get(key) {
  return answered((await store('readonly')).get(key));
}

/** @param {string} key @param {unknown} value */
export async function put(key, value) {
  const kept = await store('readwrite');
  kept.put(value, key);
  return finished(kept.transaction);
}

export async function clear() {
  const kept = await store('readwrite');
  kept.clear();
  return finished(kept.transaction);
}

/** @param {IDBTransaction} transaction @returns {Promise<void>} */
const finished = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error);
});
