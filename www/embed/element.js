/**
 * `<telaah-widget>` until it is needed: it keeps its place free, shows the page's own words, and asks for the rest when
 * a reader comes near. What it then shows is drawn by the code under `ui/`, which is another file.
 * @import {Controller, Ui} from './ui/widget.js'
 * @import {Report} from '../types/report'
 */
import { ABOUT_THE_TEXT, HEIGHTS, READ, isOwn } from './attributes.js';
import { emit, fail } from './events.js';

const STYLE =
  ':host{display:block!important;box-sizing:border-box!important;max-inline-size:100%}' +
  ':host([hidden]){display:none!important}' +
  '.place{box-sizing:border-box;overflow:auto}' +
  'button{font:inherit;color:inherit;padding:.5em 1em;cursor:pointer}';

/** How near, in pixels, a reader comes before the rest is loaded: about a screen of a phone. */
const NEAR = '700px';

/** @type {CSSStyleSheet | undefined} */
let sheet;

function ownSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

/** The code that draws. @typedef {(beyond: boolean) => Promise<Ui>} LoadUi `beyond`: whether the first call takes the page's engine, as with a set of themes of somebody's own */

/** @type {LoadUi} */
let loadUi;

/** Where the code to draw with comes from; said once, before the element is defined. @param {LoadUi} load */
export function useUi(load) {
  loadUi = load;
}

export class TelaahWidget extends HTMLElement {
  static observedAttributes = [...Object.keys(READ), 'lang'];

  #root = this.attachShadow({ mode: 'open' });
  #place = document.createElement('div');
  /** @type {string | null} */
  #text = null;
  /** @type {Controller | undefined} */
  #controller;
  /** @type {Promise<void> | undefined} */
  #loading;
  /** Ends the waiting for a reader. @type {() => void} */
  #stopWaiting = () => {};

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [ownSheet()];
    this.#place.className = 'place';
    this.#place.part.add('frame');
    this.#place.append(document.createElement('slot'));
    this.#root.append(this.#place);
    // A page may have set properties before the element was defined; they hide the accessors.
    for (const name of /** @type {const} */ (['text', 'htmlFor', 'views', 'theme', 'lexicon', 'limit', 'compact', 'height', 'load', 'highlight'])) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      Reflect.set(this, name, value);
    }
  }

  /** The text to analyse, instead of one found in the page; null to look for it. @returns {string | null} */
  get text() {
    return this.#text;
  }
  set text(value) {
    this.#text = value === null || value === undefined ? null : String(value);
    this.#controller?.changed(true);
  }

  /** What was found, once it is there. @returns {Report | null} */
  get report() {
    return this.#controller?.report ?? null;
  }

  /** Selector of the article. */
  get htmlFor() {
    return this.#read('for');
  }
  set htmlFor(value) {
    this.setAttribute('for', value);
  }
  get views() {
    return this.#read('views');
  }
  set views(value) {
    this.setAttribute('views', [value].flat().join(' '));
  }
  get theme() {
    return this.#read('theme');
  }
  set theme(value) {
    this.setAttribute('theme', value);
  }
  get lexicon() {
    return this.#read('lexicon');
  }
  set lexicon(value) {
    this.setAttribute('lexicon', value);
  }
  get limit() {
    return this.#read('limit');
  }
  set limit(value) {
    this.setAttribute('limit', String(value));
  }
  get compact() {
    return this.#read('compact');
  }
  set compact(value) {
    this.toggleAttribute('compact', value);
  }
  /** Pixels that are kept free, whatever is shown. */
  get height() {
    return this.#read('height') || (this.compact ? HEIGHTS.compact : HEIGHTS.full);
  }
  set height(value) {
    this.setAttribute('height', String(value));
  }
  get load() {
    return this.#read('load');
  }
  set load(value) {
    this.setAttribute('load', value);
  }
  get highlight() {
    return this.#read('highlight');
  }
  set highlight(value) {
    this.setAttribute('highlight', value);
  }

  connectedCallback() {
    this.#keepPlace();
    if (this.#controller) this.#controller.connect();
    else this.#wait();
  }

  disconnectedCallback() {
    this.#stopWaiting();
    this.#controller?.disconnect();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'height' || name === 'compact') this.#keepPlace();
    if (name === 'load' && this.isConnected && !this.#loading) this.#wait();
    this.#controller?.changed(ABOUT_THE_TEXT.includes(name));
  }

  /** Loads the rest now, whatever `load` says. A failure is told by `telaah-error`, never thrown. */
  start() {
    this.#stopWaiting();
    this.#loading ??= loadUi(isOwn(this.lexicon)).then(
      (ui) => {
        this.#controller = ui.attach(this, this.#root, this.#place);
        emit(this, 'telaah-ready', { version: ui.version });
        if (this.isConnected) this.#controller.connect();
      },
      (error) => {
        this.#loading = undefined;
        fail(this, error);
      },
    );
    return this.#loading;
  }

  /** @template {keyof typeof READ} N @param {N} name @returns {ReturnType<typeof READ[N]>} */
  #read(name) {
    return /** @type {any} */ (READ[name](this.getAttribute(name)));
  }

  #keepPlace() {
    this.#place.style.blockSize = `${this.height}px`;
  }

  /** Until a reader comes near, the page is idle, or someone asks. */
  #wait() {
    this.#stopWaiting();
    if (this.load === 'click') return this.#waitForClick();
    if (this.load === 'idle' && 'requestIdleCallback' in window) {
      const idle = requestIdleCallback(() => this.start(), { timeout: 5000 });
      this.#stopWaiting = () => cancelIdleCallback(idle);
      return;
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.start();
    }, { rootMargin: NEAR });
    observer.observe(this);
    this.#stopWaiting = () => observer.disconnect();
  }

  #waitForClick() {
    const button = document.createElement('button');
    button.type = 'button';
    button.part.add('load');
    button.textContent = this.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ? 'Who is quoted?' : 'Siapa yang dikutip?';
    button.onclick = () => {
      button.disabled = true;
      this.start();
    };
    this.#place.append(button);
    this.#stopWaiting = () => button.remove();
  }
}
