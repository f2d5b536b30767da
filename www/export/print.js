/**
 * The report on paper.
 * @import {Block} from './report'
 */
import { h } from '../dom.js';

/** @param {Block} block */
export function drawn(block) {
  switch (block.kind) {
    case 'heading':
      return h(`h${block.level}`, { lang: block.lang }, block.text);
    case 'text':
      return h('p', { lang: block.lang }, block.text);
    case 'quote':
      return h('blockquote', {}, h('p', { lang: 'id' }, block.text), h('footer', {}, `— ${block.by}`));
    case 'table':
      return h('table', {},
        h('thead', {}, h('tr', {}, ...block.columns.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, ...block.rows.map(([first = '', ...cells]) => h('tr', {}, h('th', { scope: 'row', lang: 'id' }, first), ...cells.map((cell) => h('td', {}, cell))))));
    case 'receipt':
      return h('ul', { class: 'receipt' }, ...block.lines.map((line) => h('li', {}, line)));
  }
}
