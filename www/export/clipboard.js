/** Into the clipboard, as text and, for those who paste into a document, as a table. */
import { h } from '../dom.js';

/** Whether the browser let it. @param {string} text @param {Node} [table] */
export function copy(text, table) {
  let done = false;
  // The event and not the newer interface: it asks for no permission, and works over plain http too.
  const fill = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (table) event.clipboardData?.setData('text/html', new XMLSerializer().serializeToString(table));
    done = true;
  };
  document.addEventListener('copy', fill);
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return allowed && done;
}

/** @param {{columns: string[], rows: (string | number)[][]}} table @param {string} receipt */
export function tableOf({ columns, rows }, receipt) {
  return h('table', {},
    h('thead', {}, h('tr', {}, ...columns.map((name) => h('th', {}, name)))),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell))))),
    h('tfoot', {}, h('tr', {}, h('td', { colspan: columns.length }, receipt))));
}
