/**
 * Under a quote that is being followed: how the engine came to its speaker, and the way to put it right.
 * @import {State} from '../types/app'
 * @import {Document, Quote, Range} from '../types/report'
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';
import { current } from './app.js';
import { copyButton } from './copy.js';

let watching = false;

/** Fills in what belongs to the quote that is followed, now and whenever another one is. @param {App} app */
export function showEvidence(app) {
  if (!watching) app.store.watch((state) => [state.trail?.key, state.tab, state.language], (state) => fill(app, state));
  watching = true;
}

/** After a list of quotes has been drawn. @param {App} app @param {State} state */
export function fill(app, state) {
  if (state.tab !== 'quotes') return;
  const { article, document } = current(state);
  for (const place of byId('panel').querySelectorAll('.evidence')) {
    const index = Number(/** @type {HTMLElement} */ (place).dataset.quote);
    const quote = document?.quotes[index];
    if (!article || !document || !quote || state.trail?.key !== `quote:${index}`) place.replaceChildren();
    else place.replaceChildren(evidence(app, article.text, quote), correction(app, article, document, quote, index));
  }
}

/** @param {App} app @param {string} text @param {Quote} quote */
function evidence({ t }, text, { mention, mentionKind, cue, confidence, speakers, repaired, corrected }) {
  const words = (/** @type {Range | null} */ range) => range && h('span', { lang: 'id' }, `“${text.slice(range.start, range.end)}”`);
  /** @type {[string, ...(string | Node | null)[]][]} */
  const rows = corrected ? [[t.namedBy, t.byReader]] : [
    [t.namedBy, t.mentionKind[mentionKind], mention && ' ', words(mention)],
    [t.cue, words(cue) ?? t.none],
    [t.certainty, speakers.length > 0 ? t.percent(confidence) : t.none],
  ];
  if (repaired) rows.push([t.marks, t.repaired]);
  return h('dl', {}, ...rows.flatMap(([name, ...content]) => [h('dt', {}, name), h('dd', {}, ...content)]));
}

/** @param {App} app @param {import('../types/app').Article} article @param {Document} document @param {Quote} quote @param {number} index */
function correction({ t, session, store }, article, document, quote, index) {
  const named = quote.speakers.flatMap((at) => document.speakers[at]?.name ?? []).join(', ');
  const known = new Set([...document.speakers, ...(store.state.report?.speakers ?? [])].map(({ name }) => name));
  const input = h('input', { type: 'text', id: 'speaker', list: 'speakers', lang: 'id', autocomplete: 'off', spellcheck: 'false', value: named });
  const place = { document: article.id, quote: index, text: quote.text };
  const form = h('form', { class: 'correct' },
    h('label', { for: 'speaker' }, t.rightSpeaker),
    h('div', { class: 'row' }, input,
      h('button', { type: 'submit', class: 'plain', 'data-focus': `correct:${index}` }, t.save),
      quote.corrected && h('button', { type: 'button', class: 'plain', 'data-focus': `correct:${index}`, click: () => session.correct(place) }, t.takeBack),
      copyButton(t, t.copyCase, ({ quoteCase }) => quoteCase(document, article.text, index))),
    h('datalist', { id: 'speakers' }, ...[...known].map((value) => h('option', { value }))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    session.correct(place, input.value.trim());
  });
  return form;
}
