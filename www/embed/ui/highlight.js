/**
 * Shows places in the page's own text, by the CSS Custom Highlight API: the page's elements stay as they are.
 */

const PLACES = 'telaah-places';
const CURRENT = 'telaah-current';

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** The page's document needs a rule for the highlights; its elements inherit nothing from it. */
function adoptSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `::highlight(${PLACES}){background:var(--telaah-highlight-soft,#f6d67255)}` +
      `::highlight(${CURRENT}){background:var(--telaah-highlight,#f6d672);color:var(--telaah-highlight-color,#1d1b17)}` +
      `@media (forced-colors:active){::highlight(${PLACES}),::highlight(${CURRENT}){background:Mark;color:MarkText}}`,
    );
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** @param {StaticRange[]} all @param {StaticRange[]} current */
export function show(all, current) {
  if (!globalThis.CSS?.highlights) return;
  adoptSheet();
  CSS.highlights.set(PLACES, new Highlight(...all));
  const strong = new Highlight(...current);
  strong.priority = 1;
  CSS.highlights.set(CURRENT, strong);
}

export function clear() {
  globalThis.CSS?.highlights?.delete(PLACES);
  globalThis.CSS?.highlights?.delete(CURRENT);
  if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}

/** Brings a place into the middle of the window. @param {StaticRange[]} ranges */
export function scrollTo([first]) {
  if (!first) return;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  const { top, height } = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The page's own `scroll-behavior` must not make a jump slide for readers who asked for none.
  window.scrollTo({ top: window.scrollY + top - (window.innerHeight - height) / 2, behavior: calm ? 'instant' : 'smooth' });
}
