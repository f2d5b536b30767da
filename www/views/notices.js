/**
 * What went wrong, and what can be undone. An error is an alert; the rest is said quietly.
 * @import {Notice} from '../types/app'
 * @import {App} from './app'
 */
import { action, byId, h } from '../dom.js';
import { wordsFor } from '../locale/index.js';

/** @param {App} app */
export function mountNotices(app) {
  const place = byId('notice');
  app.store.watch((state) => [state.notice, state.language], ({ notice }) => {
    place.replaceChildren(...(notice ? [draw(app, notice)] : []));
  });
}

/** @param {App} app @param {Notice} notice */
function draw(app, notice) {
  const { t, session } = app;
  const close = action('×', () => session.dismiss(), { class: 'close', 'aria-label': wordsFor('close'), title: wordsFor('close') });
  /** @param {string} role @param {...(Node | string | false | undefined)} content */
  const box = (role, ...content) => h('div', { class: `notice ${notice.kind}`, role, 'data-code': 'code' in notice && notice.code }, h('div', {}, ...content), close);
  switch (notice.kind) {
    case 'error':
    case 'note':
      return box(
        notice.kind === 'error' ? 'alert' : 'status',
        h('p', {}, wordsFor(notice.code), ' ', notice.code.startsWith('csp-') && h('code', {}, notice.detail)),
        notice.kind === 'error' && notice.retry && action(wordsFor('retry'), () => session.analyseAgain()),
      );
    case 'files':
      return box('alert', h('p', {}, notice.added > 0 && `${t.changed.added(notice.added)} `, t.filesFailed(notice.problems.length)),
        h('ul', { class: 'file-list' }, ...notice.problems.map(({ file, code }) => h('li', {}, h('b', {}, file), ` ${wordsFor(code)}`))));
    case 'hidden':
      return box('status', h('p', {}, t.wordHidden(notice.word)),
        action(wordsFor('undo'), () => session.unhide(notice.word)));
    case 'undo':
      return box('status', h('p', {}, 'count' in notice ? t.changed[notice.what](notice.count) : t.changed[notice.what](notice.title)),
        action(wordsFor('undo'), () => session.undo()));
  }
}
