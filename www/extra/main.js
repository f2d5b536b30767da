/**
 * What the page needs only when asked: readers of files, tables, pictures, reports. A script of its own, which
 * `engine/extra.js` runs, so that the first result does not wait for it.
 */
import * as take from '../export/take.js';
import { load } from '../input/load.js';

const extra = { ...take, load };

/** @typedef {typeof extra} Extra */

globalThis.telaahExtra = extra;
