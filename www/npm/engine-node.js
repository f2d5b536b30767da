/** `telaah/engine` in Node, whose fetch reads no files. */
import { readFile } from 'node:fs/promises';
import { useModule } from './engine.js';

useModule(async () => new Uint8Array(await readFile(new URL(TELAAH_WASM, import.meta.url))));

export { analyse, concordance, init, suggest } from './engine.js';
