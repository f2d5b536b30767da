/**
 * Documents of word processors (OOXML) and books (EPUB): zip containers with markup inside.
 * @import {Entry} from './zip'
 */
import { FILE_BYTES } from '../limits.js';
import { decode } from './encoding.js';
import { linesOf, readChapter, readXml } from './markup.js';
import { Problem } from './problem.js';
import { entriesOf } from './zip.js';

/** Words stand in `t`; a deletion that somebody has still to accept, and the second form of a drawing, do not count. */
const WORDS = { blocks: new Set(['p', 'br', 'cr', 'tc']), skip: new Set(['del', 'moveFrom', 'Fallback', 'fallback']), only: 't', gap: 'tab' };

/** @param {Entry[]} entries @param {string} name @param {number} [limit] */
async function partOf(entries, name, limit = FILE_BYTES) {
  const entry = entries.find((one) => one.name === name);
  const text = entry && decode(new Uint8Array(await (await entry.read(limit)).arrayBuffer()));
  if (text === undefined) throw new Problem('file-damaged');
  return text;
}

/** @param {Blob} blob */
export async function readDocx(blob) {
  const body = readXml(await partOf(await entriesOf(blob), 'word/document.xml'));
  return { title: '', text: linesOf(body, WORDS).join('\n\n') };
}

/** A book as one article: its chapters in their order. @param {Blob} blob */
export async function readEpub(blob) {
  const entries = await entriesOf(blob);
  const path = readXml(await partOf(entries, 'META-INF/container.xml')).querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const book = readXml(await partOf(entries, path));
  const items = new Map([...book.querySelectorAll('manifest > item')].map((item) => [item.getAttribute('id'), item.getAttribute('href') ?? '']));
  const lines = [];
  let left = FILE_BYTES;
  for (const chosen of book.querySelectorAll('spine > itemref')) {
    const href = items.get(chosen.getAttribute('idref'));
    // Addresses are relative to the book's own list; the scheme only makes them resolvable.
    const name = href && decodeURIComponent(new URL(href, `zip:/${path}`).pathname.slice(1));
    if (!name) continue;
    const chapter = await partOf(entries, name, left);
    left -= chapter.length;
    lines.push(...readChapter(chapter));
  }
  const title = [...book.querySelectorAll('metadata > *')].find(({ localName }) => localName === 'title');
  return { title: title?.textContent?.trim() ?? '', text: lines.join('\n\n') };
}
