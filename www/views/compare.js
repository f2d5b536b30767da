/**
 * Articles side by side: what sets the open one apart from the others, both ways; who speaks in several; the themes.
 * @import {State} from '../types/app'
 * @import {Contrast, CorpusKeyword, Report} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { CONTRASTS_SHOWN, SPEAKERS_SHOWN } from '../limits.js';
import { leading } from './number.js';
import { takeAway } from './take.js';
import { overDocuments } from './themes.js';

/** @param {App} app @returns {Node[]} */
export function drawCompare(app) {
  const { t, store: { state } } = app;
  const { report, articles } = state;
  if (!report?.comparison) return [h('p', { class: 'lead soft' }, t.compareNeedsTwo)];
  const here = articles.findIndex(({ id }) => id === state.selected);
  const { documents, shared } = report.comparison;
  const { more = [], less = [] } = documents[here] ?? {};
  return [
    h('p', { class: 'lead' }, t.compareLead(articles.length - 1)),
    ...part(t.moreHere, more.length > 0 ? contrasts(app, t.moreHere, more, here) : nothing(t.nothingMore)),
    ...part(t.lessHere, less.length > 0 ? contrasts(app, t.lessHere, less, here) : nothing(t.nothingLess)),
    ...part(t.eachArticle, eachArticle(app, state, report)),
    ...part(t.speakersInCommon, speakersInCommon(app, report)),
    ...overDocuments(app, state),
    ...part(t.wordsInCommon, shared.length > 0 ? wordsInCommon(app, shared.slice(0, CONTRASTS_SHOWN)) : nothing(t.nothingShared)),
    takeAway(app, 'compare'),
  ];
}

/** @param {string} title @param {Node} content */
const part = (title, content) => [h('div', { class: 'heading' }, h('h3', {}, title)), content];

/** @param {string} text */
const nothing = (text) => h('p', { class: 'soft' }, text);

/** @param {App} app @param {string} title @param {Contrast[]} found @param {number} here */
function contrasts({ t }, title, found, here) {
  return h('table', { class: 'keywords', 'aria-label': title },
    h('thead', {}, h('tr', {},
      h('th', { scope: 'col' }, t.term),
      h('th', { scope: 'col', class: 'n' }, t.here),
      h('th', { scope: 'col', class: 'n' }, t.elsewhere),
      h('th', { scope: 'col', class: 'n', title: t.timesTitle }, t.times),
      h('th', { scope: 'col', class: 'n', title: t.contrastTitle }, t.evidence))),
    h('tbody', {}, ...found.slice(0, CONTRASTS_SHOWN).map(({ term, count, keyness: { logLikelihood, logRatio, referenceCount } }) => {
      const key = `family:${here}/${term}`;
      return h('tr', { 'data-key': count > 0 ? key : `family:not${here}/${term}` },
        h('th', { scope: 'row', lang: 'id' }, term),
        h('td', { class: 'n' }, count > 0 ? leading(key, [t.number(count)], { 'aria-label': `${term}, ${t.here}: ${t.number(count)}` }) : t.number(0)),
        h('td', { class: 'n' }, referenceCount > 0
          ? leading(`family:not${here}/${term}`, [t.number(referenceCount)], { 'aria-label': `${term}, ${t.elsewhere}: ${t.number(referenceCount)}` })
          : t.number(0)),
        h('td', { class: 'n' }, t.timesAsOften(logRatio)),
        h('td', { class: 'n' }, t.decimal(logLikelihood)));
    })));
}

/** The words that set each article apart from all the others. @param {App} app @param {State} state @param {Report} report */
function eachArticle({ t, session }, { articles, selected }, { comparison }) {
  return h('table', { class: 'each', 'aria-label': t.eachArticle },
    h('tbody', {}, ...articles.map(({ id, title, outlet }, index) => h('tr', {},
      h('th', { scope: 'row' }, h('button', { type: 'button', class: 'plain', lang: 'id', title, 'aria-current': id === selected && 'true', click: () => session.open(id) }, outlet ?? title)),
      h('td', { lang: 'id' }, ...(comparison?.documents[index]?.more ?? []).slice(0, 4).flatMap(({ term, count }, at) => [
        at > 0 && ' ', leading(`family:${index}/${term}`, [term, ' ', h('small', {}, t.number(count))])]))))));
}

/** @param {App} app @param {Report} report */
function speakersInCommon({ t, store: { state: { articles } } }, { speakers, documents }) {
  const common = speakers.filter(({ perDocument }) => perDocument.filter((own) => own !== null).length > 1);
  if (common.length === 0) return nothing(t.noSpeakersInCommon);
  return h('table', { class: 'each', 'aria-label': t.speakersInCommon },
    h('tbody', {}, ...common.slice(0, SPEAKERS_SHOWN).map(({ name, role, perDocument }) => h('tr', {},
      h('th', { scope: 'row', lang: 'id' }, name, role && h('small', {}, role)),
      h('td', {}, ...perDocument.flatMap((own, index) => {
        const speaker = own === null ? undefined : documents[index]?.speakers[own];
        const { outlet, title = '' } = articles[index] ?? {};
        return speaker ? [leading(`in:${index}:speaker:${own}`, [h('span', { lang: 'id' }, outlet ?? title), ' ', h('small', {}, t.number(speaker.quotes))],
          { 'aria-label': `${outlet ?? title} ${t.quotes(speaker.quotes)}: ${name}` }), ' '] : [];
      }))))));
}

/** @param {App} app @param {CorpusKeyword[]} shared */
function wordsInCommon({ t }, shared) {
  return h('table', { class: 'keywords', 'aria-label': t.wordsInCommon },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t.term), h('th', { scope: 'col', class: 'n' }, t.count), h('th', { scope: 'col', class: 'n' }, t.articlesColumn))),
    h('tbody', {}, ...shared.map(({ term, count, documents }) => h('tr', { 'data-key': `family:all/${term}` },
      h('th', { scope: 'row', lang: 'id' }, term),
      h('td', { class: 'n' }, leading(`family:all/${term}`, [t.number(count)], { 'aria-label': `${term}: ${t.number(count)}` })),
      h('td', { class: 'n' }, t.number(documents))))));
}
