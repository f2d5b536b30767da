/**
 * Every number leads to its places: one listener for all that carry a key.
 * @import {State} from '../types/app'
 * @import {App} from '../views/app'
 */
import { byId } from '../dom.js';
import { current } from '../views/app.js';

/** @param {App} app */
export function mountNumbers({ store, session }) {
  for (const id of ['headline', 'panel']) {
    byId(id).addEventListener('click', (event) => {
      const target = /** @type {Element} */ (event.target);
      const number = target.closest('[data-key]');
      if (!(number instanceof HTMLElement) || target.closest('.expand, .hide, label, form')) return;
      session.follow(number.dataset.key ?? '', pointedAt(store.state, target, event.clientX));
    });
  }
}

/** The position in the article that a click on a strip means. @param {State} state @param {Element} target @param {number} x */
function pointedAt(state, target, x) {
  const strip = target.closest('.strip');
  const { article } = current(state);
  if (!strip || !article) return undefined;
  const { left, width } = strip.getBoundingClientRect();
  return ((x - left) / width) * article.text.length;
}
