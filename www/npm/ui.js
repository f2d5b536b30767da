/** The widget's code for bundles, with the module as a file that the bundler knows of. */
import { begin as beginWith } from '../embed/ui/widget.js';
import { contextWith } from './context.js';

export const begin = () => beginWith(contextWith({ url: new URL(TELAAH_WASM, import.meta.url).href }));
