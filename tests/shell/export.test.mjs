/** What is taken away is a table that other programs read, and says how to get it again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiptLine, receiptOf } from '../../www/export/receipt.js';
import { plain, toMarkdown } from '../../www/export/markdown.js';
import { rowsOf, toCsv, toJson, toTabs } from '../../www/export/tables.js';

const ROWS = { columns: ['term', 'count'], rows: [['kata, "kutip"\nbaru', 1.5], ['=HYPERLINK("x")', -2], ['biasa', 3]] };

/** @type {import('../../www/types/report').Report} */
const REPORT = {
  schema: 1,
  engine: { name: 'telaah', version: '9.9.9' },
  offsets: 'utf16',
  documents: [],
  keywords: [],
  keyphrases: [],
  comparison: null,
  speakers: [],
  themes: [],
  speakerThemes: [],
  sharedQuotes: [],
};

test('CSV quotes what has to be quoted, and no cell is a formula', () => {
  const lines = toCsv(ROWS, 'tanda, terima').split('\r\n');
  assert.deepEqual(lines, [
    '\u{feff}term,count',
    '"kata, ""kutip""\nbaru",1.5',
    '"\'=HYPERLINK(""x"")",-2',
    'biasa,3',
    '"# tanda, terima"',
    '',
  ]);
});

test('JSON has every text as it is', () => {
  const { receipt, keywords } = JSON.parse(toJson({ keywords: ROWS }, { engine: 'x' }));
  assert.deepEqual(receipt, { engine: 'x' });
  assert.deepEqual(keywords[1], { term: '=HYPERLINK("x")', count: -2 });
});

test('the receipt names the engine, the options and each text by its SHA-256', async () => {
  const articles = [{ id: 'a', title: 'A', text: 'abc' }];
  const build = { name: '0123456789ab', lexicons: { desks: 'feed' } };
  const receipt = await receiptOf(REPORT, articles, { themes: 'desks', disabledTerms: [], corrections: [], uncompared: [], hide: ['warga'] }, build);
  // The digest of "abc" is the first example of FIPS 180-2.
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  assert.deepEqual(receipt.texts, [{ id: 'a', sha256 }]);
  assert.equal(receiptLine(receipt), `telaah 9.9.9 (0123456789ab); schema 1; lexicon desks feed; options {"disabledTerms":[],"corrections":[],"uncompared":[],"hide":["warga"]}; SHA-256 a ${sha256}`);
  // A lexicon of the reader's is named by what it says.
  const own = /** @type {any} */ ({ themes: { format: 'toml', source: 'abc' }, hide: [] });
  assert.deepEqual((await receiptOf(REPORT, [], own, build)).lexicon, { name: 'own', sha256 });
});

test('what is pasted into a spreadsheet has one line a row and no formula', () => {
  assert.deepEqual(toTabs(ROWS, 'tanda').split('\n'), ['term\tcount', 'kata, "kutip" baru\t1.5', '\'=HYPERLINK("x")\t-2', 'biasa\t3', '# tanda']);
});

test('a row has the words of a quote, not their places, and its speakers by name', () => {
  const text = 'Siap, kata Sari Dewi.';
  const speaker = { name: 'Sari Dewi', aliases: ['Sari', 'Dewi'], role: null, type: 'person', quotes: 1, words: 1, share: 1 };
  const quote = {
    start: 0, end: 4, text: 'Siap', kind: 'direct', speakers: [0], mention: { start: 11, end: 20 }, mentionKind: 'name',
    cue: { start: 6, end: 10, root: 'kata' }, group: 0, confidence: 0.9, repaired: false,
  };
  const articles = [{ id: 'a', title: 'A', text }];
  const documents = /** @type {any} */ ([{ speakers: [speaker], quotes: [quote] }]);
  const found = { articles, found: null, report: { ...REPORT, documents } };
  const rowOf = (/** @type {'quotes' | 'speakers'} */ table) => {
    const { columns, rows } = rowsOf(table, found);
    return Object.fromEntries(columns.map((column, index) => [column, rows[0]?.[index]]));
  };
  assert.deepEqual(rowOf('quotes'), {
    document: 'a', title: 'A', start: 0, end: 4, text: 'Siap', kind: 'direct', mentionKind: 'name', group: 0, confidence: 0.9, repaired: 'false',
    speakers: 'Sari Dewi', role: '', type: 'person', mention: 'Sari Dewi', cue: 'kata',
  });
  assert.equal(rowOf('speakers').aliases, 'Sari; Dewi');
});

test('Markdown has the words as they are and no markup from them', () => {
  assert.equal(plain('a|b *c* <img>\n# d_e'), 'a\\|b \\*c\\* \\<img\\> \\# d\\_e');
  assert.equal(plain('1. Satu'), '1\\. Satu');
  assert.equal(plain('- Satu'), '\\- Satu');
  const table = toMarkdown([{ kind: 'heading', level: 2, text: 'Judul' }, { kind: 'table', columns: ['a', 'b'], rows: [['1|2', '']] }]);
  assert.equal(table, '## Judul\n\n| a | b |\n| --- | --- |\n| 1\\|2 |  |\n');
});
