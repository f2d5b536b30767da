/**
 * What takes longer than a moment: the files that are being read, one by one, and the analysis; and the way to stop it.
 * @import {FileState, State} from '../types/app'
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';
import { wordsFor } from '../locale/index.js';

/** Milliseconds; what is done sooner needs no word. */
const MOMENT = 400;

/** @param {App} app */
export function mountLoading(app) {
  const box = byId('loading');
  const line = /** @type {HTMLElement} */ (box.querySelector('p'));
  const progress = /** @type {HTMLProgressElement} */ (box.querySelector('progress'));
  const list = /** @type {HTMLElement} */ (box.querySelector('ol'));
  byId('cancel').addEventListener('click', () => app.session.cancel());
  /** @type {number | undefined} */
  let timer;
  app.store.watch((state) => [state.loading, state.busy, state.language], (state) => {
    const working = state.loading !== null || state.busy;
    if (!working) {
      clearTimeout(timer);
      timer = undefined;
      if (box.contains(document.activeElement)) byId('paste').focus();
      box.hidden = true;
      return;
    }
    timer ??= window.setTimeout(() => {
      box.hidden = false;
      draw(app, app.store.state);
    }, MOMENT);
    if (!box.hidden) draw(app, state);
  });

  /** What the list shows: of thousands only what has changed is drawn. @type {FileState[]} */
  let listed = [];
  /** @param {App} app @param {State} state */
  function draw({ t }, { loading, busy }) {
    const files = loading ?? [];
    const read = files.filter(({ state }) => state === 'done' || state === 'failed').length;
    line.textContent = loading && !busy ? t.reading(read, files.length) : wordsFor('working');
    progress.hidden = !loading;
    progress.max = files.length;
    // A bar without a value says: nobody knows how long.
    if (busy) progress.removeAttribute('value');
    else progress.value = read;
    if (files.length === listed.length) files.forEach((file, index) => file !== listed[index] && list.children[index]?.replaceWith(item(file)));
    else list.replaceChildren(...files.map((file) => item(file)));
    listed = files;
    const now = list.children[Math.min(read, files.length - 1)];
    if (now instanceof HTMLElement) list.scrollTop = now.offsetTop - list.clientHeight / 2;
  }
}

/** @param {FileState} file */
function item({ name, state, code }) {
  return h('li', { 'data-state': state }, h('span', {}, name), ' ', h('small', {}, wordsFor(code ?? state)));
}
