/**
 * What the reader chose, kept between visits where the browser allows it: small values that must be known before the
 * first picture. The articles are larger and lie in `memory/database.js`.
 */

const PREFIX = 'telaah:';

/** @param {string} name @returns {string | null} */
export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null; // storage is switched off: the choice lasts as long as the page
  }
}

/** Whether it is kept. @param {string} name @param {string} value */
export function remember(name, value) {
  if (recall('memory') === 'off') return true; // as the reader wishes
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}

/** Nothing stays but, if so wished, the wish itself. @param {boolean} nothing */
export function forget(nothing) {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
    if (nothing) localStorage.setItem(`${PREFIX}memory`, 'off');
  } catch {
    // then nothing was kept
  }
}
