/**
 * The element's attributes: what is valid, and what holds when a page writes something else. `custom-elements.json`, the
 * types and the README are held to this table by a test.
 */

export const VIEWS = /** @type {const} */ (['quotes', 'keywords', 'themes']);
/** @typedef {typeof VIEWS[number]} View */
/** Pixels to reserve; what a report of usual length fills. */
export const HEIGHTS = { full: 440, compact: 216 };

/**
 * The value if it is one of these, or else the first.
 * @template {string} T @param {readonly T[]} allowed
 */
const oneOf = (allowed) => (/** @type {string | null} */ value) =>
  allowed.find((other) => other === value?.trim().toLowerCase()) ?? /** @type {T} */ (allowed[0]);

/** @param {number} least @param {number} most @param {number} usual */
const whole = (least, most, usual) => (/** @type {string | null} */ value) => {
  const number = Number(value?.trim() || NaN);
  return Number.isInteger(number) ? Math.min(Math.max(number, least), most) : usual;
};

/** @param {string | null} value */
const plain = (value) => value?.trim() ?? '';

/** Readers of an attribute's value, by the attribute. */
export const READ = {
  for: plain,
  views(/** @type {string | null} */ value) {
    const named = plain(value).toLowerCase().split(/[\s,]+/);
    const valid = VIEWS.filter((view) => named.includes(view)).sort((a, b) => named.indexOf(a) - named.indexOf(b));
    return valid.length > 0 ? valid : [...VIEWS];
  },
  theme: oneOf(['auto', 'light', 'dark', 'inherit']),
  lexicon: plain,
  limit: whole(1, 50, 8),
  compact: (/** @type {string | null} */ value) => value !== null,
  height: whole(80, 4000, 0),
  load: oneOf(['visible', 'idle', 'click']),
  highlight: oneOf(['on', 'off']),
};

/** Attributes that change what is analysed, not only how it is shown. */
export const ABOUT_THE_TEXT = ['for', 'lexicon'];

/** The sets of themes that the engine has in it. */
export const BUILT_IN = ['governance', 'desks'];

/** Whether the value of `lexicon` names a set of somebody's own, which only the page's engine can read. @param {string} value */
export const isOwn = (value) => value !== '' && !BUILT_IN.includes(value);
