/** The set of themes: a built-in one by its name, a file, or a script in the page that holds one. */
import { EngineError } from '../../engine/error.js';
import { fetchFile } from '../../engine/parts.js';
import { isOwn } from '../attributes.js';

const FORMATS = ['toml', 'json', 'yaml', 'yml', 'dic'];

/** @param {string} value of the attribute @returns {Promise<string | {format: string, source: string}>} */
export async function readLexicon(value) {
  if (!isOwn(value)) return value || 'governance';
  if (value.startsWith('#')) {
    const script = document.getElementById(value.slice(1));
    if (!script) throw new EngineError('bad-lexicon', `lexicon="${value}" finds nothing`);
    return { format: 'json', source: script.textContent ?? '' };
  }
  const url = new URL(value, document.baseURI);
  const ending = /\.([a-z]+)$/.exec(url.pathname)?.[1] ?? '';
  return { format: FORMATS.includes(ending) ? ending : 'json', source: await (await fetchFile(url.href)).text() };
}
