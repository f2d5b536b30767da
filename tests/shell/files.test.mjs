/** Files become articles or reasons. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile, titleOf } from '../../www/input/files.js';

/** @param {string} name @param {number[] | string} content */
const read = (name, content) => readFile(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));

/** @param {Awaited<ReturnType<typeof readFile>>} result */
const textOf = (result) => ('article' in result ? result.article.text : result.code);

test('a text is read in the encoding it is written in', async () => {
  assert.equal(textOf(await read('a.txt', '“Siap,” kata Sari.')), '“Siap,” kata Sari.');
  assert.equal(textOf(await read('bom.md', [0xef, 0xbb, 0xbf, 0x41])), 'A');
  // Only a letter: Node, other than browsers, takes Windows-1252 for Latin-1.
  assert.equal(textOf(await read('windows.txt', [0x41, 0xe9])), 'Aé');
  assert.equal(textOf(await read('utf16.txt', [0xff, 0xfe, 0x1c, 0x20, 0x41, 0])), '“A');
});

test('what is no text is named, and says why', async () => {
  assert.equal(textOf(await read('a.pdf', 'x')), 'file-type');
  assert.equal(textOf(await read('a.txt', [0x41, 0, 0x42])), 'file-binary');
  assert.equal(textOf(await read('a.txt', ' \n')), 'file-empty');
  assert.equal(textOf(await read('A.TXT', 'A')), 'A');
});

test('the title is the first line, cut between words', () => {
  assert.equal(titleOf('\n# Jalan dibuka\r\nIsi.'), 'Jalan dibuka');
  assert.equal(titleOf('kata '.repeat(40)), `${'kata '.repeat(18).trim()}…`);
  assert.equal(titleOf('x'.repeat(200)), `${'x'.repeat(90)}…`);
  assert.equal(titleOf(''), '');
});
