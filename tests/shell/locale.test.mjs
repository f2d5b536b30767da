/** The page's fixed words are in every language, and every language has its own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import en from '../../www/locale/en.js';
import id from '../../www/locale/id.js';

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

test('every text that index.html asks for exists, and stands there in Indonesian', () => {
  const asked = [...PAGE.matchAll(/data-t(?:-label)?="(\w+)"/g)].map(([, key = '']) => key);
  assert.ok(asked.length > 5);
  for (const key of asked) assert.equal(typeof Reflect.get(id, key), 'string', key);
  for (const [, key = '', text = ''] of PAGE.matchAll(/data-t="(\w+)"[^>]*>([^<]+)</g)) {
    assert.equal(text, Reflect.get(id, key), key);
  }
});

test('every text that stands only in index.html is there in both languages', () => {
  const both = [...PAGE.matchAll(/data-en="([^"]*)"[^>]*>([^<]*)</g)];
  assert.equal(both.length, PAGE.split('data-en=').length - 1);
  assert.ok(both.length > 10);
  for (const [, english = '', indonesian = ''] of both) {
    assert.ok(english.length > 1 && indonesian.length > 1, english);
    // Names of formats are the same everywhere.
    assert.ok(english !== indonesian, english);
  }
});

test('no text was left in the other language', () => {
  /** @type {(a: object, b: object, path: string) => string[]} */
  const same = (a, b, path) =>
    Object.entries(a).flatMap(([key, value]) => {
      const other = Reflect.get(b, key);
      if (typeof value === 'object') return same(value, other, `${path}${key}.`);
      return typeof value === 'string' && value === other ? [path + key] : [];
    });
  assert.deepEqual(same(id, en, ''), []);
});

test('English counts in singular and plural', () => {
  assert.equal(en.quotes(1), '1 quote');
  assert.equal(en.people(1), '1 person');
  assert.equal(en.people(2), '2 people');
  assert.equal(id.words(2541), '2.541 kata');
});
