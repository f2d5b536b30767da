/** `telaah/inline`: the element with all it needs in one file, for pages that may fetch nothing. */
import wasm from 'telaah-wasm-text';
import { register } from '../embed/register.js';
import { begin } from '../embed/ui/widget.js';
import { contextWith } from './context.js';

/** @type {ReturnType<typeof begin> | undefined} */
let ui;

register(async () => (ui ??= begin(contextWith({ text: wasm }))), TELAAH_VERSION);

export { TelaahWidget } from '../embed/element.js';
