/** Notices when the article's text may have changed, or another article stands in its place. */

/** How long, in milliseconds, a page must leave its article alone before it is read again. */
const CALM = 250;

/** @param {Element} root @param {() => void} changed @returns {() => void} ends it */
export function watch(root, changed) {
  let timer = 0;
  const observer = new MutationObserver((records) => {
    // Most of a page's changes are advertisements; they are not read again for.
    if (root.isConnected && !records.some(({ target }) => root.contains(target))) return;
    clearTimeout(timer);
    timer = window.setTimeout(changed, CALM);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
