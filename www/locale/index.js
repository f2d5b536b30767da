/**
 * The interface's language. The articles stay Indonesian, whatever the interface speaks.
 * @import {State} from '../types/app'
 */
import en from './en.js';
import id from './id.js';

/** @typedef {typeof id} Locale */

const LOCALES = { id, en };

/** @param {State['language']} language @returns {Locale} */
export const locale = (language) => LOCALES[language];

/** @param {Locale} t @param {string} code */
export function errorText(t, code) {
  return code in t.errors ? t.errors[/** @type {keyof Locale['errors']} */ (code)] : `${t.errors.unknown} (${code})`;
}

/** @param {Locale} t @param {string | undefined} key */
function words(t, key) {
  const value = t[/** @type {keyof Locale} */ (key)];
  if (typeof value !== 'string') throw new Error(`index.html asks for the text ${key}`);
  return value;
}

/**
 * Puts the page's fixed words into the language. Words that stand only in the page are there in both, `data-en` beside
 * the Indonesian; `data-t` names a text that views use too, `data-t-label` a label.
 * @param {Locale} t
 */
export function translatePage(t) {
  document.documentElement.lang = t.code;
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-en]'))) {
    const { dataset } = element;
    dataset.id ??= element.textContent;
    element.textContent = (t.code === 'en' ? dataset.en : dataset.id) ?? '';
  }
  for (const element of document.querySelectorAll('[data-t]')) {
    element.textContent = words(t, /** @type {HTMLElement} */ (element).dataset.t);
  }
  for (const element of document.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', words(t, /** @type {HTMLElement} */ (element).dataset.tLabel));
  }
}
