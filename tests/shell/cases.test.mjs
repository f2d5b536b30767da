/** What is copied from the page as a test case. That the engine's tests can read it, the browser tests and tests/quotes.rs show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteCase, rootCase } from '../../www/export/cases.js';

const TEXT = 'Judul\n\nLurah Sari Dewi datang.\n“Jalan \\ dibuka,” katanya, “besok.”\nSelesai.';

/** @param {string} words @param {Partial<import('../../www/types/report').Quote>} [more] @returns {any} */
const quote = (words, more = {}) => ({
  start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words, kind: 'direct', speakers: [0], group: 0, ...more,
});

/** @type {any} */
const DOCUMENT = { speakers: [{ name: 'Sari Dewi' }], quotes: [quote('Jalan \\ dibuka,', { corrected: true }), quote('besok.', { speakers: [] })] };

test('a quote comes with its line, the line before, and every quote in them', () => {
  assert.equal(quoteCase(DOCUMENT, TEXT, 0), `[[case]]
name = "Jalan \\\\ dibuka,"
input = "Lurah Sari Dewi datang.\\n“Jalan \\\\ dibuka,” katanya, “besok.”"
expected = [
    "direct [Sari Dewi] Jalan \\\\ dibuka",
    "+ direct [?] besok",
]
why = "a reader named the speaker"
`);
});

test('a root comes with the forms of its family', () => {
  const keyword = /** @type {any} */ ({ root: 'layan', forms: [{ form: 'Pelayanan', count: 2 }, { form: 'melayani', count: 1 }] });
  assert.match(rootCase(keyword), /^input = \["pelayanan", "melayani"\]\nexpected = "layan"$/m);
});
