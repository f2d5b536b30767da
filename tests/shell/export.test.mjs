/** What is taken away is a table that other programs read, and says how to get it again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiptLine, receiptOf } from '../../www/export/receipt.js';
import { toCsv, toJson } from '../../www/export/tables.js';

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
  const { receipt, keywords } = JSON.parse(toJson('keywords', ROWS, { engine: 'x' }));
  assert.deepEqual(receipt, { engine: 'x' });
  assert.deepEqual(keywords[1], { term: '=HYPERLINK("x")', count: -2 });
});

test('the receipt names the engine, the options and each text by its SHA-256', async () => {
  const articles = [{ id: 'a', title: 'A', text: 'abc' }];
  const receipt = await receiptOf(REPORT, articles, { themes: 'desks', disabledTerms: [], corrections: [], hide: ['warga'] });
  // The digest of "abc" is the first example of FIPS 180-2.
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  assert.deepEqual(receipt.texts, [{ id: 'a', sha256 }]);
  assert.equal(receiptLine(receipt), `telaah 9.9.9; schema 1; options {"themes":"desks","disabledTerms":[],"corrections":[],"hide":["warga"]}; SHA-256 a ${sha256}`);
});
