/** What a drop holds, folders too, as browsers without file handles give it: by entries, a hundred at a time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { droppedSources } from '../../www/input/gather.js';

const MOST = 100;

/** @param {string} fullPath */
const fileEntry = (fullPath) => ({
  isFile: true, isDirectory: false, fullPath,
  file: (/** @type {(file: File) => void} */ done) => done(new File([fullPath], fullPath.replace(/.*\//, ''))),
});

/** @param {string} fullPath @param {unknown[]} children */
const folderEntry = (fullPath, children) => ({
  isFile: false, isDirectory: true, fullPath,
  createReader: () => {
    const left = [...children];
    return { readEntries: (/** @type {(some: unknown[]) => void} */ done) => done(left.splice(0, MOST)) };
  },
});

/** @param {unknown[]} entries @param {File[]} [files] */
const transfer = (entries, files = []) => /** @type {DataTransfer} */ (/** @type {unknown} */ ({
  files,
  items: [{ kind: 'string' }, ...entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }))],
}));

test('a folder gives all that lies in it, with its path', async () => {
  const many = Array.from({ length: 2 * MOST + 1 }, (_, index) => fileEntry(`/berita/${index}.txt`));
  const inside = folderEntry('/berita/dalam', [fileEntry('/berita/dalam/b.md')]);
  const sources = await droppedSources(transfer([folderEntry('/berita', [inside, ...many]), fileEntry('/c.txt')]));
  assert.equal(sources.length, many.length + 2);
  assert.equal(sources[0]?.name, 'berita/dalam/b.md');
  assert.equal(sources.at(-1)?.name, 'c.txt');
  assert.equal(await (await sources[0]?.open())?.text(), '/berita/dalam/b.md');
});

test('a folder in a folder may hold more than a call takes as arguments', async () => {
  const file = fileEntry('/arsip/lama/a.txt');
  const inside = { ...folderEntry('/arsip/lama', []), createReader: () => {
    let given = false;
    return { readEntries: (/** @type {(some: unknown[]) => void} */ done) => { done(given ? [] : Array(200_000).fill(file)); given = true; } };
  } };
  assert.equal((await droppedSources(transfer([folderEntry('/arsip', [inside])]))).length, 200_000);
});

test('a folder that cannot be read harms no other', async () => {
  const refused = { ...folderEntry('/rahasia', []), createReader: () => ({ readEntries: (/** @type {unknown} */ _, /** @type {() => void} */ fail) => fail() }) };
  const sources = await droppedSources(transfer([refused, folderEntry('/berita', [fileEntry('/berita/a.txt')])]));
  assert.deepEqual(sources.map(({ name }) => name), ['berita/a.txt']);
});

test('without a folder the files are taken as they are', async () => {
  const file = new File(['x'], 'a.txt');
  const sources = await droppedSources(transfer([fileEntry('/a.txt')], [file]));
  assert.equal(sources.length, 1);
  assert.equal(await sources[0]?.open(), file);
});
