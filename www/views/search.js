/**
 * A search in all articles, each place on a line with what stands around it.
 * @import {Search, State} from '../types/app'
 * @import {Concordance} from '../types/report'
 * @import {App} from './app'
 */
import { action, byId, h, setCurrent } from '../dom.js';
import { takeAway } from './take.js';

let mounted = false;

/** The form stands in the page, so that what is typed and where the focus is outlast a change of article. @param {App} app @returns {Node[]} */
export function drawSearch(app) {
  if (!mounted) mount(app);
  mounted = true;
  return [byId('search')];
}

/** @param {App} app */
function mount(app) {
  const { store, session } = app;
  const input = /** @type {HTMLInputElement} */ (byId('query'));
  const root = /** @type {HTMLInputElement} */ (byId('by-root'));
  const sort = /** @type {HTMLSelectElement} */ (byId('sort'));
  const result = byId('found');
  const ask = () => session.search({ query: input.value, by: root.checked ? 'root' : 'form', sort: /** @type {Search['sort']} */ (sort.value) });
  input.form?.addEventListener('change', (event) => event.target !== input && input.value.trim() !== '' && ask());
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  store.watch((state) => [state.found, state.search, state.language], (state) => result.replaceChildren(...lines(app, state)));
  store.watch((state) => [state.trail, state.found], ({ trail }) => {
    const at = trail?.key === 'found:' ? trail.at : -1;
    result.querySelectorAll('button.line').forEach((line, index) => setCurrent(line, index === at));
  });
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
    ? action(t.places(count), () => app.session.followFound(0), { class: 'leading' })
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
  return h('li', {}, action(
    [h('span', { class: 'left' }, h('span', {}, words(left))), ' ', h('b', {}, words(hit)), ' ', h('span', { class: 'right' }, words(right))],
    () => app.session.followFound(at), { class: 'line' }));
}
