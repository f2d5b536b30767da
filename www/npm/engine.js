/**
 * `telaah/engine`: the engine without a page. One instance for the module's life; the first call starts it.
 * @import {Concordance, Report} from '../types/report'
 * @import {ConcordanceOptions, EngineOptions, Input, Source, Suggestion} from '../types/engine'
 */
import wasm_bindgen from 'telaah-glue';

/** @type {Promise<unknown> | undefined} */
let started;

/** How a platform finds the module when no source is given. @type {() => Promise<Exclude<Source, URL | string>>} */
let find = () => Promise.reject(new Error('init() needs a source'));

/** @param {typeof find} way */
export function useModule(way) {
  find = way;
}

/**
 * Starts the engine from this module; needed only where the default cannot be read, as in a bundle that moves files.
 * @param {Source} [source] @returns {Promise<void>}
 */
export async function init(source) {
  started ??= start(source);
  started.catch(() => (started = undefined));
  await started;
}

/** @param {Source} [source] */
async function start(source) {
  return wasm_bindgen({ module_or_path: source ?? (await find()) });
}

/** @param {string | Input[]} documents @param {EngineOptions} [options] @returns {Promise<Report>} positions in UTF-16 code units */
export async function analyse(documents, options) {
  await init();
  return wasm_bindgen.analyse(listed(documents), options);
}

/** @param {string} text @param {string} query @param {ConcordanceOptions} [options] @returns {Promise<Concordance>} */
export async function concordance(text, query, options) {
  await init();
  return wasm_bindgen.concordance(text, query, options);
}

/** @param {string | Input[]} documents @param {string} theme @param {number} limit @param {EngineOptions} [options] @returns {Promise<Suggestion[]>} */
export async function suggest(documents, theme, limit, options) {
  await init();
  return wasm_bindgen.suggest(listed(documents), theme, limit, options);
}

/** @param {string | Input[]} documents */
const listed = (documents) => (typeof documents === 'string' ? [{ id: 'text', text: documents }] : documents);
