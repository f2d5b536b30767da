/**
 * The article as a text to read, with the chosen marks and the trail that is being followed.
 * @import {Article, State} from '../types/app'
 * @import {Mark, Nested} from '../marks'
 * @import {App} from './app'
 */
import { byId, h, unbroken } from '../dom.js';
import { wordsFor } from '../locale/index.js';
import { marksOf, nestLines, outerFirst } from '../marks.js';
import { current, reading } from './app.js';

/** UTF-16 units; about ten pages. */
const LONG = 20_000;

/** A longer line is shown in pieces of about this length, because a browser lays out a paragraph as a whole. */
const PIECE = 8_000;

/** @param {App} app */
export function mountText(app) {
  const view = /** @type {HTMLElement} */ (document.querySelector('article[data-view="text"]'));
  app.store.watch(
    (state) => [...reading(state), state.layers[state.tab], state.trail?.places],
    (state) => {
      view.classList.toggle('long', (current(state).article?.text.length ?? 0) > LONG);
      view.replaceChildren(...draw(app, state));
      showPlace(view, state, false);
    },
  );
  app.store.watch((state) => [state.trail?.places, state.trail?.at], (state) => showPlace(view, state, true));
  app.store.watch((state) => [state.selected], ({ trail }) => trail || toTop(view));
  view.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('mark[data-key]') : null;
    // A click that ends a selection is about the selected words, not about the mark under it.
    if (!(mark instanceof HTMLElement) || !getSelection()?.isCollapsed) return;
    app.session.follow(mark.dataset.key ?? '', Number(mark.dataset.start));
  });
}

/** @param {HTMLElement} view */
function toTop(view) {
  if (view.getBoundingClientRect().top < 0) byId('text').scrollIntoView({ block: 'start' });
}

/** @param {App} app @param {State} state */
function draw(app, state) {
  const { article, document } = current(state);
  if (!article) return [];
  const trail = state.trail?.places ?? [];
  /** @type {Mark[]} */
  const places = trail.flatMap(({ document: id, start, end }, at) =>
    id === article.id ? [{ start, end, layer: 'trail', at }] : [],
  );
  const marks = [...(document ? marksOf(document, state.layers[state.tab]) : []), ...places].sort(outerFirst);
  const lines = linesOf(article.text);
  // An article that begins with its own title shows it once.
  const [first] = lines;
  const titled = first !== undefined && article.text.slice(first.start, first.end) === article.title;
  const drawn = nestLines(article.text, lines, marks).map((pieces) => pieces.map(piece));
  const title = titled ? drawn.shift() : undefined;
  const empty = lines.length === 0 && h('p', { class: 'soft', lang: app.t.code }, wordsFor('text-empty'));
  return [
    h('header', {}, h('h2', {}, ...(title ?? [article.title])), byline(app, article, document)),
    ...drawn.map((pieces, index) => h('p', { class: lines[index + (title ? 1 : 0)]?.goesOn && 'goes-on' }, ...pieces)),
    ...(empty ? [empty] : []),
  ];
}

/** @param {App} app @param {Article} article @param {import('../types/report').Document | undefined} document */
function byline({ t }, article, document) {
  const facts = [article.outlet, article.date && t.date(article.date)];
  if (document) {
    const { words } = document.counts;
    facts.push(t.words(words));
    if (words >= 200) facts.push(t.readingTime(Math.round(words / 200)));
  }
  return h('p', { class: 'byline facts', lang: t.code }, ...unbroken(facts));
}

/** The lines that hold something, without the white space around them; very long ones in pieces. @param {string} text */
function linesOf(text) {
  return [...text.matchAll(/\S(?:[^\n\r]*\S)?/g)].flatMap(({ index, 0: line }) => {
    const pieces = [];
    const end = index + line.length;
    for (let start = index; start < end; start = pieces.at(-1)?.end ?? end) {
      pieces.push({ start, end: end - start > 2 * PIECE ? cut(text, start + PIECE) : end, goesOn: false });
    }
    for (const piece of pieces.slice(0, -1)) piece.goesOn = true;
    return pieces;
  });
}

/** After a space near `at`, and never inside a character. @param {string} text @param {number} at */
function cut(text, at) {
  const space = text.lastIndexOf(' ', at) + 1;
  if (space > at - PIECE / 2) return space;
  return text.codePointAt(at - 1) === text.charCodeAt(at - 1) ? at : at + 1;
}

/** @param {Nested | string} nested @returns {Node} */
function piece(nested) {
  if (typeof nested === 'string') return document.createTextNode(nested);
  const { layer, kind, key, at, start } = nested.mark;
  return h(
    'mark',
    { 'data-layer': layer, 'data-kind': kind, 'data-key': key, 'data-start': start, 'data-at': at },
    ...nested.children.map(piece),
  );
}

/** @param {HTMLElement} view @param {State} state @param {boolean} scroll */
function showPlace(view, state, scroll) {
  for (const mark of view.querySelectorAll('mark[aria-current]')) mark.removeAttribute('aria-current');
  if (!state.trail) return;
  const here = view.querySelectorAll(`mark[data-at="${state.trail.at}"]`);
  for (const mark of here) mark.setAttribute('aria-current', 'true');
  if (scroll) here[0]?.scrollIntoView({ block: 'center' });
}
