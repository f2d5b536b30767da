/**
 * From a file to an article, or to the reason why not.
 * @import {Article} from '../types/app'
 */
import { FILE_BYTES } from '../limits.js';

const TITLE_LENGTH = 90;

/** @typedef {{article: Omit<Article, 'id'>} | {file: string, code: string}} Read */

/** @param {File} file @returns {Promise<Read>} */
export async function readFile(file) {
  const failed = (/** @type {string} */ code) => ({ file: file.name, code });
  if (!/\.(txt|md|markdown)$/i.test(file.name)) return failed('file-type');
  if (file.size > FILE_BYTES) return failed('file-large');
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed('file-unreadable');
  }
  const text = decode(bytes);
  if (text === undefined) return failed('file-binary');
  if (text.trim() === '') return failed('file-empty');
  return { article: { title: titleOf(text), text, outlet: file.name } };
}

/** UTF-16 by its mark, UTF-8, else Windows-1252; undefined for what is no text. @param {Uint8Array<ArrayBuffer>} bytes */
function decode(bytes) {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first line, cut between words. @param {string} text */
export function titleOf(text) {
  const line = text.trim().split(/\r?\n/, 1)[0]?.replace(/^#+\s*/, '') ?? '';
  if (line.length <= TITLE_LENGTH) return line;
  return `${line.slice(0, TITLE_LENGTH + 1).replace(/\s+\S*$/, '').slice(0, TITLE_LENGTH)}…`;
}
