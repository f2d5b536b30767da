/**
 * The article in one sentence and three short tables.
 * @import {Article} from '../types/app'
 * @import {Document} from '../types/report'
 * @import {App} from './app'
 */
import { byId, fillPart, h, unbroken } from '../dom.js';
import { weave, wordsFor } from '../locale/index.js';
import { keyphraseItems, keywordRows } from './keywords.js';
import { leading } from './number.js';
import { speakerRow } from './speakers.js';
import { takeAway } from './take.js';
import { themeRow } from './themes.js';

/** @param {App} app @param {Article} article @param {Document} document @returns {Node[]} */
export function drawSummary(app, article, document) {
  const { t } = app;
  const { sentences, words, types } = document.counts;
  byId('lead').replaceChildren(...lead(app, document));
  byId('extent').replaceChildren(...unbroken([t.sentences(sentences), t.words(words), t.types(types)]));
  fillPart('summary-speakers', document.speakers.slice(0, 4).map((speaker, index) => speakerRow(app, speaker, index)));
  fillPart('summary-themes', document.themes.filter(({ score }) => score > 0).slice(0, 4).map((theme) => themeRow(app, theme)));
  fillPart('summary-keyphrases', keyphraseItems(app, document, 10));
  fillPart('summary-keywords', document.keywords.slice(0, 8).flatMap((keyword) => keywordRows(app, article, keyword, true)));
  return [byId('summary'), takeAway(app, 'summary')];
}

/** @param {App} app @param {Document} document */
function lead({ t }, document) {
  const [speaker] = document.speakers;
  const themes = document.themes.filter(({ score }) => score > 0).slice(0, 3);
  const total = t.quotes(document.quotes.length);
  const said = () => {
    if (document.quotes.length === 0) return [wordsFor('lead-no-quotes'), ' '];
    if (!speaker) return [t.leadNoSpeaker(total)];
    const name = h('b', { lang: 'id' }, speaker.name);
    return weave(t.leadSpeaker, name, leading('speaker:0', [t.number(speaker.quotes)]), total);
  };
  const scored = themes.map((theme) => leading(`theme:${theme.id}`, [theme.label[t.code]]));
  return [...said(), ...(scored.length > 0 ? [...weave(t.leadThemes.split('|').slice(0, scored.length).join(''), ...scored), '.'] : [])];
}
