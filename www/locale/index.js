/**
 * The interface's language. The articles stay Indonesian, whatever the interface speaks.
 * @import {State} from '../types/app'
 */
import { numbers } from './numbers.js';
import { WORDS } from './words.js';

/** @typedef {State['language']} Language */
/** @typedef {string | number} Value */
/** @template W @typedef {W extends `${string}#${string}#${string}` ? (a: Value, b: Value) => string : W extends `${string}#${string}` ? (a: Value) => string : string} Said */
/** A table of texts in one language. @template T @typedef {T extends readonly [infer W, unknown] ? Said<W> : {[K in keyof T]: Spoken<T[K]>}} Spoken */
/** @typedef {Spoken<typeof WORDS> & ReturnType<typeof numbers> & {code: Language}} Locale */

/** @param {string} text @param {(value: number) => string} written */
const said = (text, written) => text.includes('#')
  ? (/** @type {Value[]} */ ...values) => {
    const [first] = values;
    return text.replace(/\((.*?)\|(.*?)\)/g, (_, one, many) => (first === 1 ? one : many)).replace(/#/g, () => {
      const value = values.shift() ?? '';
      return typeof value === 'number' ? written(value) : value;
    });
  }
  : text;

/** @type {Partial<Record<Language, Locale>>} */
const SPOKEN = {};

/** @param {Language} language @returns {Locale} */
export function locale(language) {
  return (SPOKEN[language] ??= inFull(language));
}

/** @param {Language} language @returns {Locale} */
function inFull(language) {
  const own = numbers(language);
  /** @type {(some: any) => any} */
  const of = (some) => (Array.isArray(some)
    ? said(some[language === 'id' ? 0 : 1], own.number)
    : Object.fromEntries(Object.entries(some).map(([key, value]) => [key, of(value)])));
  return { code: language, ...own, ...of(WORDS) };
}

/** A text with elements in the place of its `@`. @param {string} text @param {...(Node | string)} parts */
export const weave = (text, ...parts) => text.split('@').flatMap((words, at) => [parts[at - 1] ?? '', words]);

/** The page's words for a code: what could not be done, what kind of thing was found. @param {string} code @returns {string} */
export function wordsFor(code) {
  const words = document.querySelector(`li[data-code="${code}"]`)?.textContent;
  return words ?? `${wordsFor('unknown')} (${code})`;
}

/** Where the English of fixed words stands, and what it is put in the place of: the text itself, a label, a title. */
const FIXED = [['data-en', ''], ['data-en-label', 'aria-label'], ['data-en-title', 'title']];

/**
 * Puts the page's fixed words into the language. Words that stand only in the page are there in both, the English in an
 * attribute beside the Indonesian; `data-t` names a text that views use too.
 * @param {Locale} t
 */
export function translatePage(t) {
  // The markup is Indonesian, and so it stays until the reader wishes otherwise.
  if (document.documentElement.lang === t.code) return;
  document.documentElement.lang = t.code;
  for (const [english = '', attribute = ''] of FIXED) {
    for (const element of document.querySelectorAll(`[${english}]`)) {
      // Each turn swaps the two.
      const [words, others] = [element.getAttribute(english) ?? '', attribute ? element.getAttribute(attribute) : element.textContent];
      if (attribute) element.setAttribute(attribute, words);
      else element.textContent = words;
      element.setAttribute(english, others ?? '');
    }
  }
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-t]'))) {
    element.textContent = (element.dataset.t ?? '').split('.').reduce((of, key) => Reflect.get(of, key), /** @type {any} */ (t));
  }
}
