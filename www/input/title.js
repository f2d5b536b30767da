/** A title for a text that has none. */

const LENGTH = 90;

/** The first line, cut between words. @param {string} text */
export function titleOf(text) {
  const line = text.trim().split(/\r?\n/, 1)[0]?.replace(/^#+\s*/, '') ?? '';
  if (line.length <= LENGTH) return line;
  return `${line.slice(0, LENGTH + 1).replace(/\s+\S*$/, '').slice(0, LENGTH)}…`;
}
