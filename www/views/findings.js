/**
 * The findings: tabs after the ARIA pattern, and one panel that shows the chosen one.
 * @import {State, Tab} from '../types/app'
 * @import {App} from './app'
 */
import { byId, keepingFocus } from '../dom.js';
import { current, reading } from './app.js';
import { drawCompare } from './compare.js';
import { drawKeywords } from './keywords.js';
import { showPressed } from './number.js';
import { drawQuotes } from './quotes.js';
import { drawSearch } from './search.js';
import { drawSummary } from './summary.js';
import { drawThemes } from './themes.js';

const DRAW = { summary: drawSummary, quotes: drawQuotes, keywords: drawKeywords, themes: drawThemes, compare: drawCompare, search: drawSearch };
const TABS = /** @type {Tab[]} */ (Object.keys(DRAW));

/** @param {App} app */
export function mountFindings(app) {
  const list = byId('tabs');
  const panel = byId('panel');
  for (const button of byId('summary').querySelectorAll('button')) button.addEventListener('click', () => app.session.showTab(/** @type {Tab} */ (button.dataset.tab)));
  const tabs = TABS.map((tab) => byId(`tab-${tab}`));
  tabs.forEach((element, index) => element.addEventListener('click', () => app.session.showTab(/** @type {Tab} */ (TABS[index]))));
  list.addEventListener('keydown', (event) => {
    const to = tabFor(event.key, TABS.indexOf(app.store.state.tab));
    if (to === undefined) return;
    event.preventDefault();
    app.session.showTab(/** @type {Tab} */ (TABS[to]));
    tabs[to]?.focus();
  });
  app.store.watch((state) => [state.tab], ({ tab }) => {
    tabs.forEach((element, index) => {
      const selected = TABS[index] === tab;
      element.setAttribute('aria-selected', String(selected));
      element.tabIndex = selected ? 0 : -1;
    });
    panel.setAttribute('aria-labelledby', `tab-${tab}`);
  });
  // These keep their own elements: drawing them anew would take the focus from what the reader types.
  const keeps = (/** @type {State} */ { tab }) => tab === 'search' || tab === 'themes';
  const words = (/** @type {State} */ state) => (current(state).document?.counts.words ?? 0) > 0 || state.tab === 'search';
  const shown = (/** @type {State} */ state) => (keeps(state) ? [state.report !== null, words(state)] : [...reading(state), state.options]);
  app.store.watch((state) => [state.tab, !state.report && state.busy, ...shown(state)], (state) => {
    const { article, document } = current(state);
    const nothing = () => (article && !state.busy ? [byId(document?.counts.words === 0 ? 'no-words' : 'no-report')] : []);
    keepingFocus(panel, () => {
      const drawn = article && document && words(state)
        ? DRAW[state.tab](app, article, document)
        : nothing();
      byId('waiting').append(...panel.querySelectorAll(':scope > [id]'));
      panel.replaceChildren(...drawn);
    });
    panel.dataset.tab = state.tab;
    showPressed(panel, state.trail?.key);
  });
  app.store.watch((state) => [state.trail?.key], (state) => showPressed(panel, state.trail?.key));
}

/** @param {string} key @param {number} from */
function tabFor(key, from) {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % TABS.length;
    case 'ArrowLeft':
      return (from + TABS.length - 1) % TABS.length;
    case 'Home':
      return 0;
    case 'End':
      return TABS.length - 1;
    default:
      return undefined;
  }
}
