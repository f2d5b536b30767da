/**
 * The article in one sentence and three short tables.
 * @import {Article, Tab} from '../types/app'
 * @import {Document} from '../types/report'
 * @import {App} from './app'
 */
import { h, unbroken } from '../dom.js';
import { weave } from '../locale/index.js';
import { keyphraseList, keywordTable } from './keywords.js';
import { leading } from './number.js';
import { speakerTable } from './speakers.js';
import { takeAway } from './take.js';
import { themeTable } from './themes.js';

/** @param {App} app @param {Article} article @param {Document} document @returns {Node[]} */
export function drawSummary(app, article, document) {
  const { t } = app;
  const { sentences, words, types } = document.counts;
  const themes = document.themes.filter(({ score }) => score > 0);
  return [
    h('p', { class: 'lead' }, ...lead(app, document)),
    h('p', { class: 'soft facts' }, ...unbroken([t.sentences(sentences), t.words(words), t.types(types)])),
    ...section(app, 'quotes', t.whoSpeaks, document.speakers.length > 0 && speakerTable(app, document, 4)),
    ...section(app, 'themes', t.tab.themes, themes.length > 0 && themeTable(app, themes.slice(0, 4))),
    ...section(app, 'keywords', t.keyphrases, document.keyphrases.length > 0 && keyphraseList(app, document, 10)),
    ...section(app, 'keywords', t.tab.keywords, document.keywords.length > 0 && keywordTable(app, article, document, 8, true)),
    takeAway(app, 'summary'),
  ];
}

/** @param {App} app @param {Document} document */
function lead({ t }, document) {
  const [speaker] = document.speakers;
  const themes = document.themes.filter(({ score }) => score > 0).slice(0, 3);
  const total = t.quotes(document.quotes.length);
  const said = () => {
    if (document.quotes.length === 0) return [t.leadNoQuotes];
    if (!speaker) return [t.leadNoSpeaker(total)];
    const name = h('b', { lang: 'id' }, speaker.name);
    return weave(t.leadSpeaker, name, leading('speaker:0', [t.number(speaker.quotes)]), total);
  };
  const scored = themes.map((theme) => leading(`theme:${theme.id}`, [theme.label[t.code]]));
  return [...said(), ...(scored.length > 0 ? [...weave(t.leadThemes.split('|').slice(0, scored.length).join(''), ...scored), '.'] : [])];
}

/** @param {App} app @param {Tab} tab @param {string} title @param {Node | false} content */
function section(app, tab, title, content) {
  if (!content) return [];
  const all = h('button', { type: 'button', class: 'plain all', click: () => app.session.showTab(tab) }, app.t.everything(app.t.tab[tab].toLowerCase()));
  return [h('div', { class: 'heading' }, h('h3', {}, title), all), content];
}
