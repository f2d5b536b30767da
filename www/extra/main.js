/**
 * What the page needs only when asked: readers of files, tables, pictures, reports, test cases. A script of its own,
 * which `engine/extra.js` runs, so that the first result does not wait for it.
 */
import { quoteCase, rootCase } from '../export/cases.js';
import { copy } from '../export/clipboard.js';
import { save } from '../export/download.js';
import { copyTable, printed, receiptOfAll, takeCsv, takeFigure, takeJson, takeMarkdown, takeReport } from '../export/take.js';
import { load } from '../input/load.js';

const extra = {
  copy, copyTable, load, printed, quoteCase, receiptOfAll, rootCase, save, takeCsv, takeFigure, takeJson, takeMarkdown, takeReport,
};

/** @typedef {typeof extra} Extra */

globalThis.telaahExtra = extra;
