/**
 * Articles side by side: what sets the open one apart from the others, both ways; who speaks in several; the themes.
 * @import {State} from '../types/app'
 * @import {Contrast, CorpusKeyword, Report} from '../types/report'
 * @import {App} from './app'
 */
import { byId, fillPart, h } from '../dom.js';
import { CONTRASTS_SHOWN, SPEAKERS_SHOWN } from '../limits.js';
import { leading } from './number.js';
import { takeAway } from './take.js';
import { overDocuments } from './themes.js';

/** @param {App} app @returns {Node[]} */
export function drawCompare(app) {
  const { t, store: { state } } = app;
  const { report, articles } = state;
  if (!report?.comparison) return [byId('nothing-to-compare')];
  const here = articles.findIndex(({ id }) => id === state.selected);
  const { documents, shared } = report.comparison;
  const { more = [], less = [] } = documents[here] ?? {};
  byId('compare-lead').textContent = t.compareLead(articles.length - 1);
  fillPart('more-here', contrasts(app, more, here));
  fillPart('less-here', contrasts(app, less, here));
  fillPart('each-article', eachArticle(app, state, report));
  fillPart('in-common', speakersInCommon(app, report));
  byId('compared-themes').replaceChildren(...overDocuments(app, state));
  fillPart('shared-words', wordsInCommon(app, shared));
  return [byId('compare'), takeAway(app, 'compare')];
}

/** @param {App} app @param {Contrast[]} found @param {number} here */
const contrasts = ({ t }, found, here) => found.slice(0, CONTRASTS_SHOWN).map(({ term, count, keyness: { logLikelihood, logRatio, referenceCount } }) => {
  const [own, others] = [`family:${here}/${term}`, `family:not${here}/${term}`];
  const counted = (/** @type {string} */ key, /** @type {string} */ where, /** @type {number} */ number) => h('td', { class: 'n' },
    number > 0 ? leading(key, [t.number(number)], { 'aria-label': `${term}, ${where}: ${t.number(number)}` }) : 0);
  return h('tr', { 'data-key': count > 0 ? own : others },
    h('th', { scope: 'row', lang: 'id' }, term),
    counted(own, t.here, count),
    counted(others, t.elsewhere, referenceCount),
    h('td', { class: 'n' }, t.timesAsOften(logRatio)),
    h('td', { class: 'n' }, t.decimal(logLikelihood)));
});

/** The words that set each article apart from all the others. @param {App} app @param {State} state @param {Report} report */
const eachArticle = ({ t, session }, { articles, selected }, { comparison }) => articles.map(({ id, title, outlet }, index) => h('tr', {},
  h('th', { scope: 'row' }, h('button', { type: 'button', class: 'plain', lang: 'id', title, 'aria-current': id === selected && 'true', click: () => session.open(id) }, outlet ?? title)),
  h('td', { lang: 'id' }, ...(comparison?.documents[index]?.more ?? []).slice(0, 4).flatMap(({ term, count }, at) => [
    at > 0 && ' ', leading(`family:${index}/${term}`, [term, ' ', h('small', {}, t.number(count))])]))));

/** @param {App} app @param {Report} report */
function speakersInCommon({ t, store: { state: { articles } } }, { speakers, documents }) {
  const common = speakers.filter(({ perDocument }) => perDocument.filter((own) => own !== null).length > 1);
  return common.slice(0, SPEAKERS_SHOWN).map(({ name, role, perDocument }) => h('tr', {},
    h('th', { scope: 'row', lang: 'id' }, name, role && h('small', {}, role)),
    h('td', {}, ...perDocument.flatMap((own, index) => {
      const speaker = own === null ? undefined : documents[index]?.speakers[own];
      const { outlet, title = '' } = articles[index] ?? {};
      return speaker ? [leading(`in:${index}:speaker:${own}`, [h('span', { lang: 'id' }, outlet ?? title), ' ', h('small', {}, t.number(speaker.quotes))],
        { 'aria-label': `${outlet ?? title} ${t.quotes(speaker.quotes)}: ${name}` }), ' '] : [];
    }))));
}

/** @param {App} app @param {CorpusKeyword[]} shared */
const wordsInCommon = ({ t }, shared) => shared.slice(0, CONTRASTS_SHOWN).map(({ term, count, documents }) => h('tr', { 'data-key': `family:all/${term}` },
  h('th', { scope: 'row', lang: 'id' }, term),
  h('td', { class: 'n' }, leading(`family:all/${term}`, [t.number(count)], { 'aria-label': `${term}: ${t.number(count)}` })),
  h('td', { class: 'n' }, t.number(documents))));
