/**
 * The reader's own themes: a lexicon as TOML that is scored while it is typed. The engine reads it and says at which line
 * and column it cannot; other formats are turned into TOML when they are read in.
 * @import {OwnThemes, State} from '../types/app'
 * @import {App} from './app'
 */
import { action, byId, h } from '../dom.js';
import { extra } from '../engine/extra.js';
import { FILE_BYTES } from '../limits.js';
import { ownSource } from '../session.js';

/** Long enough not to analyse every letter, short enough to feel live; in milliseconds. */
const PAUSE = 300;

/** @type {Record<string, OwnThemes['format']>} */
const FORMATS = { toml: 'toml', json: 'json', yml: 'yaml', yaml: 'yaml', dic: 'dic' };

/** @param {App} app */
export function mountLexicon(app) {
  const { session, store } = app;
  const text = /** @type {HTMLTextAreaElement} */ (byId('lexicon'));
  const files = /** @type {HTMLInputElement} */ (byId('lexicon-file'));
  byId('lexicon-take').addEventListener('click', async () => (await extra()).save('telaah-tema.toml', 'application/toml', text.value));
  byId('lexicon-open').addEventListener('click', () => files.click());

  let timer = 0;
  /** What was last taken from the box, or put there: anything else comes from a file. @type {string | null} */
  let known = null;
  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => session.writeLexicon((known = text.value)), PAUSE);
  });
  files.addEventListener('change', async () => {
    const [file] = files.files ?? [];
    files.value = '';
    if (!file) return;
    const format = FORMATS[file.name.toLowerCase().replace(/^.*\./, '')];
    const code = format ? file.size > FILE_BYTES && 'file-large' : 'file-type';
    if (!format || code) return session.report([{ file: file.name, code: code || 'file-type' }]);
    session.importLexicon({ format, source: await file.text() });
  });
  store.watch((state) => [state.lexicon, state.options.themes, state.language], ({ lexicon, options }) => {
    // A lexicon that the page remembers is in use before it is opened.
    const source = lexicon.source ?? ownSource(options.themes);
    if (source !== null && source !== known) text.value = known = source;
    text.setAttribute('aria-invalid', String(lexicon.problem !== null));
    byId('lexicon-problem').replaceChildren(...said(app, text, lexicon.problem));
  });
}

/** @param {App} app @param {HTMLTextAreaElement} text @param {State['lexicon']['problem']} problem @returns {(Node | string)[]} */
function said({ t }, text, problem) {
  if (!problem) return [];
  const { line, column, reason } = problem;
  const go = action(t.lineAndColumn(line, column), () => {
    const before = text.value.split('\n', line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    text.focus();
    text.setSelectionRange(before + column - 1, before + column);
  });
  return [go, ' ', h('span', { lang: 'en' }, reason)];
}
