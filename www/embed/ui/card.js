/**
 * What the reader sees: the views as tabs, and the way from each finding to its places in the article.
 * @import {TelaahWidget} from '../element.js'
 * @import {Source} from './source.js'
 * @import {Report} from '../../types/report'
 */
import { h } from '../../dom.js';
import { placesOf } from '../../trails.js';
import { emit } from '../events.js';
import { rangesOf } from './collect.js';
import { isOnDark } from './ground.js';
import * as highlight from './highlight.js';
import { sheetFor } from './sheets.js';
import { drawView } from './views.js';
import { wordsFor } from './words.js';

/** The card whose places are shown in the article; there is one article to show them in. @type {Card | null} */
let showing = null;

export class Card {
  #root;
  #place;
  /** What the element showed before; also when the engine cannot run. */
  #before;
  #frameSheets;
  /** @type {{report: Report, source: Source} | null} */
  #drawn = null;
  /** @type {string | null} */
  #view = null;
  /** Draws a view into its panel. @type {(panel: Element, view: import('../attributes.js').View) => void} */
  #fill = () => {};
  /** The finding that is followed, and at which of its places. */
  #key = '';
  #at = 0;

  /** @param {TelaahWidget} element @param {ShadowRoot} root @param {HTMLElement} place */
  constructor(element, root, place) {
    this.element = element;
    this.#root = root;
    this.#place = place;
    this.#before = place.querySelector('slot') ?? document.createElement('slot');
    this.#frameSheets = root.adoptedStyleSheets;
  }

  /** Makes the style sheets while the engine works. */
  prepare() {
    return sheetFor(this.#theme());
  }

  #theme() {
    const { theme } = this.element;
    return theme === 'auto' ? (isOnDark(this.element) ? 'dark' : 'light') : theme;
  }

  /** @param {Report} report @param {Source} source */
  draw(report, source) {
    if (this.#drawn?.report !== report) this.leave();
    this.#drawn = { report, source };
    const { element } = this;
    const { views, compact } = element;
    const t = wordsFor(element);
    const [document] = report.documents;
    if (!document) return;
    if (!views.some((view) => view === this.#view)) this.#view = views[0] ?? null;

    const shown = { t, document, text: source.text, limit: element.limit, compact };
    const panels = views.map((view) => h('div', { class: 'panel', part: 'panel', id: `panel-${view}`, role: 'tabpanel', tabindex: 0, 'aria-labelledby': `tab-${view}` }));
    this.#fill = (panel, view) => panel.append(drawView(view, shown));
    const tabs = views.map((view) => h('button', { type: 'button', part: 'tab', role: 'tab', id: `tab-${view}`, 'aria-controls': `panel-${view}`, 'data-view': view }, t[view]));
    const only = views.length === 1;
    const status = h('p', { class: 'status', role: 'status', part: 'status' });
    const card = h('section', { class: compact ? 'card compact' : 'card', part: 'card', lang: t.code, dir: 'ltr', 'aria-label': t.views },
      h('div', { class: 'tabs', part: 'tabs', role: only ? 'presentation' : 'tablist', 'aria-label': t.views }, ...(only ? views.map((view) => h('h2', { part: 'heading', id: `tab-${view}` }, t[view])) : tabs)),
      ...panels,
      h('div', { class: 'foot', part: 'footer' }, status, !compact && h('p', {}, t.device)));
    if (only) panels[0]?.removeAttribute('role');
    card.addEventListener('click', (event) => this.#click(event));
    card.addEventListener('keydown', (event) => this.#keydown(event, tabs));
    // The colours first: to ask for them when the card stands there would lay out the page once more.
    this.#root.adoptedStyleSheets = [...this.#frameSheets, ...this.prepare()];
    this.#place.replaceChildren(card);
    this.#place.classList.add('ready');
    this.#select(this.#view);
  }

  /** Back to what the page itself put there. */
  giveUp() {
    this.leave();
    this.#drawn = null;
    this.#root.adoptedStyleSheets = this.#frameSheets;
    this.#place.classList.remove('ready');
    this.#place.replaceChildren(this.#before);
  }

  /** Takes the marks out of the article. */
  leave() {
    this.#key = '';
    if (showing === this) {
      highlight.clear();
      showing = null;
    }
    this.#press(this.#place);
  }

  /** @param {string | null} view */
  #select(view) {
    this.#view = view;
    for (const panel of this.#place.querySelectorAll('.panel')) {
      const chosen = panel.id === `panel-${view}`;
      panel.toggleAttribute('hidden', !chosen);
      // What nobody looks at is not drawn.
      if (chosen && view && !panel.firstChild) this.#fill(panel, /** @type {import('../attributes.js').View} */ (view));
    }
    this.#press(this.#place);
    for (const tab of this.#place.querySelectorAll('[role="tab"]')) {
      const chosen = tab.id === `tab-${view}`;
      tab.setAttribute('aria-selected', String(chosen));
      tab.setAttribute('tabindex', chosen ? '0' : '-1');
    }
  }

  /** @param {MouseEvent} event */
  #click({ target }) {
    const button = target instanceof Element ? target.closest('button') : null;
    const { view, key } = button?.dataset ?? {};
    if (view) this.#select(view);
    if (key) this.#follow(key);
  }

  /** @param {KeyboardEvent} event @param {HTMLElement[]} tabs */
  #keydown(event, tabs) {
    if (event.key === 'Escape' && this.#key) return this.leave();
    const at = tabs.findIndex((tab) => tab === event.target);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at < 0 || !step) return;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    this.#select(next?.dataset.view ?? null);
    next?.focus();
    event.preventDefault();
  }

  /** Takes the reader to the finding's first place, or from one of its places to the next. @param {string} key */
  #follow(key) {
    if (!this.#drawn) return;
    const { report, source } = this.#drawn;
    const places = placesOf(report, [{ id: 'article', title: '', text: source.text }], 'article', key);
    this.#at = key === this.#key ? (this.#at + 1) % places.length : 0;
    this.#key = key;
    const place = places[this.#at];
    if (!place) return;
    this.#press(this.#place);
    const status = this.#place.querySelector('.status');
    if (status) status.textContent = wordsFor(this.element).at(this.#at + 1, places.length);

    const ranges = rangesOf(source.pieces, place.start, place.end);
    const [kind = '', name = ''] = key.split(/:(.*)/s);
    const { start, end } = place;
    const may = emit(this.element, 'telaah-select', { kind, name, start, end, text: source.text.slice(start, end), at: this.#at, count: places.length, ranges });
    if (!may || ranges.length === 0) return;
    if (this.element.highlight === 'on') {
      if (showing !== this) showing?.leave();
      showing = this;
      highlight.show(places.flatMap((other) => rangesOf(source.pieces, other.start, other.end)), ranges);
    }
    highlight.scrollTo(ranges);
  }

  /** @param {ParentNode} root */
  #press(root) {
    for (const button of root.querySelectorAll('[data-key]')) {
      button.setAttribute('aria-pressed', String(/** @type {HTMLElement} */ (button).dataset.key === this.#key));
    }
    const status = this.#key ? null : root.querySelector('.status');
    if (status) status.textContent = '';
  }
}
