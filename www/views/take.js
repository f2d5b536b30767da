/**
 * The line under a finding by which it can be taken away, for all articles.
 * @import {Table} from '../types/app'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { save } from '../export/download.js';
import { receiptLine, receiptOf } from '../export/receipt.js';
import { rowsOf, toCsv, toJson } from '../export/tables.js';

/** @param {App} app @param {Table} table */
export function takeAway({ t, store }, table) {
  /** @param {'csv' | 'json'} format */
  const take = async (format) => {
    const { report, articles, options } = store.state;
    if (!report) return;
    const rows = rowsOf(table, report, articles);
    const receipt = await receiptOf(report, articles, options);
    if (format === 'csv') save(`telaah-${table}.csv`, 'text/csv', toCsv(rows, receiptLine(receipt)));
    else save(`telaah-${table}.json`, 'application/json', toJson(table, rows, receipt));
  };
  const button = (/** @type {'csv' | 'json'} */ format) =>
    h('button', { type: 'button', class: 'plain', 'data-take': format, 'aria-label': t.takeAs(t.tab[table], format.toUpperCase()), click: () => take(format) }, format.toUpperCase());
  return h('p', { class: 'take soft' }, t.takeAway, ' ', button('csv'), ' · ', button('json'));
}
