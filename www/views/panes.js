/**
 * On a narrow screen: which of the three columns is seen.
 * @import {Pane} from '../types/app'
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';

const PANES = /** @type {Pane[]} */ (['documents', 'article', 'findings']);

/** As in `css/page.css`: below this only one pane is seen. */
const NARROW = '(max-width: 47.99rem)';

/** @param {App} app */
export function mountPanes(app) {
  const buttons = PANES.map((pane) => h('button', { type: 'button', 'data-pane': pane, click: () => app.session.showPane(pane) }));
  byId('panes').replaceChildren(...buttons);
  app.store.watch((state) => [state.pane, state.language], ({ pane }) => {
    buttons.forEach((button, index) => {
      const own = /** @type {Pane} */ (PANES[index]);
      button.textContent = app.t[own];
      if (own === pane) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
  });
  app.store.watch((state) => [state.pane], ({ pane }) => show(pane));
}

/** Where the reader was in each pane. @type {Partial<Record<Pane, number>>} */
const scrolled = {};

/** @param {Pane} pane */
function show(pane) {
  const before = /** @type {Pane} */ (document.body.dataset.pane);
  if (pane === before) return;
  const lostFocus = matchMedia(NARROW).matches && document.activeElement?.closest('.pane');
  if (matchMedia(NARROW).matches) scrolled[before] = scrollY;
  document.body.dataset.pane = pane;
  if (!matchMedia(NARROW).matches) return;
  scrollTo({ top: scrolled[pane] ?? 0, behavior: 'instant' });
  if (lostFocus && pane === 'article') byId('text').focus({ preventScroll: true });
}
