/**
 * The article's text as a reader sees it, with the way back: every stretch knows the text node it came from. What is not
 * the article is left out: captions, link boxes, advertisements, hidden text, the widget itself.
 */
import markup from '../../../src/bin/telaah/render/markup.json';

/** A stretch of the text that is the same in one text node. @typedef {{start: number, end: number, node: Text, offset: number}} Piece */

// The command line leaves out the same when it reads a page's markup.
const LEFT_OUT = new Set(markup.leftOut);
const ROLES = new Set(markup.roles);
const BLOCKS = new Set(markup.blocks);
/** What may be a box of links: more of it is link than not. */
const LINK_BOXES = new Set(markup.linkBoxes);
/** Words of a class or an id by which sites name what stands between the paragraphs. */
const WORDS = new Set(markup.words);

const LINK_SHARE = 0.7;

const SPACE = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;

/** @param {Element} element */
function linkShare(element) {
  const all = element.textContent?.trim().length ?? 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += link.textContent?.trim().length ?? 0;
  return all > 0 ? linked / all : 0;
}

/** @param {Element} element */
function isNamedForOther(element) {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase().replaceAll('_', '-');
  if (markup.phrases.some((phrase) => name.includes(phrase))) return true;
  return name.split(/[- ]+/).some((word) => WORDS.has(word) || markup.beginnings.some((beginning) => word.startsWith(beginning)));
}

/**
 * @param {Element} root of the article
 * @param {(node: Node) => Node} [original] the page's node for one of a copy
 */
export function collect(root, original = (node) => node) {
  let text = '';
  /** @type {Piece[]} */
  const pieces = [];
  const whole = root.textContent?.length ?? 0;
  /** What must come before the next word. @type {'' | '\n' | '\n\n'} */
  let gap = '';
  /** A space that stands for all white space in a row. @type {{node: Text, offset: number} | null} */
  let space = null;

  /** @param {string} words @param {Text} node @param {number} offset */
  const add = (words, node, offset) => {
    const last = pieces.at(-1);
    const start = text.length;
    text += words;
    if (last && last.node === node && last.end === start && last.offset + (last.end - last.start) === offset) last.end = text.length;
    else pieces.push({ start, end: text.length, node, offset });
  };

  /** @param {Text} node */
  const addText = (node) => {
    const source = /** @type {Text} */ (original(node));
    for (const { 0: run, index } of node.data.matchAll(SPACE)) {
      if (run.trimStart() === '') {
        space ??= { node: source, offset: index };
        continue;
      }
      if (text !== '' && gap) text += gap;
      else if (text !== '' && space) add(' ', space.node, space.offset);
      gap = '';
      space = null;
      add(run, source, index);
    }
  };

  /** @param {Element} element @param {string} tag */
  const isLeftOut = (element, tag) => {
    if (LEFT_OUT.has(tag) || ROLES.has(element.getAttribute('role') ?? '')) return true;
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
    const seen = /** @type {Element} */ (original(element));
    if (seen.isConnected && getComputedStyle(seen).display === 'none') return true;
    // A name or a link may also stand on what holds the whole article.
    if ((element.textContent?.length ?? 0) > whole / 2) return false;
    return isNamedForOther(element) || (LINK_BOXES.has(tag) && linkShare(element) > LINK_SHARE);
  };

  /** @param {Element} element @param {string} tag */
  const isBlock = (element, tag) => {
    if (BLOCKS.has(tag)) return true;
    const seen = /** @type {Element} */ (original(element));
    return seen.isConnected && /^(block|flex|grid|list-item|flow-root|table)/.test(getComputedStyle(seen).display);
  };

  /** @param {Node} parent */
  const walk = (parent) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(/** @type {Text} */ (node));
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = /** @type {Element} */ (node);
      const tag = element.localName;
      if (tag === 'br') gap = gap ? '\n\n' : '\n';
      else if (isLeftOut(element, tag)) gap = isBlock(element, tag) || LEFT_OUT.has(tag) ? '\n\n' : gap;
      else if (isBlock(element, tag)) {
        gap = '\n\n';
        walk(element);
        gap = '\n\n';
      } else walk(element);
    }
  };
  walk(root);
  return { text, pieces };
}

/**
 * The stretches of the page's text nodes under a place in the text. Several, because what was left out lies between.
 * @param {Piece[]} pieces in order @param {number} start @param {number} end @returns {StaticRange[]}
 */
export function rangesOf(pieces, start, end) {
  return pieces
    .filter((piece) => piece.start < end && piece.end > start && piece.node.isConnected)
    .map((piece) => {
      const from = piece.offset + Math.max(start - piece.start, 0);
      const to = piece.offset + Math.min(end, piece.end) - piece.start;
      const length = piece.node.length;
      return new StaticRange({ startContainer: piece.node, startOffset: Math.min(from, length), endContainer: piece.node, endOffset: Math.min(to, length) });
    });
}
