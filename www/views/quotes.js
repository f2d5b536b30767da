/**
 * The quotes, by speaker or in the order of the text.
 * @import {Document, Quote, Speaker} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { QUOTES_SHOWN } from '../limits.js';
import { isDirect } from '../trails.js';
import { fill, showEvidence } from './correct.js';
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

/** @param {App} app @param {unknown} _article @param {Document} document @returns {Node[]} */
export function drawQuotes(app, _article, document) {
  const { t } = app;
  if (document.quotes.length === 0) return [h('p', { class: 'lead soft' }, t.noQuotes)];
  const body = h('div', {});
  const choices = [false, true].map((ordered) =>
    h('button', { type: 'button', 'aria-pressed': String(ordered === inOrder), click: () => choose(ordered) }, ordered ? t.inOrder : t.bySpeaker),
  );
  const draw = () => {
    const drawn = inOrder ? [ordered(app, document)] : bySpeaker(app, document);
    body.replaceChildren(...(document.quotes.some(FILTERS[filter]) ? drawn : [h('p', { class: 'soft' }, t.noSuchQuotes)]));
    showPressed(body, app.store.state.trail?.key);
    // What stands on the panel is filled in; at the first drawing that is after this.
    queueMicrotask(() => fill(app, app.store.state));
  };
  const kinds = /** @type {(keyof typeof FILTERS)[]} */ (Object.keys(FILTERS));
  const select = h('select', { 'aria-label': t.filterQuotes }, ...kinds.map((kind) =>
    h('option', { value: kind, selected: kind === filter }, `${t.quoteFilter[kind]} (${t.number(document.quotes.filter(FILTERS[kind]).length)})`)));
  select.addEventListener('change', () => {
    filter = /** @type {keyof typeof FILTERS} */ (select.value);
    draw();
  });
  showEvidence(app);
  /** @param {boolean} next */
  const choose = (next) => {
    inOrder = next;
    choices.forEach((button, index) => button.setAttribute('aria-pressed', String((index === 1) === next)));
    draw();
  };
  draw();
  return [h('div', { class: 'choices' }, h('div', { class: 'segmented', role: 'group', 'aria-label': t.quoteOrder }, ...choices), select), body, ...shared(app), takeAway(app, 'quotes')];
}

/** The same words in several articles. @param {App} app @returns {Node[]} */
function shared({ t, store }) {
  const { report, articles } = store.state;
  if (!report || report.sharedQuotes.length === 0) return [];
  return [
    h('div', { class: 'heading' }, h('h3', {}, t.sharedQuotes)),
    h('ul', { class: 'shared' }, ...report.sharedQuotes.map(({ text, similarity, places }) => h('li', {},
      h('p', { class: 'words', lang: 'id' }, `“${text}”`),
      h('p', { class: 'facts' }, t.similarity(t.percent(similarity)), ' · ', ...places.flatMap(({ document, quote }, index) => {
        const { title = '', outlet } = articles[document] ?? {};
        return [index > 0 && ', ', leading(`in:${document}:quote:${quote}`, [outlet ?? title], { 'aria-label': title })];
      }))))),
  ];
}

/** @param {App} app @param {Document} document */
function ordered(app, document) {
  return listOf(app, document, filtered(document), true);
}

/** @typedef {{quote: Quote, index: number}} Numbered */

/** @param {Document} document @returns {Numbered[]} */
const filtered = (document) => document.quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => FILTERS[filter](quote));

/** The first of them, and a button for the rest: a page of ten thousand quotes must still answer. @param {App} app @param {Document} document @param {Numbered[]} quotes @param {boolean} named */
function listOf(app, document, quotes, named) {
  const items = (/** @type {Numbered[]} */ some) => some.map(({ quote, index }) => item(app, document, quote, index, named));
  const list = h('ol', { class: 'quotes' }, ...items(quotes.slice(0, QUOTES_SHOWN)));
  const rest = quotes.slice(QUOTES_SHOWN);
  if (rest.length === 0) return list;
  const more = h('button', { type: 'button', class: 'plain', click: () => {
    more.remove();
    list.append(...items(rest));
    list.querySelectorAll('button')[QUOTES_SHOWN]?.focus();
  } }, app.t.more(rest.length));
  return h('div', {}, list, more);
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
      h('p', { class: 'soft' }, ...described(app, speaker)),
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

/** Role, and what kind of speaker it is. @param {App} app @param {Speaker} speaker */
function described({ t }, { role, type }) {
  const kind = t.speakerType[type];
  return role ? [h('span', { lang: 'id' }, role), ` · ${kind}`] : [kind];
}

/** What the speaker talks about. @param {App} app @param {Document} document @param {number} number */
function spoken({ t }, document, number) {
  const themes = document.speakerThemes.find(({ speaker }) => speaker === number)?.themes.slice(0, 3) ?? [];
  const named = themes.flatMap(({ id, score }) => {
    const theme = document.themes.find((other) => other.id === id);
    return theme ? [leading(`spoken:${number}/${id}`, [`${theme.label[t.code]} ${t.number(score)}`])] : [];
  });
  return named.length > 0 && h('p', { class: 'facts' }, `${t.talksAbout} `, ...named.flatMap((link, index) => [index > 0 && ', ', link]));
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
      h('span', { class: 'facts' }, [named && speakers, t.quoteKind[quote.kind], quote.corrected && t.corrected].filter(Boolean).join(' · ')),
    ]),
    h('div', { class: 'evidence', 'data-quote': index }),
  );
}
