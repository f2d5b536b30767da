/**
 * Articles and choices from outside the page, a link or an earlier version, made into what the page expects or left out.
 * What the options mean is for the engine to judge.
 * @import {Article, Options, State} from '../types/app'
 */

/** @param {unknown} value @returns {Record<string, unknown>} */
const fields = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { .../** @type {object} */ (value) } : {});

/** @param {unknown} value @returns {Article[] | undefined} undefined for what is no list of articles */
export function checkedArticles(value) {
  if (!Array.isArray(value)) return undefined;
  const articles = value.map(fields).flatMap(({ id, title, outlet, date, text }, index) => {
    if (typeof text !== 'string') return [];
    return [{
      id: typeof id === 'string' ? id : `shared-${index + 1}`,
      title: typeof title === 'string' ? title : '',
      text,
      ...(typeof outlet === 'string' && { outlet }),
      ...(typeof date === 'string' && /^\d{4}(-\d\d){0,2}$/.test(date) && { date }),
    }];
  });
  // Two with one name could not be told apart.
  return articles.filter(({ id }, index) => articles.findIndex((other) => other.id === id) === index);
}

/**
 * @param {unknown} value @param {Article[]} articles
 * @returns {{options?: Options, patch: Partial<State>}}
 */
export function checkedChoices(value, articles) {
  const { options, tab, selected } = fields(value);
  const { themes, ...others } = fields(options);
  /** @type {Partial<State>} */
  const patch = {};
  const tabs = /** @type {State['tab'][]} */ (['summary', 'quotes', 'keywords', 'themes', 'compare', 'search']);
  const chosen = tabs.find((one) => one === tab);
  if (chosen) patch.tab = chosen;
  if (articles.some(({ id }) => id === selected)) patch.selected = /** @type {string} */ (selected);
  if (themes === undefined) return { patch };
  return { options: /** @type {Options} */ (/** @type {unknown} */ ({ hide: [], disabledTerms: [], corrections: [], uncompared: [], ...others, themes })), patch };
}
