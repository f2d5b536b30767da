/**
 * Under a quote that is being followed: how the engine came to its speaker, and the way to put it right.
 * @import {State} from '../types/app'
 * @import {Document, Quote, Range} from '../types/report'
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { current } from './app.js';
import { copyButton } from './copy.js';

/** @typedef {{document: string, quote: number, text: string}} Place */

/** What the form is about. @type {Place | undefined} */
let place;

/** The form stands in the page and is brought to the quote that is followed. @param {App} app */
export function mountCorrection(app) {
  const { store, session } = app;
  const input = /** @type {HTMLInputElement} */ (byId('speaker'));
  byId('correction').addEventListener('submit', (event) => {
    event.preventDefault();
    if (place) session.correct(place, input.value.trim());
  });
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
    element.replaceChildren(...(followed ? [evidence(app, article.text, quote), correction(app, article, document, quote, index)] : []));
  }
}

/** @param {App} app @param {string} text @param {Quote} quote */
function evidence({ t }, text, { mention, mentionKind, cue, confidence, speakers, repaired, corrected }) {
  const words = (/** @type {Range | null} */ range) => range && h('span', { lang: 'id' }, `“${text.slice(range.start, range.end)}”`);
  /** @type {[string, ...(string | Node | null)[]][]} */
  const rows = corrected ? [[t.namedBy, t.byReader]] : [
    [t.namedBy, wordsFor(mentionKind), mention && ' ', words(mention)],
    [t.cue, words(cue) ?? t.none],
    [t.certainty, speakers.length > 0 ? t.percent(confidence) : t.none],
  ];
  if (repaired) rows.push([t.marks, t.repaired]);
  return h('dl', {}, ...rows.flatMap(([name, ...content]) => [h('dt', {}, name), h('dd', {}, ...content)]));
}

/** @param {App} app @param {import('../types/app').Article} article @param {Document} document @param {Quote} quote @param {number} index */
function correction({ t, store }, article, document, quote, index) {
  place = { document: article.id, quote: index, text: quote.text };
  /** @type {HTMLInputElement} */ (byId('speaker')).value = quote.speakers.flatMap((at) => document.speakers[at]?.name ?? []).join(', ');
  const takeBack = byId('take-back');
  takeBack.hidden = !quote.corrected;
  takeBack.nextElementSibling?.remove();
  takeBack.after(copyButton(t, t.copyCase, ({ quoteCase }) => quoteCase(document, article.text, index)));
  const known = new Set([...document.speakers, ...(store.state.report?.speakers ?? [])].map(({ name }) => name));
  byId('speakers').replaceChildren(...[...known].map((value) => h('option', { value })));
  return byId('correction');
}
