/** Bytes that the single file holds as text: the same answers as in `xtask/src/bundle/base85.rs`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { decode, unpack } from '../../www/engine/unpack.js';

test('known answers', () => {
  /** @type {[string, number[]][]} */
  const known = [['', []], ['(((((', [0, 0, 0, 0]], ['z?^4(', [255, 255, 255, 255]], ['23eJ0(C', [0x1f, 0x8b, 8, 0, 1]]];
  for (const [text, bytes] of known) assert.deepEqual([...decode(text)], bytes, text);
});

/** As the build writes it. @param {Uint8Array} bytes */
function encode(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4);
    const value = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (group[index] ?? 0), 0);
    const digits = [4, 3, 2, 1, 0].map((place) => Math.floor(value / 85 ** place) % 85).slice(0, group.length + 1);
    text += digits.map((digit) => (digit === 20 ? '~' : String.fromCharCode(40 + digit))).join('');
  }
  return text;
}

test('every length comes back', async () => {
  for (const length of [1, 2, 3, 4, 5, 1000, 1001, 1002, 1003]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length) % 256);
    assert.deepEqual(decode(encode(bytes)), bytes);
    assert.deepEqual(new Uint8Array(await unpack(encode(gzipSync(bytes))).arrayBuffer()), bytes);
  }
});

test('what is damaged is an error', async () => {
  await assert.rejects(unpack(encode(gzipSync('abc')).slice(0, 10)).text());
});
