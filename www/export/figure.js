/**
 * Pictures that stand alone: SVG made of nodes, with colours and sizes of their own, because no style sheet of the page
 * goes with them. Always on paper: they end in documents.
 */
import { svg } from '../dom.js';

export const INK = '#1d1b17';
export const SOFT = '#645f54';
const PAPER = '#fffefb';
const RULE = '#e2ddd0';
export const COLOURS = { speaker: '#0a5a69', keyword: '#2451a6', theme: '#2c6a34' };

export const SERIF = "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif";
const SANS = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif";

export const WIDTH = 760;
const MARGIN = 32;
const LABEL = 250;
const ROW = 26;
const SMALL_LINE = 14;

/** @typedef {keyof typeof COLOURS} Colour */
/** A share from 0 to 1, or places in a text of some length. @typedef {{share: number} | {at: number[], length: number}} Drawn */
/** @typedef {{label: string, value: string, drawn: Drawn}} Row */

let canvas = /** @type {CanvasRenderingContext2D | null} */ (null);

/** @param {string} words @param {string} font as in CSS */
export function widthOf(words, font) {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return words.length * 7;
  canvas.font = font;
  return canvas.measureText(words).width;
}

/** Words cut to a width. @param {string} words @param {number} width @param {string} font */
function fitted(words, width, font) {
  if (widthOf(words, font) <= width) return words;
  let cut = words;
  while (cut !== '' && widthOf(`${cut}…`, font) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** In lines no wider than the picture. @param {string} words @param {number} size */
function wrapped(words, size) {
  const letters = Math.floor((WIDTH - 2 * MARGIN) / (size * 0.56));
  return words.match(new RegExp(`.{1,${letters}}(?:\\s|$)|.{${letters}}`, 'gu')) ?? [];
}

/** @param {number} x @param {number} y @param {string} words @param {object} [more] */
export const label = (x, y, words, more = {}) => svg('text', { x, y, 'font-family': SANS, 'font-size': 14, fill: INK, ...more }, words);

/**
 * The sheet: a title, what `draw` puts below it, and the receipt at the foot.
 * @param {string} title @param {string} about @param {string[]} receipt
 * @param {number} height of what is drawn @param {(top: number) => Node[]} draw
 */
export function sheet(title, about, receipt, height, draw) {
  const titles = wrapped(title, 21).slice(0, 3);
  const top = MARGIN + titles.length * 28 + 38;
  const foot = receipt.flatMap((line) => wrapped(line, 9)).slice(0, 14);
  const whole = top + height + 24 + foot.length * SMALL_LINE + MARGIN - 12;
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${whole}`, width: WIDTH, height: whole, role: 'img' },
    svg('title', {}, `${title}: ${about}`),
    svg('desc', {}, receipt.join('; ')),
    svg('rect', { width: WIDTH, height: whole, fill: PAPER }),
    ...titles.map((line, index) => label(MARGIN, MARGIN + 18 + index * 28, line.trim(), { 'font-family': SERIF, 'font-size': 21, 'font-weight': 600 })),
    label(MARGIN, top - 20, about, { fill: SOFT }),
    ...draw(top),
    svg('path', { d: `M${MARGIN} ${top + height + 10}H${WIDTH - MARGIN}`, stroke: RULE }),
    ...foot.map((line, index) => label(MARGIN, top + height + 28 + index * SMALL_LINE, line.trim(), { 'font-size': 9, fill: SOFT })));
}

/**
 * One line for each thing: its name, its number, and a bar or the places in the text.
 * @param {string} title @param {string} about @param {Row[]} rows @param {Colour} colour @param {string[]} receipt
 */
export function rowsFigure(title, about, rows, colour, receipt) {
  const from = MARGIN + LABEL + 70;
  const width = WIDTH - MARGIN - from;
  return sheet(title, about, receipt, rows.length * ROW, (top) => rows.flatMap(({ label: name, value, drawn }, index) => {
    const y = top + index * ROW;
    return [
      svg('path', { d: `M${MARGIN} ${y}H${WIDTH - MARGIN}`, stroke: RULE }),
      label(MARGIN, y + 18, fitted(name, LABEL, `14px ${SANS}`)),
      label(from - 16, y + 18, value, { 'text-anchor': 'end' }),
      'share' in drawn
        ? svg('rect', { x: from, y: y + 8, width: Math.max(1, drawn.share * width).toFixed(1), height: 10, fill: COLOURS[colour] })
        : svg('path', { d: drawn.at.map((at) => `M${(from + (at / Math.max(drawn.length, 1)) * width).toFixed(1)} ${y + 6}v14`).join(''), stroke: COLOURS[colour], 'stroke-width': 1.5 }),
    ];
  }));
}

/**
 * Numbers in rows and columns, the higher the darker.
 * @param {string} title @param {string} about @param {string[]} columns @param {{label: string, values: number[]}[]} rows 0 to 100
 * @param {(value: number) => string} written @param {string[]} receipt
 */
export function heatFigure(title, about, columns, rows, written, receipt) {
  const from = MARGIN + LABEL;
  // Room for the last name, which leans out.
  const width = (WIDTH - MARGIN - 64 - from) / Math.max(columns.length, 1);
  const head = 96;
  return sheet(title, about, receipt, head + rows.length * ROW, (top) => [
    // Aslant, because names of themes are longer than numbers are wide.
    ...columns.map((name, index) => {
      const [x, y] = [from + (index + 0.5) * width, top + head - 8];
      return label(x, y, fitted(name, 132, `12px ${SANS}`), { 'font-size': 12, fill: SOFT, transform: `rotate(-40 ${x} ${y})` });
    }),
    ...rows.flatMap(({ label: name, values }, index) => {
      const y = top + head + index * ROW;
      return [
        label(MARGIN, y + 18, fitted(name, LABEL - 12, `14px ${SANS}`)),
        ...values.flatMap((value, column) => value <= 0 ? [] : [
          svg('rect', { x: (from + column * width).toFixed(1), y: y + 1, width: Math.max(width - 2, 1).toFixed(1), height: ROW - 2, fill: COLOURS.theme, 'fill-opacity': (0.05 + Math.min(value, 100) * 0.0028).toFixed(3) }),
          label(from + (column + 0.5) * width, y + 18, written(value), { 'text-anchor': 'middle', 'font-size': 12 }),
        ]),
      ];
    }),
  ]);
}
