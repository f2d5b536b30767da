/** Makes zip containers for tests, good ones and others. */
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string | Uint8Array} content
 * @property {boolean} [stored] not packed
 * @property {number} [flags]
 * @property {number} [sum] another checksum than the right one
 */

/** @param {Part[]} parts @param {string} [comment] @param {Uint8Array} [before] what stands before the container */
export function zip(parts, comment = '', before = new Uint8Array()) {
  const chunks = [Buffer.from(before)];
  const list = [];
  let at = 0;
  for (const { name, content, stored = false, flags = 0, sum } of parts) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | 0x800, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(sum ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), path]);
    entry.writeUInt32LE(at, 42);
    chunks.push(local);
    list.push(entry);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...chunks, directory, end, Buffer.from(comment)]);
}
