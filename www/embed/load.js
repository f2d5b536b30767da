/**
 * Loads the element's other files from beside this script, each with its hash, and says which directive a policy lacks.
 * @import {Part, Trust} from '../engine/parts.js'
 * @import {Ui} from './ui/widget.js'
 */
import { fetchFile } from '../engine/parts.js';
import { pause } from './pause.js';

/** One that analyses an article, and the page's, which compares several and reads files of themes as well. @typedef {'article' | 'workbench'} Engine */

/** Name and hash of every file, put here by the build. @typedef {Record<'ui' | `${Engine}${'Worker' | 'Wasm'}` | 'readability', [name: string, integrity: string]>} Files */

/** What the loaded code needs from here. @typedef {{engineFor: (beyond: boolean) => Engine, part: (name: 'worker' | 'wasm', engine: Engine) => Part, trust: Trust, load: (name: 'readability') => Promise<any>, blame: (error: any) => Promise<any>}} Context */

/** @param {boolean} beyond see `beyond.js` @returns {Engine} */
const engineFor = (beyond) => (beyond ? 'workbench' : 'article');

/** @param {'worker' | 'wasm'} name @param {Engine} engine */
const fileOf = (name, engine) => /** @type {const} */ (`${engine}${name === 'wasm' ? 'Wasm' : 'Worker'}`);

export class Loader {
  #base;
  #files;
  /** @type {Promise<Ui> | undefined} */
  #ui;
  /** @type {Map<string, Promise<Response>>} */
  #coming = new Map();
  /** Directives by which the page's policy refused something of ours. @type {Set<string>} */
  #refused = new Set();
  /** @type {Trust | undefined} */
  #trust;

  /** @param {string} base where this script is @param {Files} files */
  constructor(base, files) {
    this.#base = base;
    this.#files = files;
  }

  /** One for all elements of the page. @param {boolean} beyond whether the first of them takes the page's engine */
  ui = (beyond) => {
    this.#ui ??= this.#start(beyond);
    this.#ui.catch(() => (this.#ui = undefined));
    return this.#ui;
  };

  /** @param {boolean} beyond */
  async #start(beyond) {
    document.addEventListener('securitypolicyviolation', (event) => this.#note(event));
    // Beside the code that will ask for them; should that fail, so be it with these.
    for (const name of /** @type {const} */ (['worker', 'wasm'])) {
      const file = fileOf(name, engineFor(beyond));
      const { url, integrity } = this.#part(file);
      const coming = fetchFile(url, integrity);
      coming.catch(() => {});
      this.#coming.set(file, coming);
    }
    const begin = await this.load('ui');
    await pause();
    /** @type {Context} */
    const context = {
      engineFor,
      part: (name, engine) => {
        const file = fileOf(name, engine);
        // A response can be read once; whoever asks again fetches again.
        const coming = this.#coming.get(file);
        this.#coming.delete(file);
        return { ...this.#part(file), ...(coming && { coming }) };
      },
      trust: this.#trusted(),
      load: this.load,
      blame: (error) => this.#blame(error),
    };
    return begin(context, beyond);
  }

  /** Runs one of our scripts; it answers with an event on its own element, so that nothing becomes global. @param {'ui' | 'readability'} name @returns {Promise<any>} */
  load = async (name) => {
    const script = document.createElement('script');
    const { url, integrity } = this.#part(name);
    try {
      script.src = this.#trusted().url(url);
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
      return await new Promise((resolve, reject) => {
        script.addEventListener('telaah-loaded', (event) => resolve(/** @type {CustomEvent} */ (event).detail));
        // After `load` nothing more can come: the file was not the one we know.
        script.onload = script.onerror = () => setTimeout(reject, 0, { code: 'engine-missing', detail: url });
        document.head.append(script);
      });
    } catch (error) {
      throw await this.#blame(error);
    } finally {
      script.remove();
    }
  };

  /** @param {keyof Files} name */
  #part(name) {
    const [file, integrity] = this.#files[name];
    return { url: new URL(file, this.#base).href, integrity };
  }

  #trusted() {
    if (this.#trust) return this.#trust;
    const { trustedTypes } = /** @type {any} */ (window);
    const same = (/** @type {string} */ text) => text;
    const policy = trustedTypes?.createPolicy('telaah', { createScriptURL: same, createScript: same });
    this.#trust = { url: (url) => policy?.createScriptURL(url) ?? url, code: (text) => policy?.createScript(text) ?? text };
    return this.#trust;
  }

  /** @param {SecurityPolicyViolationEvent} event */
  #note({ effectiveDirective, blockedURI, sourceFile }) {
    const directive = effectiveDirective.replace(/-(elem|attr)$/, '');
    if (blockedURI.startsWith(new URL(this.#base).origin)) this.#refused.add(`${directive} ${new URL(this.#base).origin}`);
    else if (blockedURI.startsWith('trusted-types')) this.#refused.add('trusted-types telaah');
    else if (blockedURI === 'wasm-eval') this.#refused.add("script-src 'wasm-unsafe-eval'");
    else if (blockedURI.startsWith('blob') && sourceFile?.startsWith(this.#base)) this.#refused.add(`${directive} blob:`);
  }

  /** The error, with the missing directive when a policy is behind it. @param {any} error */
  async #blame(error) {
    // Browsers report a violation a little after the call has failed.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [directive = error?.code?.startsWith('csp-') ? error.detail : undefined] = this.#refused;
    if (!directive) return error;
    return { code: error?.code?.startsWith('csp-') ? error.code : 'csp-blocked', detail: String(error?.detail ?? error), directive };
  }
}
