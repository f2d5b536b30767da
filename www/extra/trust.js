/**
 * How far to trust the findings: how often the engine was right, on what texts, and where it is known to be wrong. The
 * figures are those of `accuracy.json`, which `cargo xtask accuracy` writes.
 * @import {Locale} from '../locale/index'
 */
import record from '../accuracy.json' with { type: 'json' };
import { byId, h } from '../dom.js';

/** @typedef {{feature: string, texts: string, figures: Record<string, number>}} Measure */

/** @type {{engine: string, measures: Measure[], errors: {input: string, wanted: string[], got: string[]}[]}} */
const accuracy = /** @type {any} */ (record);

/** @param {Locale} t @param {() => void} close @returns {Node[]} */
export function drawTrust(t, close) {
  const { trust } = t;
  const features = [...new Set(accuracy.measures.map(({ feature }) => feature))];
  return [
    h('header', {}, h('h2', { id: 'trust-title' }, trust.title),
      h('button', { type: 'button', class: 'close', 'aria-label': t.close, title: t.close, click: close }, '×')),
    ...trust.lead.map((text) => h('p', {}, text)),
    h('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': trust.title }, h('table', { class: 'accuracy' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, trust.feature), h('th', { scope: 'col' }, trust.texts), h('th', { scope: 'col' }, trust.figures))),
      h('tbody', {}, ...features.flatMap((feature) => rows(t, feature, accuracy.measures.filter((measure) => measure.feature === feature)))))),
    h('p', { class: 'soft' }, `${trust.record(accuracy.engine)} `, h('code', {}, 'cargo xtask accuracy'), '.'),
    h('h3', {}, trust.errors),
    h('p', {}, trust.errorsLead),
    ...accuracy.errors.map(({ input, wanted, got }) => h('div', { class: 'known' },
      h('p', { lang: 'id', class: 'words' }, input),
      h('dl', {}, h('dt', {}, trust.got), h('dd', { lang: 'id' }, said(t, got)), h('dt', {}, trust.wanted), h('dd', { lang: 'id' }, said(t, wanted))))),
    h('h3', {}, trust.privacy),
    h('p', {}, byId('privacy-more').textContent),
  ];
}

/** @param {Locale} t @param {string} feature @param {Measure[]} measures */
function rows({ trust, decimal, number }, feature, measures) {
  const named = (/** @type {Record<string, string>} */ names, /** @type {string} */ name) => names[name] ?? name;
  return measures.map(({ texts, figures }, index) => h('tr', {},
    index === 0 && h('th', { scope: 'row', rowspan: measures.length }, named(trust.features, feature)),
    h('td', {}, named(trust.sets, texts)),
    // In the order of the locale's list.
    h('td', {}, Object.entries(trust.names).flatMap(([name, said]) => {
      const value = figures[name];
      return value === undefined ? [] : [`${said} ${name === 'count' ? number(value) : `${decimal(100 * value)}%`}`];
    }).join(' · '))));
}

/** @param {Locale} t @param {string[]} lines */
const said = ({ none }, lines) => (lines.length > 0 ? lines.join('; ') : none);
