/** Small pictures made of places and shares; the number beside each says the same, so they are hidden from readers. */
import { svg } from '../dom.js';

const WIDTH = 1000;

/** @param {string} kind the class @param {string} ground @param {string} path */
const picture = (kind, ground, path) => svg('svg', { class: kind, viewBox: `0 0 ${WIDTH} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
  svg('path', { class: 'ground', d: ground }),
  svg('path', { d: path }));

/** Where in a text of `length` the places are. @param {number} length @param {{start: number, end: number}[]} ranges @param {string} kind */
export function strip(length, ranges, kind) {
  const scale = WIDTH / Math.max(length, 1);
  const path = ranges.map(({ start, end }) => {
    // A word is a line, whose width the style sheet gives; a quote is a block, wide enough to be seen.
    if (kind === 'ticks') return `M${(start * scale).toFixed(0)} 0v10`;
    const width = Math.max((end - start) * scale, 4);
    const left = Math.min(start * scale, WIDTH - width);
    return `M${left.toFixed(0)} 0h${width.toFixed(0)}v10h-${width.toFixed(0)}z`;
  });
  return picture(`strip ${kind}`, `M0 9.4h${WIDTH}v.6h-${WIDTH}z`, path.join(''));
}

/** @param {number} share 0 to 1 @param {string} kind the colour's class */
export function bar(share, kind) {
  const width = (Math.min(Math.max(share, 0), 1) * WIDTH).toFixed(0);
  return picture(`bar ${kind}`, `M0 0h${WIDTH}v10h-${WIDTH}z`, `M0 0h${width}v10h-${width}z`);
}
