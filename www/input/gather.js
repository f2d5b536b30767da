/**
 * Files with their paths, from what was chosen or dropped; a folder gives all that lies in it.
 * @import {Source} from './files'
 */

/** @param {Iterable<File>} files @returns {Source[]} */
export const sourcesOf = (files) => [...files].map((file) => ({ name: file.webkitRelativePath || file.name, open: () => file }));

/**
 * What a drop holds. Must be called while the drop is being handled: afterwards the browser has forgotten.
 * @param {DataTransfer} transfer @returns {Promise<Source[]>}
 */
export async function droppedSources(transfer) {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
  const files = sourcesOf(transfer.files);
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  // Chromium opens no file by its entry on a page from a disk; by its handle it does.
  const handles = items.map((item) => /** @type {HandedItem} */ (/** @type {unknown} */ (item)).getAsFileSystemHandle?.());
  const found = await Promise.all(entries.map(async (entry, index) => {
    const handle = await handles[index]?.catch(() => null);
    if (handle) return fromHandle(handle, handle.name);
    return entry ? fromEntry(entry) : [];
  }));
  return found.flat();
}

/** Not in tsc's library yet. @typedef {{getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>}} HandedItem */

/** @param {FileSystemHandle} handle @param {string} path @returns {Promise<Source[]>} */
async function fromHandle(handle, path) {
  if (handle.kind === 'file') return [{ name: path, open: () => /** @type {FileSystemFileHandle} */ (handle).getFile() }];
  const found = [];
  const inside = /** @type {{values: () => AsyncIterable<FileSystemHandle>}} */ (/** @type {unknown} */ (handle));
  for await (const child of inside.values()) found.push(await fromHandle(child, `${path}/${child.name}`));
  return found.flat();
}

/** @param {FileSystemEntry} entry @returns {Promise<Source[]>} */
async function fromEntry(entry) {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    return [{ name, open: () => new Promise((resolve, reject) => /** @type {FileSystemFileEntry} */ (entry).file(resolve, reject)) }];
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  const found = [];
  for (;;) {
    // A hundred at a time in some browsers, until there are no more.
    const children = await new Promise((/** @type {(entries: FileSystemEntry[]) => void} */ resolve) => reader.readEntries(resolve, () => resolve([])));
    if (children.length === 0) return found.flat();
    for (const child of children) found.push(await fromEntry(child));
  }
}
