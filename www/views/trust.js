/**
 * How far to trust the findings: how often the engine was right, on what texts, and where it is known to be wrong. The
 * figures are those of `accuracy.json`, which `cargo xtask accuracy` writes.
 * @import {App} from './app'
 */
import record from '../accuracy.json' with { type: 'json' };
import { h } from '../dom.js';

/** @typedef {{feature: string, texts: string, figures: Record<string, number>}} Measure */

/** @type {{engine: string, measures: Measure[], errors: {input: string, wanted: string[], got: string[]}[]}} */
const accuracy = /** @type {any} */ (record);

/** @param {App} app */
export function mountTrust(app) {
  const open = h('button', { type: 'button', id: 'trust-open', class: 'plain' });
  const dialog = h('dialog', { id: 'trust', 'aria-labelledby': 'trust-title' });
  document.querySelector('.colophon')?.prepend(open);
  document.body.append(dialog);
  open.addEventListener('click', () => {
    dialog.replaceChildren(...draw(app, () => dialog.close()));
    dialog.showModal();
    dialog.scrollTop = 0;
  });
  app.store.watch((state) => [state.language], () => (open.textContent = app.t.trust.title));
}

/** @param {App} app @param {() => void} close @returns {Node[]} */
function draw({ t }, close) {
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
    h('p', {}, t.privacyMore),
  ];
}

/** @param {App['t']} t @param {string} feature @param {Measure[]} measures */
function rows({ trust, decimal, number }, feature, measures) {
  const named = (/** @type {Record<string, string>} */ names, /** @type {string} */ name) => names[name] ?? name;
  return measures.map(({ texts, figures }, index) => h('tr', {},
    index === 0 && h('th', { scope: 'row', rowspan: measures.length }, named(trust.features, feature)),
    h('td', {}, named(trust.sets, texts)),
    h('td', {}, Object.entries(figures).map(([name, value]) => `${named(trust.names, name)} ${name === 'count' ? number(value) : `${decimal(100 * value)}%`}`).join(' · '))));
}

/** @param {App['t']} t @param {string[]} lines */
const said = ({ none }, lines) => (lines.length > 0 ? lines.join('; ') : none);
