/**
 * The findings of all articles as tables to take away: one row for each thing counted. Columns are named as in the
 * report, whatever language the page speaks, so that a script that reads them keeps working.
 * @import {Article, Table} from '../types/app'
 * @import {Document, Report} from '../types/report'
 */

/** @typedef {{columns: string[], rows: (string | number)[][]}} Rows */
/** @typedef {(document: Document, text: string) => (string | number)[][]} Of */

/** @type {Record<Table, {columns: string[], of: Of}>} */
const TABLES = {
  keywords: {
    columns: ['term', 'root', 'forms', 'count', 'perThousand', 'logLikelihood', 'logRatio', 'referenceCount', 'dispersion'],
    of: (document) => document.keywords.map(({ term, root, forms, count, perThousand, keyness, dispersion }) => [
      term, root, forms.map(({ form, count: times }) => `${form} ${times}`).join('; '), count, perThousand,
      keyness.logLikelihood, keyness.logRatio, keyness.referenceCount, dispersion,
    ]),
  },
  quotes: {
    columns: ['text', 'kind', 'speakers', 'role', 'type', 'mention', 'mentionKind', 'cue', 'group', 'confidence', 'repaired', 'corrected', 'start', 'end'],
    of: (document, text) => document.quotes.map((quote) => {
      const speakers = quote.speakers.flatMap((index) => document.speakers[index] ?? []);
      const each = (/** @type {(speaker: Document['speakers'][number]) => string | null} */ pick) => speakers.map((speaker) => pick(speaker) ?? '').join('; ');
      const words = (/** @type {{start: number, end: number} | null} */ range) => (range ? text.slice(range.start, range.end) : '');
      return [
        quote.text, quote.kind, each(({ name }) => name), each(({ role }) => role), each(({ type }) => type), words(quote.mention),
        quote.mentionKind, words(quote.cue), quote.group, quote.confidence, String(quote.repaired), String(quote.corrected === true), quote.start, quote.end,
      ];
    }),
  },
  themes: {
    columns: ['theme', 'score', 'term', 'weight', 'count', 'negated', 'contribution'],
    of: (document) => document.themes.flatMap(({ id, score, hits }) => hits.length === 0
      ? [[id, score, '', '', '', '', '']]
      : hits.map(({ term, weight, count, places, contribution }) =>
        [id, score, term, weight, count, places.filter(({ negated }) => negated).length, contribution])),
  },
};

/** @param {Table} table @param {Report} report @param {Article[]} articles in the report's order @returns {Rows} */
export function rowsOf(table, report, articles) {
  const { columns, of } = TABLES[table];
  const rows = report.documents.flatMap((document, index) => {
    const { id = '', title = '', text = '' } = articles[index] ?? {};
    return of(document, text).map((row) => [id, title, ...row]);
  });
  return { columns: ['document', 'title', ...columns], rows };
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

/** @param {string | number} value */
function cell(value) {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Table} table @param {Rows} rows @param {object} receipt */
export function toJson(table, { columns, rows }, receipt) {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  return `${JSON.stringify({ receipt, [table]: objects }, null, 1)}\n`;
}
