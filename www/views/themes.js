/**
 * The themes with their receipts: which terms made the score. Each term can be switched off; the lexicon can be the
 * reader's own.
 * @import {BuiltIn, State} from '../types/app'
 * @import {Document, Theme} from '../types/report'
 * @import {App} from './app'
 */
import { byId, h, keepingFocus } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { SPEAKERS_SHOWN } from '../limits.js';
import { current, reading } from './app.js';
import { heatTable } from './heat.js';
import { mountLexicon } from './lexicon.js';
import { leading, opener, showPressed } from './number.js';
import { bar } from './strip.js';
import { takeAway } from './take.js';

let mounted = false;

/** The choice of a set and the lexicon stand in the page: what is typed outlasts a change of the report. @param {App} app @returns {Node[]} */
export function drawThemes(app) {
  if (!mounted) mount(app);
  mounted = true;
  return [byId('themes')];
}

/** @param {App} app */
function mount(app) {
  const { session, store } = app;
  const sets = byId('theme-sets').querySelectorAll('button');
  const body = byId('scored');
  mountLexicon(app);
  const here = (/** @type {unknown[]} */ picked) => (store.state.tab === 'themes' ? picked : []);
  for (const button of sets) {
    const { set } = button.dataset;
    button.addEventListener('click', () => (set === 'own' ? session.openLexicon() : session.useThemes(/** @type {BuiltIn} */ (set))));
  }
  store.watch((state) => [state.options.themes], ({ options }) => {
    const chosen = typeof options.themes === 'string' ? options.themes : 'own';
    for (const button of sets) button.setAttribute('aria-pressed', String(button.dataset.set === chosen));
    /** @type {HTMLElement} */ (byId('theme-sets').nextElementSibling).hidden = chosen !== 'own';
  });
  store.watch((state) => here([...reading(state), state.options]), (state) => {
    const { document } = current(state);
    if (!document) return;
    keepingFocus(body, () => body.replaceChildren(...themes(app, state, document)));
    showPressed(body, state.trail?.key);
  });
}

/** @param {App} app @param {State} state @param {Document} document @returns {Node[]} */
function themes(app, state, document) {
  const { t } = app;
  const off = (/** @type {Theme} */ { id }) => state.options.disabledTerms.filter(({ theme }) => theme === id).map(({ term }) => term);
  const shown = document.themes.filter((theme) => theme.score > 0 || off(theme).length > 0);
  const missing = document.themes.filter((theme) => !shown.includes(theme));
  byId('receipt-hint').hidden = shown.length === 0;
  byId('no-themes').hidden = shown.length > 0;
  return [
    ...shown.map((theme) => receipt(app, theme, off(theme))),
    ...(missing.length > 0
      ? [h('p', { class: 'soft' }, `${wordsFor('not-found')} ${missing.map(({ label }) => label[t.code]).join(', ')}.`)]
      : []),
    ...overDocuments(app, state),
    ...overSpeakers(app, state),
    takeAway(app, 'themes'),
  ];
}

/** Every article's score in every theme that any of them has; or those of some. @param {App} app @param {State} state @param {boolean[]} [some] @returns {Node[]} */
export function overDocuments(app, { report, articles }, some) {
  const { t } = app;
  const shown = (/** @type {unknown} */ _, /** @type {number} */ index) => !some || some[index];
  const scored = (report?.themes ?? []).filter(({ perDocument }) => perDocument.filter(shown).some((score) => score > 0));
  if (articles.length < 2 || scored.length === 0) return [];
  return heatTable(app, t.allArticles, t.article, scored.map(({ label }) => label[t.code]), articles.map((article, index) => ({
    name: opener(app, article),
    said: article.title,
    keys: scored.map(({ id }) => `in:${index}:theme:${id}`),
    scores: scored.map(({ perDocument }) => perDocument[index] ?? 0),
  })).filter(shown));
}

/** What each speaker talks about, over all articles. @param {App} app @param {State} state @returns {Node[]} */
function overSpeakers(app, { report }) {
  const { t } = app;
  const talking = (report?.speakerThemes ?? []).slice(0, SPEAKERS_SHOWN);
  const spoken = (report?.themes ?? []).filter(({ id }) => talking.some((one) => one.themes.some((theme) => theme.id === id)));
  if (talking.length === 0) return [];
  return heatTable(app, wordsFor('speakers-and-themes'), t.speaker, spoken.map(({ label }) => label[t.code]), talking.map(({ speaker, themes: own }) => {
    const name = report?.speakers[speaker]?.name ?? '';
    return {
      name: h('span', { lang: 'id' }, name),
      said: name,
      keys: spoken.map(({ id }) => `all:said:${speaker}/${id}`),
      scores: spoken.map(({ id }) => own.find((theme) => theme.id === id)?.score ?? 0),
    };
  }));
}

/** @param {App} app @param {Theme} theme */
export const themeRow = ({ t }, { id, label, score }) => h('tr', { 'data-key': `theme:${id}` },
  h('th', { scope: 'row' }, leading(`theme:${id}`, [label[t.code]])),
  h('td', { class: 'n' }, t.number(score)),
  h('td', { class: 'figure' }, bar(score / 100, 'theme')));

/** How many of the places stand after a negation; they count all the same. @param {App['t']} t @param {Theme['hits'][number]} hit */
function negated(t, { places }) {
  const count = places.filter((place) => place.negated).length;
  return count > 0 && h('small', {}, t.negated(count));
}

/** @param {App} app @param {string} theme @param {string} term @param {boolean} on */
function termSwitch({ t, session }, theme, term, on) {
  return h('td', { class: 'tick' }, h('label', {}, h('input', {
    type: 'checkbox', checked: on, 'data-focus': `switch:${theme}/${term}`, 'aria-label': t.counts(term),
    change: (/** @type {Event} */ event) => session.switchTerm(theme, term, /** @type {HTMLInputElement} */ (event.target).checked),
  })));
}

/** @param {App} app @param {Theme} theme @param {string[]} off terms that the reader has switched off */
function receipt(app, theme, off) {
  const { t } = app;
  const label = theme.label[t.code];
  return h(
    'section',
    { class: 'theme' },
    h('h3', {}, leading(`theme:${theme.id}`, [label])),
    h('p', { class: 'score' }, t.number(theme.score)),
    bar(theme.score / 100, 'theme'),
    h('table', { 'aria-label': label },
      h('tbody', {},
        ...theme.hits.map((hit) => h('tr', { 'data-key': `term:${theme.id}/${hit.term}` },
          termSwitch(app, theme.id, hit.term, true),
          h('th', { scope: 'row' }, leading(`term:${theme.id}/${hit.term}`, [hit.term], { lang: 'id' }), negated(t, hit)),
          h('td', { class: 'n' }, `${t.number(hit.count)} × ${t.decimal(hit.weight)}`),
          h('td', { class: 'n' }, t.decimal(hit.contribution)),
          h('td', { class: 'figure' }, bar(hit.contribution / theme.score, 'theme')))),
        ...off.map((term) => h('tr', { class: 'off' },
          termSwitch(app, theme.id, term, false),
          h('th', { scope: 'row', lang: 'id' }, h('s', {}, term)),
          h('td', { colspan: 3, class: 'n' }, wordsFor('switched-off')))))),
  );
}
