/**
 * Pictures of every view at four widths and in both schemes, for looking at: `cargo xtask shots`, or only those whose name
 * holds a word. `cargo xtask shots readme` takes the one that opens the README.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const OUT = process.env.TELAAH_SHOTS ?? 'target/shots';
const WIDTHS = [360, 768, 1280, 1920];
const HEIGHTS = { 360: 740, 768: 1024, 1280: 800, 1920: 1080 };
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const README = 'docs/telaah.jpg';

/** Only views whose name holds this. */
const ONLY = process.argv[2] ?? '';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} tab */
async function tab(page, tab) {
  await pane(page, 'findings');
  await page.click(`#tab-${tab}`);
  await page.locator(`#panel[data-tab="${tab}"]`).waitFor();
}

/** @param {Page} page @param {string} name */
async function pane(page, name) {
  const button = page.locator(`#panes [data-pane="${name}"]`);
  if (await button.isVisible()) await button.click();
}

/** @param {Page} page @param {string} text */
async function add(page, text) {
  await pane(page, 'documents');
  const before = await page.locator('[data-document]').count();
  await page.fill('#paste', text);
  await page.click('#analyse');
  await page.waitForFunction((count) => document.querySelectorAll('[data-document]').length > count, before);
}

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const VIEWS = {
  article: async () => {},
  documents: (page) => pane(page, 'documents'),
  summary: (page) => tab(page, 'summary'),
  quotes: (page) => tab(page, 'quotes'),
  keywords: (page) => tab(page, 'keywords'),
  themes: (page) => tab(page, 'themes'),
  compare: (page) => tab(page, 'compare'),
  'compare some': async (page) => {
    await tab(page, 'compare');
    await page.click('#pick summary');
    await page.locator('#pick input').nth(2).uncheck();
    await page.locator('#each-article tbody tr').nth(4).waitFor({ state: 'detached' });
  },
  search: async (page) => {
    await tab(page, 'search');
    await page.fill('#query', 'pelayan*');
    await page.press('#query', 'Enter');
    await page.locator('#found .line').first().waitFor();
  },
  lexicon: async (page) => {
    await tab(page, 'themes');
    await page.click('[data-set="own"]');
    await page.locator('#lexicon').waitFor();
  },
  trust: async (page) => {
    await pane(page, 'documents');
    await page.click('#trust-open');
    await page.locator('#trust[open]').waitFor();
  },
  trail: async (page) => {
    await tab(page, 'quotes');
    await page.locator('#panel .quotes .leading').nth(1).click();
  },
  'set aside': async (page) => {
    await tab(page, 'quotes');
    await page.locator('#panel .quotes .leading').first().click();
    await pane(page, 'findings');
    await page.click('#no-quote');
    await page.locator('#set-aside li').first().waitFor();
    await page.locator('#panel .quotes .leading').first().click();
    await pane(page, 'findings');
    await page.locator('#set-aside').scrollIntoViewIfNeeded();
  },
  'empty text': async (page) => add(page, '???'),
  'one word': async (page) => add(page, 'Serang'),
  'long title': async (page) => add(page, `${'Sekretaris Daerah Provinsi Banten menegaskan pentingnya pelayanan '.repeat(3)}\n\n“Baik,” kata Sari Dewi.`),
};

const browser = await chromium.launch({
  executablePath: process.env.TELAAH_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const url = pathToFileURL(process.env.TELAAH_FILE ?? 'dist/telaah.html').href;
mkdirSync(OUT, { recursive: true });

if (ONLY === 'readme') {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await page.screenshot({ path: README, type: 'jpeg', quality: 76 });
  await browser.close();
  console.log(README);
  process.exit();
}

let count = 0;
for (const scheme of SCHEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHTS[/** @type {360} */ (width)] },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    for (const [name, show] of Object.entries(VIEWS)) {
      if (!name.includes(ONLY)) continue;
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(url);
      await page.waitForFunction(() => document.documentElement.dataset.state === 'ready');
      await show(page);
      await page.screenshot({ path: join(OUT, `${name.replace(' ', '-')}-${width}-${scheme}.png`) });
      count++;
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
console.log(`${count} pictures in ${OUT}`);
