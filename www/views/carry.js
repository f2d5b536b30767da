/**
 * What is taken away as a whole: a report to read, all numbers, and a link that opens the page as it is.
 * @import {App} from './app'
 */
import { byId, h } from '../dom.js';
import { extra } from '../engine/extra.js';
import { wordsFor } from '../locale/index.js';
import { LINK_LENGTH } from '../limits.js';
import { writeFragment } from '../share/fragment.js';
import { pageOf } from './take.js';

/** Milliseconds after a result, when it has been drawn. */
const WHEN_QUIET = 1000;

/** @param {App} app */
export function mountCarry(app) {
  const { store } = app;
  const withText = /** @type {HTMLInputElement} */ (byId('share-text'));
  const link = /** @type {HTMLInputElement} */ (byId('link'));
  const said = byId('share-said');
  const sheet = h('section', { id: 'printed' });
  /** Printing cannot wait for the hashes and the script: both are there when the page has been quiet for a moment. @type {(() => Node[]) | undefined} */
  let report;
  const prepare = async () => {
    const { printed, receiptOfAll } = await extra();
    const receipt = store.state.report ? await receiptOfAll(store.state) : [];
    report = () => printed(pageOf(app), receipt);
  };
  /** @type {number | undefined} */
  let timer;
  // What was made for other articles is no link to these.
  store.watch((state) => [state.report, state.options, state.tab, state.language], () => {
    link.hidden = true;
    said.textContent = '';
    byId('link-local').hidden = byId('link-long').hidden = true;
    report = undefined;
    clearTimeout(timer);
    timer = window.setTimeout(() => prepare().catch(() => {}), WHEN_QUIET);
  });
  byId('take-markdown').addEventListener('click', async () => (await extra()).takeMarkdown(pageOf(app)));
  byId('take-report').addEventListener('click', async () => (await extra()).takeReport(store.state));
  byId('take-print').addEventListener('click', async () => {
    await prepare();
    print();
  });
  addEventListener('beforeprint', () => {
    sheet.replaceChildren(...(report?.() ?? []));
    document.body.append(sheet);
  });
  addEventListener('afterprint', () => sheet.remove());

  byId('share').addEventListener('click', async () => {
    const { articles, options, tab, selected } = store.state;
    const texts = withText.checked ? { articles } : {};
    const { t } = app;
    link.value = location.href.replace(/#.*$/s, '') + await writeFragment({ options, tab, selected, ...texts });
    link.hidden = false;
    const copied = (await extra()).copy(link.value);
    if (!copied) link.select();
    said.textContent = `${wordsFor(copied ? 'copied' : 'not-copied')} · ${t.characters(link.value.length)}.`;
    byId('link-local').hidden = location.protocol !== 'file:';
    byId('link-long').hidden = link.value.length <= LINK_LENGTH;
  });
}
