/** Windows whose pages are written down, used by one test after the other. */

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{console: string[], violations: string[], requests: string[]}} Seen */
/** @typedef {{page: Page, seen: Seen}} Visit */

/** Pages in use. @type {WeakMap<Page, Visit>} */
const visits = new WeakMap();

/** Pages that a test has left as it found them: a new window costs as much as the test in it. @type {WeakMap<Browser, Visit[]>} */
const left = new WeakMap();
const SIZE = { width: 1280, height: 720 };

/** A window and the record of what its page says and asks for. @param {Browser} browser @returns {Promise<Visit>} */
async function newWindow(browser) {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const visit = { page, seen: silence() };
  page.on('console', (message) => visit.seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => visit.seen.console.push(`uncaught: ${error}`));
  page.on('request', (request) => visit.seen.requests.push(request.url()));
  await page.exposeFunction('telaahViolation', (/** @type {string} */ what) => visit.seen.violations.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(globalThis, 'telaahViolation')(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return visit;
}

/** @returns {Seen} */
const silence = () => ({ console: [], violations: [], requests: [] });

/**
 * A page at `url` of which the site knows nothing, and the record of what it says and asks for.
 * @param {Browser} browser @param {string} url @returns {Promise<Visit>}
 */
export async function open(browser, url) {
  const visit = left.get(browser)?.pop() ?? (await newWindow(browser));
  visits.set(visit.page, visit);
  if (visit.page.url() !== url) await visit.page.goto(url);
  // A window behind another gets no keys.
  await visit.page.bringToFront();
  return visit;
}

/** Leaves a page to the next test, with nothing kept, as it was opened. @param {Page} page */
export async function close(page) {
  const visit = visits.get(page);
  const browser = page.context().browser();
  if (!visit || !browser) throw new Error('not a page of open(), or closed already');
  visits.delete(page);
  await page.unrouteAll();
  await page.setViewportSize(SIZE);
  // The driver of Firefox has no such wishes to take back.
  if (browser.browserType().name() === 'chromium') await page.emulateMedia({ colorScheme: null, media: null });
  await page.evaluate(forget);
  await page.goto('about:blank');
  await page.bringToFront();
  // Where a panel of the browser's own has taken the keys, the next test would type into it.
  if (!(await page.evaluate(() => document.hasFocus()))) return page.context().close();
  visit.seen = silence();
  left.set(browser, [...(left.get(browser) ?? []), visit]);
}

/** In the page: empties what its site keeps. A site that keeps nothing, or may not, has nothing to forget. */
async function forget() {
  try {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = reject;
        request.onsuccess = () => {
          const { result: database } = request;
          const stores = [...database.objectStoreNames];
          if (stores.length === 0) return resolve(undefined);
          const change = database.transaction(stores, 'readwrite');
          for (const store of stores) change.objectStore(store).clear();
          change.oncomplete = resolve;
          change.onabort = reject;
        };
      });
    }
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
  }
}
