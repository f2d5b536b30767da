/** Which build this is, as the bundle wrote it into the page. */

/** @typedef {{name: string, lexicons: Record<string, string | undefined>}} Build */

/** @returns {Build} */
export function readBuild() {
  const meta = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="telaah-build"]'));
  const [, commit = ''] = /** @type {string[]} */ (meta?.content.split(/ (.*)/) ?? []);
  return { name: commit, lexicons: { ...meta?.dataset } };
}
