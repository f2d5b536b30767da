/**
 * The word families that matter: how often, and where in the article.
 * @import {Article} from '../types/app'
 * @import {Document, Keyword} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { KEYWORDS_SHOWN } from '../limits.js';
import { leading, showPressed } from './number.js';
import { strip } from './strip.js';

/** @typedef {{name: string, of: (keyword: Keyword) => string}} Column */

/** @param {App} app @param {Article} article @param {Document} document @returns {Node[]} */
export function drawKeywords(app, article, document) {
  const { t } = app;
  if (document.keywords.length === 0) return [h('p', { class: 'lead soft' }, t.noKeywords)];
  const table = keywordTable(app, article, document, KEYWORDS_SHOWN);
  const rest = document.keywords.length - KEYWORDS_SHOWN;
  if (rest <= 0) return [table];
  const more = h('button', { type: 'button', class: 'plain' }, t.more(rest));
  more.addEventListener('click', () => {
    const all = keywordTable(app, article, document, document.keywords.length);
    table.replaceWith(all);
    more.remove();
    showPressed(all, app.store.state.trail?.key);
    all.tabIndex = -1;
    all.focus();
  });
  return [table, more];
}

/**
 * @param {App} app @param {Article} article @param {Document} document @param {number} limit
 * @param {boolean} [brief] only how often and where
 */
export function keywordTable(app, article, document, limit, brief = false) {
  const { t } = app;
  const shown = document.keywords.slice(0, limit);
  /** @type {Column[]} */
  const columns = [{ name: t.count, of: (keyword) => t.number(keyword.count) }];
  if (!brief) columns.push({ name: t.perThousand, of: (keyword) => t.decimal(keyword.perThousand) });
  if (!brief && shown.some((keyword) => keyword.keyness)) {
    columns.push({ name: t.keyness, of: ({ keyness }) => (keyness ? t.decimal(keyness.logLikelihood) : '') });
  }
  return h(
    'table',
    { class: 'keywords' },
    h('thead', {}, h('tr', {},
      h('th', { scope: 'col' }, t.term),
      ...columns.map(({ name }) => h('th', { scope: 'col', class: 'n' }, name)),
      h('th', { scope: 'col' }, t.dispersion))),
    h('tbody', {}, ...shown.flatMap((keyword) => rows(app, article, keyword, columns))),
  );
}

/** @param {App} app @param {Article} article @param {Keyword} keyword @param {Column[]} columns */
function rows({ t }, article, keyword, columns) {
  const several = keyword.forms.length > 1;
  const forms = several && formsRow(t, keyword, columns.length + 2);
  const expand = forms && h('button', { type: 'button', class: 'expand', 'aria-expanded': 'false', 'aria-label': t.formsOf(keyword.term) }, t.moreForms(keyword.forms.length - 1));
  if (forms && expand) {
    expand.addEventListener('click', () => {
      forms.hidden = !forms.hidden;
      expand.setAttribute('aria-expanded', String(!forms.hidden));
    });
  }
  const row = h(
    'tr',
    { 'data-key': `keyword:${keyword.root}` },
    h('th', { scope: 'row' }, leading(`keyword:${keyword.root}`, [keyword.term], { lang: 'id' }), expand),
    ...columns.map((column) => h('td', { class: 'n' }, column.of(keyword))),
    h('td', { class: 'figure' }, strip(article.text.length, keyword.hits, 'ticks')),
  );
  return forms ? [row, forms] : [row];
}

/** @param {App['t']} t @param {Keyword} keyword @param {number} columns */
function formsRow(t, keyword, columns) {
  return h('tr', { class: 'forms', hidden: true },
    h('td', { colspan: columns }, ...keyword.forms.map(({ form, count }) =>
      leading(`form:${keyword.root}/${form}`, [h('span', { lang: 'id' }, form), ` ${t.number(count)}`]))));
}
