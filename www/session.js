/**
 * What the reader can do, and the only code that changes the state.
 * @import {Store} from './store'
 * @import {Article, FileState, Layer, Notice, Options, Pane, Place, QuotePlace, Search, State, Tab, Verdict} from './types/app'
 * @import {Concordance} from './types/report'
 * @import {Source} from './input/files'
 */
import { painted } from './dom.js';
import { Client } from './engine/client.js';
import { EngineError } from './engine/error.js';
import { extra } from './engine/extra.js';
import { pageParts, readSeeds } from './engine/page.js';
import { FAMILY_PLACES, FEW_ARTICLES } from './limits.js';
import { titleOf } from './input/title.js';
import { remember } from './preferences.js';
import { placesOf } from './trails.js';

/** Milliseconds between two looks at the files that are being read. */
const SHOW_EVERY = 100;

/** What the page opens with. @typedef {{articles: Article[], options?: Options, patch?: Partial<State>}} Opening */

/** For an article of the reader's: not to be met again, in this list or in one that was kept. */
const newId = () => `added-${Math.random().toString(36).slice(2)}`;

/** What the reader has written as TOML. @param {Options['themes']} themes */
export const ownSource = (themes) => (typeof themes !== 'string' && themes.format === 'toml' ? themes.source : null);

/** @param {Article[]} articles @param {Concordance[]} found in them @returns {Place[]} */
const placesIn = (articles, found) => found.flatMap(({ lines }, index) =>
  lines.map(({ hit: { start, end } }) => ({ document: articles[index]?.id ?? '', start, end })));

export class Session {
  #client = new Client(pageParts, (error) => this.#notify({ kind: 'note', code: error.code, detail: error.detail }));
  /** Changes of the articles wait for one another. @type {Promise<unknown>} */
  #queue = Promise.resolve();
  /** The articles as they were before the change that can be undone. @type {Pick<State, 'articles' | 'selected'> | null} */
  #before = null;
  /** @type {AbortController | undefined} */
  #loading;

  /** @param {Store<State>} store */
  constructor(store) {
    this.store = store;
  }

  warmUp() {
    this.#client.warmUp();
  }

  /**
   * Shows what the page opens with at once, and what was found in it as soon as it is known.
   * @param {Promise<Opening>} opening
   */
  async start(opening) {
    try {
      const { articles, options, patch } = await opening;
      this.store.set({ selected: articles[0]?.id ?? null, ...patch, articles, busy: true });
      if (await this.#preview(options ?? this.store.state.options)) await painted();
      // Options that were kept by another version, or that a link brought, may be none that this engine knows.
      if (options && (await this.#change((same) => same, {}, () => options))) return true;
    } catch (error) {
      return this.#fail(error);
    }
    return this.analyseAgain();
  }

  /** Analyses the open article alone: what was found in it need not wait for all the others. @param {Options} options */
  async #preview(options) {
    const { articles, selected } = this.store.state;
    const article = articles.find(({ id }) => id === selected);
    if (!article || articles.length === 1) return false;
    const alone = await this.#client.analyse([article], options).catch(() => null); // the whole says why
    const document = alone?.documents[0];
    if (document) this.store.set({ preview: { id: article.id, document } });
    return document !== undefined;
  }

  /** Begins anew with other articles, as at the start. @param {Promise<Opening>} opening */
  async reopen(opening) {
    const { articles, options, patch } = await opening;
    const shown = { selected: articles[0]?.id ?? null, trail: null, visit: false, ...patch };
    return this.#change(() => articles, shown, (before) => options ?? before);
  }

  analyseAgain() {
    return this.#change((articles) => articles);
  }

  /** Adds articles and opens the first of them; one without a title gets one. @param {Omit<Article, 'id'>[]} added */
  add(added) {
    const { articles: before } = this.store.state;
    const articles = added.map((article) => ({ ...article, title: article.title || titleOf(article.text), id: newId() }));
    const first = articles[0];
    if (!first) return Promise.resolve(false);
    this.#remember(before);
    return this.#change((now) => [...now, ...articles], { selected: first.id, pane: 'article', trail: null });
  }

  /** Reads files and adds what is in them; says which could not be read. @param {Source[]} sources */
  async load(sources) {
    if (sources.length === 0) return;
    this.#loading?.abort();
    const control = (this.#loading = new AbortController());
    /** @type {FileState[]} */
    let loading = [];
    // Drawing the list for each of a thousand files would take longer than reading them.
    const timer = setInterval(() => this.store.set({ loading }), SHOW_EVERY);
    try {
      const { load } = await extra();
      const { articles, problems } = await load(sources, control.signal, (files) => (loading = files));
      const added = articles.length > 0 && (await this.add(articles)) ? articles.length : 0;
      if (problems.length > 0) this.report(problems, added);
      else if (added > 1) this.#notify({ kind: 'undo', what: 'added', count: added });
    } catch (error) {
      if (!control.signal.aborted) this.#fail(error);
    }
    clearInterval(timer);
    if (this.#loading === control) this.store.set({ loading: null });
  }

  /** Stops what takes long: the reading of files, or the analysis, after which all is as it was before. */
  cancel() {
    this.#loading?.abort();
    this.#client.cancel();
  }

  /** @param {string} id */
  async remove(id) {
    const { articles, selected } = this.store.state;
    const index = articles.findIndex((article) => article.id === id);
    const article = articles[index];
    if (!article) return;
    this.#remember(articles);
    const neighbour = articles[index + 1] ?? articles[index - 1];
    const patch = selected === id ? { selected: neighbour?.id ?? null, trail: null } : {};
    const done = await this.#change((before) => before.filter((other) => other.id !== id), patch);
    if (done) this.#notify({ kind: 'undo', what: 'removed', title: article.title });
  }

  async removeAll() {
    const { articles } = this.store.state;
    this.#remember(articles);
    const done = await this.#change(() => [], { selected: null, trail: null });
    if (done) this.#notify({ kind: 'undo', what: 'cleared', count: articles.length });
  }

  /** Gives an article another title; nothing that is counted depends on it. @param {string} id @param {string} title */
  rename(id, title) {
    const { articles } = this.store.state;
    const old = articles.find((article) => article.id === id)?.title;
    if (title === '' || old === undefined || title === old) return;
    this.#remember(articles);
    const run = async () => {
      const { articles: now, report, found } = this.store.state;
      const named = now.map((article) => (article.id === id ? { ...article, title } : article));
      const documents = report?.documents.map((document) => (document.id === id ? { ...document, title } : document));
      this.store.set({ articles: named, found, report: report && { ...report, documents: documents ?? [] } });
      this.#notify({ kind: 'undo', what: 'renamed', title });
    };
    this.#queue = this.#queue.then(run);
  }

  /** @param {Article[]} articles */
  #remember(articles) {
    this.#before = { articles, selected: this.store.state.selected };
  }

  /** Takes back the last change of the articles. */
  undo() {
    const before = this.#before;
    if (!before) return;
    this.#before = null;
    this.#change(() => before.articles, { selected: before.selected, trail: null });
  }

  /** Leaves a word, and with it its family, out of the keywords. @param {string} word */
  async hide(word) {
    const done = await this.#choose(({ hide, ...others }) => ({ ...others, hide: [...new Set([...hide, word])] }));
    if (done) this.#notify({ kind: 'hidden', word });
  }

  /** Brings a hidden word back. @param {string} word */
  unhide(word) {
    this.dismiss();
    return this.#choose(({ hide, ...others }) => ({ ...others, hide: hide.filter((other) => other !== word) }));
  }

  /** @param {Options['themes']} themes */
  useThemes(themes) {
    // A lexicon that is being written keeps what is switched off; another set has other terms.
    const keeps = (/** @type {Options} */ before) => ownSource(themes) !== null && ownSource(before.themes) !== null;
    return this.#choose((options) => ({ ...options, themes, disabledTerms: keeps(options) ? options.disabledTerms : [] }), { trail: null });
  }

  /** Takes a term out of its theme, or back in. @param {string} theme @param {string} term @param {boolean} on */
  switchTerm(theme, term, on) {
    const choose = (/** @type {Options} */ options) => {
      const others = options.disabledTerms.filter((other) => other.theme !== theme || other.term !== term);
      return { ...options, disabledTerms: on ? others : [...others, { theme, term }] };
    };
    this.#queue = this.#queue.then(() => this.#scoreOpenFirst(choose));
    return this.#choose(choose);
  }

  /** Of many articles the open one changes its scores at once; the rest follows. @param {(options: Options) => Options} choose */
  async #scoreOpenFirst(choose) {
    const { articles, report, options, selected } = this.store.state;
    const index = articles.findIndex(({ id }) => id === selected);
    const [article, before] = [articles[index], report?.documents[index]];
    if (articles.length <= FEW_ARTICLES || !report || !article || !before) return;
    const next = choose(options);
    const scored = await this.#client.analyse([article], next).catch(() => null); // the whole says why
    const own = scored?.documents[0];
    if (!own || this.store.state.report !== report) return;
    const documents = report.documents.with(index, { ...before, themes: own.themes, speakerThemes: own.speakerThemes });
    this.store.set({ report: { ...report, documents }, options: next });
  }

  /** Says what is right about a quote; without a verdict, takes an earlier one back. @param {QuotePlace} place @param {Verdict} [verdict] */
  correct({ document, quote, text }, verdict) {
    const is = (/** @type {QuotePlace} */ other) => other.document === document && other.text === text && other.quote === quote;
    const { corrections: before } = this.store.state.options;
    // A quote that goes or comes back moves all after it, and with them what a trail is of.
    const moves = 'notAQuote' in (verdict ?? before.find(is) ?? {});
    return this.#choose((options) => {
      const others = options.corrections.filter((other) => !is(other));
      return { ...options, corrections: verdict ? [...others, { document, quote, text, ...verdict }] : others };
    }, moves ? { trail: null } : {});
  }

  /** Takes articles into the comparison, or out of it. @param {string[]} ids @param {boolean} on */
  compare(ids, on) {
    return this.#choose(({ uncompared, ...others }) => ({ ...others, uncompared: [...uncompared.filter((id) => !ids.includes(id)), ...(on ? [] : ids)] }));
  }

  /** Opens the reader's own themes, which begin as a copy of those in use. */
  async openLexicon() {
    const { options, lexicon } = this.store.state;
    try {
      const source = lexicon.source ?? ownSource(options.themes) ?? (await this.#client.lexicon(options.themes));
      return this.writeLexicon(source);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Reads another format into the editor. @param {import('./types/app').OwnThemes} file */
  async importLexicon(file) {
    try {
      return await this.writeLexicon(file.format === 'toml' ? file.source : await this.#client.lexicon(file));
    } catch (error) {
      const { place } = /** @type {EngineError} */ (error);
      if (!place) return this.#fail(error);
      this.store.set({ lexicon: { ...this.store.state.lexicon, problem: place } });
    }
  }

  /** Scores with the lexicon as it is typed; one that cannot be read says where, and the last good one stays in use. @param {string} source */
  async writeLexicon(source) {
    this.store.set({ lexicon: { source, problem: null } });
    try {
      await this.#client.lexicon({ format: 'toml', source });
    } catch (error) {
      const { place } = /** @type {EngineError} */ (error);
      if (!place) return this.#fail(error);
      if (this.store.state.lexicon.source === source) this.store.set({ lexicon: { source, problem: place } });
      return;
    }
    if (this.store.state.lexicon.source === source) await this.useThemes({ format: 'toml', source });
  }

  /** Looks for words in all articles. @param {Search} search */
  async search(search) {
    const { articles } = this.store.state;
    this.store.set({ search, found: null });
    if (search.query.trim() === '') return;
    try {
      const found = await this.#client.concordance(articles.map(({ text }) => text), search);
      // Meanwhile another search may have begun, or other articles have come.
      if (this.store.state.search === search && this.store.state.articles === articles) this.store.set({ found });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Goes to what the search has found, in the order of its lines. @param {number} at */
  followFound(at) {
    const { articles, found } = this.store.state;
    this.#goTo('found:', placesIn(articles, found ?? []), at);
  }

  async restoreSeeds() {
    const seeds = await readSeeds();
    this.#change((before) => [...before, ...seeds], { selected: seeds[0]?.id ?? null });
  }

  /** @param {string} id */
  open(id) {
    this.store.set({ selected: id, trail: null, pane: 'article' });
  }

  /** @param {Tab} tab */
  showTab(tab) {
    this.store.set({ tab });
  }

  /** @param {Pane} pane */
  showPane(pane) {
    this.store.set({ pane });
  }

  /** @param {Layer} layer */
  toggleLayer(layer) {
    const { layers, tab } = this.store.state;
    const on = layers[tab];
    const next = on.includes(layer) ? on.filter((other) => other !== layer) : [...on, layer];
    this.store.set({ layers: { ...layers, [tab]: next } });
  }

  /** @param {State['language']} language */
  speak(language) {
    remember('language', language);
    this.store.set({ language });
  }

  /** @param {boolean} letters */
  useLetters(letters) {
    remember('letters', letters ? 'on' : 'off');
    this.store.set({ letters });
  }

  /**
   * Goes to the first place behind a number; the same number again leaves.
   * @param {string} key see `trails.js` @param {number} [near] go to the place nearest to this position
   */
  follow(key, near = NaN) {
    const { report, articles, selected, trail } = this.store.state;
    if (!report) return;
    if (trail?.key === key && isNaN(near)) return this.leave();
    if (key.startsWith('family:')) return void this.#followFamily(key);
    const places = placesOf(report, articles, selected, key);
    const away = (/** @type {number} */ at) => Math.abs((places[at]?.start ?? 0) - near);
    this.#goTo(key, places, places.reduce((best, _, at) => (away(at) < away(best) ? at : best), 0));
  }

  /** To the next (1) or previous (-1) place, around the end. @param {1 | -1} direction */
  step(direction) {
    const { trail, tab } = this.store.state;
    if (trail) return this.#goTo(trail.key, trail.places, trail.at + direction);
    this.follow(`layer:${{ keywords: 'keyword', themes: 'theme' }[/** @type {string} */ (tab)] ?? 'quotes'}`);
  }

  leave() {
    this.store.set({ trail: null });
  }

  dismiss() {
    this.store.set({ notice: null });
  }

  /** Says which files could not be read. @param {{file: string, code: string}[]} problems @param {number} [added] articles from others */
  report(problems, added = 0) {
    this.#notify({ kind: 'files', problems, added });
  }

  /** Tells the reader something that is neither a failure nor of the articles. @param {string} code */
  note(code) {
    this.#notify({ kind: 'note', code });
  }

  /** Every place of a word family, which the report need not hold. @param {string} key see `trails.js` */
  async #followFamily(key) {
    const { articles, options } = this.store.state;
    const [, compared, only = '', query = ''] = /^family:(among|not)?([^/]*)\/(.*)$/s.exec(key) ?? [];
    const within = articles.filter(({ id }, index) => (compared
      ? only !== `${index}` && !options.uncompared.includes(id)
      : only === 'all' || only === `${index}`));
    try {
      const found = await this.#client.concordance(within.map(({ text }) => text), { query, by: 'root', sort: 'position' }, FAMILY_PLACES);
      if (this.store.state.articles !== articles) return;
      this.#goTo(key, placesIn(within, found), 0);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {string} key @param {Place[]} places @param {number} at */
  #goTo(key, places, at) {
    if (places.length === 0) return;
    const index = (at + places.length) % places.length;
    const place = /** @type {Place} */ (places[index]);
    this.store.set({ selected: place.document, pane: 'article', trail: { key, places, at: index } });
  }

  /**
   * Analyses the changed articles and only then shows them: articles and report always belong together. When the
   * analysis fails, everything stays as it was.
   * @param {(articles: Article[]) => Article[]} change @param {Partial<State>} [patch]
   * @param {(options: Options) => Options} [choose]
   */
  #change(change, patch = {}, choose = (same) => same) {
    const run = async () => {
      const before = this.store.state;
      const articles = change(before.articles);
      const options = choose(before.options);
      this.store.set({ busy: true });
      try {
        const report = articles.length > 0 ? await this.#client.analyse(articles, options) : null;
        const { notice } = this.store.state;
        // What was wrong before is settled now; how the engine runs stays worth knowing.
        const same = articles === before.articles;
        // What was found belongs to the articles before.
        const { search, found } = this.store.state;
        this.store.set({ ...patch, articles, report, preview: null, options, found: same ? found : null, busy: false, notice: notice?.kind === 'note' ? notice : null });
        if (!same && search) this.search({ ...search });
        return true;
      } catch (error) {
        this.store.set({ busy: false });
        this.#fail(error);
        return false;
      }
    };
    const result = this.#queue.then(run);
    this.#queue = result;
    return result;
  }

  /** @param {(options: Options) => Options} choose @param {Partial<State>} [patch] */
  #choose(choose, patch = {}) {
    return this.#change((same) => same, patch, choose);
  }

  /** @param {unknown} error */
  #fail(error) {
    const { code, detail } = error instanceof EngineError ? error : new EngineError('unknown', String(error));
    if (code === 'cancelled' && this.store.state.report) return; // as the reader wished
    this.#notify({ kind: 'error', code, detail, retry: !this.store.state.report });
  }

  /** @param {Notice} notice */
  #notify(notice) {
    this.store.set({ notice });
  }
}
