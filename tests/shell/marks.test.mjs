/** Overlapping places become nested marks without losing or doubling a character. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nestLines, outerFirst } from '../../www/marks.js';

/** @typedef {import('../../www/marks.js').Mark} Mark */

const TEXT = '“Kami siap,” kata Sari 👩‍🌾 kemarin.';

/** @param {number} start @param {number} end @param {string} [layer] @returns {Mark} */
const mark = (start, end, layer = 'quote') => ({ start, end, layer });

/** As markup, to compare. @param {ReturnType<typeof nestLines>[number]} pieces @returns {string} */
const shown = (pieces) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.mark.layer}:${shown(piece.children)}]`)).join('');

/** @param {Mark[]} marks @param {number} [start] @param {number} [end] */
const nested = (marks, start = 0, end = TEXT.length) =>
  nestLines(TEXT, [{ start, end }], [...marks].sort(outerFirst)).map(shown).join('');

test('a place inside another is nested whole', () => {
  assert.equal(nested([mark(0, 12), mark(1, 5, 'keyword')], 0, 17), '[quote:“[keyword:Kami] siap,”] kata');
});

test('a place that crosses the end of another is continued after it', () => {
  assert.equal(nested([mark(0, 10, 'quote'), mark(6, 17, 'theme')], 0, 17), '[quote:“Kami [theme:siap]][theme:,” kata]');
});

test('a place over the edge of the line is cut there, an empty one is nothing', () => {
  assert.equal(nested([mark(0, 5), mark(3, 3), mark(8, 99)], 1, 17), '[quote:Kami] si[quote:ap,” kata]');
});

test('a place over several lines is marked in each', () => {
  const lines = [{ start: 0, end: 5 }, { start: 6, end: 12 }, { start: 13, end: 17 }];
  const pieces = nestLines(TEXT, lines, [mark(2, 9), mark(14, 16, 'keyword')]);
  assert.deepEqual(pieces.map(shown), ['“K[quote:ami]', '[quote:sia]p,”', 'k[keyword:at]a']);
});

test('whatever the places, the text stays whole', () => {
  // A fixed sequence that goes through many overlaps: the same on every machine.
  let state = 1;
  const next = (/** @type {number} */ below) => (state = (state * 48271) % 2147483647) % below;
  for (let round = 0; round < 500; round++) {
    const marks = Array.from({ length: next(9) }, () => mark(next(TEXT.length), next(TEXT.length + 5)));
    const plain = nested(marks).replaceAll(/\[quote:|\]/g, '');
    assert.equal(plain, TEXT, JSON.stringify(marks));
  }
});
