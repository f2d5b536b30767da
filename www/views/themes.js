/**
 * The themes with their receipts: which terms made the score.
 * @import {Article, Options} from '../types/app'
 * @import {Document, Label, Theme} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { leading } from './number.js';
import { bar } from './strip.js';
import { takeAway } from './take.js';

const SETS = /** @type {Options['themes'][]} */ (['governance', 'desks']);

/** @param {App['t']} t @param {Label} label */
export const labelOf = (t, label) => (t.code === 'id' ? label.id : label.en);

/** @param {App} app @param {Article} _article @param {Document} document @returns {Node[]} */
export function drawThemes(app, _article, document) {
  const { t } = app;
  const found = document.themes.filter(({ score }) => score > 0);
  const missing = document.themes.filter(({ score }) => score <= 0);
  return [
    choice(app),
    h('p', { class: 'soft hint' }, found.length > 0 ? t.receiptHint : t.noThemes),
    ...found.map((theme) => receipt(app, theme)),
    ...(missing.length > 0
      ? [h('p', { class: 'soft' }, `${t.notFound} ${missing.map(({ label }) => labelOf(t, label)).join(', ')}.`)]
      : []),
    ...overDocuments(app),
    takeAway(app, 'themes'),
  ];
}

/** Which set of themes. @param {App} app */
function choice({ t, session, store }) {
  const { themes } = store.state.options;
  return h('div', { class: 'segmented', role: 'group', 'aria-label': t.themeSet }, ...SETS.map((set) =>
    h('button', { type: 'button', 'data-set': set, 'aria-pressed': String(set === themes), click: () => session.useThemes(set) }, t.themeSets[set])));
}

/** Every article's score in every theme that any of them has. @param {App} app @returns {Node[]} */
function overDocuments({ t, session, store }) {
  const { report, articles } = store.state;
  const themes = (report?.themes ?? []).filter(({ perDocument }) => perDocument.some((score) => score > 0));
  if (articles.length < 2 || themes.length === 0) return [];
  return [
    h('div', { class: 'heading' }, h('h3', {}, t.allArticles)),
    h('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': t.allArticles }, h('table', { class: 'heat' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t.article),
        ...themes.map(({ label }) => h('th', { scope: 'col', class: 'n' }, labelOf(t, label))))),
      h('tbody', {}, ...articles.map((article, index) => h('tr', {},
        h('th', { scope: 'row' }, h('button', { type: 'button', class: 'plain', lang: 'id', title: article.title, click: () => session.open(article.id) }, article.outlet ?? article.title)),
        ...themes.map(({ id, label, perDocument }) => {
          const score = perDocument[index] ?? 0;
          const name = `${article.title}, ${labelOf(t, label)}: ${t.number(score)}`;
          return h('td', { class: 'n', 'data-heat': Math.min(4, Math.ceil(score / 20)) },
            score > 0 ? leading(`in:${index}:theme:${id}`, [t.number(score)], { 'aria-label': name }) : '·');
        })))))),
  ];
}

/** @param {App} app @param {Theme[]} themes */
export function themeTable({ t }, themes) {
  return h(
    'table',
    { class: 'themes' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t.theme), h('th', { scope: 'col', class: 'n' }, t.score), h('td', {}))),
    h('tbody', {}, ...themes.map((theme) => h('tr', { 'data-key': `theme:${theme.id}` },
      h('th', { scope: 'row' }, leading(`theme:${theme.id}`, [labelOf(t, theme.label)])),
      h('td', { class: 'n' }, t.number(theme.score)),
      h('td', { class: 'figure' }, bar(theme.score / 100, 'theme'))))),
  );
}

/** How many of the places stand after a negation; they count all the same. @param {App['t']} t @param {Theme['hits'][number]} hit */
function negated(t, { places }) {
  const count = places.filter((place) => place.negated).length;
  return count > 0 && h('small', {}, t.negated(count));
}

/** @param {App} app @param {Theme} theme */
function receipt({ t }, theme) {
  const label = labelOf(t, theme.label);
  return h(
    'section',
    { class: 'theme' },
    h('h3', {}, leading(`theme:${theme.id}`, [label])),
    h('p', { class: 'score' }, t.number(theme.score)),
    bar(theme.score / 100, 'theme'),
    h('table', { 'aria-label': label },
      h('tbody', {}, ...theme.hits.map((hit) => h('tr', { 'data-key': `term:${theme.id}/${hit.term}` },
        h('th', { scope: 'row' }, leading(`term:${theme.id}/${hit.term}`, [hit.term], { lang: 'id' }), negated(t, hit)),
        h('td', { class: 'n' }, `${t.number(hit.count)} × ${t.decimal(hit.weight)}`),
        h('td', { class: 'n' }, t.decimal(hit.contribution)),
        h('td', { class: 'figure' }, bar(hit.contribution / 100, 'theme')))))),
  );
}
