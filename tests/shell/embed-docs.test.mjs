/** What the widget's documents say is what the code has: attributes, properties, events, parts, custom properties. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { READ, HEIGHTS, VIEWS } from '../../www/embed/attributes.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const files = readdirSync(new URL('../../www/embed', import.meta.url), { recursive: true, encoding: 'utf8' });
const code = files.filter((file) => /\.(js|css)$/.test(file)).map((file) => read(`www/embed/${file.replaceAll('\\', '/')}`)).join('\n');

/** @typedef {{name: string, default?: string, attribute?: string, fieldName?: string}} Named */
/** @type {{attributes: Named[], members: Named[], events: Named[], cssParts: Named[], cssProperties: Named[]}} */
const declared = JSON.parse(read('www/embed/custom-elements.json')).modules[0].declarations[0];
const types = read('www/types/embed.d.ts');
const element = read('www/embed/element.js');
const guide = read('docs/embedding.md');

const names = (/** @type {Named[]} */ list) => list.map(({ name }) => name).sort();
/** @param {string} text @param {RegExp} pattern */
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

describe('custom-elements.json', () => {
  test('has the attributes that the element reads', () => {
    assert.deepEqual(names(declared.attributes), [...Object.keys(READ), 'lang'].sort());
  });

  test('has the properties, and so have the types', () => {
    const accessors = all(element, /^ {2}get (\w+)\(/gm);
    const methods = all(element, /^ {2}(start)\(/gm);
    assert.deepEqual(names(declared.members), [...accessors, ...methods].sort());
    for (const name of [...accessors, ...methods]) assert.match(types, new RegExp(`^ {2}(readonly |get |)${name}[:(]`, 'm'), name);
    for (const { attribute, name } of declared.members) if (attribute) assert.match(element, new RegExp(`get ${name}\\(\\) \\{\\s+return this\\.#read\\('${attribute}'\\)`));
  });

  test('has the defaults', () => {
    const of = (/** @type {string} */ name) => declared.attributes.find((attribute) => attribute.name === name)?.default;
    assert.equal(of('views'), JSON.stringify(VIEWS.join(' ')));
    assert.equal(of('limit'), String(READ.limit(null)));
    assert.equal(of('height'), `${HEIGHTS.full}, compact ${HEIGHTS.compact}`);
    for (const name of /** @type {const} */ (['theme', 'load', 'highlight'])) assert.equal(of(name), JSON.stringify(READ[name](null)));
  });

  test('has the events, and so have the types', () => {
    const emitted = all(code, /emit\((?:this\.)?(?:element|this), '([a-z-]+)'/g);
    assert.deepEqual(names(declared.events), emitted);
    for (const name of emitted) assert.match(types, new RegExp(`'${name}': CustomEvent<`));
  });

  test('has the parts', () => {
    const set = [...all(code, /part: '([a-z]+)'/g), ...all(code, /part\.add\('([a-z]+)'\)/g), ...all(code, /leading\((?:`[^`]*`), '([a-z]+)'/g)];
    assert.deepEqual(names(declared.cssParts), [...new Set(set)].sort());
  });

  test('has the custom properties', () => {
    assert.deepEqual(names(declared.cssProperties), all(code, /var\((--telaah-[a-z-]+)/g));
  });
});

test('the guide speaks of all of it', () => {
  const { attributes, members, events, cssParts, cssProperties } = declared;
  for (const { name } of [...attributes, ...members, ...events, ...cssParts, ...cssProperties]) assert.ok(guide.includes(`\`${name}\``), name);
});

describe('attributes', () => {
  test('what is not valid is the default', () => {
    assert.deepEqual(READ.views('themes, quotes nothing themes'), ['themes', 'quotes']);
    assert.deepEqual(READ.views('nothing'), ['quotes', 'keywords', 'themes']);
    assert.deepEqual(['5', ' 5 ', '0', '999', '1.5', 'x', '', null].map(READ.limit), [5, 5, 1, 50, 8, 8, 8, 8]);
    assert.deepEqual(['DARK', 'inherit', 'blue', null].map(READ.theme), ['dark', 'inherit', 'auto', 'auto']);
    assert.deepEqual([null, '', 'false'].map(READ.compact), [false, true, true]);
  });
});
