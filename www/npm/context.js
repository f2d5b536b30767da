/**
 * What the widget's code needs, where a bundler has put the files in their places.
 * @import {Context} from '../embed/load.js'
 * @import {Part} from '../engine/parts.js'
 */
import worker from 'telaah-worker';

/** @param {Part} wasm @returns {Context} */
export function contextWith(wasm) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const same = (/** @type {string} */ text) => text;
  const policy = trustedTypes?.createPolicy('telaah', { createScriptURL: same, createScript: same });
  return {
    engineFor: () => 'workbench',
    part: (name) => (name === 'wasm' ? wasm : { text: worker }),
    trust: { url: (url) => policy?.createScriptURL(url) ?? url, code: (text) => policy?.createScript(text) ?? text },
    load: async () => (await import('@mozilla/readability')).Readability,
    blame: async (error) => (error?.code?.startsWith('csp-') ? { code: error.code, detail: error.detail, directive: error.detail } : error),
  };
}
