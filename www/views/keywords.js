/**
 * The words that matter: keyphrases as an editor would tag, word families, phrases, short forms.
 * @import {Article} from '../types/app'
 * @import {Document, Keyword, Range} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { KEYPHRASES_SHOWN, KEYWORDS_SHOWN } from '../limits.js';
import { copyButton } from './copy.js';
import { leading, showPressed } from './number.js';
import { strip } from './strip.js';
import { takeAway } from './take.js';

/** @typedef {{name: string, title?: string, of: (keyword: Keyword) => string, more?: (keyword: Keyword) => string}} Column */

/** @param {App} app @param {Article} article @param {Document} document @returns {Node[]} */
export function drawKeywords(app, article, document) {
  const { t } = app;
  const { phrases, acronyms, keyphrases } = document;
  return [
    ...(document.keywords.length > 0 ? families(app, article, document) : [h('p', { class: 'lead soft' }, t.noKeywords)]),
    h('p', { class: 'soft keyness' }, document.keywords.length > 0 && t.keynessHint),
    hiddenWords(app, document),
    ...part(t.keyphrases, keyphrases.length > 0 && keyphraseList(app, document, KEYPHRASES_SHOWN)),
    ...part(t.phrases, phrases.length > 0 && placesTable(app, article, t.phrases,
      phrases.slice(0, KEYWORDS_SHOWN).map(({ text, count, hits }) => ({ key: `phrase:${text}`, name: text, count, hits })))),
    ...part(t.acronyms, acronyms.length > 0 && placesTable(app, article, t.acronyms,
      acronyms.map(({ short, long, explained, count, hits }) => ({ key: `acronym:${short}`, name: short, more: long, note: !explained && t.notExplained, count, hits })))),
    takeAway(app, 'keywords'),
  ];
}

/** @param {string} title @param {Node | false} content */
function part(title, content) {
  return content ? [h('div', { class: 'heading' }, h('h3', {}, title)), content] : [];
}

/** Tags that lead to their places. @param {App} app @param {Document} document @param {number} limit */
export function keyphraseList({ t }, document, limit) {
  return h('ul', { class: 'tags' }, ...document.keyphrases.slice(0, limit).map(({ text, kind, count }) =>
    h('li', { 'data-kind': kind }, leading(`keyphrase:${text}`, [h('span', { lang: 'id' }, text), ' ', h('small', {}, t.number(count))]))));
}

/** @typedef {{key: string, name: string, more?: string, note?: string | false, count: number, hits: Range[]}} Counted */

/** @param {App} app @param {Article} article @param {string} label @param {Counted[]} counted */
function placesTable({ t }, article, label, counted) {
  return h('table', { class: 'keywords', 'aria-label': label },
    h('tbody', {}, ...counted.map(({ key, name, more, note, count, hits }) => h('tr', { 'data-key': key },
      h('th', { scope: 'row' }, leading(key, [name], { lang: 'id' }), more && h('small', { lang: 'id' }, more), note && h('small', {}, note)),
      h('td', { class: 'n' }, t.number(count)),
      h('td', { class: 'figure' }, strip(article.text.length, hits, 'ticks'))))));
}

/** What the lists leave out: by the reader's wish, each with its way back, and by the engine's. @param {App} app @param {Document} document */
function hiddenWords({ t, session, store }, document) {
  const chosen = store.state.options.hide.map((word) =>
    h('button', { type: 'button', class: 'plain', 'aria-label': t.unhide(word), title: t.unhide(word), click: () => session.unhide(word) }, h('span', { lang: 'id' }, word), ' ↺'));
  const always = document.hidden.filter(({ why }) => why !== 'caller');
  return h('div', { class: 'hidden-words soft' },
    chosen.length > 0 && h('p', {}, `${t.hiddenByYou} `, ...chosen.flatMap((button, index) => [index > 0 && ', ', button])),
    always.length > 0 && h('details', {}, h('summary', {}, t.hiddenAlways(always.length)),
      h('p', { lang: 'id' }, always.map(({ form, count }) => `${form} ${t.number(count)}`).join(' · '))));
}

/** @param {App} app @param {Article} article @param {Document} document @returns {Node[]} */
function families(app, article, document) {
  const { t } = app;
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
  if (!brief) {
    columns.push({ name: t.keyness, title: t.keynessTitle, of: ({ keyness }) => t.timesAsOften(keyness.logRatio), more: ({ keyness }) => t.keynessOf(t.decimal(keyness.logLikelihood), keyness.referenceCount) });
    columns.push({ name: t.spread, title: t.spreadTitle, of: ({ dispersion }) => t.fraction(dispersion) });
  }
  return h(
    'table',
    { class: brief ? 'keywords' : 'keywords full' },
    h('thead', {}, h('tr', {},
      h('th', { scope: 'col' }, t.term),
      ...columns.map(({ name, title }) => h('th', { scope: 'col', class: 'n', title }, name)),
      h('th', { scope: 'col' }, t.dispersion),
      !brief && h('td', {}))),
    h('tbody', {}, ...shown.flatMap((keyword) => rows(app, article, keyword, columns, brief))),
  );
}

/** @param {App} app @param {Article} article @param {Keyword} keyword @param {Column[]} columns @param {boolean} brief */
function rows({ t, session }, article, keyword, columns, brief) {
  const several = keyword.forms.length > 1;
  const forms = several && formsRow(t, keyword, columns.length + (brief ? 2 : 3), brief);
  const others = `+${t.number(keyword.forms.length - 1)}`;
  const expand = forms && h('button', { type: 'button', class: 'expand', 'aria-expanded': 'false', 'aria-label': `${others}: ${t.formsOf(keyword.term)}` }, others);
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
    ...columns.map((column) => h('td', { class: 'n', title: column.more?.(keyword) }, column.of(keyword))),
    h('td', { class: 'figure' }, strip(article.text.length, keyword.hits, 'ticks')),
    !brief && h('td', {}, h('button', {
      type: 'button', class: 'hide', 'aria-label': t.hide(keyword.term), title: t.hide(keyword.term), click: () => session.hide(keyword.term),
    }, '×')),
  );
  return forms ? [row, forms] : [row];
}

/** @param {App['t']} t @param {Keyword} keyword @param {number} columns @param {boolean} brief */
function formsRow(t, keyword, columns, brief) {
  return h('tr', { class: 'forms', hidden: true },
    h('td', { colspan: columns }, ...keyword.forms.map(({ form, count }) =>
      leading(`form:${keyword.root}/${form}`, [h('span', { lang: 'id' }, form), ` ${t.number(count)}`])),
      !brief && copyButton(t, t.copyCase, ({ rootCase }) => rootCase(keyword))));
}
