/**
 * The findings of all articles as tables to take away: one row for each thing counted. Columns are named as in the
 * report, whatever language the page speaks, so that a script that reads them keeps working.
 * @import {State, Table} from '../types/app'
 * @import {Document, Report} from '../types/report'
 */

/** @typedef {string | number} Cell */
/** @typedef {{columns: string[], rows: Cell[][]}} Rows */
/** @typedef {Pick<State, 'articles' | 'found'> & {report: Report}} Found */
/** @typedef {{start: number, end: number}} Range */

/** What is counted in one document. @type {Record<Table, (document: Document, text: string, index: number, found: Found) => object[]>} */
const TABLES = {
  documents: ({ language, counts, quotes, speakers, notes }) => [{ language, ...counts, quotes: quotes.length, speakers: speakers.length, notes }],
  speakers: ({ speakers }) => speakers,
  keywords: ({ keywords }) => keywords,
  keyphrases: ({ keyphrases }) => keyphrases,
  phrases: ({ phrases }) => phrases,
  acronyms: ({ acronyms }) => acronyms,
  quotes: (document, text) => document.quotes.map(({ mention, cue, speakers, ...quote }) => {
    const who = speakers.flatMap((index) => document.speakers[index] ?? []);
    const words = (/** @type {Range | null} */ range) => range && text.slice(range.start, range.end);
    return {
      ...quote, speakers: who.map(({ name }) => name), role: who.map(({ role }) => role ?? ''), type: who.map(({ type }) => type),
      mention: words(mention), cue: words(cue),
    };
  }),
  sharedQuotes: (_document, _text, index, { report }) => report.sharedQuotes.flatMap(({ text, similarity, places }, shared) =>
    places.filter(({ document }) => document === index).map(() => ({ shared: shared + 1, similarity, text }))),
  themes: ({ themes }) => themes.flatMap(({ id, score, hits }) => (hits.length === 0
    ? [{ theme: id, score }]
    : hits.map((hit) => ({ theme: id, score, ...hit, negated: hit.places.filter(({ negated }) => negated).length })))),
  speakerThemes: ({ speakerThemes, speakers }) => speakerThemes.flatMap(({ speaker, words, themes }) =>
    themes.map(({ id, score }) => ({ speaker: speakers[speaker]?.name, words, theme: id, score }))),
  comparison: (_document, _text, index, { report }) => Object.entries(report.comparison?.documents[index] ?? {}).flatMap(([side, terms]) =>
    terms.map((term) => ({ side, ...term }))),
  concordance: (_document, text, index, { found }) => (found?.[index]?.lines ?? []).map(({ left, hit, right }) => {
    const words = (/** @type {Range} */ { start, end }) => text.slice(start, end).trim();
    return { left: words(left), hit: words(hit), right: words(right), start: hit.start, end: hit.end };
  }),
};

/**
 * The fields of one row: lists in one cell, what is nested beside the rest; places stand in the report, not in tables.
 * @param {object} thing @returns {[string, Cell][]}
 */
function fieldsOf(thing) {
  return Object.entries(thing).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      const written = value.map((one) => (typeof one === 'object' ? Object.values(one).join(' ') : String(one)));
      return typeof value[0]?.start === 'number' ? [] : [[name, written.join('; ')]];
    }
    if (typeof value === 'object' && value !== null) return fieldsOf(value);
    return [[name, typeof value === 'number' ? value : String(value ?? '')]];
  });
}

/** @param {Table} table @param {Found} found @returns {Rows} */
export function rowsOf(table, found) {
  const things = found.report.documents.flatMap((document, index) => {
    const { id = '', title = '', text = '' } = found.articles[index] ?? {};
    return TABLES[table](document, text, index, found).map((thing) => new Map([['document', id], ['title', title], ...fieldsOf(thing)]));
  });
  const columns = [...new Set(['document', 'title', ...things.flatMap((thing) => [...thing.keys()])])];
  return { columns, rows: things.map((thing) => columns.map((column) => thing.get(column) ?? '')) };
}

/**
 * After RFC 4180, with a mark by which spreadsheets know UTF-8, and the receipt as the last line. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; the JSON form has every text as it is.
 * @param {Rows} rows @param {string} receipt
 */
export function toCsv({ columns, rows }, receipt) {
  const lines = [columns, ...rows, [`# ${receipt}`]].map((row) => row.map(cell).join(','));
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

/** @param {Cell} value */
const safe = (value) => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value));

/** @param {Cell} value */
function cell(value) {
  const text = safe(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Record<string, Rows>} tables @param {object} receipt */
export function toJson(tables, receipt) {
  const named = Object.entries(tables).map(([name, { columns, rows }]) =>
    [name, rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))]);
  return `${JSON.stringify({ receipt, ...Object.fromEntries(named) }, null, 1)}\n`;
}

/** For a spreadsheet or a mail: cells between tabs, one row a line. @param {Rows} rows @param {string} receipt */
export function toTabs({ columns, rows }, receipt) {
  const lines = [columns, ...rows].map((row) => row.map((value) => safe(value).replace(/\s+/g, ' ')).join('\t'));
  return [...lines, `# ${receipt}`].join('\n');
}
