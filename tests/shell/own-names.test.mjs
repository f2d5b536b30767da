/** The names that the build shortens are the shell's own: nothing else may know them, or it would no longer find them. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, ROOT), 'utf8');
const list = (/** @type {string} */ directory) => readdirSync(new URL(directory, ROOT), { recursive: true, encoding: 'utf8' }).map((name) => `${directory}/${name}`);

const NAMES = read('www/own-names.txt').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const SCRIPTS = list('www').filter((path) => path.endsWith('.js') && !path.startsWith('www/embed'));

/** Which of the names stand in a text as a word. @param {string} text */
const named = (text) => {
  const words = new Set(text.match(/[\w$]+/g));
  return NAMES.filter((name) => words.has(name));
};

test('the list is sorted, and each name is one of a property in the shell', () => {
  assert.deepEqual(NAMES, [...new Set(NAMES)].sort());
  assert.ok(NAMES.length > 50);
  const source = SCRIPTS.map(read).join('\n');
  for (const name of NAMES) assert.match(source, new RegExp(`[.{,\\s]${name}\\b`), name);
});

test('the browser knows none of them', () => {
  const libraries = list('node_modules/@typescript').filter((path) => /\/lib\.(dom|es)[\w.]*\.d\.ts$/.test(path));
  assert.ok(libraries.some((path) => path.endsWith('lib.dom.d.ts')));
  // Types that the language only offers to be implemented say nothing of what a browser has.
  const declared = libraries.flatMap((path) => read(path).replace(/\/\*[^]*?\*\//g, '').match(/^ {4,}(?:readonly |get |set )?\w+(?=[?(<:])/gm) ?? []);
  assert.deepEqual(named(declared.join('\n')), []);
});

test('none crosses to the engine, into what is kept or handed out, or stands in the page', () => {
  const outside = ['index.html', 'www/types/report.d.ts', 'www/types/protocol.d.ts', 'www/types/engine.d.ts', 'www/worker/main.js', 'www/boot.js',
    'www/export/receipt.js', 'www/export/tables.js', 'www/accuracy.json', 'www/locale/accuracy.json'];
  for (const path of outside) assert.deepEqual(named(read(path)), [], path);
  const kept = read('www/types/app.d.ts').match(/export (interface (Article|Options|OwnThemes|ThemeTerm|QuotePlace|Place|Trail|Search) \{[^}]*\}|type Verdict = .*)/g) ?? [];
  assert.equal(kept.length, 9);
  assert.deepEqual(named(kept.join('\n').replace(/\/\*[^]*?\*\//g, '')), []);
});

test('none is made from a string', () => {
  for (const path of SCRIPTS.filter((one) => !one.endsWith('/words.js'))) {
    const strings = read(path).match(/'[\w$.-]+'/g) ?? [];
    assert.deepEqual(named(strings.join('\n')), [], path);
  }
});
