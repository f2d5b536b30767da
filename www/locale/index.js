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

/** What could not be done, in the words of the page. @param {string} code @returns {string} */
export function errorText(code) {
  const words = document.querySelector(`[data-error="${code}"]`)?.textContent;
  return words ?? `${errorText('unknown')} (${code})`;
}

/** A text by its name, that of its group before it. @param {Locale} t @param {string | undefined} [name] */
function words(t, name = '') {
  const value = name.split('.').reduce((of, key) => Reflect.get(of, key), t);
  if (typeof value !== 'string') throw new Error(`index.html asks for the text ${name}`);
  return value;
}

/**
 * Puts the page's fixed words into the language. Words that stand only in the page are there in both, `data-en` beside
 * the Indonesian, `data-en-title` beside a title; `data-t` names a text that views use too, `data-t-label` a label, which may be the title as well.
 * @param {Locale} t
 */
export function translatePage(t) {
  // The markup is Indonesian, and so it stays until the reader wishes otherwise.
  if (document.documentElement.lang === t.code) return;
  document.documentElement.lang = t.code;
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-en]'))) {
    const { dataset } = element;
    dataset.id ??= element.textContent;
    element.textContent = dataset[t.code] ?? '';
  }
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-en-title]'))) {
    const { dataset } = element;
    dataset.idTitle ??= element.title;
    element.title = dataset[`${t.code}Title`] ?? '';
  }
  for (const element of document.querySelectorAll('[data-t]')) {
    element.textContent = words(t, /** @type {HTMLElement} */ (element).dataset.t);
  }
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-t-label]'))) {
    const label = words(t, element.dataset.tLabel);
    element.setAttribute('aria-label', label);
    if (element.title) element.title = label;
  }
}
