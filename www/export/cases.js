/**
 * What is wrong on the page as a test case of the engine: a table of TOML for `tests/cases`. What is expected is what the
 * page says now, so a speaker is put right first.
 * @import {Document, Keyword} from '../types/report'
 */

/** A basic string of TOML, which takes JSON's escapes. @param {string} text */
const quoted = (text) => JSON.stringify(text).replaceAll('\u007f', '\\u007f');

/** @param {string} name @param {string} input @param {string} expected @param {string} why */
const table = (name, input, expected, why) =>
  `[[case]]\nname = ${quoted(name)}\ninput = ${input}\nexpected = ${expected}\nwhy = ${quoted(why)}\n`;

const MARKS = /^[\s,.;:\-–—"“”„‘’'«»]+|[\s,.;:\-–—"“”„‘’'«»]+$/g;

/**
 * For `tests/cases/quotes.toml`: the line of the quote and the one before, which often names the speaker.
 * @param {Document} document @param {string} text of the article @param {number} index of the quote
 */
export function quoteCase({ quotes, speakers }, text, index) {
  const quote = quotes[index];
  if (!quote) return '';
  const line = text.lastIndexOf('\n', quote.start - 1) + 1;
  const before = text.slice(0, line).trimEnd();
  const start = before === '' ? line : before.lastIndexOf('\n') + 1;
  const newline = text.indexOf('\n', quote.end);
  const end = newline < 0 ? text.length : newline;
  /** @type {number | undefined} */
  let group;
  const lines = quotes.filter((other) => other.start >= start && other.end <= end).map((other) => {
    const joined = other.group === group ? '+ ' : '';
    group = other.group;
    const names = other.speakers.flatMap((at) => speakers[at]?.name ?? []).join(' & ') || '?';
    return `    ${quoted(`${joined}${other.kind} [${names}] ${other.text.replace(MARKS, '')}`)},\n`;
  });
  const why = quote.corrected ? 'a reader named the speaker' : 'a reader doubts this quote; mend what is expected';
  return table(quote.text.slice(0, 40), quoted(text.slice(start, end).trim()), `[\n${lines.join('')}]`, why);
}

/** For `tests/cases/roots.toml`. @param {Keyword} keyword */
export function rootCase({ root, forms }) {
  const words = forms.map(({ form }) => quoted(form.toLowerCase())).join(', ');
  return table(`${root}: doubted`, `[${words}]`, quoted(root), 'a reader doubts this root; mend what is expected');
}
