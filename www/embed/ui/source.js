/**
 * Which text the element is about: what the page says, then what the markup says, then what a reader mode would take.
 * @import {TelaahWidget} from '../element.js'
 * @import {Piece} from './collect.js'
 */
import { EngineError } from '../../engine/error.js';
import { collect } from './collect.js';

/**
 * @typedef {object} Source
 * @property {string} text
 * @property {Piece[]} pieces none when the text does not stand in the page
 * @property {Element | null} root what to watch for changes
 * @property {'property' | 'for' | 'markup' | 'json-ld' | 'readability'} from
 */

/** Less than two sentences is a teaser, not an article. */
const SHORTEST = 140;

const ARTICLES = 'article, [itemprop~="articleBody"]';

/** @param {TelaahWidget} element @param {() => Promise<any>} loadReadability @returns {Promise<Source>} */
export async function findSource(element, loadReadability) {
  if (element.text !== null) return { text: element.text, pieces: [], root: null, from: 'property' };
  if (element.htmlFor) return named(element.htmlFor);
  const source = inMarkup(element) ?? inData() ?? (await byReadability(await loadReadability()));
  if (source) return source;
  throw new EngineError('no-source', 'no article found: set `for` or the `text` property');
}

/** @param {string} selector @returns {Source} */
function named(selector) {
  let root = null;
  try {
    root = document.querySelector(selector);
  } catch {
    // not a selector: told below as if it found nothing
  }
  if (!root) throw new EngineError('no-source', `for="${selector}" finds nothing`);
  return { ...collect(root), root, from: 'for' };
}

/** The article around the element, or else the longest one of the page. @param {TelaahWidget} element @returns {Source | null} */
function inMarkup(element) {
  const around = element.closest(ARTICLES);
  for (const candidates of [around ? [around] : [], document.querySelectorAll(ARTICLES)]) {
    /** @type {Source | null} */
    let best = null;
    for (const candidate of candidates) {
      const root = candidate.querySelector('[itemprop~="articleBody"]') ?? candidate;
      const source = { ...collect(root), root, from: /** @type {const} */ ('markup') };
      if (source.text.length >= SHORTEST && source.text.length > (best?.text.length ?? 0)) best = source;
    }
    if (best) return best;
  }
  return null;
}

/** @returns {Source | null} */
function inData() {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const text = articleBody(JSON.parse(script.textContent ?? ''));
      if (text.length >= SHORTEST) return { text, pieces: [], root: null, from: 'json-ld' };
    } catch {
      // another block may be whole
    }
  }
  return null;
}

/** @param {unknown} data @returns {string} */
function articleBody(data) {
  if (typeof data !== 'object' || data === null) return '';
  const { articleBody: body } = /** @type {Record<string, unknown>} */ (data);
  if (typeof body === 'string') return body.trim();
  return Object.values(data).map(articleBody).find(Boolean) ?? '';
}

/**
 * Reads a copy, and finds for every node of the copy the page's own.
 * @param {any} Readability @returns {Promise<Source | null>}
 */
async function byReadability(Readability) {
  const copy = /** @type {Document} */ (document.cloneNode(true));
  /** @type {Map<Node, Node>} */
  const originals = new Map();
  const theirs = document.createTreeWalker(document);
  const ours = document.createTreeWalker(copy);
  while (theirs.nextNode() && ours.nextNode()) originals.set(ours.currentNode, theirs.currentNode);
  // It would read what these hold as markup.
  for (const element of copy.querySelectorAll('noscript, telaah-widget')) element.remove();
  const found = new Readability(copy, { serializer: (/** @type {Element} */ element) => element }).parse();
  if (!found?.content) return null;
  const { text, pieces } = collect(found.content, (node) => originals.get(node) ?? node);
  return text.length < SHORTEST ? null : { text, pieces, root: document.body, from: 'readability' };
}
