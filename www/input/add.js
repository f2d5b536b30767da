/**
 * New articles: pasted, chosen, dropped.
 * @import {App} from '../views/app'
 */
import { byId } from '../dom.js';
import { PASTE_SHOWN } from '../limits.js';
import { droppedSources, sourcesOf } from './gather.js';

/** @param {App} app */
export function mountAdd(app) {
  const { session } = app;
  const form = /** @type {HTMLFormElement} */ (byId('add'));
  const paste = /** @type {HTMLTextAreaElement} */ (byId('paste'));
  const pick = (/** @type {string} */ button, /** @type {HTMLInputElement} */ input) => {
    byId(button).addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      session.load(sourcesOf(input.files ?? []));
      input.value = '';
    });
  };
  pick('choose', /** @type {HTMLInputElement} */ (byId('files')));
  pick('choose-folder', /** @type {HTMLInputElement} */ (byId('folder')));

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = paste.value;
    if (text.trim() === '') return paste.focus();
    if (await session.add([{ title: '', text }])) paste.value = '';
  });
  // As in a chat: the text is one thing, so the key that sends it must not be needed inside it.
  paste.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  paste.addEventListener('paste', (event) => {
    const { files, text } = handedOver(event.clipboardData);
    if (files.length > 0) session.load(sourcesOf(files));
    // Shown in the field, a book would stop the page for seconds.
    else if (text.length > PASTE_SHOWN) session.add([{ title: '', text }]);
    else return;
    event.preventDefault();
  });
  acceptDrops(app);
}

/** @param {DataTransfer | null} transfer */
const handedOver = (transfer) => ({ files: [...(transfer?.files ?? [])], text: transfer?.getData('text/plain') ?? '' });

/** @param {App} app */
function acceptDrops(app) {
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
    const { files, text } = handedOver(event.dataTransfer);
    if (files.length > 0) droppedSources(event.dataTransfer).then((sources) => app.session.load(sources));
    else if (text.trim() !== '') app.session.add([{ title: '', text }]);
  });
}
