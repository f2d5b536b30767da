/**
 * From HTML and XML to the words in them. DOMParser makes a document without a window: nothing in it runs, loads or is
 * shown, and only its text is taken out. The one file that the rules let name it.
 */
import { Problem } from './problem.js';

const names = (/** @type {string} */ list) => new Set(list.split(' '));

/** What belongs to the page around an article, or is no text. */
const ASIDE = names('script style noscript template nav aside footer form button select textarea iframe object svg math head');
const BLOCKS = names('address article blockquote body br dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul');

/** @param {Node} node */
const nameOf = (node) => /** @type {Element} */ (node).localName?.toLowerCase() ?? '';

/**
 * @typedef {object} Vocabulary
 * @property {Set<string>} blocks elements that begin and end a line
 * @property {Set<string>} skip elements whose words do not count
 * @property {string} [only] the one element that holds words; without it all do
 * @property {string} [gap] an element that stands for white space
 */

/** The lines of an element. @param {Node} root @param {Vocabulary} vocabulary */
export function linesOf(root, { blocks, skip, only, gap }) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  /** @param {Node} node */
  const walk = (node) => {
    const name = nameOf(node);
    if (name === gap) line += ' ';
    for (const child of node.childNodes) {
      if (child.nodeType === 3 || child.nodeType === 4) {
        if (!only || only === name) line += child.nodeValue;
      } else if (child.nodeType === 1 && !skip.has(nameOf(child)) && !(/** @type {Element} */ (child).hasAttribute('hidden'))) {
        const block = blocks.has(nameOf(child));
        if (block) end();
        walk(child);
        if (block) end();
      }
    }
  };
  walk(root);
  end();
  return lines;
}

/** @param {string} source */
export function readXml(source) {
  // Names for text can stand for names for text: a few bytes for gigabytes.
  if (source.includes('<!ENTITY')) throw new Problem('file-damaged');
  const parsed = new DOMParser().parseFromString(source, 'application/xml');
  if (parsed.querySelector('parsererror')) throw new Problem('file-damaged');
  return parsed;
}

/**
 * The article of a page with what the page says of it.
 * @param {string} source @returns {{title: string, outlet?: string, date?: string, text: string}}
 */
export function readPage(source) {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const said = (/** @type {string} */ name) =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim();
  const longest = [...page.querySelectorAll('article')].sort((a, b) => b.textContent.length - a.textContent.length)[0];
  const root = longest ?? page.querySelector('main') ?? page.body;
  const heading = root.querySelector('h1') ?? page.querySelector('h1');
  const title = [heading?.textContent, said('og:title'), page.title].map((words) => words?.replace(/\s+/g, ' ').trim()).find(Boolean);
  const date = /^\d{4}-\d\d-\d\d/.exec(said('article:published_time') ?? '')?.[0];
  return { title: title ?? '', outlet: said('og:site_name'), date, text: linesOf(root, { blocks: BLOCKS, skip: ASIDE }).join('\n\n') };
}

/** A chapter, which is XML as it should be, or HTML as it often is. @param {string} source */
export function readChapter(source) {
  try {
    const body = readXml(source).querySelector('body');
    if (body) return linesOf(body, { blocks: BLOCKS, skip: ASIDE });
  } catch {
    // then as a page
  }
  return readPage(source).text.split('\n\n');
}
