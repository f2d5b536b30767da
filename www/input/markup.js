/**
 * From HTML and XML to the words in them: tags are read one after the other, and nothing is built of them. The browser's
 * own reader would tell of every style and handler in a page that the policy forbids, and would know too much.
 * Linear: no character is looked at twice.
 */
import { resolved } from './entities.js';

const names = (/** @type {string} */ list) => new Set(list.split(' '));

/** Of a tag no more is read than this: an attribute that matters stands near its name. */
const TAG_READ = 4000;

/** @typedef {{text: string} | {name: string, closes: boolean, alone: boolean, attributes: string}} Token a text, or a tag without the prefix of its name */

/** Where a tag ends; its attributes may hold `>` in quotes. @param {string} source @param {number} from */
function endOfTag(source, from) {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '>') return at;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(source[at - 1] ?? '')) quote = sign;
  }
  return source.length;
}

/** @param {string} source @returns {Generator<Token>} */
export function* tokens(source) {
  /** @param {string} mark @param {number} from */
  const after = (mark, from) => {
    const at = source.indexOf(mark, from);
    return at < 0 ? source.length : at;
  };
  for (let at = 0; at < source.length; ) {
    const open = after('<', at);
    if (open > at) yield { text: resolved(source.slice(at, open)) };
    if (source.startsWith('<!--', open)) at = after('-->', open) + 3;
    else if (source.startsWith('<![CDATA[', open)) {
      at = after(']]>', open);
      yield { text: source.slice(open + 9, at) };
      at += 3;
    } else if (!/[a-z/!?]/i.test(source[open + 1] ?? '')) {
      if (open < source.length) yield { text: '<' };
      at = open + 1;
    } else {
      at = endOfTag(source, open) + 1;
      const [, closes, prefix, name = '', attributes = ''] = /^<(\/?)([\w.-]+:)?([\w.-]*)([^]*)>$/.exec(source.slice(open, Math.min(at, open + TAG_READ))) ?? [];
      const lower = name.toLowerCase();
      yield { name: lower, closes: closes === '/', alone: attributes.endsWith('/'), attributes };
      // What stands in these elements of HTML is no markup, whatever it looks like.
      if (RAW.has(lower) && !prefix && !closes && !attributes.endsWith('/')) {
        const end = new RegExp(`</${lower}`, 'gi');
        end.lastIndex = at;
        const to = end.exec(source)?.index ?? source.length;
        yield { text: resolved(source.slice(at, to)) };
        at = to;
      }
    }
  }
}

/** The value of an attribute. @param {string} attributes @param {string} name */
export function valueOf(attributes, name) {
  const [, , quoted, bare] = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:(["'])(.*?)\\1|([^\\s"'>]+))`, 'is').exec(attributes) ?? [];
  return resolved(quoted ?? bare ?? '').trim();
}

const RAW = names('script style title textarea iframe noembed noframes');
/** What belongs to the page around an article, or is no text. */
const ASIDE = names('script style title textarea iframe noscript template nav aside footer form button select object svg math');
const BLOCKS = names('address article blockquote body br dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul');

/**
 * @typedef {object} Vocabulary
 * @property {Set<string>} blocks elements that begin and end a line
 * @property {Set<string>} skip elements whose words do not count
 * @property {string} [only] the one element that holds words; without it all do
 * @property {string} [gap] an element that stands for white space
 */

/**
 * The lines of a document.
 * @param {string} source @param {Vocabulary} [vocabulary] of a page
 * @param {(name: string, closes: boolean, attributes: string, line: number) => void} [seen] told of every tag, and which line comes next
 */
export function linesOf(source, { blocks, skip, only, gap } = { blocks: BLOCKS, skip: ASIDE }, seen) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  let inside = !only;
  let [skipped, depth] = ['', 0];
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  for (const token of tokens(source)) {
    if ('text' in token) {
      if (inside && depth === 0) line += token.text;
      continue;
    }
    const { name, closes, alone, attributes } = token;
    if (depth > 0) {
      if (name === skipped && !alone) depth += closes ? -1 : 1;
      continue;
    }
    if (blocks.has(name)) end();
    seen?.(name, closes, attributes, lines.length);
    if (name === only) inside = !closes && !alone;
    else if (name === gap) line += ' ';
    else if (!closes && !alone && (skip.has(name) || (blocks.has(name) && /\shidden(?=[\s=]|$)/i.test(attributes)))) [skipped, depth] = [name, 1];
  }
  end();
  return lines;
}

/**
 * The article of a page with what the page says of it.
 * @param {string} source @returns {{title: string, outlet?: string, date?: string, text: string}}
 */
export function readPage(source) {
  /** @type {Record<string, string>} */
  const said = {};
  /** Where articles and main parts begin and end, and the headings, in lines. @type {Record<string, number[][]>} */
  const parts = { article: [], main: [], h1: [] };
  /** @type {Record<string, number>} */
  const opened = {};
  const lines = linesOf(source, undefined, (name, closes, attributes, at) => {
    if (name === 'meta') said[valueOf(attributes, 'property')] = valueOf(attributes, 'content');
    if (!closes) opened[name] ??= at;
    else if (opened[name] !== undefined) {
      parts[name]?.push([opened[name], at]);
      delete opened[name];
    }
  });
  const words = (/** @type {number[]} */ [from, to]) => lines.slice(from, to);
  const longest = parts.article?.map(words).sort((a, b) => b.join().length - a.join().length)[0];
  const chosen = longest ?? parts.main?.map(words)[0] ?? lines;
  const headings = parts.h1?.map((part) => words(part).join(' ')) ?? [];
  const own = headings.find((heading) => chosen.includes(heading)) ?? headings[0];
  const [, titled] = /<title[^>]{0,200}>([^<]{0,500})/i.exec(source) ?? [];
  const title = own || said['og:title'] || resolved(titled ?? '').replace(/\s+/g, ' ').trim();
  const date = /^\d{4}-\d\d-\d\d/.exec(said['article:published_time'] ?? '')?.[0];
  return { title, outlet: said['og:site_name'], date, text: chosen.join('\n\n') };
}
