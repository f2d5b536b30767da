/**
 * Articles that came with a link are looked at; what the reader has stays as it was until they decide.
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { kept, opening } from '../memory/opening.js';
import { isOurs } from '../share/fragment.js';

/** The address without its fragment: a reload must not open the link again. */
const leaveLink = () => history.replaceState(null, '', location.href.replace(/#.*$/s, ''));

/** @param {App} app */
export function mountVisit(app) {
  const { store, session } = app;
  const place = byId('visit');
  const back = () => {
    leaveLink();
    session.reopen(kept());
  };
  const keep = async () => {
    leaveLink();
    const { articles: own } = await kept();
    const { articles, selected } = store.state;
    // The same article is not needed twice; ids may meet, texts decide.
    const fresh = articles.filter(({ text }) => own.every((other) => other.text !== text));
    const ids = new Set(own.map(({ id }) => id));
    const added = fresh.map((article) => (ids.has(article.id) ? { ...article, id: `${article.id}-2` } : article));
    session.reopen(Promise.resolve({ articles: [...own, ...added], patch: { selected: added[0]?.id ?? selected } }));
  };
  byId('keep-shared').addEventListener('click', keep);
  byId('back-to-own').addEventListener('click', back);
  store.watch((state) => [state.visit, state.language, state.articles.length], ({ visit, articles }) => {
    place.hidden = !visit;
    const said = place.querySelector('span');
    if (said) said.textContent = visit ? app.t.articles(articles.length) : '';
  });
  addEventListener('hashchange', () => {
    if (isOurs(location.hash)) session.reopen(opening());
  });
}
