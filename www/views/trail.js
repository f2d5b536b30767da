/**
 * The bar under the article while a number is being followed: what, which of how many, and on.
 * @import {State, Trail} from '../types/app'
 * @import {Document, Quote} from '../types/report'
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { readKey } from '../trails.js';

/** @param {App} app */
export function mountTrail(app) {
  const bar = byId('trail');
  const status = byId('status');
  const [name, position, detail] = bar.querySelectorAll('b, span');
  const does = [() => app.session.step(-1), () => app.session.step(1), () => app.session.leave()];
  bar.querySelectorAll('button').forEach((button, index) => button.addEventListener('click', () => does[index]?.()));

  app.store.watch((state) => [state.trail, state.language], (state) => {
    const { t } = app;
    bar.hidden = !state.trail;
    if (!state.trail || !name || !position || !detail) return;
    name.textContent = nameOf(app, state, state.trail);
    position.textContent = t.position(state.trail.at + 1, state.trail.places.length);
    detail.textContent = detailOf(app, state, state.trail);
    status.textContent = `${name.textContent}, ${position.textContent}: ${wordsAt(state, state.trail)}`;
  });
}

/** @param {State} state @param {Trail} trail */
function here(state, trail) {
  const place = trail.places[trail.at];
  const index = state.articles.findIndex((article) => article.id === place?.document);
  return { place, article: state.articles[index], document: state.report?.documents[index] };
}

const CONTEXT = 60;

/** What is read out of a place ends somewhere, even where a line has no space. */
const SAID = 2_000;

/** @param {string} text @param {string} mark @param {number} from */
function endOf(text, mark, from) {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** The place with what stands around it in its line. @param {State} state @param {Trail} trail */
function wordsAt(state, trail) {
  const { place, article } = here(state, trail);
  if (!place || !article) return '';
  const { text } = article;
  const from = Math.max(0, text.lastIndexOf('\n', place.start - 1) + 1, text.indexOf(' ', place.start - CONTEXT) + 1);
  const to = Math.min(endOf(text, '\n', place.end), endOf(text, ' ', place.end + CONTEXT));
  return text.slice(Math.min(from, place.start), Math.min(to, place.start + SAID));
}

/** @param {App} app @param {State} state @param {Trail} trail @returns {string} */
function nameOf({ t }, state, { key }) {
  const { kind, name } = readKey(key);
  const { document } = here(state, /** @type {Trail} */ (state.trail));
  switch (kind) {
    case 'layer':
      return name === 'quotes' ? wordsFor('trail-quotes') : t.layer[/** @type {keyof typeof t.layer} */ (name)];
    case 'direct':
      return t.layer.direct;
    case 'people':
      return wordsFor('trail-people');
    case 'speaker':
      return document?.speakers[Number(name)]?.name ?? t.unknownSpeaker;
    case 'unknown':
      return t.unknownSpeaker;
    case 'quote':
      return wordsFor('trail-quote');
    case 'keyword':
      return document?.keywords.find(({ root }) => root === name)?.term ?? name;
    case 'theme':
      return themeName(t, document, name);
    case 'spoken': {
      const [speaker = '', theme = ''] = name.split(/\/(.*)/s);
      return `${document?.speakers[Number(speaker)]?.name ?? ''}: ${themeName(t, document, theme)}`;
    }
    case 'said': {
      const [speaker = '', theme = ''] = name.split(/\/(.*)/s);
      return `${state.report?.speakers[Number(speaker)]?.name ?? ''}: ${themeName(t, document, theme)}`;
    }
    case 'keyphrase':
    case 'phrase':
    case 'acronym':
      return name;
    case 'found':
      return `${t.tab.search}: ${state.search?.query ?? ''}`;
    default:
      // A form or a term, after the name of its family or theme.
      return name.slice(name.indexOf('/') + 1);
  }
}

/** @param {App['t']} t @param {Document | undefined} document @param {string} id */
function themeName(t, document, id) {
  const theme = document?.themes.find((other) => other.id === id);
  return theme ? theme.label[t.code] : id;
}

/** Of a quote: who, with which verb, how sure. @param {App} app @param {State} state @param {Trail} trail */
function detailOf({ t }, state, trail) {
  const { place, article, document } = here(state, trail);
  const quote = document?.quotes.find(({ start, end }) => start === place?.start && end === place.end);
  if (!article || !document || !quote) return '';
  const parts = [t.quoteKind[quote.kind]];
  const names = speakerNames(document, quote);
  if (names && !trail.key.startsWith('speaker:')) parts.unshift(names);
  if (quote.cue) parts.push(`“${article.text.slice(quote.cue.start, quote.cue.end)}”`);
  if (quote.speakers.length > 0) parts.push(t.confidence(t.percent(quote.confidence)));
  if (quote.repaired) parts.push(t.repaired);
  return parts.join(' · ');
}

/** @param {Document} document @param {Quote} quote */
function speakerNames(document, quote) {
  return quote.speakers.flatMap((index) => document.speakers[index]?.name ?? []).join(', ');
}
