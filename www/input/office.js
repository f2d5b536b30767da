/**
 * Documents of word processors (OOXML) and books (EPUB): zip containers with markup inside.
 * @import {Entry} from './zip'
 */
import { FILE_BYTES } from '../limits.js';
import { decode } from './encoding.js';
import { linesOf, tokens, valueOf } from './markup.js';
import { Problem } from './problem.js';
import { entriesOf } from './zip.js';

/** Words stand in `t`; a deletion that somebody has still to accept, and the second form of a drawing, do not count. */
const WORDS = { blocks: new Set(['p', 'br', 'cr', 'tc']), skip: new Set(['del', 'movefrom', 'fallback']), only: 't', gap: 'tab' };
const TITLE = { blocks: new Set(['title']), skip: new Set(['manifest']), only: 'title' };
/** What a chapter counts for beside its text, in bytes: opening it is work too. */
const OPENING = 1000;

/** @param {Blob} blob */
const partsOf = async (blob) => new Map((await entriesOf(blob)).map((entry) => [entry.name, entry]));

/** @param {Map<string, Entry>} parts @param {string} name @param {number} [limit] */
async function partOf(parts, name, limit = FILE_BYTES) {
  const entry = parts.get(name);
  const text = entry && decode(new Uint8Array(await (await entry.read(limit)).arrayBuffer()));
  if (text === undefined) throw new Problem('file-damaged');
  return text;
}

/** Attributes of all elements of a name. @param {string} source @param {string} name */
const attributesOf = (source, name) => [...tokens(source)].flatMap((token) => ('name' in token && token.name === name ? token.attributes : []));

/** @param {Blob} blob */
export async function readDocx(blob) {
  const text = await partOf(await partsOf(blob), 'word/document.xml');
  return { title: '', text: linesOf(text, WORDS).join('\n\n') };
}

/** A book as one article: its chapters in their order, each once, as EPUB has it and so that a list of a million is no work. @param {Blob} blob */
export async function readEpub(blob) {
  const parts = await partsOf(blob);
  const [root = ''] = attributesOf(await partOf(parts, 'META-INF/container.xml'), 'rootfile');
  const path = valueOf(root, 'full-path');
  const book = await partOf(parts, path);
  const items = new Map(attributesOf(book, 'item').map((item) => [valueOf(item, 'id'), valueOf(item, 'href')]));
  // Addresses are relative to the book's own list; the scheme only makes them resolvable.
  const nameOf = (/** @type {string | undefined} */ href) => href && decodeURIComponent(new URL(href, `zip:/${path}`).pathname.slice(1));
  const chapters = [];
  let left = FILE_BYTES;
  for (const name of new Set(attributesOf(book, 'itemref').map((chosen) => nameOf(items.get(valueOf(chosen, 'idref')))))) {
    if (!name) continue;
    const chapter = await partOf(parts, name, left);
    left -= chapter.length + OPENING;
    chapters.push(linesOf(chapter).join('\n\n'));
  }
  return { title: linesOf(book, TITLE)[0] ?? '', text: chapters.filter(Boolean).join('\n\n') };
}
