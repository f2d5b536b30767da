/** The widget's style sheets, each made once and shared by all elements of the page. */

/** @typedef {'light' | 'dark' | 'inherit'} Theme */

/** @type {Map<Theme, CSSStyleSheet[]>} */
const made = new Map();

/** @param {Theme} theme */
export function sheetFor(theme) {
  const found = made.get(theme);
  if (found) return found;
  const sheet = new CSSStyleSheet();
  // The colours are the page's, where they stand on its root.
  sheet.replaceSync(TELAAH_STYLE.replaceAll(':root', ':host'));
  // Which colours hold is not the system's choice here.
  const dark = theme === 'dark';
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme')) rule.media.mediaText = dark ? 'all' : 'not all';
  }
  sheet.insertRule(`:host{color-scheme:${dark ? 'dark' : 'light'}}`, sheet.cssRules.length);
  const sheets = [sheet];
  if (theme === 'inherit') {
    const inherit = new CSSStyleSheet();
    inherit.replaceSync(':host{color-scheme:inherit!important}.card{color:inherit;background:none;--ink:currentColor;--soft:color-mix(in srgb,currentColor 72%,transparent);--rule:color-mix(in srgb,currentColor 20%,transparent);--ground:color-mix(in srgb,currentColor 12%,transparent)}');
    sheets.push(inherit);
  }
  made.set(theme, sheets);
  return sheets;
}
