/**
 * The list of articles: title, outlet, counts, and where in each the quotes stand.
 * @import {Article, State} from '../types/app'
 * @import {Document} from '../types/report'
 * @import {App} from './app'
 */
import { byId, h, unbroken } from '../dom.js';
import { isDirect } from '../trails.js';
import { strip } from './strip.js';

/** @param {App} app */
export function mountDocuments(app) {
  const list = byId('documents');
  app.store.watch(
    (state) => [state.articles, state.report, state.language],
    (state) => {
      const documents = state.report?.documents ?? [];
      const items = state.articles.map((article, index) => item(app, article, documents[index]));
      list.replaceChildren(...(items.length > 0 ? items : [nothing(app)]));
      markSelected(list, state);
    },
  );
  app.store.watch((state) => [state.selected], (state) => markSelected(list, state));
}

/** @param {HTMLElement} list @param {State} state */
function markSelected(list, state) {
  for (const button of list.querySelectorAll('button.open')) {
    const selected = button.closest('[data-document]')?.getAttribute('data-document') === state.selected;
    if (selected) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

/** @param {App} app @param {Article} article @param {Document | undefined} document */
function item(app, article, document) {
  const { t } = app;
  const facts = [article.outlet];
  if (document) facts.push(t.words(document.counts.words), t.quotes(document.quotes.length));
  return h(
    'li',
    { 'data-document': article.id },
    h(
      'button',
      { type: 'button', class: 'open', click: () => app.session.open(article.id) },
      h('span', { class: 'title', lang: 'id' }, article.title),
      h('span', { class: 'facts' }, ...unbroken(facts)),
      quotesStrip(article, document),
    ),
    h('button', {
      type: 'button',
      class: 'remove',
      'aria-label': t.remove(article.title),
      title: t.remove(article.title),
      click: () => app.session.remove(article.id),
    }, '×'),
  );
}

/** @param {Article} article @param {Document | undefined} document */
function quotesStrip(article, document) {
  const quotes = document?.quotes ?? [];
  return h(
    'span',
    { class: 'strips' },
    strip(article.text.length, quotes.filter((quote) => !isDirect(quote)), 'indirect'),
    strip(article.text.length, quotes.filter(isDirect), 'direct'),
  );
}

/** @param {App} app */
function nothing(app) {
  const { t } = app;
  return h('li', { class: 'nothing' }, t.noArticles, ' ',
    h('button', { type: 'button', class: 'plain', click: () => app.session.restoreSeeds() }, t.restoreSeeds), '.');
}
