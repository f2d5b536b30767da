/**
 * What is handed to the reader as a file, from the state of the page.
 * @import {State, Tab, Table} from '../types/app'
 * @import {Locale} from '../locale/index'
 * @import {Figure} from '../figures'
 */
import { readBuild } from '../engine/build.js';
import { copy, tableOf } from './clipboard.js';
import { save } from './download.js';
import { aboutAll, drawFigure } from './figures.js';
import { toMarkdown } from './markdown.js';
import { toPng, toSvg } from './picture.js';
import { drawn } from './print.js';
import { receiptLine, receiptOf, receiptParts } from './receipt.js';
import { reportOf } from './report.js';
import { rowsOf, toCsv, toJson, toTabs } from './tables.js';

/** The page as it is when it is asked. @typedef {{t: Locale, state: State, headline: string}} Page */

/** @param {State} state */
async function found({ report, articles, options, found: concordances }) {
  if (!report) throw new Error('no report');
  return { content: { report, articles, found: concordances }, receipt: await receiptOf(report, articles, options, readBuild()) };
}

/** The receipt of all articles, in parts. @param {State} state */
export const receiptOfAll = async (state) => receiptParts((await found(state)).receipt);

/** @param {State} state @param {Table} table */
export async function takeCsv(state, table) {
  const { content, receipt } = await found(state);
  save(`telaah-${table}.csv`, 'text/csv', toCsv(rowsOf(table, content), receiptLine(receipt)));
}

/** @param {State} state @param {Tab} tab @param {Table[]} tables */
export async function takeJson(state, tab, tables) {
  const { content, receipt } = await found(state);
  save(`telaah-${tab}.json`, 'application/json', toJson(Object.fromEntries(tables.map((table) => [table, rowsOf(table, content)])), receipt));
}

/** Whether the browser let it. @param {State} state @param {Table} table */
export async function copyTable(state, table) {
  const { content, receipt } = await found(state);
  const rows = rowsOf(table, content);
  const line = receiptLine(receipt);
  return copy(toTabs(rows, line), tableOf(rows, `# ${line}`));
}

/** @param {Page} page @param {Figure} figure @param {'svg' | 'png'} format */
export async function takeFigure(page, figure, format) {
  const { receipt } = await found(page.state);
  const texts = aboutAll(figure, page.state) ? receipt.texts : receipt.texts.filter(({ id }) => id === page.state.selected);
  const picture = drawFigure(page, figure, receiptParts({ ...receipt, texts }));
  if (!picture) return;
  if (format === 'svg') save(`telaah-${figure}.svg`, 'image/svg+xml', toSvg(picture));
  else save(`telaah-${figure}.png`, 'image/png', await toPng(picture));
}

/** @param {Page} page */
export async function takeMarkdown({ t, state, headline }) {
  save('telaah.md', 'text/markdown', toMarkdown(reportOf(t, state, headline, await receiptOfAll(state))));
}

/** @param {State} state */
export async function takeReport(state) {
  const { content, receipt } = await found(state);
  save('telaah.json', 'application/json', JSON.stringify({ receipt, report: content.report }));
}

/** The report as nodes. At once: printing does not wait, so that the receipt must have been made before. @param {Page} page @param {string[]} receipt */
export const printed = ({ t, state, headline }, receipt) => reportOf(t, state, headline, receipt).map(drawn);
