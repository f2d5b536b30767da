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

/** Fills in what the page leaves open. @param {Locale} t */
export function drawTrust(t) {
  const features = [...new Set(accuracy.measures.map(({ feature }) => feature))];
  byId('measures').replaceChildren(...features.flatMap((feature) => rows(t, feature, accuracy.measures.filter((measure) => measure.feature === feature))));
  byId('measured').textContent = accuracy.engine;
  byId('known').replaceChildren(...accuracy.errors.map(({ input, wanted, got }) => h('div', { class: 'known' },
    h('p', { lang: 'id', class: 'words' }, input),
    h('dl', {}, h('dt', {}, t.got), h('dd', { lang: 'id' }, said(t, got)), h('dt', {}, t.wanted), h('dd', { lang: 'id' }, said(t, wanted))))));
  byId('privacy-again').textContent = byId('privacy-more').textContent;
}

/** @param {Locale} t @param {string} feature @param {Measure[]} measures */
function rows({ measuredOn, measures: names, decimal, number }, feature, measures) {
  const named = (/** @type {string} */ name) => /** @type {Record<string, string>} */ (measuredOn)[name] ?? name;
  return measures.map(({ texts, figures }, index) => h('tr', {},
    index === 0 && h('th', { scope: 'row', rowspan: measures.length }, named(feature)),
    h('td', {}, named(texts)),
    // In the order of the locale's list.
    h('td', {}, Object.entries(names).flatMap(([name, said]) => {
      const value = figures[name];
      return value === undefined ? [] : [`${said} ${name === 'count' ? number(value) : `${decimal(100 * value)}%`}`];
    }).join(' · '))));
}

/** @param {Locale} t @param {string[]} lines */
const said = ({ none }, lines) => (lines.length > 0 ? lines.join('; ') : none);
