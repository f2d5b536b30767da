/**
 * The page around the views: its language, and what it says to those who do not see it.
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { translatePage, wordsFor } from '../locale/index.js';

/** Mounted first, because views show words of the page. @param {App} app */
export function mountLanguage(app) {
  const { store, session } = app;
  const language = byId('language');
  store.watch((state) => [state.language], () => {
    translatePage(app.t);
    language.lang = store.state.language === 'id' ? 'en' : 'id';
  });
  language.addEventListener('click', () => session.speak(store.state.language === 'id' ? 'en' : 'id'));
}

/** Mounted last, because it reads out what the others have drawn. @param {App} app */
export function mountPage(app) {
  const { store } = app;
  const status = byId('status');
  store.watch((state) => [state.busy], ({ busy }) => {
    document.documentElement.toggleAttribute('data-busy', busy);
    if (busy) status.textContent = wordsFor('working');
  });
  store.watch((state) => [state.report], ({ report }) => {
    if (!report) return;
    status.textContent = app.t.announceReady(report.documents.length, byId('headline').textContent ?? '');
  });
}
