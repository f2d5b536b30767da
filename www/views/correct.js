/**
 * Under a quote that is being followed: how the engine came to its speaker, and the way to put it right.
 * @import {QuotePlace, State} from '../types/app'
 * @import {Document, Quote, Range} from '../types/report'
 * @import {App} from './app'
 */
import { action, byId, h } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { current } from './app.js';
import { copyButton } from './copy.js';

/** What the form is about. @type {QuotePlace | undefined} */
let place;

/** The form stands in the page and is brought to the quote that is followed. @param {App} app */
export function mountCorrection(app) {
  const { store, session } = app;
  const input = /** @type {HTMLInputElement} */ (byId('speaker'));
  byId('correction').addEventListener('submit', (event) => {
    event.preventDefault();
    if (place) session.correct(place, { speaker: input.value.trim() });
  });
  byId('no-quote').addEventListener('click', () => place && session.correct(place, { notAQuote: true }));
  byId('take-back').addEventListener('click', () => place && session.correct(place));
  store.watch((state) => [state.trail?.key, state.tab, state.language], (state) => fill(app, state));
}

/** Before a list of quotes is drawn anew. */
export const putAway = () => byId('waiting').append(byId('correction'));

/** After it has been drawn. @param {App} app @param {State} state */
export function fill(app, state) {
  const { article, document } = current(state);
  putAway();
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (byId('quotes').querySelectorAll('.evidence'))) {
    const index = Number(element.dataset.quote);
    const quote = document?.quotes[index];
    const followed = article && document && quote && state.trail?.key === `quote:${index}`;
    if (!followed) continue;
    showEvidence(app, article.text, quote);
    element.append(correction(app, article, document, quote, index));
  }
}

/** @param {App} app @param {string} text @param {Quote} quote */
function showEvidence({ t }, text, { mention, mentionKind, cue, confidence, speakers, repaired, corrected }) {
  const show = (/** @type {string} */ id, /** @type {boolean} */ known, /** @type {(string | Node)[]} */ ...content) => {
    const { parentElement } = byId(id);
    if (parentElement) parentElement.hidden = !known;
    if (content.length > 0) byId(id).replaceChildren(...content);
  };
  const words = (/** @type {Range} */ { start, end }) => `“${text.slice(start, end)}”`;
  show('named-by', true, wordsFor(corrected ? 'by-reader' : mentionKind), ...(mention ? [' ', h('span', { lang: 'id' }, words(mention))] : []));
  show('cue', !corrected && !!cue, cue ? words(cue) : '');
  show('certainty', !corrected && speakers.length > 0, t.percent(confidence));
  show('repaired', repaired);
}

/** @param {App} app @param {import('../types/app').Article} article @param {Document} document @param {Quote} quote @param {number} index */
function correction({ store }, article, document, quote, index) {
  place = { document: article.id, quote: placeOf(store.state, article.id, index), text: quote.text };
  /** @type {HTMLInputElement} */ (byId('speaker')).value = quote.speakers.flatMap((at) => document.speakers[at]?.name ?? []).join(', ');
  const takeBack = byId('take-back');
  takeBack.hidden = !quote.corrected;
  takeBack.nextElementSibling?.remove();
  takeBack.after(copyButton(({ quoteCase }) => quoteCase(document, article.text, index)));
  const known = new Set([...document.speakers, ...(store.state.report?.speakers ?? [])].map(({ name }) => name));
  byId('speakers').replaceChildren(...[...known].map((value) => h('option', { value })));
  return byId('correction');
}

/** Quotes of an article that are none, says the reader; the latest first. @param {State} state @param {string} id */
const noQuotes = ({ options }, id) => options.corrections.filter((correction) => 'notAQuote' in correction && correction.document === id).toReversed();

/** Where a quote stands without any correction. @param {State} state @param {string} id @param {number} index among those that are left */
const placeOf = (state, id, index) => noQuotes(state, id).map(({ quote }) => quote).toSorted((a, b) => a - b)
  .reduce((at, gone) => (gone <= at ? at + 1 : at), index);

/** What the reader has set aside, and the way back. @param {App} app @param {string} id of the article */
export const setAside = ({ session, store }, id) => noQuotes(store.state, id).map(({ document, quote, text }) => h('li', {},
  h('p', { class: 'words', lang: 'id' }, text, ' ',
    action(wordsFor('undo'), () => session.correct({ document, quote, text }), { 'data-focus': 'correct' }))));
