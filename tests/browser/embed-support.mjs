/** What the tests of the widget ask of a page. */
import { BROWSERS, close, open } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./support.mjs').Seen} Seen */

const address = process.env.TELAAH_URL ?? '';
export const SCRIPT = `${address}telaah-embed.js`;
export const EXAMPLE = (/** @type {string} */ name) => `${address}examples/${name}`;
export { BROWSERS, close };

/** Events of all widgets of a page, from before its first script. @typedef {{type: string, detail: any}[]} Events */

/** @param {import('playwright-core').Browser} browser @param {string} url @param {{width: number, height: number}} [viewport] */
export async function visit(browser, url, viewport = { width: 1280, height: 900 }) {
  const { page, seen } = await open(browser, 'about:blank');
  await page.setViewportSize(viewport);
  if (!listening.has(page)) await listen(page);
  await page.goto(url);
  return { page, seen };
}

/** Pages that write down the widget's events: once is enough, the pages are used again. @type {WeakSet<Page>} */
const listening = new WeakSet();

/** @param {Page} page */
function listen(page) {
  listening.add(page);
  return page.addInitScript(() => {
    /** @type {object[]} */
    const events = [];
    Reflect.set(globalThis, 'telaahEvents', events);
    /** @type {string[]} */
    const thrown = [];
    Reflect.set(globalThis, 'telaahThrown', thrown);
    addEventListener('error', (event) => thrown.push(event.message));
    addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
    for (const type of ['telaah-ready', 'telaah-report', 'telaah-select', 'telaah-error']) {
      addEventListener(type, (event) => {
        const { detail } = /** @type {CustomEvent} */ (event);
        const words = detail.ranges?.map((/** @type {StaticRange} */ range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset));
        const quotes = detail.report?.documents[0].quotes.map((/** @type {any} */ quote) => ({ kind: quote.kind, text: quote.text }));
        events.push({ type, detail: { ...detail, ranges: words, report: undefined, quotes } });
      });
    }
  });
}

/** @param {Page} page @returns {Promise<Events>} */
export const events = (page) => page.evaluate(() => Reflect.get(globalThis, 'telaahEvents'));

/** What was thrown into the page; drivers take a browser's own notices for such errors. @param {Page} page @returns {Promise<string[]>} */
export const thrown = (page) => page.evaluate(() => Reflect.get(globalThis, 'telaahThrown'));

/** Waits for an event of this type and gives the last of them. @param {Page} page @param {string} type @param {number} [count] how many there must be */
export async function until(page, type, count = 1) {
  await page.waitForFunction(
    ({ type, count }) => Reflect.get(globalThis, 'telaahEvents').filter((/** @type {any} */ event) => event.type === type).length >= count,
    { type, count },
  );
  return (await events(page)).filter((event) => event.type === type).at(-1)?.detail;
}

/** Brings the widget into view and waits until it shows what was found. @param {Page} page */
export async function shown(page) {
  await page.locator('telaah-widget').first().scrollIntoViewIfNeeded();
  const report = await until(page, 'telaah-report');
  await page.locator('telaah-widget [part~="card"]').first().waitFor();
  return report;
}

/** @param {any} report @returns {string[]} */
export const direct = (report) => report.quotes.filter((/** @type {any} */ quote) => quote.kind === 'direct').map((/** @type {any} */ quote) => quote.text);

/** What is highlighted in the page's own text. @param {Page} page @param {string} name */
export const highlighted = (page, name) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)).join(''), name);
