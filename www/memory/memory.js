/**
 * Nothing is lost on reload: articles and choices are kept whenever they change, once the first result is shown.
 * @import {App} from '../views/app'
 * @import {State} from '../types/app'
 */
import { forget, recall, remember } from '../preferences.js';
import { clear, prepare, put } from './database.js';

/** @param {State} state */
const choicesOf = ({ options, tab, selected }) => JSON.stringify({ options, tab, selected });

export class Memory {
  #app;
  /** Writes wait for one another. @type {Promise<unknown>} */
  #writing = Promise.resolve();

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
    const { store } = app;
    if (store.state.memory === 'on') prepare();
    /** What lies in the memory, or need not: the examples come with the page. */
    let { articles } = store.state;
    let choices = choicesOf(store.state);
    store.watch((state) => [state.articles, state.options, state.tab, state.selected, state.visit, state.memory], (state) => {
      if (state.visit || state.memory === 'off') return;
      if (state.articles !== articles) {
        articles = state.articles;
        this.#keep(() => put('articles', articles), () => remember('articles', 'kept'));
      }
      if (choicesOf(state) === choices) return;
      choices = choicesOf(state);
      if (!remember('choices', choices)) this.#refused();
    });
  }

  /** @param {() => Promise<unknown>} write @param {() => boolean} [then] */
  #keep(write, then = () => true) {
    this.#writing = this.#writing.then(write).then(() => then() || this.#refused(), () => this.#refused());
  }

  /** Said once: the reader knows, and works on. */
  #refused() {
    const { store, session } = this.#app;
    if (store.state.memory !== 'on') return;
    store.set({ memory: 'refused' });
    session.note('memory-refused');
  }

  /** @param {boolean} on */
  use(on) {
    const { store } = this.#app;
    forget(!on);
    store.set({ memory: on ? 'on' : 'off' });
    if (on) {
      const { state } = store;
      remember('language', state.language);
      remember('letters', state.letters ? 'on' : 'off');
      remember('choices', choicesOf(state));
      this.#keep(() => put('articles', state.articles), () => remember('articles', 'kept'));
    } else this.#keep(clear);
  }
}

/** As the reader left it. @returns {State['memory']} */
export const memoryAtStart = () => (recall('memory') === 'off' ? 'off' : 'on');
