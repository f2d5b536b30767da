/**
 * On a narrow screen: which of the three columns is seen.
 * @import {Pane} from '../types/app'
 * @import {App} from './app'
 */
import { byId, setCurrent } from '../dom.js';

/** As in `css/page.css`: below this only one pane is seen. */
const NARROW = '(max-width: 47.99rem)';

/** @param {HTMLElement} element */
const paneOf = ({ dataset }) => /** @type {Pane} */ (dataset.pane);

/** @param {App} app */
export function mountPanes(app) {
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (byId('panes').querySelectorAll('button'));
  for (const button of buttons) button.addEventListener('click', () => app.session.showPane(paneOf(button)));
  app.store.watch((state) => [state.pane], ({ pane }) => {
    for (const button of buttons) setCurrent(button, paneOf(button) === pane);
    show(pane);
  });
}

/** Where the reader was in each pane. @type {Partial<Record<Pane, number>>} */
const scrolled = {};

/** @param {Pane} pane */
function show(pane) {
  const before = paneOf(document.body);
  if (pane === before) return;
  const lostFocus = matchMedia(NARROW).matches && document.activeElement?.closest('.pane');
  if (matchMedia(NARROW).matches) scrolled[before] = scrollY;
  document.body.dataset.pane = pane;
  if (!matchMedia(NARROW).matches) return;
  scrollTo({ top: scrolled[pane] ?? 0, behavior: 'instant' });
  if (lostFocus && pane === 'article') byId('text').focus({ preventScroll: true });
}
