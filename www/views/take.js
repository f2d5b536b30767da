/**
 * The lines under a finding by which it can be taken away: its tables for all articles, its pictures.
 * @import {Tab, Table} from '../types/app'
 * @import {Figure} from '../figures'
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';
import { extra } from '../engine/extra.js';
import { figuresOf } from '../figures.js';

/** The first is the finding itself. @type {Partial<Record<Tab, Table[]>> & Record<string, Table[]>} */
const TABLES = {
  summary: ['documents', 'speakers'],
  quotes: ['quotes', 'sharedQuotes'],
  keywords: ['keywords', 'keyphrases', 'phrases', 'acronyms'],
  themes: ['themes', 'speakerThemes'],
  search: ['concordance'],
  compare: ['comparison', 'speakers'],
};

/** What a picture or a report is made of. @param {App} app */
export const pageOf = ({ t, store }) => ({ t, state: store.state, headline: byId('headline').textContent ?? '' });

/** @param {App} app @param {Tab} tab */
export function takeAway(app, tab) {
  const { t, store } = app;
  const tables = TABLES[tab] ?? [];
  const [main] = tables;
  const figures = figuresOf(tab, store.state);
  const said = h('span', { role: 'status' });
  /** @param {string} text @param {string} name @param {object} data @param {() => void} click */
  const button = (text, name, data, click) => h('button', { type: 'button', class: 'plain', 'aria-label': name, ...data, click }, text);
  /** @param {Table} table */
  const csv = (table) => button(table === main ? 'CSV' : t.table[table], t.takeAs(t.table[table], 'CSV'), { 'data-take': 'csv', 'data-table': table }, async () => (await extra()).takeCsv(store.state, table));
  /** @param {Figure} figure @param {'svg' | 'png'} format */
  const picture = (figure, format) => button(format.toUpperCase(), t.takeAs(t.figure[figure], format.toUpperCase()), { 'data-take': format, 'data-figure': figure }, async () => (await extra()).takeFigure(pageOf(app), figure, format));
  return h('div', { class: 'take soft' },
    main && h('p', {}, t.takeAway, ' ', csv(main), ' · ',
      button('JSON', t.takeAs(t.tab[tab], 'JSON'), { 'data-take': 'json' }, async () => (await extra()).takeJson(store.state, tab, tables)), ' · ',
      button(t.copy, t.copyTable(t.table[main]), { 'data-take': 'copy' }, async () => {
        said.textContent = ` ${(await (await extra()).copyTable(store.state, main)) ? t.copied : t.notCopied}`;
      }), said),
    tables.length > 1 && h('p', {}, t.takeMore, ' ', ...tables.slice(1).flatMap((table, index) => [index > 0 && ' · ', csv(table)])),
    figures.length > 0 && h('p', {}, t.takeFigures, ' ', ...figures.flatMap((figure, index) =>
      [index > 0 && '; ', `${t.figure[figure]} `, picture(figure, 'svg'), ' · ', picture(figure, 'png')])));
}
