/** Browsers, what tests do on a page, and altered copies of the single file. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, firefox } from 'playwright-core';
import { close, open } from './windows.mjs';

export { close, open };

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'light' | 'dark'} Scheme */
/** @typedef {import('./windows.mjs').Seen} Seen */

/** @param {string} name */
function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run these tests by \`cargo xtask check browsers\``);
  return value;
}

export const SINGLE_FILE = setting('TELAAH_FILE');

/** How they are started. The scheme counts for Firefox only: Chromium takes it from the page, see {@link useScheme}. @type {Record<string, (scheme: Scheme) => Promise<Browser>>} */
const LAUNCHES = {
  Chromium: () =>
    chromium.launch({
      executablePath: setting('TELAAH_CHROMIUM'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
    }),
  Firefox: (scheme) =>
    firefox.launch({
      // Drives an unpatched Firefox, as the distribution ships it.
      channel: 'moz-firefox',
      executablePath: setting('TELAAH_FIREFOX'),
      // Automation turns this off, and then pages work from file:// that fail on a reader's double click.
      firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true, 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    }),
};

const only = process.env.TELAAH_ONLY;
const chosen = Object.entries(LAUNCHES).filter(([name]) => !only || name === only);
if (chosen.length === 0) throw new Error(`TELAAH_ONLY names no browser under test: ${only}`);

/** What runs, by browser and scheme: one for all test files of a process, as a start costs as much as three tests. @type {Map<string, Promise<Browser>>} */
const running = new Map();

/** The browsers under test: both, or the one that this run is for while another run has the other. */
export const BROWSERS = Object.fromEntries(chosen.map(([name, launch]) => [name, (/** @type {Scheme} */ scheme = 'light') => {
  const key = `${name} ${scheme}`;
  const browser = running.get(key) ?? launch(scheme);
  running.set(key, browser);
  return browser;
}]));

/** Ends all that runs. */
export const quit = async () => void (await Promise.all([...running.values()].map(async (browser) => (await browser).close())));

/** How readers get the page. */
export const WAYS = {
  'telaah.html from file://': () => pathToFileURL(SINGLE_FILE).href,
  'dist/ from http': () => setting('TELAAH_URL'),
};

/** The hosted page where it cannot work: opened from a disk. */
export const HOSTED_FROM_DISK = pathToFileURL(join(SINGLE_FILE, '..', 'index.html')).href;

/** Waits until the page shows results or says that it cannot. @param {Page} page */
export async function settled(page) {
  await page.waitForFunction(() => ['ready', 'error'].includes(document.documentElement.dataset.state ?? ''));
  return page.evaluate(() => document.documentElement.dataset.state);
}

/**
 * Runs on a page at `url`, which must come to its results, say nothing in the console and be refused nothing.
 * @param {Browser} browser @param {string} url @param {(page: Page, seen: Seen) => Promise<void>} run
 */
export async function onQuietPage(browser, url, run) {
  const { page, seen } = await open(browser, url);
  assert.equal(await settled(page), 'ready');
  await run(page, seen);
  assert.deepEqual([seen.console, seen.violations], [[], []]);
  await close(page);
}

/**
 * Direct quotes of the article that is open, each once, as the reader sees them marked.
 * @param {Page} page @returns {Promise<string[]>}
 */
export function directQuotes(page) {
  return page.evaluate(() => {
    /** @type {Map<string, string>} */
    const quotes = new Map();
    // A quote over two lines, or under another mark, is several elements with one beginning.
    for (const mark of document.querySelectorAll('article[data-view="text"] mark[data-layer="quote"][data-kind="direct"]')) {
      const start = mark.getAttribute('data-start') ?? '';
      quotes.set(start, (quotes.get(start) ?? '') + mark.textContent);
    }
    return [...quotes.values()];
  });
}

/** The page in this scheme, and proof that it is. @param {Page} page @param {Scheme} scheme */
export async function useScheme(page, scheme) {
  if (page.context().browser()?.browserType().name() === 'chromium') await page.emulateMedia({ colorScheme: scheme });
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  if (dark !== (scheme === 'dark')) throw new Error(`the page is not ${scheme}`);
}

/** Opens a tab of the findings and waits for what it shows. @param {Page} page @param {string} tab */
export async function showTab(page, tab) {
  await page.click(`#tab-${tab}`);
  await page.locator(`#panel[data-tab="${tab}"]`).waitFor();
}

/** Opens the article at `index` of the list. @param {Page} page @param {number} index */
export async function openArticle(page, index) {
  const item = page.locator('[data-view="documents"] [data-document]').nth(index);
  await item.locator('button').first().click();
  await item.locator('[aria-current="true"]').waitFor();
}

/** Pastes an article and asks for its analysis. @param {Page} page @param {string} text */
export async function paste(page, text) {
  await page.fill('#paste', text);
  await page.click('#analyse');
}

/** Altered copies of the single file, thrown away at the end. */
export class Variants {
  #directory = mkdtempSync(join(tmpdir(), 'telaah-'));
  #count = 0;

  /** The URL of a copy. `change` must change something. @param {(page: string) => string} change */
  make(change) {
    const before = readFileSync(SINGLE_FILE, 'utf8');
    const after = change(before);
    if (after === before) throw new Error('the copy is the same as the page');
    const path = join(this.#directory, `${++this.#count}.html`);
    writeFileSync(path, after);
    return pathToFileURL(path).href;
  }

  remove() {
    rmSync(this.#directory, { recursive: true });
  }
}

/** Changes the content of a data block of the page. @param {string} page @param {string} id @param {(text: string) => string} change */
export function changeBlock(page, id, change) {
  const begin = page.indexOf('>', page.indexOf(`id="${id}"`)) + 1;
  const end = page.indexOf('</script>', begin);
  if (begin === 0 || end < 0) throw new Error(`no #${id} in the page`);
  return page.slice(0, begin) + change(page.slice(begin, end)) + page.slice(end);
}

/**
 * What a click hands to the reader as a file.
 * @param {string} browser Firefox under this driver saves no file, not even from a plain link, so that there the link is
 * read: its name, and the blob behind its address
 * @param {Page} page @param {() => Promise<unknown>} click @returns {Promise<{name: string, bytes: Buffer, text: string}>}
 */
export async function taken(browser, page, click) {
  if (browser !== 'Firefox') {
    const [file] = await Promise.all([page.waitForEvent('download'), click()]);
    const bytes = await readFile(await file.path());
    return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
  }
  const link = page.evaluate(() => /** @type {Promise<{name: string, content: string}>} */ (new Promise((resolve) => {
    /** @type {Map<string, Blob>} */
    const blobs = new Map();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const href = createObjectURL(blob);
      blobs.set(href, /** @type {Blob} */ (blob));
      return href;
    };
    const { click: follow } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = follow;
      follow.call(this);
      const reader = new FileReader();
      reader.onload = () => resolve({ name: this.download, content: String(reader.result).replace(/^.*?,/, '') });
      reader.readAsDataURL(/** @type {Blob} */ (blobs.get(this.href)));
    };
  })));
  await click();
  const { name, content } = await link;
  const bytes = Buffer.from(content, 'base64');
  return { name, bytes, text: bytes.toString('utf8') };
}
