/**
 * What is taken away as a whole: a report to read, all numbers, and a link that opens the page as it is.
 * @import {App} from './app'
 */
import { byId } from '../dom.js';
import { copy } from '../export/clipboard.js';
import { save } from '../export/download.js';
import { toMarkdown } from '../export/markdown.js';
import { printReport } from '../export/print.js';
import { receiptParts } from '../export/receipt.js';
import { reportOf } from '../export/report.js';
import { LINK_LENGTH } from '../limits.js';
import { writeFragment } from '../share/fragment.js';
import { receiptOfAll } from './take.js';

/** Milliseconds after a result, when it has been drawn. */
const WHEN_QUIET = 1000;

/** @param {App} app */
export function mountCarry(app) {
  const { store } = app;
  const withText = /** @type {HTMLInputElement} */ (byId('share-text'));
  const link = /** @type {HTMLInputElement} */ (byId('link'));
  const said = byId('share-said');
  /** Printing cannot wait for the hashes: they are made when the report is. @type {string[]} */
  let receipt = [];
  const blocks = () => reportOf(app.t, store.state, byId('headline').textContent ?? '', receipt);
  const refresh = async () => {
    const all = await receiptOfAll(app);
    if (all) receipt = receiptParts(all);
  };
  // What was made for other articles is no link to these.
  store.watch((state) => [state.report, state.options, state.tab, state.language], () => {
    link.hidden = true;
    said.textContent = '';
    byId('link-local').hidden = byId('link-long').hidden = true;
    receipt = [];
    setTimeout(refresh, WHEN_QUIET);
  });
  byId('take-markdown').addEventListener('click', async () => {
    await refresh();
    save('telaah.md', 'text/markdown', toMarkdown(blocks()));
  });
  byId('take-print').addEventListener('click', async () => {
    await refresh();
    print();
  });
  byId('take-report').addEventListener('click', async () => {
    const { report } = store.state;
    save('telaah.json', 'application/json', JSON.stringify({ receipt: await receiptOfAll(app), report }));
  });
  printReport(blocks);

  byId('share').addEventListener('click', async () => {
    const { articles, options, tab, selected } = store.state;
    const texts = withText.checked ? { articles } : {};
    const { t } = app;
    link.value = location.href.replace(/#.*$/s, '') + await writeFragment({ options, tab, selected, ...texts });
    link.hidden = false;
    const copied = copy(link.value);
    if (!copied) link.select();
    said.textContent = `${copied ? t.copied : t.notCopied} · ${t.characters(link.value.length)}.`;
    byId('link-local').hidden = location.protocol !== 'file:';
    byId('link-long').hidden = link.value.length <= LINK_LENGTH;
  });
}
