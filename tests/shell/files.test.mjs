/** Files become articles or reasons. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../www/input/encoding.js';
import { readFile } from '../../www/input/files.js';
import { load } from '../../www/input/load.js';
import { titleOf } from '../../www/input/title.js';
import { DOCX, EPUB, QUOTED } from '../documents.mjs';
import { zip } from '../zip.mjs';

/** @param {string} name @param {number[] | string | Uint8Array} content */
const source = (name, content) => ({ name, open: () => new Blob([typeof content === 'string' ? content : new Uint8Array(content)]) });

/** @param {string} name @param {number[] | string} content */
const textOf = (name, content) => readFile(source(name, content)).then(({ text }) => text, (error) => error.code);

/** @param {...number} bytes */
const decoded = (...bytes) => decode(new Uint8Array(bytes));

test('a text is read in the encoding it is written in', async () => {
  assert.equal(await textOf('a.txt', '“Siap,” kata Sari.'), '“Siap,” kata Sari.');
  assert.equal(await textOf('bom.md', [0xef, 0xbb, 0xbf, 0x41]), 'A');
  // Only a letter: Node, other than browsers, takes Windows-1252 for Latin-1.
  assert.equal(await textOf('windows.txt', [0x41, 0xe9]), 'Aé');
  assert.equal(await textOf('utf16.txt', [0xff, 0xfe, 0x1c, 0x20, 0x41, 0]), '“A');
});

test('UTF-16 is known without its mark, in both orders', () => {
  const words = '“Siap,” kata Sari – di Serang.';
  const little = Buffer.from(words, 'utf16le');
  assert.equal(decoded(...little), words);
  assert.equal(decoded(...Buffer.from(little).swap16()), words);
  assert.equal(decoded(0x41, 0, 0, 0x42), undefined, 'zeros on both sides are no text');
});

test('a page that is no UTF-8 is read as it says, if that is possible', () => {
  const page = (/** @type {string} */ charset) => [...Buffer.from(`<meta charset="${charset}">`), 0xe9];
  assert.equal(decoded(...page('koi8-r'))?.at(-1), 'И');
  assert.equal(decoded(...page('iso-8859-1'))?.at(-1), 'é');
  assert.equal(decoded(...page('utf-8'))?.at(-1), 'é');
  assert.equal(decoded(...page('nonsense'))?.at(-1), 'é');
});

test('what is no text is named, and says why', async () => {
  assert.equal(await textOf('a.pdf', 'x'), 'file-type');
  assert.equal(await textOf('README', 'x'), 'file-type');
  assert.equal(await textOf('a.txt', [0x41, 0, 0x42]), 'file-binary');
  assert.equal(await textOf('a.txt', ' \n'), 'file-empty');
  assert.equal(await textOf('A.TXT', 'A'), 'A');
  const refused = { name: 'gone.txt', open: () => Promise.reject(new DOMException('', 'NotFoundError')) };
  assert.deepEqual((await load([refused], new AbortController().signal, () => {})).problems, [{ file: 'gone.txt', code: 'file-unreadable' }]);
});

test('files are read one after the other, archives in their place, and the bad harm no other', async () => {
  const inner = zip([{ name: 'x.txt', content: 'x' }]);
  const archive = zip([
    { name: 'berita/', content: '' },
    { name: '__MACOSX/._a.txt', content: 'x' },
    { name: 'berita/a.txt', content: 'Banjir surut.' },
    { name: 'gambar.png', content: 'x' },
    { name: 'dalam.zip', content: inner },
  ]);
  /** @type {string[]} */
  const seen = [];
  const { articles, problems } = await load(
    [source('satu.txt', 'Satu.'), source('.DS_Store', 'x'), source('arsip.zip', archive), source('rusak.zip', 'x'), source('dua.txt', 'Dua.')],
    new AbortController().signal,
    (files) => seen.push(files.map(({ state }) => state[0]).join('')),
  );
  assert.deepEqual(articles.map(({ text, outlet }) => [text, outlet]), [['Satu.', 'satu.txt'], ['Banjir surut.', 'a.txt'], ['Dua.', 'dua.txt']]);
  assert.deepEqual(problems, [
    { file: 'arsip.zip/gambar.png', code: 'file-type' },
    { file: 'arsip.zip/dalam.zip', code: 'file-nested' },
    { file: 'rusak.zip', code: 'file-damaged' },
  ]);
  assert.deepEqual([seen[0], seen.at(-1)], ['rwww', 'dddfffd']);
});

test('what was called off gives nothing', async () => {
  const control = new AbortController();
  const sources = [source('a.txt', 'a'), source('b.txt', 'b'), source('c.txt', 'c')];
  let begun = 0;
  const loading = load(sources, control.signal, (files) => {
    begun = files.filter(({ state }) => state !== 'waiting').length;
    if (begun === 2) control.abort();
  });
  await assert.rejects(loading, { name: 'AbortError' });
  assert.equal(begun, 2, 'the third was not begun');
});

test('office documents and books', async () => {
  const bytes = (/** @type {Buffer} */ buffer) => new Uint8Array(buffer);
  const { title, text } = await readFile(source('surat.docx', bytes(DOCX)));
  assert.deepEqual([title, text], ['', 'Banjir di kota\n\n“Air sungai naik sejak subuh,” kata Ratna Wulandari.']);
  const book = await readFile(source('buku.epub', bytes(EPUB)));
  assert.deepEqual([book.title, book.text], ['Buku Banjir', `Bab pertama. ${QUOTED}\n\nBab kedua tanpa aturan XML`]);
  assert.equal(await textOf('surat.docx', [...EPUB]), 'file-damaged');
});

test('a book that lists a chapter again and again has it once', async () => {
  const { title, text } = await readFile(source('buku.epub', book('<item id="a" href="a.xhtml"/><item id="b" href="./a.xhtml"/>', '<itemref idref="a"/><itemref idref="b"/>'.repeat(20_000))));
  assert.deepEqual([title, text], ['', 'Bab pertama.']);
});

test('a chapter of very many lines, and a book of very many chapters', async () => {
  const lines = await readFile(source('buku.epub', book('<item id="a" href="a.xhtml"/>', '<itemref idref="a"/>', [['a', '<p>a</p>'.repeat(300_000)]])));
  assert.equal(lines.text.length, 300_000 * 3 - 2);
  const many = (/** @type {number} */ count) => {
    const names = Array.from({ length: count }, (_, index) => `bab${index}`);
    const listed = names.map((name) => `<item id="${name}" href="${name}.xhtml"/>`);
    return readFile(source('buku.epub', book(listed.join(''), names.map((name) => `<itemref idref="${name}"/>`).join(''), names.map((name) => [name, name]))));
  };
  assert.equal((await many(1000)).text.split('\n\n').length, 1000);
  await assert.rejects(many(9000), { code: 'file-large' });
});

/** @param {string} manifest @param {string} spine @param {[name: string, content: string][]} [chapters] */
const book = (manifest, spine, chapters = [['a', '<p>Bab pertama.</p>']]) => new Uint8Array(zip([
  { name: 'META-INF/container.xml', content: '<container><rootfiles><rootfile full-path="buku.opf"/></rootfiles></container>' },
  { name: 'buku.opf', content: `<package><manifest>${manifest}</manifest><spine>${spine}</spine></package>` },
  ...chapters.map(([name, content]) => ({ name: `${name}.xhtml`, content })),
]));

test('the title is the first line, cut between words', () => {
  assert.equal(titleOf('\n# Jalan dibuka\r\nIsi.'), 'Jalan dibuka');
  assert.equal(titleOf('kata '.repeat(40)), `${'kata '.repeat(18).trim()}…`);
  assert.equal(titleOf('x'.repeat(200)), `${'x'.repeat(90)}…`);
  assert.equal(titleOf(''), '');
});
