/**
 * The lines under a finding by which it can be taken away: its tables for all articles, its pictures.
 * @import {Tab, Table} from '../types/app'
 * @import {Found} from '../export/tables'
 * @import {Figure} from '../export/figures'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { readBuild } from '../engine/build.js';
import { copy, tableOf } from '../export/clipboard.js';
import { save } from '../export/download.js';
import { aboutAll, drawFigure, figuresOf } from '../export/figures.js';
import { toPng, toSvg } from '../export/picture.js';
import { receiptLine, receiptOf, receiptParts } from '../export/receipt.js';
import { rowsOf, toCsv, toJson, toTabs } from '../export/tables.js';

/** The first is the finding itself. @type {Partial<Record<Tab, Table[]>> & Record<string, Table[]>} */
const TABLES = {
  summary: ['documents', 'speakers'],
  quotes: ['quotes', 'sharedQuotes'],
  keywords: ['keywords', 'keyphrases', 'phrases', 'acronyms'],
  themes: ['themes', 'speakerThemes'],
  search: ['concordance'],
  compare: ['comparison', 'speakers'],
};

/** The receipt of all articles. @param {App} app */
export async function receiptOfAll({ store }) {
  const { report, articles, options } = store.state;
  return report && receiptOf(report, articles, options, readBuild());
}

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
  const csv = (table) => button(table === main ? 'CSV' : t.table[table], t.takeAs(t.table[table], 'CSV'), { 'data-take': 'csv', 'data-table': table }, () => takeCsv(app, table));
  /** @param {Figure} figure @param {'svg' | 'png'} format */
  const picture = (figure, format) => button(format.toUpperCase(), t.takeAs(t.figure[figure], format.toUpperCase()), { 'data-take': format, 'data-figure': figure }, () => takeFigure(app, figure, format));
  return h('div', { class: 'take soft' },
    main && h('p', {}, t.takeAway, ' ', csv(main), ' · ',
      button('JSON', t.takeAs(t.tab[tab], 'JSON'), { 'data-take': 'json' }, () => takeJson(app, tab, tables)), ' · ',
      button(t.copy, t.copyTable(t.table[main]), { 'data-take': 'copy' }, async () => {
        said.textContent = ` ${(await copyRows(app, main)) ? t.copied : t.notCopied}`;
      }), said),
    tables.length > 1 && h('p', {}, t.takeMore, ' ', ...tables.slice(1).flatMap((table, index) => [index > 0 && ' · ', csv(table)])),
    figures.length > 0 && h('p', {}, t.takeFigures, ' ', ...figures.flatMap((figure, index) =>
      [index > 0 && '; ', `${t.figure[figure]} `, picture(figure, 'svg'), ' · ', picture(figure, 'png')])));
}

/** @param {App} app */
async function found(app) {
  const { report, articles, found: concordances } = app.store.state;
  const receipt = await receiptOfAll(app);
  return report && receipt && { content: /** @type {Found} */ ({ report, articles, found: concordances }), receipt };
}

/** @param {App} app @param {Table} table */
async function takeCsv(app, table) {
  const all = await found(app);
  if (all) save(`telaah-${table}.csv`, 'text/csv', toCsv(rowsOf(table, all.content), receiptLine(all.receipt)));
}

/** @param {App} app @param {Tab} tab @param {Table[]} tables */
async function takeJson(app, tab, tables) {
  const all = await found(app);
  if (!all) return;
  const named = Object.fromEntries(tables.map((table) => [table, rowsOf(table, all.content)]));
  save(`telaah-${tab}.json`, 'application/json', toJson(named, all.receipt));
}

/** @param {App} app @param {Table} table */
async function copyRows(app, table) {
  const all = await found(app);
  if (!all) return false;
  const rows = rowsOf(table, all.content);
  const receipt = receiptLine(all.receipt);
  return copy(toTabs(rows, receipt), tableOf(rows, `# ${receipt}`));
}

/** @param {App} app @param {Figure} figure @param {'svg' | 'png'} format */
async function takeFigure(app, figure, format) {
  const { state } = app.store;
  const receipt = await receiptOfAll(app);
  if (!receipt) return;
  const texts = aboutAll(figure, state) ? receipt.texts : receipt.texts.filter(({ id }) => id === state.selected);
  const drawn = drawFigure(app, figure, receiptParts({ ...receipt, texts }));
  if (!drawn) return;
  if (format === 'svg') save(`telaah-${figure}.svg`, 'image/svg+xml', toSvg(drawn));
  else save(`telaah-${figure}.png`, 'image/png', await toPng(drawn));
}
