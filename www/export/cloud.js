/**
 * A word cloud, for slides and walls: the size of a word is the root of its count, its place says nothing. Only a
 * picture to take away; the page itself shows a table, where numbers can be read.
 */
import { COLOURS, INK, SERIF, SOFT, WIDTH, label, sheet, widthOf } from './figure.js';

const HEIGHT = 400;
const LARGEST = 68;
const SMALLEST = 13;
const GAP = 4;
const TINTS = [INK, COLOURS.keyword, SOFT];

/** @typedef {{x: number, y: number, width: number, height: number}} Box */

/** @param {Box} a @param {Box} b */
const touch = (a, b) => Math.abs(a.x - b.x) * 2 < a.width + b.width + GAP && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/**
 * Boxes round the centre without two that touch, the first in the middle; undefined for one that finds no room.
 * @param {{width: number, height: number}[]} sizes largest first @param {number} width @param {number} height
 */
export function placed(sizes, width, height) {
  /** @type {Box[]} */
  const taken = [];
  return sizes.map((size) => {
    // Along a spiral that is as flat as the sheet.
    for (let turn = 0; turn < 400; turn += 0.15) {
      const x = width / 2 + Math.cos(turn) * turn * 2.2;
      const y = height / 2 + Math.sin(turn) * turn * 1.1;
      const box = { x, y, ...size };
      const inside = x * 2 > size.width && (width - x) * 2 > size.width && y * 2 > size.height && (height - y) * 2 > size.height;
      if (!inside || taken.some((other) => touch(box, other))) continue;
      taken.push(box);
      return box;
    }
    return undefined;
  });
}

/**
 * @param {string} title @param {string} about @param {{word: string, count: number}[]} words most frequent first @param {string[]} receipt
 */
export function cloudFigure(title, about, words, receipt) {
  const most = Math.max(...words.map(({ count }) => count), 1);
  const sized = words.map(({ word, count }) => {
    const size = Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(count / most)));
    return { word, size, width: widthOf(word, `600 ${size}px ${SERIF}`), height: size };
  });
  const boxes = placed(sized, WIDTH - 64, HEIGHT);
  return sheet(title, about, receipt, HEIGHT, (top) => sized.flatMap(({ word, size }, index) => {
    const box = boxes[index];
    if (!box) return [];
    return [label(+(box.x + 32).toFixed(1), +(top + box.y + size * 0.3).toFixed(1), word, {
      'font-family': SERIF, 'font-size': size, 'font-weight': 600, 'text-anchor': 'middle', fill: TINTS[index % TINTS.length],
    })];
  }));
}
