/**
 * The quotes, by speaker or in the order of the text.
 * @import {Document, Quote, Speaker} from '../types/report'
 * @import {App} from './app'
 */
import { byId, fillPart, fillUpTo, h } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { QUOTES_SHOWN } from '../limits.js';
import { isDirect } from '../trails.js';
import { current } from './app.js';
import { fill, mountCorrection, putAway, setAside } from './correct.js';
import { leading, showPressed } from './number.js';
import { bar } from './strip.js';
import { takeAway } from './take.js';

/** These last as long as the page. */
let inOrder = false;
/** @type {keyof typeof FILTERS} */
let filter = 'all';

/** Below this a speaker is worth a second look. */
const DOUBTFUL = 0.7;

/** @type {Record<'all' | 'direct' | 'indirect' | 'doubtful', (quote: Quote) => boolean>} */
const FILTERS = {
  all: () => true,
  direct: isDirect,
  indirect: (quote) => !isDirect(quote),
  doubtful: (quote) => quote.confidence < DOUBTFUL || quote.speakers.length === 0,
};

let mounted = false;

/** What the reader chooses stands in the page. @param {App} app */
function mount(app) {
  const draw = () => {
    const { document } = current(app.store.state);
    if (document) drawList(app, document);
  };
  const order = (/** @type {string} */ id, /** @type {boolean} */ ordered) => byId(id).addEventListener('click', () => {
    inOrder = ordered;
    draw();
  });
  order('by-speaker', false);
  order('in-order', true);
  const select = /** @type {HTMLSelectElement} */ (byId('quote-filter'));
  select.addEventListener('change', () => {
    filter = /** @type {keyof typeof FILTERS} */ (select.value);
    draw();
  });
  mountCorrection(app);
  mounted = true;
}

/** @param {App} app @param {unknown} _article @param {Document} document @returns {Node[]} */
export function drawQuotes(app, _article, document) {
  const { t } = app;
  const aside = setAside(app, document.id);
  if (document.quotes.length + aside.length === 0) return [byId('no-quotes')];
  if (!mounted) mount(app);
  for (const option of byId('quote-filter').querySelectorAll('option')) {
    const kind = /** @type {keyof typeof FILTERS} */ (option.value);
    option.textContent = `${wordsFor(`filter-${kind}`)} (${t.number(document.quotes.filter(FILTERS[kind]).length)})`;
  }
  drawList(app, document);
  drawShared(app);
  fillPart('set-aside', aside);
  return [byId('quotes'), takeAway(app, 'quotes')];
}

/** @param {App} app @param {Document} document */
function drawList(app, document) {
  const list = byId('quote-list');
  byId('by-speaker').setAttribute('aria-pressed', String(!inOrder));
  byId('in-order').setAttribute('aria-pressed', String(inOrder));
  byId('no-such-quotes').hidden = document.quotes.some(FILTERS[filter]);
  putAway();
  list.replaceChildren(...(inOrder ? [ordered(app, document)] : bySpeaker(app, document)));
  fill(app, app.store.state);
  showPressed(list, app.store.state.trail?.key);
}

/** The same words in several articles. @param {App} app */
function drawShared({ t, store: { state: { report, articles } } }) {
  fillPart('shared-quotes', (report?.sharedQuotes ?? []).map(({ text, similarity, places }) => h('li', {},
    h('p', { class: 'words', lang: 'id' }, `“${text}”`),
    h('p', { class: 'facts' }, t.similarity(t.percent(similarity)), ' · ', ...places.flatMap(({ document, quote }, index) => {
      const { title = '', outlet } = articles[document] ?? {};
      return [index > 0 && ', ', leading(`in:${document}:quote:${quote}`, [outlet ?? title], { 'aria-label': title })];
    })))));
}

/** @param {App} app @param {Document} document */
function ordered(app, document) {
  return listOf(app, document, filtered(document), true);
}

/** @typedef {{quote: Quote, index: number}} Numbered */

/** @param {Document} document @returns {Numbered[]} */
const filtered = (document) => document.quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => FILTERS[filter](quote));

/** @param {App} app @param {Document} document @param {Numbered[]} quotes @param {boolean} named */
function listOf(app, document, quotes, named) {
  const list = h('ol', { class: 'quotes' });
  return h('div', {}, list, fillUpTo(list, quotes, QUOTES_SHOWN, ({ quote, index }) => item(app, document, quote, index, named), app.t.more));
}

/** @param {App} app @param {Document} document */
function bySpeaker(app, document) {
  const { t } = app;
  const numbered = filtered(document);
  const list = (/** @type {Numbered[]} */ quotes) => listOf(app, document, quotes, false);
  /** @type {(typeof numbered)[]} */
  const said = document.speakers.map(() => []);
  for (const one of numbered) for (const number of one.quote.speakers) said[number]?.push(one);
  const speaking = (/** @type {number} */ number) => said[number] ?? [];
  const sections = document.speakers.flatMap((speaker, number) => (speaking(number).length === 0 ? [] : [
    h('section', { class: 'speaker' },
      h('h3', { lang: 'id' }, speaker.name),
      h('p', { class: 'soft' }, ...described(speaker)),
      speaker.aliases.length > 0 && h('p', { class: 'soft' }, t.aliases(speaker.aliases.join(', '))),
      h('p', { class: 'facts' },
        leading(`speaker:${number}`, [t.quotes(speaker.quotes)], { 'aria-label': `${speaker.name}: ${t.quotes(speaker.quotes)}` }),
        ` · ${t.words(speaker.words)} · ${t.percent(speaker.share)}`),
      bar(speaker.share, 'speaker'),
      spoken(app, document, number),
      list(speaking(number))),
  ]));
  const unknown = numbered.filter(({ quote }) => quote.speakers.length === 0);
  if (unknown.length > 0) {
    sections.push(h('section', { class: 'speaker' },
      h('h3', {}, t.unknownSpeaker),
      h('p', { class: 'facts' }, leading('unknown:', [t.quotes(unknown.length)])),
      list(unknown)));
  }
  return sections;
}

/** Role, and what kind of speaker it is. @param {Speaker} speaker */
function described({ role, type }) {
  const kind = wordsFor(type);
  return role ? [h('span', { lang: 'id' }, role), ` · ${kind}`] : [kind];
}

/** What the speaker talks about. @param {App} app @param {Document} document @param {number} number */
function spoken({ t }, document, number) {
  const themes = document.speakerThemes.find(({ speaker }) => speaker === number)?.themes.slice(0, 3) ?? [];
  const named = themes.flatMap(({ id, score }) => {
    const theme = document.themes.find((other) => other.id === id);
    return theme ? [leading(`spoken:${number}/${id}`, [`${theme.label[t.code]} ${t.number(score)}`])] : [];
  });
  return named.length > 0 && h('p', { class: 'facts' }, `${wordsFor('talks-about')} `, ...named.flatMap((link, index) => [index > 0 && ', ', link]));
}

/** @param {App} app @param {Document} document @param {Quote} quote @param {number} index @param {boolean} named */
function item(app, document, quote, index, named) {
  const { t } = app;
  const speakers = quote.speakers.flatMap((number) => document.speakers[number]?.name ?? []).join(', ') || t.unknownSpeaker;
  const direct = quote.kind === 'direct';
  return h(
    'li',
    { 'data-kind': isDirect(quote) ? 'direct' : 'indirect' },
    leading(`quote:${index}`, [
      h('span', { class: 'words', lang: 'id' }, direct ? `“${quote.text}”` : quote.text),
      h('span', { class: 'facts' }, [named && speakers, t.quoteKind[quote.kind], quote.corrected && wordsFor('corrected')].filter(Boolean).join(' · ')),
    ]),
    h('div', { class: 'evidence', 'data-quote': index }),
  );
}
