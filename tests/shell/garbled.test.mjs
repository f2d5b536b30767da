/**
 * The readers of files against thousands of damaged ones: each gives words or a known reason, soon. `cargo xtask fuzz
 * readers` goes on for as long as it is told.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../www/input/load.js';
import { garbled } from '../garble.mjs';

const SECONDS = Number(process.env.TELAAH_SECONDS ?? 0);
const ROUNDS = 1500;
const CODES = ['file-binary', 'file-damaged', 'file-empty', 'file-large', 'file-locked', 'file-nested', 'file-type', 'file-unreadable', 'files-large', 'files-many'];
/** Milliseconds; whoever waits longer thinks that the page hangs. */
const SOON = 2000;

test('damaged files give words or a known reason, soon', { timeout: (SECONDS + 120) * 1000 }, async () => {
  const end = performance.now() + SECONDS * 1000;
  let [words, reasons] = [0, 0];
  let seed = SECONDS > 0 ? Date.now() : 0;
  for (let round = 0; round < ROUNDS || performance.now() < end; round++, seed++) {
    const { name, bytes } = garbled(seed);
    const began = performance.now();
    const { articles, problems } = await load([{ name, open: () => new Blob([new Uint8Array(bytes)]) }], new AbortController().signal, () => {});
    const took = performance.now() - began;
    const told = `seed ${seed}, ${name}`;
    assert.ok(took < SOON, `${told}: ${took} ms`);
    assert.ok(articles.length + problems.length > 0, told);
    for (const { title, text } of articles) assert.ok(title.trim() !== '' && text.trim() !== '', told);
    for (const { code } of problems) assert.ok(CODES.includes(code), `${told}: ${code}`);
    words += articles.length;
    reasons += problems.length;
  }
  console.log(`${words} articles and ${reasons} reasons`);
  assert.ok(words > ROUNDS / 10 && reasons > ROUNDS / 10, 'both ends are reached');
});
