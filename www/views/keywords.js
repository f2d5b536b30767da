/**
 * The words that matter: keyphrases as an editor would tag, word families, phrases, short forms.
 * @import {Article} from '../types/app'
 * @import {Document, Keyword, Range} from '../types/report'
 * @import {App} from './app'
 */
import { action, byId, fillPart, h } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { KEYPHRASES_SHOWN, KEYWORDS_SHOWN } from '../limits.js';
import { copyButton } from './copy.js';
import { leading, showPressed } from './number.js';
import { strip } from './strip.js';
import { takeAway } from './take.js';

/** @param {App} app @param {Article} article @param {Document} document @returns {Node[]} */
export function drawKeywords(app, article, document) {
  const { t } = app;
  const { phrases, acronyms, keywords } = document;
  const rows = (/** @type {Keyword[]} */ some) => some.flatMap((keyword) => keywordRows(app, article, keyword, false));
  fillPart('families', rows(keywords.slice(0, KEYWORDS_SHOWN)));
  const rest = keywords.slice(KEYWORDS_SHOWN);
  const more = byId('more-keywords');
  more.hidden = rest.length === 0;
  more.textContent = t.more(rest.length);
  more.onclick = () => {
    const [body] = byId('families').getElementsByTagName('tbody');
    const last = body?.rows.length ?? 0;
    more.hidden = true;
    body?.append(...rows(rest));
    showPressed(byId('families'), app.store.state.trail?.key);
    body?.rows[last]?.querySelector('button')?.focus();
  };
  showHidden(app, document);
  fillPart('keyphrases', keyphraseItems(app, document, KEYPHRASES_SHOWN));
  fillPart('phrases', phrases.slice(0, KEYWORDS_SHOWN).map(({ text, count, hits }) =>
    placesRow(app, article, { key: `phrase:${text}`, name: text, count, hits })));
  fillPart('acronyms', acronyms.map(({ short, long, explained, count, hits }) =>
    placesRow(app, article, { key: `acronym:${short}`, name: short, more: long, note: !explained && wordsFor('not-explained'), count, hits })));
  return [byId('keywords'), takeAway(app, 'keywords')];
}

/** Tags that lead to their places. @param {App} app @param {Document} document @param {number} limit */
export const keyphraseItems = ({ t }, { keyphrases }, limit) => keyphrases.slice(0, limit).map(({ text, kind, count }) =>
  h('li', { 'data-kind': kind }, leading(`keyphrase:${text}`, [h('span', { lang: 'id' }, text), ' ', h('small', {}, t.number(count))])));

/** @typedef {{key: string, name: string, more?: string, note?: string | false, count: number, hits: Range[]}} Counted */

/** @param {App} app @param {Article} article @param {Counted} counted */
const placesRow = ({ t }, article, { key, name, more, note, count, hits }) => h('tr', { 'data-key': key },
  h('th', { scope: 'row' }, leading(key, [name], { lang: 'id' }), more && h('small', { lang: 'id' }, more), note && h('small', {}, note)),
  h('td', { class: 'n' }, t.number(count)),
  h('td', { class: 'figure' }, strip(article.text.length, hits, 'ticks')));

/** What the lists leave out: by the reader's wish, each with its way back, and by the engine's. @param {App} app @param {Document} document */
function showHidden({ t, session, store }, document) {
  const { hide } = store.state.options;
  const [chosen, always] = [byId('hidden-words'), byId('function-words')];
  chosen.replaceChildren(...hide.flatMap((word, index) => [index > 0 ? ', ' : '',
    action([h('span', { lang: 'id' }, word), ' ↺'], () => session.unhide(word), { 'aria-label': t.unhide(word), title: t.unhide(word) })]));
  const words = document.hidden.filter(({ why }) => why !== 'caller');
  always.textContent = t.hiddenAlways(words.length);
  /** @type {Element} */ (always.nextElementSibling).textContent = words.map(({ form, count }) => `${form} ${t.number(count)}`).join(' · ');
  for (const [part, none] of /** @type {[HTMLElement, boolean][]} */ ([[chosen, hide.length === 0], [always, words.length === 0]])) {
    /** @type {HTMLElement} */ (part.parentElement).hidden = none;
  }
}

/** A word family, and its forms on a row that is opened. @param {App} app @param {Article} article @param {Keyword} keyword @param {boolean} brief only how often and where */
export function keywordRows({ t, session }, article, keyword, brief) {
  const { root, term, count, perThousand, keyness, dispersion, hits, forms } = keyword;
  const number = (/** @type {string} */ value, title = '') => h('td', { class: 'n', title: title || null }, value);
  const others = `+${t.number(forms.length - 1)}`;
  const more = forms.length > 1 && h('tr', { class: 'forms', hidden: true },
    h('td', { colspan: brief ? 3 : 7 }, ...forms.map(({ form, count: own }) =>
      leading(`form:${root}/${form}`, [h('span', { lang: 'id' }, form), ` ${t.number(own)}`])),
      !brief && copyButton(({ rootCase }) => rootCase(keyword))));
  const expand = more && action(others, ({ currentTarget }) => {
    more.hidden = !more.hidden;
    currentTarget.setAttribute('aria-expanded', String(!more.hidden));
  }, { class: 'expand', 'aria-expanded': 'false', 'aria-label': `${others}: ${t.formsOf(term)}` });
  const row = h('tr', { 'data-key': `keyword:${root}` },
    h('th', { scope: 'row' }, leading(`keyword:${root}`, [term], { lang: 'id' }), expand),
    number(t.number(count)),
    ...(brief ? [] : [
      number(t.decimal(perThousand)),
      number(t.timesAsOften(keyness.logRatio), t.keynessOf(t.decimal(keyness.logLikelihood), keyness.referenceCount)),
      number(t.fraction(dispersion)),
    ]),
    h('td', { class: 'figure' }, strip(article.text.length, hits, 'ticks')),
    !brief && h('td', {}, action('×', () => session.hide(term), { class: 'hide', 'aria-label': t.hide(term), title: t.hide(term) })));
  return more ? [row, more] : [row];
}
