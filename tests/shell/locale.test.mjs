/** The page's fixed words are in every language, and every language has its own. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { locale, weave } from '../../www/locale/index.js';
import { WORDS } from '../../www/locale/words.js';

const WWW = new URL('../../www/', import.meta.url);
const SCRIPTS = readdirSync(WWW, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?!embed|npm|wordpress).*\.js$/.test(name));
const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

const [id, en] = [locale('id'), locale('en')];

/** @param {string} name with that of its group before it */
const indonesian = (name) => name.split('.').reduce((/** @type {any} */ of, key) => of[key], id);

test('every text that index.html asks for exists, and stands there in Indonesian', () => {
  const asked = [...PAGE.matchAll(/data-t="([\w.]+)"[^>]*>([^<]+)</g)];
  assert.equal(asked.length, PAGE.split('data-t=').length - 1);
  assert.ok(asked.length > 20);
  for (const [, name = '', text = ''] of asked) assert.equal(text, indonesian(name), name);
});

test('every text that stands only in index.html is there in both languages', () => {
  const both = ['data-en="([^"]*)"[^>]*>([^<]*)<', 'data-en-label="([^"]*)" aria-label="([^"]*)"', 'data-en-title="([^"]*)" title="([^"]*)"'].map((pattern) =>
    [...PAGE.matchAll(new RegExp(pattern, 'g'))]);
  assert.deepEqual(both.map(({ length }) => length), ['data-en', 'data-en-label', 'data-en-title'].map((name) => PAGE.split(`${name}=`).length - 1));
  assert.ok(both.flat().length > 100);
  for (const [, english = '', indonesian = ''] of both.flat()) {
    assert.ok(english.length > 1 && indonesian.length > 1, english);
    // Names of formats are the same everywhere.
    assert.ok(english !== indonesian, english);
  }
});

test('every element that a script asks for by its id is there, once', () => {
  const asked = SCRIPTS.flatMap((name) => [...readFileSync(new URL(name, WWW), 'utf8').matchAll(/(?:byId|fillPart)\('([\w-]+)'/g)].map(([, id = '']) => id));
  assert.ok(asked.length > 60);
  for (const id of asked) assert.equal(PAGE.split(` id="${id}"`).length, 2, id);
});

test('every code has words in the page', () => {
  const known = new Set([...PAGE.matchAll(/<li data-code="([\w-]+)"/g)].map(([, code = '']) => code));
  assert.equal(known.size, PAGE.split('<li data-code=').length - 1, 'each once');
  const thrown = SCRIPTS.flatMap((name) => [...readFileSync(new URL(name, WWW), 'utf8').matchAll(/(?:Problem|EngineError|wordsFor|note)\('([\w-]+)'/g)].map(([, code = '']) => code));
  const kinds = readFileSync(new URL('types/report.d.ts', WWW), 'utf8').match(/(?:mentionKind|type): [^;]+/g)?.flatMap((union) => union.match(/(?<=')\w+/g) ?? []) ?? [];
  const [, tables = ''] = /export type Table =([^;]+);/.exec(readFileSync(new URL('types/app.d.ts', WWW), 'utf8')) ?? [];
  const named = tables.match(/(?<=')\w+/g)?.map((table) => `table-${table}`) ?? [];
  assert.ok(thrown.length > 15 && kinds.length > 8 && named.length > 10);
  for (const code of [...thrown, ...kinds, ...named]) assert.ok(known.has(code) || code === 'worker-refused', code);
});

test('every text is there in both languages, with the same things to fill in', () => {
  /** @type {(some: object) => [string, string][]} */
  const pairs = (some) => Object.values(some).flatMap((value) => (Array.isArray(value) ? [/** @type {[string, string]} */ (value)] : pairs(value)));
  const all = pairs(WORDS);
  assert.ok(all.length > 60);
  for (const [indonesian, english, ...more] of all) {
    assert.ok(indonesian !== '' && indonesian !== english, english);
    assert.deepEqual(more, []);
    const holes = (/** @type {string} */ text) => text.replace(/\([^()]*\|/g, '').match(/[#@]/g)?.join('');
    assert.equal(holes(indonesian), holes(english), english);
  }
});

test('what is filled in stays as it is', () => {
  assert.equal(id.remove('(satu|dua) # $&'), 'Hapus “(satu|dua) # $&”');
  assert.equal(en.takeAs('a', 'b'), 'Download a as b');
  assert.equal(en.compareLead(1), 'This article against the other one.');
  assert.equal(en.compareLead(1200), 'This article against the 1,200 others.');
  assert.deepEqual(weave(en.leadSpeaker, 'a', 'b', 'c').join(''), 'a speaks in b of c. ');
});

test('English counts in singular and plural', () => {
  assert.equal(en.quotes(1), '1 quote');
  assert.equal(en.people(1), '1 person');
  assert.equal(en.people(2), '2 people');
  assert.equal(id.words(2541), '2.541 kata');
});
