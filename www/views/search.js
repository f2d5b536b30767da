/**
 * A search in all articles, each place on a line with what stands around it.
 * @import {Search, State} from '../types/app'
 * @import {Concordance} from '../types/report'
 * @import {App} from './app'
 */
import { h } from '../dom.js';
import { takeAway } from './take.js';

/** Built once, so that what is typed and where the focus is outlast a change of article. @type {HTMLElement | undefined} */
let view;

/** @param {App} app @returns {Node[]} */
export function drawSearch(app) {
  return [(view ??= build(app))];
}

/** @param {App} app */
function build(app) {
  const input = h('input', { type: 'search', id: 'query', lang: 'id', spellcheck: 'false', autocomplete: 'off', required: true });
  const label = h('label', { for: 'query' });
  const submit = h('button', { type: 'submit', class: 'primary' });
  const root = h('input', { type: 'checkbox' });
  const rootLabel = h('span', {});
  const sorts = /** @type {Search['sort'][]} */ (['position', 'left', 'right']).map((value) => h('option', { value }));
  const sort = h('select', {}, ...sorts);
  const hint = h('p', { class: 'soft' });
  const result = h('div', { id: 'found' });
  const ask = () => app.session.search({ query: input.value, by: root.checked ? 'root' : 'form', sort: /** @type {Search['sort']} */ (sort.value) });
  const again = () => input.value.trim() !== '' && ask();
  root.addEventListener('change', again);
  sort.addEventListener('change', again);
  const form = h('form', { class: 'search', role: 'search' },
    label,
    h('div', { class: 'row' }, input, submit),
    h('div', { class: 'row' }, h('label', { class: 'check' }, root, rootLabel), sort));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  app.store.watch((state) => [state.language], () => {
    const { t } = app;
    label.textContent = t.searchFor;
    submit.textContent = t.tab.search;
    rootLabel.textContent = t.searchFamily;
    hint.textContent = t.searchHint;
    sort.setAttribute('aria-label', t.searchSort);
    for (const option of sorts) option.textContent = t.sortBy[/** @type {Search['sort']} */ (option.value)];
  });
  app.store.watch((state) => [state.found, state.search, state.language], (state) => result.replaceChildren(...lines(app, state)));
  app.store.watch((state) => [state.trail, state.found], ({ trail }) => {
    const at = trail?.key === 'found:' ? trail.at : -1;
    result.querySelectorAll('button.line').forEach((line, index) => {
      if (index === at) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
    });
  });
  return h('div', {}, form, hint, result);
}

/** @param {App} app @param {State} state */
function lines(app, { articles, found, search }) {
  const { t } = app;
  if (!found || !search) return [];
  let listed = 0;
  const groups = found.flatMap((concordance, index) => {
    const article = articles[index];
    if (!article || concordance.count === 0) return [];
    const first = listed;
    listed += concordance.lines.length;
    return [h('section', {},
      h('h3', {}, h('span', { lang: 'id' }, article.title), ` · ${t.number(concordance.count)}`),
      h('ol', { class: 'lines', lang: 'id' }, ...concordance.lines.map((line, at) => item(app, article.text, line, first + at))),
      concordance.count > concordance.lines.length && h('p', { class: 'soft' }, t.firstOf(concordance.lines.length)))];
  });
  const count = found.reduce((sum, { count: one }) => sum + one, 0);
  const total = count > 0
    ? h('button', { type: 'button', class: 'leading', click: () => app.session.followFound(0) }, t.places(count))
    : t.places(0);
  return [h('p', { class: 'lead', role: 'status' }, total, ` ${t.inArticles(groups.length)}`), forms(app, found), ...groups, count > 0 && takeAway(app, 'search')].filter((node) => node !== false);
}

/** The different words found, with their counts. @param {App} app @param {Concordance[]} found */
function forms({ t }, found) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { form, count } of found.flatMap((one) => one.forms)) counts.set(form, (counts.get(form) ?? 0) + count);
  const several = [...counts].sort((a, b) => b[1] - a[1]);
  return h('p', { class: 'soft', lang: 'id', hidden: several.length < 2 }, several.slice(0, 12).map(([form, count]) => `${form} ${t.number(count)}`).join(' · '));
}

/** @param {App} app @param {string} text @param {Concordance['lines'][number]} line @param {number} at */
function item(app, text, { left, hit, right }, at) {
  const words = (/** @type {{start: number, end: number}} */ { start, end }) => text.slice(start, end);
  return h('li', {}, h('button', { type: 'button', class: 'line', click: () => app.session.followFound(at) },
    h('span', { class: 'left' }, h('span', {}, words(left))), ' ', h('b', {}, words(hit)), ' ', h('span', { class: 'right' }, words(right))));
}
