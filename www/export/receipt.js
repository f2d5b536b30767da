/**
 * What is needed to get the same result again: which engine, which options, which texts.
 * @import {Article, Options} from '../types/app'
 * @import {Report} from '../types/report'
 */

/** @param {Report} report @param {Article[]} articles in the report's order @param {Options} options */
export async function receiptOf(report, articles, options) {
  const texts = await Promise.all(articles.map(async ({ id, text }) => ({ id, sha256: await digest(text) })));
  return { engine: report.engine, schema: report.schema, offsets: report.offsets, options, texts };
}

/** On one line. @param {Awaited<ReturnType<typeof receiptOf>>} receipt */
export function receiptLine({ engine, schema, options, texts }) {
  const hashes = texts.map(({ id, sha256 }) => `${id} ${sha256 ?? '-'}`).join(', ');
  return `${engine.name} ${engine.version}; schema ${schema}; options ${JSON.stringify(options)}; SHA-256 ${hashes}`;
}

/** SHA-256 of the UTF-8 bytes, in hexadecimal; null over plain http, where browsers do not offer it. @param {string} text */
async function digest(text) {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
