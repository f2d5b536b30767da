/** `telaah/engine` in browsers and bundles. */
import { useModule } from './engine.js';
import { fetchFile } from '../engine/parts.js';

useModule(() => fetchFile(new URL(TELAAH_WASM, import.meta.url).href));

export { analyse, concordance, init, suggest } from './engine.js';
