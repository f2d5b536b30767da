/**
 * The widget in a frame, for pages that may run no script of ours. Of the page around it, it hears and tells only the
 * origin that its own address names:
 *
 *     embed.html?origin=https://news.example#text=…          the text itself
 *     embed.html?origin=https://news.example#src=https://…   the address of a plain text, which must allow the request
 *     embed.html?origin=https://news.example                 the page sends {type: 'telaah-text', text}
 *
 * The page gets {type: 'telaah-height', height} and what AMP asks for.
 */
import { fetchFile } from '../engine/parts.js';

const address = new URL(location.href);
const origin = address.searchParams.get('origin') ?? '';
const given = new URLSearchParams(address.hash.slice(1));

const margins = new CSSStyleSheet();
margins.replaceSync('html,body{margin:0}');
document.adoptedStyleSheets = [margins];

const widget = /** @type {import('./element.js').TelaahWidget} */ (document.createElement('telaah-widget'));
for (const name of ['views', 'lang', 'theme', 'limit', 'compact']) {
  const value = address.searchParams.get(name);
  if (value !== null) widget.setAttribute(name, value);
}

/** @param {object} message */
function tell(message) {
  if (origin && parent !== globalThis.window) parent.postMessage(message, origin);
}

/** As high as what it shows, so that there is one scroll bar and not two. */
function fit() {
  const card = widget.shadowRoot?.querySelector('[part~="card"]');
  const panel = card?.querySelector('[part~="panel"]:not([hidden])');
  const list = panel?.firstElementChild;
  if (!card || !panel || !list) return;
  const { paddingTop, paddingBottom } = getComputedStyle(panel);
  const around = card.getBoundingClientRect().height - panel.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom);
  const height = Math.ceil(around + list.getBoundingClientRect().height);
  if (height !== widget.height) widget.height = height;
  tell({ type: 'telaah-height', height: widget.height });
  tell({ sentinel: 'amp', type: 'embed-size', height: widget.height });
}

/** @param {string} text */
function analyse(text) {
  widget.text = text;
  if (!widget.isConnected) document.body.append(widget);
}

addEventListener('message', ({ origin: from, source, data }) => {
  if (from === origin && source === parent && data?.type === 'telaah-text' && typeof data.text === 'string') analyse(data.text);
});
widget.addEventListener('telaah-report', fit);
widget.addEventListener('click', () => setTimeout(fit));

const src = given.get('src');
const text = given.get('text');
if (text !== null) analyse(text);
else if (src) fetchFile(src).then((response) => response.text()).then(analyse, () => tell({ type: 'telaah-height', height: 0 }));
else tell({ type: 'telaah-frame-ready' });
