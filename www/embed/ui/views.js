/**
 * What each view shows. A button's `data-key` says which places it leads to, in the words of `trails.js`.
 * @import {Document, Quote, Theme} from '../../types/report'
 * @import {Words} from './words.js'
 */
import { h } from '../../dom.js';
import { isDirect } from '../../trails.js';
import { bar, strip } from '../../views/strip.js';

/** @typedef {{t: Words, document: Document, text: string, limit: number, compact: boolean}} Shown */

/** @param {string} key @param {string} part @param {import('../../dom.js').Child[]} content @param {Record<string, string>} [attributes] */
const leading = (key, part, content, attributes = {}) =>
  h('button', { type: 'button', 'data-key': key, part, 'aria-pressed': 'false', ...attributes }, ...content);

/** Quotes by speaker, the most quoted first. @param {Shown} shown */
function quotes({ t, document, limit, compact }) {
  const numbered = document.quotes.map((quote, index) => ({ quote, index }));
  /** @type {{name: string, role: string | null, share: number, said: typeof numbered}[]} */
  const groups = document.speakers.map(({ name, role, share }, number) => ({ name, role, share, said: numbered.filter(({ quote }) => quote.speakers.includes(number)) }));
  const unnamed = numbered.filter(({ quote }) => quote.speakers.length === 0);
  if (unnamed.length > 0) groups.push({ name: t.unnamed, role: null, share: 0, said: unnamed });
  return h('ul', { class: 'speakers' }, ...groups.filter(({ said }) => said.length > 0).slice(0, limit).map(({ name, role, share, said }) => {
    const first = said.find(({ quote }) => isDirect(quote)) ?? said[0];
    const rest = said.filter((other) => other !== first);
    return h('li', {},
      h('div', { class: 'row' }, h('b', { lang: 'id', part: 'speaker' }, name), h('span', { class: 'soft', title: share > 0 ? t.share(share) : null }, t.quoted(said.length))),
      role && h('div', { class: 'soft', lang: 'id', part: 'role' }, role),
      share > 0 && barOf(share, 'speaker'),
      !compact && first && h('ul', {}, quoteItem(first)),
      !compact && rest.length > 0 && h('details', {}, h('summary', {}, t.more(rest.length)), h('ul', {}, ...rest.map(quoteItem))));
  }));
}

/** @param {number} share @param {string} kind */
function barOf(share, kind) {
  const drawn = bar(share, kind);
  drawn.part.add('bar');
  return drawn;
}

/** @param {{quote: Quote, index: number}} numbered */
function quoteItem({ quote: { kind, text }, index }) {
  return h('li', {}, leading(`quote:${index}`, 'quote', [kind === 'direct' ? `“${text}”` : text], { lang: 'id', class: kind === 'indirect' ? 'quote indirect' : 'quote' }));
}

/** @param {Shown} shown */
function keywords({ t, document, text: article, limit, compact }) {
  return h('ul', { class: compact ? 'tags' : 'terms' }, ...document.keyphrases.slice(0, limit).map(({ text, count, hits }) =>
    h('li', {},
      leading(`keyphrase:${text}`, 'keyword', [h('span', { lang: 'id' }, text)], { 'aria-label': `${text}: ${t.times(count)}` }),
      h('span', { class: 'soft', 'aria-hidden': 'true' }, t.number(count)),
      !compact && strip(article.length, hits, 'ticks'))));
}

/** @param {Shown} shown */
function themes({ t, document, text, limit, compact }) {
  const found = document.themes.filter(({ score }) => score > 0).slice(0, limit);
  return h('ul', { class: 'themes' }, ...found.map((theme) => {
    const label = t.code === 'en' ? theme.label.en : theme.label.id;
    return h('li', {},
      h('div', { class: 'row' }, leading(`theme:${theme.id}`, 'theme', [label], { 'aria-label': `${label}: ${t.score(theme.score)}` }), h('span', { class: 'soft', 'aria-hidden': 'true' }, t.number(theme.score))),
      barOf(theme.score / 100, 'theme'),
      !compact && h('div', { class: 'soft', lang: 'id' }, terms(theme, text)));
  }));
}

/** What made most of the score, in the article's own words: the lexicon writes its terms with signs. @param {Theme} theme @param {string} text */
function terms({ hits }, text) {
  const telling = [...hits].sort((a, b) => b.contribution - a.contribution).slice(0, 4);
  return telling.flatMap(({ places: [place] }) => (place ? [text.slice(place.start, place.end)] : [])).join(', ');
}

const DRAW = { quotes, keywords, themes };

/** @param {keyof typeof DRAW} view @param {Shown} shown @returns {Node} */
export function drawView(view, shown) {
  const list = DRAW[view](shown);
  return list.childElementCount > 0 ? list : h('p', { class: 'soft' }, shown.t.none[view]);
}
