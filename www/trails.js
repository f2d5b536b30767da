/**
 * Every number leads to its places. A number has a key, and a key finds the places again after any new analysis:
 *
 *     layer:direct  layer:quotes     what is marked        speaker:0      quotes of the article's first speaker
 *     quote:3       the fourth quote                       keyword:layan  form:layan/pelayanan
 *     keyphrase:aparatur sipil  phrase:…  acronym:ASN      spoken:0/digital       a theme in a speaker's quotes
 *     theme:digital term:digital/sistem                    all:direct  all:people  all:theme:digital   over all articles
 *     in:2:theme:digital      of the third article            all:said:3/digital   a theme in the quotes of the report's fourth speaker
 *     family:all/layan  family:2/layan  a word family, in all articles, the third; the engine looks it up
 *     family:among/layan  family:not2/layan  in the articles that are compared, in those but the third
 *
 * @import {Document, Keyword, Quote, Range, Report} from './types/report'
 * @import {Article, Layer, Place} from './types/app'
 */
import { KEYWORDS_SHOWN } from './limits.js';

/** @param {Quote} quote */
export const isDirect = (quote) => quote.kind !== 'indirect';

/** Where speakers are named, each place once. @param {Document} document @returns {Range[]} */
export function mentions(document) {
  const places = new Map();
  for (const { mention } of document.quotes) if (mention) places.set(mention.start, mention);
  return [...places.values()];
}

/** @param {Keyword} keyword @param {string} form @param {string} text of the article */
export function hitsOfForm(keyword, form, text) {
  return keyword.hits.filter((hit) => text.slice(hit.start, hit.end).toLowerCase() === form.toLowerCase());
}

/** The places of a layer. @param {Document} document @param {Layer | 'quotes'} layer @returns {Range[]} */
export function layerRanges(document, layer) {
  switch (layer) {
    case 'quotes':
      return document.quotes;
    case 'direct':
      return document.quotes.filter(isDirect);
    case 'indirect':
      return document.quotes.filter((quote) => !isDirect(quote));
    case 'speaker':
      return mentions(document);
    case 'keyword':
      return document.keywords.slice(0, KEYWORDS_SHOWN).flatMap((keyword) => keyword.hits);
    case 'theme':
      return document.themes.flatMap((theme) => theme.hits.flatMap((hit) => hit.places));
    case 'furniture':
      return document.furniture;
  }
}

/** Direct quotes by people, not by papers or bodies. @param {Document} document */
function quotesByPeople(document) {
  return document.quotes.filter(
    (quote) => isDirect(quote) && quote.speakers.some((index) => document.speakers[index]?.type === 'person'),
  );
}

/** @param {Document} document @param {string} kind @param {string} name @param {string} text @returns {Range[]} */
function rangesInDocument(document, kind, name, text) {
  switch (kind) {
    case 'layer':
      return layerRanges(document, /** @type {Layer} */ (name));
    case 'quote':
      return document.quotes.slice(Number(name), Number(name) + 1);
    case 'speaker':
      return document.quotes.filter((quote) => quote.speakers.includes(Number(name)));
    case 'unknown':
      return document.quotes.filter((quote) => quote.speakers.length === 0);
    case 'keyword':
      return document.keywords.find(({ root }) => root === name)?.hits ?? [];
    case 'form': {
      const keyword = document.keywords.find(({ root }) => name.startsWith(`${root}/`));
      return keyword ? hitsOfForm(keyword, name.slice(keyword.root.length + 1), text) : [];
    }
    case 'keyphrase':
      return document.keyphrases.find(({ text: own }) => own === name)?.hits ?? [];
    case 'phrase':
      return document.phrases.find(({ text: own }) => own === name)?.hits ?? [];
    case 'acronym':
      return document.acronyms.find(({ short }) => short === name)?.hits ?? [];
    case 'spoken': {
      const at = name.indexOf('/');
      const said = document.quotes.filter((quote) => quote.speakers.includes(Number(name.slice(0, at))));
      const places = rangesInDocument(document, 'theme', name.slice(at + 1), text);
      return places.filter(({ start, end }) => said.some((quote) => quote.start <= start && end <= quote.end));
    }
    case 'theme':
      return document.themes.find(({ id }) => id === name)?.hits.flatMap((hit) => hit.places) ?? [];
    case 'term': {
      const theme = document.themes.find(({ id }) => name.startsWith(`${id}/`));
      return theme?.hits.find((hit) => hit.term === name.slice(theme.id.length + 1))?.places ?? [];
    }
    case 'people':
      return quotesByPeople(document);
    case 'direct':
      return document.quotes.filter(isDirect);
    default:
      return [];
  }
}

/** A speaker over all articles, as the article at `index` numbers them. @param {Report} report @param {string} name @param {number} index */
function spokenBy(report, name, index) {
  const [speaker = '', theme = ''] = name.split(/\/(.*)/s);
  return { of: 'spoken', own: `${report.speakers[Number(speaker)]?.places.find(({ document }) => document === index)?.speaker ?? 'none'}/${theme}` };
}

/** What a key says: of which articles, what, which one. @param {string} key */
export function readKey(key) {
  const [, scope = '', kind = '', name = ''] = /^(all:|in:\d+:|)([^:]*):?(.*)$/s.exec(key) ?? [];
  return { everywhere: scope === 'all:', only: scope.startsWith('in:') ? parseInt(scope.slice(3), 10) : undefined, kind, name };
}

/**
 * The places of a key, in the order of the text, each once.
 * @param {Report} report @param {Article[]} articles in the report's order
 * @param {string | null} selected the article that is open
 * @param {string} key @returns {Place[]}
 */
export function placesOf(report, articles, selected, key) {
  const { everywhere, only, kind, name } = readKey(key);
  return report.documents.flatMap((document, index) => {
    if (!everywhere && (only === undefined ? document.id !== selected : index !== only)) return [];
    const { of, own } = kind === 'said' ? spokenBy(report, name, index) : { of: kind, own: name };
    const ranges = rangesInDocument(document, of, own, articles[index]?.text ?? '');
    const ordered = ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return ordered
      .filter((range, i) => range.start !== ordered[i - 1]?.start || range.end !== ordered[i - 1]?.end)
      .map(({ start, end }) => ({ document: document.id, start, end }));
  });
}
