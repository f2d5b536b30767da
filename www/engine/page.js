/**
 * Where the page's parts are: inside it (the single file) or beside it (the hosted page). Nothing else in the shell
 * knows which.
 * @import {Article} from '../types/app'
 * @import {Part} from './parts.js'
 */
import { EngineError } from './error.js';
import { Parts, fetchFile } from './parts.js';
import { unpack } from './unpack.js';

/** @param {string} name @returns {Part} */
function part(name) {
  const element = document.getElementById(`telaah-${name}`);
  if (!element) throw new EngineError('engine-missing', `#telaah-${name}`);
  if (element instanceof HTMLLinkElement) return { url: element.href, integrity: element.integrity };
  // `boot.js` has begun with the engine, for the first who asks.
  const { begun } = /** @type {{begun?: Worker}} */ (element);
  Reflect.deleteProperty(element, 'begun');
  return { text: element.textContent, begun };
}

export const pageParts = new Parts(part);

/** The articles that the page opens with. @returns {Promise<Article[]>} */
export async function readSeeds() {
  const seeds = part('seeds');
  return ('url' in seeds ? await fetchFile(seeds.url, seeds.integrity) : unpack(seeds.text)).json();
}

/** Runs a script of the page's that not every visit needs. @param {string} name */
export async function runPart(name) {
  const found = part(name);
  const script = document.createElement('script');
  if ('text' in found) {
    script.text = await unpack(found.text).text();
    document.head.append(script);
  } else {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new EngineError('engine-missing', found.url));
      script.crossOrigin = 'anonymous';
      script.integrity = found.integrity ?? '';
      script.src = found.url;
      document.head.append(script);
    });
  }
  script.remove();
}
