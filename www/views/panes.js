/**
 * On a narrow screen: which of the three columns is seen.
 * @import {Pane} from '../types/app'
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';

const PANES = /** @type {Pane[]} */ (['documents', 'article', 'findings']);

/** @param {App} app */
export function mountPanes(app) {
  const buttons = PANES.map((pane) => h('button', { type: 'button', 'data-pane': pane, click: () => app.session.showPane(pane) }));
  byId('panes').replaceChildren(...buttons);
  app.store.watch((state) => [state.pane, state.language], (state) => {
    document.body.dataset.pane = state.pane;
    buttons.forEach((button, index) => {
      const pane = /** @type {Pane} */ (PANES[index]);
      button.textContent = app.t[pane];
      if (pane === state.pane) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
  });
}
