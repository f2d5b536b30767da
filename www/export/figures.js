/**
 * The pictures of the open article, and of all.
 * @import {State} from '../types/app'
 * @import {Figure} from '../figures'
 * @import {Page} from './take'
 */
import { KEYWORDS_SHOWN } from '../limits.js';
import { cloudFigure } from './cloud.js';
import { heatFigure, rowsFigure } from './figure.js';

const CLOUD_WORDS = 60;
/** More would be no picture but a table, and that is offered too. */
const HEAT_ROWS = 60;

/** The articles that a picture is about, by which its receipt names them. @param {Figure} figure @param {State} state */
export const aboutAll = (figure, { articles }) => figure === 'heat' && articles.length > 1;

/** @param {Page} page @param {Figure} figure @param {string[]} receipt */
export function drawFigure({ t, state }, figure, receipt) {
  const index = state.articles.findIndex(({ id }) => id === state.selected);
  const [article, document] = [state.articles[index], state.report?.documents[index]];
  if (!article || !document) return undefined;
  switch (figure) {
    case 'speakers':
      return rowsFigure(article.title, `${t.whoSpeaks} · ${t.shareTitle}`, document.speakers.map(({ name, quotes, share }) =>
        ({ label: name, value: `${t.number(quotes)} · ${t.percent(share)}`, drawn: { share } })), 'speaker', receipt);
    case 'keywords':
      return rowsFigure(article.title, `${t.tab.keywords} · ${t.dispersion}`, document.keywords.slice(0, KEYWORDS_SHOWN).map(({ term, count, hits }) =>
        ({ label: term, value: t.number(count), drawn: { at: hits.map(({ start }) => start), length: article.text.length } })), 'keyword', receipt);
    case 'cloud': {
      const words = document.keywords.toSorted((a, b) => b.count - a.count).slice(0, CLOUD_WORDS).map(({ term, count }) => ({ word: term, count }));
      return cloudFigure(article.title, t.figure.cloud, words, receipt);
    }
    case 'themes': {
      const themes = document.themes.filter(({ score }) => score > 0);
      return rowsFigure(article.title, `${t.tab.themes} · ${t.score} 0–100`, themes.map(({ label, score }) =>
        ({ label: label[t.code], value: t.number(score), drawn: { share: score / 100 } })), 'theme', receipt);
    }
    case 'heat': {
      const themes = (state.report?.themes ?? []).filter(({ perDocument }) => perDocument.some((score) => score > 0));
      return heatFigure(t.tab.themes, `${t.allArticles} · ${t.score} 0–100`, themes.map(({ label }) => label[t.code]),
        state.articles.slice(0, HEAT_ROWS).map(({ title }, index) => ({ label: title, values: themes.map(({ perDocument }) => perDocument[index] ?? 0) })),
        t.number, receipt);
    }
  }
}
