/** Options that the widget's engine reads, beside the name of a set of themes. */
const PLAIN = ['layers', 'families', 'keywordLimit', 'hitLimit'];

/**
 * Whether this takes the page's engine: not one text, a set of themes of somebody's own, or choices such as corrections.
 * @param {any} documents @param {any} options
 */
export const isBeyond = (documents, options) =>
  (typeof documents !== 'string' && documents?.length !== 1) ||
  Object.entries(options ?? {}).some(([name, value]) => (name === 'themes' ? typeof value === 'object' : !PLAIN.includes(name)));
