/**
 * From a file to an article, or to the reason why not.
 * @import {Article} from '../types/app'
 */
import { CONTAINER_BYTES, FILE_BYTES } from '../limits.js';
import { decode } from './encoding.js';
import { readPage } from './markup.js';
import { readDocx, readEpub } from './office.js';
import { Problem } from './problem.js';

/** A file wherever it is: on the disk, in a folder, in an archive. @typedef {{name: string, open: () => Blob | Promise<Blob>}} Source */
/** @typedef {{title: string, outlet?: string, date?: string, text: string}} Words */

/** @type {Record<string, (blob: Blob) => Words | Promise<Words>>} */
const READERS = {
  txt: readText,
  text: readText,
  md: readText,
  markdown: readText,
  html: async (blob) => readPage((await readText(blob)).text),
  docx: readDocx,
  epub: readEpub,
};
READERS.htm = READERS.xhtml = /** @type {(blob: Blob) => Promise<Words>} */ (READERS.html);

const CONTAINERS = ['docx', 'epub', 'zip'];

/** In lower case, without the dot. @param {string} name */
export const extensionOf = (name) => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The last part of a path. @param {string} path */
export const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);

/** What may be larger than its text: pictures lie in it too. @param {string} name @param {Blob} blob */
export function checkSize(name, blob) {
  if (blob.size > (CONTAINERS.includes(extensionOf(name)) ? CONTAINER_BYTES : FILE_BYTES)) throw new Problem('file-large');
}

/** @param {Source} source @returns {Promise<Omit<Article, 'id'>>} fails with a {@link Problem} */
export async function readFile({ name, open }) {
  const read = READERS[extensionOf(name)];
  if (!read) throw new Problem('file-type');
  const blob = await open();
  checkSize(name, blob);
  try {
    const { title, text, outlet, date } = await read(blob);
    if (text.trim() === '') throw new Problem('file-empty');
    return { title, text, outlet: outlet || baseOf(name), ...(date && { date }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    // The browser could not read on: the file was moved, or is not what its name says.
    throw new Problem(error instanceof DOMException ? 'file-unreadable' : 'file-damaged');
  }
}

/** @param {Blob} blob */
async function readText(blob) {
  const text = decode(new Uint8Array(await blob.arrayBuffer()));
  if (text === undefined) throw new Problem('file-binary');
  return { title: '', text };
}
