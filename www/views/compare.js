/**
 * Articles side by side: what sets the open one apart from the others, both ways; who speaks in several; the themes.
 * @import {Contrast, CorpusKeyword, Report} from '../types/report'
 * @import {App} from './app'
 */
import { byId, fillPart, h } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { CONTRASTS_SHOWN, SPEAKERS_SHOWN } from '../limits.js';
import { leading, opener } from './number.js';
import { takeAway } from './take.js';
import { overDocuments } from './themes.js';

let mounted = false;

/** @param {App} app */
function mount({ session, store }) {
  const pick = (/** @type {string} */ id, /** @type {boolean} */ on) => byId(id).addEventListener('click', () => {
    const { articles, selected } = store.state;
    session.compare(articles.map((article) => article.id).filter((own) => on || own !== selected), on);
  });
  pick('pick-all', true);
  pick('pick-none', false);
  mounted = true;
}

/** @param {App} app @returns {Node[]} */
export function drawCompare(app) {
  const { t, store: { state } } = app;
  const { report, articles, options } = state;
  if (!report || articles.length < 2) return [byId('nothing-to-compare')];
  if (!mounted) mount(app);
  const compared = articles.map(({ id }) => !options.uncompared.includes(id));
  const here = articles.findIndex(({ id }) => id === state.selected);
  byId('pick').querySelector('ul')?.replaceChildren(...picks(app, compared));
  const { documents = [], shared = [] } = report.comparison ?? {};
  const { more = [], less = [] } = documents[here] ?? {};
  const others = compared.filter((is) => is).length - 1;
  byId('compare-lead').textContent = others < 1
    ? byId('nothing-to-compare').textContent
    : compared[here] ? t.compareLead(others) : wordsFor('not-compared');
  byId('contrasts').hidden = !report.comparison || !compared[here];
  byId('compared').hidden = !report.comparison;
  for (const [id, found] of /** @type {const} */ ([['more-here', more], ['less-here', less]])) {
    const [title, none] = /** @type {HTMLTableSectionElement} */ (byId(id)).rows;
    if (none) none.hidden = found.length > 0;
    byId(id).replaceChildren(.../** @type {Node[]} */ ([title, none]), ...contrasts(app, found, here));
  }
  fillPart('each-article', eachArticle(app, report, compared));
  fillPart('in-common', speakersInCommon(app, report, compared));
  byId('compared-themes').replaceChildren(...overDocuments(app, state, compared));
  fillPart('shared-words', wordsInCommon(app, shared));
  return [byId('compare'), takeAway(app, 'compare')];
}

/** Which articles are compared. @param {App} app @param {boolean[]} compared */
const picks = ({ session, store: { state: { articles } } }, compared) => articles.map(({ id, outlet, title }, index) =>
  h('li', {}, h('label', { class: 'check', lang: 'id' },
    h('input', { type: 'checkbox', checked: compared[index], 'data-focus': `pick:${id}`, change: ({ target }) => session.compare([id], target.checked) }),
    h('span', {}, outlet && h('small', {}, outlet), title))));

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

/** The words that set each article apart from all the others. @param {App} app @param {Report} report @param {boolean[]} compared */
const eachArticle = (app, { comparison }, compared) => app.store.state.articles.flatMap((article, index) => (!compared[index] ? [] : h('tr', {},
  h('th', { scope: 'row' }, opener(app, article)),
  h('td', { lang: 'id' }, ...(comparison?.documents[index]?.more ?? []).slice(0, 4).flatMap(({ term, count }, at) => [
    at > 0 && ' ', leading(`family:${index}/${term}`, [term, ' ', h('small', {}, app.t.number(count))])])))));

/** @param {App} app @param {Report} report @param {boolean[]} compared */
function speakersInCommon({ t, store: { state: { articles } } }, { speakers, documents }, compared) {
  const common = speakers.filter(({ places }) => places.filter(({ document }) => compared[document]).length > 1);
  return common.slice(0, SPEAKERS_SHOWN).map(({ name, role, places }) => h('tr', {},
    h('th', { scope: 'row', lang: 'id' }, name, ' ', role && h('small', {}, role)),
    h('td', {}, ...places.flatMap(({ document: index, speaker: own }) => {
      const speaker = compared[index] && documents[index]?.speakers[own];
      const { outlet, title = '' } = articles[index] ?? {};
      return speaker ? [leading(`in:${index}:speaker:${own}`, [h('span', { lang: 'id' }, outlet ?? title), ' ', h('small', {}, t.number(speaker.quotes))],
        { 'aria-label': `${outlet ?? title} ${t.quotes(speaker.quotes)}: ${name}` }), ' '] : [];
    }))));
}

/** @param {App} app @param {CorpusKeyword[]} shared */
const wordsInCommon = ({ t }, shared) => shared.slice(0, CONTRASTS_SHOWN).map(({ term, count, documents }) => h('tr', { 'data-key': `family:among/${term}` },
  h('th', { scope: 'row', lang: 'id' }, term),
  h('td', { class: 'n' }, leading(`family:among/${term}`, [t.number(count)], { 'aria-label': `${term}: ${t.number(count)}` })),
  h('td', { class: 'n' }, t.number(documents))));
