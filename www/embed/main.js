/** `telaah-embed.js`: all that a page loads before a reader comes near. A classic script that works as a module too. */
import { Loader } from './load.js';
import { register } from './register.js';

/** Where this script is. As a module it has no element, but its own address stands in every stack. */
function ownAddress() {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript.src;
  return /[a-z-]+:\/\/[^\s()@]+?(?=:\d+:\d+)/.exec(String(new Error().stack))?.[0] ?? document.baseURI;
}

register(new Loader(new URL('.', ownAddress()).href, TELAAH_FILES).ui, TELAAH_VERSION);
