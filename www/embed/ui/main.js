/**
 * What `telaah-embed.js` loads when a reader comes near: it answers on its own script element, so that nothing becomes
 * global, and gets from there where the other files are.
 */
import { begin } from './widget.js';

document.currentScript?.dispatchEvent(new CustomEvent('telaah-loaded', { detail: begin }));
