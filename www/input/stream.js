/** What a stream gives, as long as it is not too much. */
import { Problem } from './problem.js';

/**
 * A few packed bytes can stand for gigabytes.
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream @param {number} limit in bytes
 */
export async function take(stream, limit) {
  const reader = stream.getReader();
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Problem('file-damaged');
    });
    if (done) return new Blob(chunks);
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => {});
      throw new Problem('file-large');
    }
    chunks.push(value);
  }
}
