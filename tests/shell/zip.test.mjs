/** A container gives its files, or a reason; never more than allowed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from '../../www/input/zip.js';
import { zip } from '../zip.mjs';

const ENOUGH = 1 << 20;
const TEXT = 'Air sungai naik sejak subuh. '.repeat(50);

/** @param {Uint8Array<ArrayBuffer>} bytes @param {number} [limit] */
async function contents(bytes, limit = ENOUGH) {
  const entries = await entriesOf(new Blob([bytes]));
  return Promise.all(entries.map(async ({ name, read }) => [name, await read(limit).then((blob) => blob.text(), (error) => error.code)]));
}

/** @param {Parameters<typeof zip>} given */
const made = (...given) => new Uint8Array(zip(...given));

test('packed and stored files, names beyond ASCII, a comment, a program before the container', async () => {
  const parts = [{ name: 'a.txt', content: TEXT }, { name: 'berita/“dua”.md', content: 'Dua', stored: true }];
  const expected = [['a.txt', TEXT], ['berita/“dua”.md', 'Dua']];
  assert.deepEqual(await contents(made(parts)), expected);
  assert.deepEqual(await contents(made(parts, 'dibuat untuk uji', new Uint8Array(100))), expected);
});

test('one bad file harms no other', async () => {
  const bytes = made([
    { name: 'locked.txt', content: TEXT, flags: 1 },
    { name: 'sum.txt', content: TEXT, sum: 7 },
    { name: 'good.txt', content: TEXT },
  ]);
  assert.deepEqual(await contents(bytes), [['locked.txt', 'file-locked'], ['sum.txt', 'file-damaged'], ['good.txt', TEXT]]);
});

test('a bomb is left when it has given too much', async () => {
  const bomb = made([{ name: 'bomb.txt', content: new Uint8Array(20 << 20) }, { name: 'stored.txt', content: TEXT, stored: true }]);
  assert.ok(bomb.length < 50_000);
  const before = process.memoryUsage().arrayBuffers;
  assert.deepEqual(await contents(bomb, 1000), [['bomb.txt', 'file-large'], ['stored.txt', 'file-large']]);
  assert.ok(process.memoryUsage().arrayBuffers - before < 15 << 20, 'not all of it was unpacked');
});

test('what is no container says so, wherever it is cut or garbled', async () => {
  const good = made([{ name: 'a.txt', content: TEXT }, { name: 'b.txt', content: TEXT }]);
  await assert.rejects(entriesOf(new Blob(['no archive'])), { code: 'file-damaged' });
  await assert.rejects(entriesOf(new Blob([])), { code: 'file-damaged' });
  for (let cut = 1; cut < good.length; cut++) {
    await assert.rejects(contents(good.subarray(0, cut)), { code: 'file-damaged' }, `cut at ${cut}`);
  }
  for (let at = 0; at < good.length; at++) {
    const garbled = Uint8Array.from(good);
    garbled[at] = ~(good[at] ?? 0);
    // Either it is found to be damaged or what is read is what was written: never another text.
    const read = await contents(garbled).catch((error) => [['', error.code]]);
    for (const [, text] of read) assert.ok([TEXT, 'file-damaged', 'file-locked', 'file-large'].includes(text ?? ''), `${at}: ${String(text).slice(0, 40)}`);
  }
});
