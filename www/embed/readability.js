/** The reader mode, for pages whose markup does not say where the article is. A file of its own: few pages need it. */
import { Readability } from '@mozilla/readability';

document.currentScript?.dispatchEvent(new CustomEvent('telaah-loaded', { detail: Readability }));
