/**
 * Everything found, as a report to read: blocks from which both the Markdown file and the printed pages are made.
 * @import {Article, State} from '../types/app'
 * @import {Document} from '../types/report'
 * @import {Locale} from '../locale/index'
 */
import { KEYPHRASES_SHOWN, KEYWORDS_SHOWN } from '../limits.js';

/**
 * @typedef {{kind: 'heading', level: 1 | 2 | 3, text: string, lang?: string}
 *   | {kind: 'text', text: string, lang?: string}
 *   | {kind: 'quote', text: string, by: string}
 *   | {kind: 'table', columns: string[], rows: string[][]}
 *   | {kind: 'receipt', lines: string[]}} Block
 */

/** @param {Locale} t @param {State} state @param {string} headline @param {string[]} receipt @returns {Block[]} */
export function reportOf(t, { articles, report }, headline, receipt) {
  const documents = report?.documents ?? [];
  return [
    { kind: 'heading', level: 1, text: 'Telaah' },
    { kind: 'text', text: headline },
    ...articles.flatMap((article, index) => (documents[index] ? articleBlocks(t, article, documents[index]) : [])),
    { kind: 'heading', level: 2, text: t.receipt },
    { kind: 'receipt', lines: receipt },
  ];
}

/** @param {Locale} t @param {Article} article @param {Document} document @returns {Block[]} */
function articleBlocks(t, article, document) {
  const { speakers, quotes, keywords, keyphrases, themes, counts } = document;
  const scored = themes.filter(({ score }) => score > 0);
  const facts = [article.outlet, article.date && t.date(article.date), t.words(counts.words), t.sentences(counts.sentences)];
  return [
    { kind: 'heading', level: 2, text: article.title, lang: 'id' },
    { kind: 'text', text: facts.filter(Boolean).join(' · ') },
    ...table(t.whoSpeaks, [t.speaker, t.role, t.tab.quotes, t.wordsColumn, t.share], speakers.map((speaker) =>
      [speaker.name, speaker.role ?? '', t.number(speaker.quotes), t.number(speaker.words), t.percent(speaker.share)])),
    ...titled(t.tab.quotes, quotes.map(({ text, kind, speakers: who }) => ({
      kind: 'quote',
      text: kind === 'indirect' ? text : `“${text}”`,
      by: `${who.flatMap((at) => speakers[at]?.name ?? []).join(', ') || t.unknownSpeaker} (${t.quoteKind[kind]})`,
    }))),
    ...table(t.tab.themes, [t.theme, t.score, t.term], scored.map(({ label, score, hits }) =>
      [label[t.code], t.number(score), hits.map(({ term, count }) => `${term} ${t.number(count)}`).join(', ')])),
    ...titled(t.keyphrases, keyphrases.length === 0 ? [] : [{
      kind: 'text', lang: 'id', text: keyphrases.slice(0, KEYPHRASES_SHOWN).map(({ text, count }) => `${text} ${t.number(count)}`).join(' · '),
    }]),
    ...table(t.tab.keywords, [t.term, t.count, t.perThousand, t.keyness], keywords.slice(0, KEYWORDS_SHOWN).map((keyword) =>
      [keyword.term, t.number(keyword.count), t.decimal(keyword.perThousand), t.decimal(keyword.keyness.logLikelihood)])),
  ];
}

/** @param {string} text @param {Block[]} blocks @returns {Block[]} nothing under an empty heading */
const titled = (text, blocks) => (blocks.length > 0 ? [{ kind: 'heading', level: 3, text }, ...blocks] : []);

/** @param {string} title @param {string[]} columns @param {string[][]} rows */
const table = (title, columns, rows) => titled(title, rows.length > 0 ? [{ kind: 'table', columns, rows }] : []);
