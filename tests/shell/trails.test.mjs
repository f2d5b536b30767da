/** A key leads to the places of the number that carries it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '../../www/trails.js';

/** @typedef {import('../../www/types/report').Report} Report */
/** @typedef {import('../../www/types/report').Quote} Quote */

const TEXT = 'Layanan “cepat” itu melayani, kata Sari. Budi menilai layanan baik.';

/** @param {string} words */
const range = (words) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** @param {string} words @param {Partial<Quote>} more @returns {Quote} */
const quote = (words, more) => ({
  ...range(words),
  text: words,
  kind: 'direct',
  speakers: [],
  mention: null,
  mentionKind: 'name',
  cue: null,
  group: 0,
  confidence: 1,
  repaired: false,
  ...more,
});

/** @param {string} id @returns {Report['documents'][number]} */
const document = (id) => ({
  id,
  language: 'id',
  offsets: 'utf16',
  counts: { paragraphs: 1, sentences: 2, words: 9, types: 8 },
  furniture: [],
  quotes: [quote('cepat', { speakers: [0], mention: range('Sari') }), quote('layanan baik', { kind: 'indirect', speakers: [1] })],
  speakers: [
    { name: 'Sari', aliases: [], role: null, type: 'person', quotes: 1, words: 1, share: 0.3 },
    { name: 'Budi', aliases: [], role: null, type: 'person', quotes: 1, words: 2, share: 0.7 },
  ],
  keywords: [
    {
      root: 'layan',
      term: 'layanan',
      forms: [
        { form: 'layanan', count: 2 },
        { form: 'melayani', count: 1 },
      ],
      count: 3,
      perThousand: 333,
      keyness: { logLikelihood: 40, logRatio: 9, referenceCount: 1 },
      dispersion: 0.5,
      parts: [1, 0, 0, 1, 0, 0, 0, 0, 1, 0],
      hits: [range('Layanan'), range('melayani'), range('layanan baik')].map(({ start }, i) => ({ start, end: start + (i === 1 ? 8 : 7) })),
    },
  ],
  phrases: [{ text: 'layanan baik', words: 2, count: 1, association: 9, cValue: 1, nested: 0, longer: 0, hits: [range('layanan baik')] }],
  keyphrases: [
    {
      text: 'Sari: Budi',
      kind: 'name',
      count: 2,
      score: 1,
      parts: { frequency: 1, keyness: 1, position: 1, spread: 1, quality: 1, balance: 1 },
      hits: [range('Sari'), range('Budi')],
    },
  ],
  acronyms: [{ short: 'ITU', long: 'itu', explained: true, count: 1, hits: [range('itu')] }],
  hidden: [{ form: 'kata', count: 1, why: 'stop_word' }],
  reference: { words: 1000, unlisted: 0.5 },
  themes: [
    {
      id: 'mutu/umum',
      label: { id: 'Mutu', en: 'Quality' },
      score: 5,
      hits: [{ term: 'cepat', weight: 1, count: 1, contribution: 5, places: [range('cepat')] }],
      sentences: [{ ...range('Layanan “cepat” itu melayani, kata Sari.'), score: 20 }],
    },
  ],
  speakerThemes: [{ speaker: 0, words: 1, themes: [{ id: 'mutu/umum', score: 90, hits: [] }] }],
  notes: [],
});

/** @type {Report} */
const REPORT = {
  schema: 1,
  engine: { name: 'telaah', version: '0' },
  offsets: 'utf16',
  documents: [document('a'), document('b')],
  keywords: [],
  keyphrases: [],
  comparison: null,
  speakers: [],
  themes: [],
  speakerThemes: [],
  sharedQuotes: [],
};
const ARTICLES = ['a', 'b'].map((id) => ({ id, title: id, text: TEXT }));

/** @param {string} key */
const words = (key) => placesOf(REPORT, ARTICLES, 'b', key).map(({ document: id, start, end }) => `${id} ${TEXT.slice(start, end)}`);

test('a key of the open article finds places there and nowhere else', () => {
  assert.deepEqual(words('layer:quotes'), ['b cepat', 'b layanan baik']);
  assert.deepEqual(words('layer:direct'), ['b cepat']);
  assert.deepEqual(words('layer:indirect'), ['b layanan baik']);
  assert.deepEqual(words('layer:speaker'), ['b Sari']);
  assert.deepEqual(words('quote:1'), ['b layanan baik']);
  assert.deepEqual(words('speaker:0'), ['b cepat']);
  assert.deepEqual(words('keyword:layan'), ['b Layanan', 'b melayani', 'b layanan']);
});

test('a form finds its own places, whatever their case', () => {
  assert.deepEqual(words('form:layan/layanan'), ['b Layanan', 'b layanan']);
  assert.deepEqual(words('form:layan/melayani'), ['b melayani']);
});

test('a key over all articles goes from one to the next', () => {
  assert.deepEqual(words('all:direct'), ['a cepat', 'b cepat']);
  assert.deepEqual(words('all:people'), ['a cepat', 'b cepat']);
  assert.deepEqual(words('all:theme:mutu/umum'), ['a cepat', 'b cepat']);
});

test('tags, phrases and short forms find their places, whatever their names hold', () => {
  assert.deepEqual(words('keyphrase:Sari: Budi'), ['b Sari', 'b Budi']);
  assert.deepEqual(words('phrase:layanan baik'), ['b layanan baik']);
  assert.deepEqual(words('acronym:ITU'), ['b itu']);
});

test('a theme in the words of one speaker', () => {
  assert.deepEqual(words('spoken:0/mutu/umum'), ['b cepat']);
  assert.deepEqual(words('spoken:1/mutu/umum'), []);
});

test('a key may name an article that is not open', () => {
  assert.deepEqual(words('in:0:theme:mutu/umum'), ['a cepat']);
  assert.deepEqual(words('in:0:quote:1'), ['a layanan baik']);
  assert.deepEqual(words('in:7:quote:1'), []);
});

test('a key that means nothing leads nowhere', () => {
  for (const key of ['', 'keyword:tidak', 'form:tidak/ada', 'quote:9', 'theme:x', 'nonsense:1']) assert.deepEqual(words(key), []);
});
