/**
 * Many files to articles, one after the other, so that each can be seen to be read and the rest be called off.
 * @import {Article, FileState} from '../types/app'
 * @import {Source} from './files'
 */
import { FILES, FILE_BYTES, LOAD_BYTES } from '../limits.js';
import { baseOf, checkSize, extensionOf, readFile } from './files.js';
import { Problem } from './problem.js';
import { entriesOf } from './zip.js';

/** What systems leave in folders for themselves. @param {string} path */
const isLitter = (path) => path.endsWith('/') || /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/.test(path);

/**
 * @param {Source[]} sources
 * @param {AbortSignal} signal nothing is given when it is aborted
 * @param {(files: FileState[]) => void} changed called with all files whenever one is begun or done
 * @returns {Promise<{articles: Omit<Article, 'id'>[], problems: {file: string, code: string}[]}>}
 */
export async function load(sources, signal, changed) {
  let left = LOAD_BYTES;
  let queue = sources.filter(({ name }) => !isLitter(name)).map((source) => ({ source, inside: false }));
  /** @type {FileState[]} */
  let files = queue.map(({ source: { name } }) => ({ name, state: 'waiting' }));
  /** @type {Omit<Article, 'id'>[]} */
  const articles = [];
  /** @param {number} at @param {Partial<FileState>} change */
  const mark = (at, change) => changed((files = files.map((file, index) => (index === at ? { ...file, ...change } : file))));
  for (let at = 0; at < queue.length; at++) {
    const { source, inside } = /** @type {typeof queue[number]} */ (queue[at]);
    signal.throwIfAborted();
    mark(at, { state: 'reading' });
    try {
      if (at >= FILES) throw new Problem('files-many');
      if (extensionOf(source.name) === 'zip') {
        if (inside) throw new Problem('file-nested');
        const found = await unpack(source);
        queue = queue.toSpliced(at + 1, 0, ...found.map((one) => ({ source: one, inside: true })));
        files = files.toSpliced(at + 1, 0, ...found.map(({ name }) => /** @type {FileState} */ ({ name, state: 'waiting' })));
      } else {
        const article = await readFile(source);
        left -= article.text.length;
        if (left < 0) throw new Problem('files-large');
        articles.push(article);
      }
      mark(at, { state: 'done' });
    } catch (error) {
      mark(at, { state: 'failed', code: error instanceof Problem ? error.code : 'file-unreadable' });
    }
  }
  signal.throwIfAborted();
  return { articles, problems: files.flatMap(({ name, code }) => (code ? [{ file: name, code }] : [])) };
}

/** @param {Source} source @returns {Promise<Source[]>} */
async function unpack({ name, open }) {
  const blob = await open();
  checkSize(name, blob);
  const entries = (await entriesOf(blob)).filter((entry) => !isLitter(entry.name));
  if (entries.length === 0) throw new Problem('file-empty');
  // What an office document holds is looked at again by its own reader; here its package may not be a bomb either.
  return entries.map((entry) => ({ name: `${baseOf(name)}/${entry.name}`, open: () => entry.read(FILE_BYTES) }));
}
