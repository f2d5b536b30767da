/**
 * Reads a zip container from a blob: its list first, each file in it only when asked for, and never more than allowed.
 * After the .ZIP File Format Specification (APPNOTE), 4.3.
 */
import { Problem } from './problem.js';
import { take } from './stream.js';

/** @typedef {{name: string, read: (limit: number) => Promise<Blob>}} Entry */

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LISTED_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
/** Says that the true number stands in a zip64 record, for containers of 4 GB: more than is read here anyway. */
const ELSEWHERE = 0xffffffff;

/** @param {Blob} blob */
const viewOf = async (blob) => new DataView(await blob.arrayBuffer());

/** The files in a container. @param {Blob} blob @returns {Promise<Entry[]>} */
export async function entriesOf(blob) {
  const from = Math.max(0, blob.size - END_BYTES - LONGEST_COMMENT);
  const tail = await viewOf(blob.slice(from));
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Problem('file-damaged');
  const bytes = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  // What stands before the container, such as a program that unpacks it, moves everything.
  const moved = from + end - bytes - offset;
  if (moved < 0 || offset === ELSEWHERE) throw new Problem('file-damaged');
  const list = await viewOf(blob.slice(offset + moved, offset + moved + bytes));
  /** @type {Entry[]} */
  const entries = [];
  for (let at = 0; at + LISTED_BYTES <= list.byteLength && list.getUint32(at, true) === LISTED; ) {
    const length = list.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(list.buffer, at + LISTED_BYTES, Math.min(length, list.byteLength - at - LISTED_BYTES)));
    const header = new DataView(list.buffer, at, LISTED_BYTES);
    entries.push({ name, read: (limit) => unpack(blob, header, moved, limit) });
    at += LISTED_BYTES + length + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return entries;
}

/** @param {Blob} blob @param {DataView} header @param {number} moved @param {number} limit of the unpacked bytes */
async function unpack(blob, header, moved, limit) {
  const [flags, method] = [header.getUint16(8, true), header.getUint16(10, true)];
  if (flags & 1) throw new Problem('file-locked');
  const start = header.getUint32(42, true) + moved;
  const local = await viewOf(blob.slice(start, start + LOCAL_BYTES));
  if (local.byteLength < LOCAL_BYTES || local.getUint32(0, true) !== LOCAL) throw new Problem('file-damaged');
  const from = start + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = blob.slice(from, from + header.getUint32(20, true));
  if (method === 0) return take(packed.stream(), limit);
  if (method !== 8) throw new Problem('file-damaged');
  // In the dress of gzip the browser checks length and sum too: both formats pack alike and end with the same two numbers.
  const sums = new Uint8Array(8);
  sums.set(new Uint8Array(header.buffer, header.byteOffset + 16, 4));
  sums.set(new Uint8Array(header.buffer, header.byteOffset + 24, 4), 4);
  const gzip = new Blob([new Uint8Array([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]), packed, sums]);
  return take(gzip.stream().pipeThrough(new DecompressionStream('gzip')), limit);
}
