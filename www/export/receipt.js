/**
 * What is needed to get the same result again: which engine, which lexicon, which options, which texts.
 * @import {Article, Options} from '../types/app'
 * @import {Build} from '../engine/build'
 * @import {Report} from '../types/report'
 */

/** @param {Report} report @param {Article[]} articles in the report's order @param {Options} options @param {Build} build */
export async function receiptOf(report, articles, options, build) {
  const texts = await Promise.all(articles.map(async ({ id, text }) => ({ id, sha256: await digest(text) })));
  const { themes, ...others } = options;
  // A lexicon of the reader's is named by its hash: its source would be longer than the result.
  const lexicon = typeof themes === 'string'
    ? { name: themes, sha256: build.lexicons[themes] ?? null }
    : { name: 'own', sha256: await digest(/** @type {{source: string}} */ (themes).source) };
  return { engine: report.engine, build: build.name, schema: report.schema, offsets: report.offsets, lexicon, options: others, texts };
}

/** @typedef {Awaited<ReturnType<typeof receiptOf>>} Receipt */

/** In four parts: engine, lexicon, options, texts. @param {Receipt} receipt */
export function receiptParts({ engine, build, schema, lexicon, options, texts }) {
  const hashes = texts.map(({ id, sha256 }) => `${id} ${sha256 ?? '-'}`).join(', ');
  return [
    `${engine.name} ${engine.version}${build && ` (${build})`}; schema ${schema}`,
    `lexicon ${lexicon.name} ${lexicon.sha256 ?? '-'}`,
    `options ${JSON.stringify(options)}`,
    `SHA-256 ${hashes}`,
  ];
}

/** On one line. @param {Receipt} receipt */
export const receiptLine = (receipt) => receiptParts(receipt).join('; ');

/** SHA-256 of the UTF-8 bytes, in hexadecimal; null over plain http, where browsers do not offer it. @param {string} text */
async function digest(text) {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
