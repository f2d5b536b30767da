/**
 * One sentence over all articles.
 * @import {State} from '../types/app'
 * @import {Report} from '../types/report'
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { weave } from '../locale/index.js';
import { isDirect } from '../trails.js';
import { leading, showPressed } from './number.js';

/** @param {App} app */
export function mountHeadline(app) {
  const line = byId('headline');
  app.store.watch((state) => [state.report, state.articles, state.language], (state) => {
    line.replaceChildren(...words(app, state));
    showPressed(line, state.trail?.key);
  });
  app.store.watch((state) => [state.trail?.key], (state) => showPressed(line, state.trail?.key));
}

/** @param {App} app @param {State} state */
function words({ t }, { articles, report }) {
  if (!report) return articles.length > 0 ? [`${t.articles(articles.length)}.`] : [];
  const direct = report.documents.reduce((sum, document) => sum + document.quotes.filter(isDirect).length, 0);
  const people = report.speakers.filter((speaker, index) => speaker.type === 'person' && speaksDirectly(report, index)).length;
  const theme = strongest(report);
  const count = t.articles(articles.length);
  const quotes = direct > 0 ? leading('all:direct', [t.directQuotes(direct)]) : t.directQuotes(direct);
  const about = theme ? leading(`all:theme:${theme.id}`, [theme.label[t.code]]) : null;
  return [
    ...(people > 0 ? weave(t.headline, count, quotes, leading('all:people', [t.people(people)])) : [count, ', ', quotes]),
    ...(about ? weave(t.strongest, about) : []),
    '.',
  ];
}

/** @param {Report} report @param {number} index of the speaker over all articles */
function speaksDirectly(report, index) {
  return report.speakers[index]?.places.some(({ document, speaker }) =>
    report.documents[document]?.quotes.some((quote) => isDirect(quote) && quote.speakers.includes(speaker)));
}

/** @param {Report} report */
function strongest(report) {
  const sum = (/** @type {number[]} */ scores) => scores.reduce((a, b) => a + b, 0);
  const [first] = report.themes.toSorted((a, b) => sum(b.perDocument) - sum(a.perDocument));
  return first && sum(first.perDocument) > 0 ? first : undefined;
}
