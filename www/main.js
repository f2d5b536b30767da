/**
 * The page: state, what the reader can do, and the views that show it.
 * @import {State} from './types/app'
 */
import { byId } from './dom.js';
import { mountAdd } from './input/add.js';
import { mountKeyboard } from './input/keyboard.js';
import { translatePage } from './locale/index.js';
import { recall } from './preferences.js';
import { Session } from './session.js';
import { Store } from './store.js';
import { App } from './views/app.js';
import { mountDocuments } from './views/documents.js';
import { mountFindings } from './views/findings.js';
import { mountHeadline } from './views/headline.js';
import { mountLayers } from './views/layers.js';
import { mountNotices } from './views/notices.js';
import { mountPanes } from './views/panes.js';
import { mountText } from './views/text.js';
import { mountTrail } from './views/trail.js';

/** @returns {State} */
function initialState() {
  return {
    articles: [],
    report: null,
    selected: null,
    tab: 'summary',
    layers: {
      summary: ['direct', 'indirect', 'speaker', 'furniture'],
      quotes: ['direct', 'indirect', 'speaker', 'furniture'],
      keywords: ['keyword', 'furniture'],
      themes: ['theme', 'furniture'],
    },
    pane: 'article',
    trail: null,
    notice: null,
    busy: false,
    language: recall('language') === 'en' ? 'en' : 'id',
    letters: recall('letters') !== 'off',
  };
}

/** @param {App} app */
function mountPage(app) {
  const { store, session } = app;
  const language = byId('language');
  store.watch((state) => [state.language], () => {
    translatePage(app.t);
    language.textContent = app.t.otherLanguage;
    language.lang = app.t.otherCode;
  });
  language.addEventListener('click', () => session.speak(store.state.language === 'id' ? 'en' : 'id'));
  for (const id of ['headline', 'panel']) {
    byId(id).addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button[data-key]');
      if (button instanceof HTMLElement) session.follow(button.dataset.key ?? '');
    });
  }
  store.watch((state) => [state.busy], ({ busy }) => {
    document.documentElement.toggleAttribute('data-busy', busy);
    if (busy) byId('status').textContent = app.t.working;
  });
}

async function main() {
  const store = new Store(initialState());
  const session = new Session(store);
  const app = new App(store, session);
  mountPage(app);
  for (const mount of [mountHeadline, mountDocuments, mountLayers, mountText, mountTrail, mountFindings, mountNotices, mountPanes, mountAdd, mountKeyboard]) {
    mount(app);
  }
  const found = await session.start();
  document.documentElement.dataset.state = found ? 'ready' : 'error';
  if (!found) return;
  byId('status').textContent = app.t.announceReady(store.state.articles.length, byId('headline').textContent ?? '');
  // After the frame that shows the results.
  requestAnimationFrame(() => setTimeout(() => performance.mark('telaah:first-result')));
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', main);
else main();
