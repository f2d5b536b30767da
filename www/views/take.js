/**
 * The lines under a finding by which it can be taken away: its tables for all articles, its pictures.
 * @import {Tab, Table} from '../types/app'
 * @import {Figure} from '../figures'
 * @import {App} from './app'
 */
import { action, byId, h } from '../dom.js';
import { extra } from '../engine/extra.js';
import { figuresOf } from '../figures.js';
import { wordsFor } from '../locale/index.js';

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
  const button = (text, name, data, click) => action(text, click, { 'aria-label': name, ...data });
  const nameOf = (/** @type {Table} */ table) => wordsFor(`table-${table}`);
  const csv = (/** @type {Table} */ table) => button(table === main ? 'CSV' : nameOf(table), t.takeAs(nameOf(table), 'CSV'), { 'data-take': 'csv', 'data-table': table }, async () => (await extra()).takeCsv(store.state, table));
  /** @param {Figure} figure @param {'svg' | 'png'} format */
  const picture = (figure, format) => button(format.toUpperCase(), t.takeAs(t.figure[figure], format.toUpperCase()), { 'data-take': format, 'data-figure': figure }, async () => (await extra()).takeFigure(pageOf(app), figure, format));
  return h('div', { class: 'take soft' },
    main && h('p', {}, wordsFor('take-away'), ' ', csv(main), ' · ',
      button('JSON', t.takeAs(t.tab[tab], 'JSON'), { 'data-take': 'json' }, async () => (await extra()).takeJson(store.state, tab, tables)), ' · ',
      button(wordsFor('copy-table'), t.copyTable(nameOf(main)), { 'data-take': 'copy' }, async () => {
        said.textContent = ` ${wordsFor((await (await extra()).copyTable(store.state, main)) ? 'copied' : 'not-copied')}`;
      }), said),
    tables.length > 1 && h('p', {}, wordsFor('take-more'), ' ', ...tables.slice(1).flatMap((table, index) => [index > 0 && ' · ', csv(table)])),
    figures.length > 0 && h('p', {}, wordsFor('take-figures'), ' ', ...figures.flatMap((figure, index) =>
      [index > 0 && '; ', `${t.figure[figure]} `, picture(figure, 'svg'), ' · ', picture(figure, 'png')])));
}
