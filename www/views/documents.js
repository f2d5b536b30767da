/**
 * The list of articles: title, outlet, counts, and where in each the quotes stand.
 * @import {Article, State} from '../types/app'
 * @import {Document} from '../types/report'
 * @import {App} from './app'
 */
import { action, byId, h, setCurrent, unbroken } from '../dom.js';
import { isDirect } from '../trails.js';
import { strip } from './strip.js';

/** @param {App} app */
export function mountDocuments(app) {
  const list = byId('documents');
  const clear = byId('clear');
  app.store.watch(
    (state) => [state.articles, state.report, state.language],
    (state) => {
      const documents = state.report?.documents ?? [];
      const items = state.articles.map((article, index) => item(app, article, documents[index]));
      list.replaceChildren(...items);
      byId('no-documents').hidden = items.length > 0;
      markSelected(list, state);
      clear.hidden = items.length < 2;
    },
  );
  clear.addEventListener('click', () => app.session.removeAll());
  byId('restore').addEventListener('click', () => app.session.restoreSeeds());
  app.store.watch((state) => [state.selected], (state) => markSelected(list, state));
}

/** @param {HTMLElement} list @param {State} state */
function markSelected(list, state) {
  for (const button of list.querySelectorAll('button.open')) {
    setCurrent(button, button.closest('[data-document]')?.getAttribute('data-document') === state.selected);
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
    action([
      h('span', { class: 'title', lang: 'id' }, article.title),
      h('span', { class: 'facts' }, ...unbroken(facts)),
      quotesStrip(article, document),
    ], () => app.session.open(article.id), { class: 'open' }),
    tool('rename', t.rename(article.title), ({ currentTarget }) => rename(app, article, currentTarget.closest('li')), /** @type {Node} */ (byId('waiting').querySelector('svg')).cloneNode(true)),
    tool('remove', t.remove(article.title), () => app.session.remove(article.id), '×'),
  );
}

/** @param {string} name @param {string} label @param {(event: {currentTarget: HTMLElement}) => void} click @param {Node | string} sign */
const tool = (name, label, click, sign) => action(sign, click, { class: `tool ${name}`, 'aria-label': label, title: label });

/** The title becomes a field until it is entered or left. @param {App} app @param {Article} article @param {HTMLElement | null} item */
function rename({ t, session }, article, item) {
  const title = item?.querySelector('.open');
  if (!item || !title) return;
  const input = h('input', { class: 'renaming', value: article.title, lang: 'id', 'aria-label': t.rename(article.title) });
  let open = true;
  /** @param {boolean} keep */
  const close = (keep) => {
    if (!open) return; // leaving the field follows on leaving it by key
    open = false;
    const name = input.value.trim();
    input.replaceWith(title);
    /** @type {HTMLElement | null} */ (item.querySelector('.rename'))?.focus();
    if (keep) session.rename(article.id, name);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === 'Escape') close(event.key === 'Enter');
    event.stopPropagation(); // keys of the page mean nothing here
  });
  input.addEventListener('blur', () => close(true));
  title.replaceWith(input);
  input.select();
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
