/**
 * What every view is given.
 * @import {Session} from '../session'
 * @import {Store} from '../store'
 * @import {Article, State} from '../types/app'
 * @import {Document} from '../types/report'
 */
import { locale } from '../locale/index.js';

export class App {
  /** @param {Store<State>} store @param {Session} session */
  constructor(store, session) {
    this.store = store;
    this.session = session;
  }

  /** The interface's words. */
  get t() {
    return locale(this.store.state.language);
  }
}

/** The article that is open and what was found in it. @param {State} state @returns {{article: Article | undefined, document: Document | undefined}} */
export function current(state) {
  const index = state.articles.findIndex((article) => article.id === state.selected);
  const { report, preview, selected } = state;
  const early = preview?.id === selected ? preview?.document : undefined;
  return { article: state.articles[index], document: report ? report.documents[index] : early };
}

/** Changes of these redraw what shows the open article. @param {State} state */
export const reading = (state) => [state.articles, state.report ?? state.preview, state.selected, state.language];
