/**
 * Who speaks, how often, how much.
 * @import {Document, Speaker} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { leading } from './number.js';
import { bar } from './strip.js';

/** @param {App} app @param {Document} document @param {number} limit */
export function speakerTable(app, document, limit) {
  const { t } = app;
  return h(
    'table',
    { class: 'speakers' },
    h('thead', {}, h('tr', {},
      h('th', { scope: 'col' }, t.speaker),
      h('th', { scope: 'col', class: 'n' }, t.tab.quotes),
      h('th', { scope: 'col', class: 'n' }, t.wordsColumn),
      h('th', { scope: 'col', class: 'n', title: t.shareTitle }, t.share))),
    h('tbody', {}, ...document.speakers.slice(0, limit).map((speaker, index) => row(app, speaker, index))),
  );
}

/** @param {App} app @param {Speaker} speaker @param {number} index */
function row({ t }, speaker, index) {
  return h(
    'tr',
    { 'data-key': `speaker:${index}` },
    h('th', { scope: 'row', lang: 'id' }, h('span', { class: 'name' }, speaker.name), speaker.role && h('small', {}, speaker.role), bar(speaker.share, 'speaker')),
    h('td', { class: 'n' }, leading(`speaker:${index}`, [t.number(speaker.quotes)], { 'aria-label': `${speaker.name}: ${t.quotes(speaker.quotes)}` })),
    h('td', { class: 'n' }, t.number(speaker.words)),
    h('td', { class: 'n' }, t.percent(speaker.share)),
  );
}
