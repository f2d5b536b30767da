/** Tables of scores whose ground grows darker with the score; the number says the same. */
import { fillUpTo, h } from '../dom.js';
import { HEAT_ROWS } from '../limits.js';
import { leading } from './number.js';

/**
 * @typedef {object} Row
 * @property {string | Node} name
 * @property {string} said its name for readers who hear the cells
 * @property {(string | undefined)[]} keys of the cells, see `trails.js`
 * @property {number[]} scores 0 to 100
 */

/**
 * @param {import('./app').App} app @param {string} title @param {string} corner what the rows are @param {string[]} columns
 * @param {Row[]} rows
 */
export function heatTable({ t }, title, corner, columns, rows) {
  const line = (/** @type {Row} */ { name, said, keys, scores }) => h('tr', {},
    h('th', { scope: 'row' }, name),
    ...scores.map((score, index) => h('td', { class: 'n', 'data-heat': Math.min(4, Math.ceil(score / 20)) }, score > 0
      ? leading(keys[index] ?? '', [t.number(score)], { 'aria-label': `${said}, ${columns[index]}: ${t.number(score)}` })
      : '·')));
  const body = h('tbody');
  const more = fillUpTo(body, rows, HEAT_ROWS, line, t.more);
  return [
    h('div', { class: 'heading' }, h('h3', {}, title)),
    h('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': title }, h('table', { class: 'heat' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, corner), ...columns.map((name) => h('th', { scope: 'col', class: 'n' }, name)))),
      body)),
    more,
  ].filter((part) => part !== false);
}
