/**
 * From the report's places to nested marks. Places overlap freely; elements must nest. So a stretch that crosses the
 * end of another is continued after it, and one that lies inside another is nested whole.
 * @import {Document, Range} from './types/report'
 * @import {Layer} from './types/app'
 */
import { isDirect, layerRanges, mentions } from './trails.js';
import { KEYWORDS_SHOWN } from './limits.js';

/**
 * @typedef {object} Mark
 * @property {number} start
 * @property {number} end
 * @property {string} layer `quote`, `speaker`, `keyword`, `theme`, `furniture`, `trail`
 * @property {string} [kind] of a quote or of furniture
 * @property {string} [key] the trail that a click on it follows
 * @property {number} [at] place in the trail
 */

/** @typedef {{mark: Mark, children: (Nested | string)[]}} Nested */

/**
 * What to mark in an article.
 * @param {Document} document @param {Layer[]} layers @returns {Mark[]}
 */
export function marksOf(document, layers) {
  /** @type {Mark[]} */
  const marks = [];
  const on = new Set(layers);
  document.quotes.forEach((quote, index) => {
    if (!on.has(isDirect(quote) ? 'direct' : 'indirect')) return;
    const speaker = quote.speakers[0];
    const key = speaker === undefined ? `quote:${index}` : `speaker:${speaker}`;
    marks.push({ start: quote.start, end: quote.end, layer: 'quote', kind: quote.kind, key });
  });
  if (on.has('speaker')) {
    const speakers = new Map(document.quotes.toReversed().map(({ mention, speakers: [first] }) => [mention?.start, first]));
    for (const { start, end } of mentions(document)) marks.push({ start, end, layer: 'speaker', key: `speaker:${speakers.get(start) ?? ''}` });
  }
  if (on.has('keyword')) {
    for (const { root, hits } of document.keywords.slice(0, KEYWORDS_SHOWN)) {
      for (const { start, end } of hits) marks.push({ start, end, layer: 'keyword', key: `keyword:${root}` });
    }
  }
  if (on.has('theme')) {
    for (const { id, hits } of document.themes) {
      for (const { start, end } of hits.flatMap((hit) => hit.places)) {
        marks.push({ start, end, layer: 'theme', key: `theme:${id}` });
      }
    }
  }
  if (on.has('furniture')) {
    for (const { start, end, kind } of layerRanges(document, 'furniture').map((range) => ({ kind: '', ...range }))) {
      marks.push({ start, end, layer: 'furniture', kind });
    }
  }
  return marks;
}

/** Longer first where two begin together, so that they nest. @param {Range} a @param {Range} b */
export const outerFirst = (a, b) => a.start - b.start || b.end - a.end;

/**
 * The lines of a text with their marks nested, which must be sorted by {@link outerFirst}.
 * @param {string} text @param {Range[]} lines in order @param {Mark[]} marks
 */
export function nestLines(text, lines, marks) {
  /** @type {Mark[]} */
  let open = [];
  let next = 0;
  return lines.map((line) => {
    open = open.filter((mark) => mark.end > line.start);
    for (let mark = marks[next]; mark && mark.start < line.end; mark = marks[++next]) {
      if (mark.end > line.start && mark.start < mark.end) open.push(mark);
    }
    return nest(text, line, open);
  });
}

/** @param {string} text @param {Range} line @param {Mark[]} marks that touch the line @returns {(Nested | string)[]} */
function nest(text, { start, end }, marks) {
  const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  const boundaries = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  /** @type {(Nested | string)[]} */
  const root = [];
  /** @type {Nested[]} */
  let open = [];
  /** @type {Mark[]} */
  let active = [];
  let next = 0;
  for (const [i, to] of boundaries.slice(1).entries()) {
    const from = boundaries[i] ?? start;
    active = active.filter((mark) => mark.end > from);
    for (let mark = marks[next]; mark && mark.start <= from; mark = marks[++next]) active.push(mark);
    let shared = 0;
    while (shared < open.length && open[shared]?.mark === active[shared]) shared++;
    open = open.slice(0, shared);
    for (const mark of active.slice(shared)) {
      const nested = { mark, children: [] };
      (open.at(-1)?.children ?? root).push(nested);
      open.push(nested);
    }
    (open.at(-1)?.children ?? root).push(text.slice(from, to));
  }
  return root;
}
