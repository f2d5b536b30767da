/**
 * New articles: pasted, chosen, dropped.
 * @import {App} from '../views/app'
 */
import { byId } from '../dom.js';
import { readFile, titleOf } from './files.js';

/** @param {App} app */
export function mountAdd(app) {
  const { session } = app;
  const form = /** @type {HTMLFormElement} */ (byId('add'));
  const paste = /** @type {HTMLTextAreaElement} */ (byId('paste'));
  const files = /** @type {HTMLInputElement} */ (byId('files'));

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = paste.value;
    if (text.trim() === '') return paste.focus();
    if (await session.add([{ title: titleOf(text), text }])) paste.value = '';
  });
  // As in a chat: the text is one thing, so the key that sends it must not be needed inside it.
  paste.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  byId('choose').addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    addFiles(session, [...(files.files ?? [])]);
    files.value = '';
  });
  acceptDrops(
    app,
    (dropped) => addFiles(session, dropped),
    (text) => session.add([{ title: titleOf(text), text }]),
  );
}

/** @param {App['session']} session @param {File[]} files */
async function addFiles(session, files) {
  const read = await Promise.all(files.map(readFile));
  await session.add(read.flatMap((result) => ('article' in result ? [result.article] : [])));
  session.reportFiles(read.flatMap((result) => ('code' in result ? [{ file: result.file, code: result.code }] : [])));
}

/** @param {App} app @param {(files: File[]) => void} onFiles @param {(text: string) => void} onText */
function acceptDrops(app, onFiles, onText) {
  const { dataset } = document.body;
  // Words dragged inside the page, or into a field, are not a new article.
  let own = false;
  const inField = (/** @type {Event} */ event) => event.target instanceof HTMLTextAreaElement;
  const wanted = (/** @type {DragEvent} */ event) =>
    event.dataTransfer?.types.includes('Files') ||
    (event.dataTransfer?.types.includes('text/plain') && !own && !inField(event));
  addEventListener('dragstart', () => (own = true));
  addEventListener('dragend', () => (own = false));
  addEventListener('dragover', (event) => {
    if (!wanted(event)) return;
    event.preventDefault();
    dataset.dragging = app.t.drop;
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) delete dataset.dragging;
  });
  addEventListener('drop', (event) => {
    delete dataset.dragging;
    if (!wanted(event) || !event.dataTransfer) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0) onFiles(files);
    else if (text.trim() !== '') onText(text);
  });
}
