/**
 * The themes with their receipts: which terms made the score.
 * @import {Article} from '../types/app'
 * @import {Document, Label, Theme} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { leading } from './number.js';
import { bar } from './strip.js';

/** @param {App['t']} t @param {Label} label */
export const labelOf = (t, label) => (t.code === 'id' ? label.id : label.en);

/** @param {App} app @param {Article} _article @param {Document} document @returns {Node[]} */
export function drawThemes(app, _article, document) {
  const { t } = app;
  const found = document.themes.filter(({ score }) => score > 0);
  const missing = document.themes.filter(({ score }) => score <= 0);
  if (found.length === 0) return [h('p', { class: 'lead soft' }, t.noThemes)];
  return [
    h('p', { class: 'soft hint' }, t.receiptHint),
    ...found.map((theme) => receipt(app, theme)),
    ...(missing.length > 0
      ? [h('p', { class: 'soft' }, `${t.notFound} ${missing.map(({ label }) => labelOf(t, label)).join(', ')}.`)]
      : []),
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
        h('th', { scope: 'row' }, leading(`term:${theme.id}/${hit.term}`, [hit.term], { lang: 'id' })),
        h('td', { class: 'n' }, `${t.number(hit.count)} × ${t.decimal(hit.weight)}`),
        h('td', { class: 'n' }, t.decimal(hit.contribution)),
        h('td', { class: 'figure' }, bar(hit.contribution / 100, 'theme')))))),
  );
}
