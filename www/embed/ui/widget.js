/**
 * One engine for all elements of a page (two where something is beyond the widget's), and for each element a controller: finds the text, has it analysed, draws.
 * @import {TelaahWidget} from '../element.js'
 * @import {Context, Engine} from '../load.js'
 * @import {Source} from './source.js'
 * @import {Input} from '../../types/protocol'
 * @import {Report} from '../../types/report'
 */
import { Client } from '../../engine/client.js';
import { Parts } from '../../engine/parts.js';
import { isBeyond } from '../beyond.js';
import { emit, fail } from '../events.js';
import { pause } from '../pause.js';
import { Card } from './card.js';
import { watchGround } from './ground.js';
import { readLexicon } from './lexicon.js';
import { findSource } from './source.js';
import { watch } from './watch.js';

/**
 * How long, in milliseconds, the engine stays without work: a news page is open for long, is analysed once, and a page
 * whose worker holds a lock is not kept for the way back.
 */
const REST_AFTER = 10_000;

/** @typedef {ReturnType<typeof begin>} Ui */

/** @param {Context} context @param {boolean} beyond whether the first call takes the page's engine */
export function begin(context, beyond = false) {
  /** @type {Set<Controller>} */
  const attached = new Set();
  /** By their engines, each made when it is first needed. @type {Map<Engine, Client>} */
  const clients = new Map();
  /** @param {boolean} beyond */
  const clientFor = (beyond) => {
    const engine = context.engineFor(beyond);
    let client = clients.get(engine);
    if (!client) {
      client = new Client(new Parts((name) => context.part(name, engine), context.trust), (error) => {
        for (const { element } of attached) if (element.isConnected) fail(element, { ...error, directive: error.detail });
      });
      clients.set(engine, client);
    }
    return client;
  };
  clientFor(beyond).warmUp();
  let timer = 0;
  /** @param {Input[]} documents @param {Parameters<Client['analyse']>[1]} options */
  const analyse = async (documents, options) => {
    clearTimeout(timer);
    try {
      return await clientFor(isBeyond(documents, options)).analyse(documents, options);
    } finally {
      timer = window.setTimeout(() => clients.forEach((client) => client.rest()), REST_AFTER);
    }
  };
  return {
    version: TELAAH_VERSION,
    /** @param {TelaahWidget} element @param {ShadowRoot} root @param {HTMLElement} place */
    attach(element, root, place) {
      const controller = new Controller(element, analyse, context, new Card(element, root, place));
      attached.add(controller);
      return controller;
    },
    /** @param {string | Input[]} documents @param {object} [options] @returns {Promise<Report>} */
    analyse: (documents, options = {}) =>
      analyse(typeof documents === 'string' ? [{ id: 'text', text: documents }] : documents, options),
  };
}

export class Controller {
  /** @type {Report | null} */
  report = null;
  /** What the report is about. @type {Source | null} */
  #source = null;
  #lexicon = '';
  #connected = false;
  /** Whether more is to be done than to draw; undefined when nothing waits. @type {boolean | undefined} */
  #waiting;
  /** Only the last of several analyses is shown. */
  #turn = 0;
  /** Said once: the page changes often until its article is there. */
  #saidMissing = false;
  #stopWatching = () => {};
  #leaveGround = () => {};

  /** @param {TelaahWidget} element @param {(documents: Input[], options: any) => Promise<Report>} analyse @param {Context} context @param {Card} card */
  constructor(element, analyse, context, card) {
    this.element = element;
    this.analyse = analyse;
    this.context = context;
    this.card = card;
  }

  connect() {
    this.#connected = true;
    this.#leaveGround();
    this.#leaveGround = watchGround(() => this.changed(false));
    this.changed(true);
  }

  disconnect() {
    this.#connected = false;
    this.#turn++;
    this.#stopWatching();
    this.#leaveGround();
    this.card.leave();
  }

  /** Something is not as it was: done once for all changes of one moment. @param {boolean} text whether to read and analyse again */
  changed(text) {
    const idle = this.#waiting === undefined;
    this.#waiting = this.#waiting || text;
    if (!idle) return;
    queueMicrotask(() => {
      const analyse = this.#waiting;
      this.#waiting = undefined;
      if (!this.#connected) return;
      if (analyse) this.#analyse();
      else if (this.report && this.#source) this.card.draw(this.report, this.#source);
    });
  }

  async #analyse() {
    const turn = ++this.#turn;
    const { element } = this;
    try {
      await pause();
      const source = await findSource(element, () => this.context.load('readability'));
      const lexicon = element.lexicon;
      if (turn !== this.#turn) return;
      this.#watch(source);
      if (this.report && source.text === this.#source?.text && lexicon === this.#lexicon) {
        // The same words, perhaps in other elements.
        this.#source = source;
        this.card.draw(this.report, source);
        return;
      }
      const themes = await readLexicon(lexicon);
      const title = document.querySelector('h1')?.textContent?.trim() || undefined;
      const analysed = this.analyse([{ id: 'article', title, text: source.text }], { themes });
      this.card.prepare();
      const report = await analysed;
      await pause();
      if (turn !== this.#turn) return;
      this.report = report;
      this.#saidMissing = false;
      this.#source = source;
      this.#lexicon = lexicon;
      this.card.draw(report, source);
      emit(element, 'telaah-report', { report, text: source.text, source: source.from });
    } catch (error) {
      if (turn !== this.#turn) return;
      // Before anything else is waited for: the article may come meanwhile.
      const waits = /** @type {any} */ (error)?.code === 'no-source' && this.#mayCome();
      const told = await this.context.blame(error);
      if (turn !== this.#turn) return;
      this.report = null;
      this.card.giveUp();
      if (!waits) fail(element, told);
    }
  }

  /** Waits for the article of an app, which may come later than the element. */
  #mayCome() {
    if (this.element.htmlFor) this.#watch({ root: document.body });
    if (document.readyState !== 'complete') {
      addEventListener('load', () => this.changed(true), { once: true });
      return true;
    }
    const said = this.#saidMissing;
    this.#saidMissing = true;
    return said;
  }

  /** @param {Pick<Source, 'root'>} source */
  #watch({ root }) {
    this.#stopWatching();
    this.#stopWatching = root ? watch(root, () => this.changed(true)) : () => {};
  }
}
