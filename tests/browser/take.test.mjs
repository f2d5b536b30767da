/** What is taken away: tables, pictures, reports, links; each says how to get it again. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { BROWSERS, WAYS, close, onQuietPage, open, paste, settled, showTab, taken } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

const RECEIPT = /# telaah \d+\.\d+\.\d+ \([^)]+\); schema \d+; lexicon governance [0-9a-f]{64}; options .*; SHA-256 .* [0-9a-f]{64}/;
/** In two pages, as the tables are. */
const PICTURES = {
  'speakers and words': { summary: ['speakers'], quotes: ['speakers'], keywords: ['keywords', 'cloud'] },
  themes: { themes: ['themes', 'heat'] },
};

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, take`, () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));

    /** A page that must stay silent. @param {string} url @param {(page: Page) => Promise<void>} run */
    const quietly = (url, run) => onQuietPage(browser, url, run);
    const take = (/** @type {Page} */ page, /** @type {string} */ selector) => taken(name, page, () => page.click(selector));

    for (const [way, url] of Object.entries(WAYS)) {
      /** @param {Page} page @param {string} tab @param {string} table */
      const takesTables = async (page, tab, table) => {
        await showTab(page, tab);
        const csv = await take(page, `[data-take="csv"][data-table="${table}"]`);
        assert.equal(csv.name, `telaah-${table}.csv`);
        const lines = csv.text.trimEnd().split('\r\n');
        assert.match(lines[0] ?? '', /^\u{feff}document,title,/u);
        assert.ok(lines.length > 5, table);
        assert.match(lines.at(-1) ?? '', RECEIPT);
        const json = JSON.parse((await take(page, '[data-take="json"]')).text);
        assert.ok(json[table].length >= 5, table);
        assert.equal(json.receipt.texts.length, 5);
      };

      // Two pages: Chromium lets one hand over ten files and then waits for a person's consent.
      test(`${way}: every finding gives its tables, with a receipt`, () =>
        quietly(url(), async (page) => {
          await showTab(page, 'search');
          await page.fill('#query', 'pelayanan');
          await page.press('#query', 'Enter');
          await page.locator('#found .line').first().waitFor();
          for (const [tab, table] of Object.entries({ search: 'concordance', summary: 'documents', quotes: 'quotes' })) {
            await takesTables(page, tab, table);
          }
        }));

      test(`${way}: every count gives its tables, with a receipt`, () =>
        quietly(url(), async (page) => {
          for (const [tab, table] of Object.entries({ themes: 'themes', compare: 'comparison', keywords: 'keywords' })) {
            await takesTables(page, tab, table);
          }
          for (const table of ['keyphrases', 'phrases', 'acronyms']) {
            assert.match((await take(page, `[data-table="${table}"]`)).text, RECEIPT, table);
          }
        }));

      test(`${way}: the report as Markdown, as JSON, on paper`, () =>
        quietly(url(), async (page) => {
          await page.click('#carry summary');
          const markdown = await take(page, '#take-markdown');
          assert.equal(markdown.name, 'telaah.md');
          assert.equal((markdown.text.match(/^## /gm) ?? []).length, 6, 'five articles and the receipt');
          assert.match(markdown.text, /^\| Andra Soni \| Gubernur Banten/m);
          assert.match(markdown.text, /^lexicon governance [0-9a-f]{64}$/m);
          const { receipt, report } = JSON.parse((await take(page, '#take-report')).text);
          assert.equal(report.documents.length, 5);
          assert.equal(receipt.texts.length, 5);

          // The report is ready when the page has been quiet for a moment.
          await page.waitForFunction(() => {
            dispatchEvent(new Event('beforeprint'));
            return document.querySelector('#printed h2');
          });
          assert.equal(await page.locator('#printed h2').count(), 6);
          assert.match((await page.locator('#printed .receipt').textContent()) ?? '', /SHA-256 .*[0-9a-f]{64}/);
          assert.equal(await page.locator('#printed:visible').count(), 0, 'the screen stays as it is');
          // The driver of Firefox cannot show a page as on paper.
          if (name !== 'Firefox') {
            await page.emulateMedia({ media: 'print' });
            assert.equal(await page.locator('#printed h2:visible').count(), 6);
            assert.equal(await page.locator('.side:visible, main:visible, .switch:visible').count(), 0, 'the tool stays off the paper');
            await page.emulateMedia({ media: 'screen' });
          }
          await page.evaluate(() => dispatchEvent(new Event('afterprint')));
          assert.equal(await page.locator('#printed').count(), 0);
        }));

      test(`${way}: a table is copied as text and as a table`, () =>
        quietly(url(), async (page) => {
          await page.evaluate(() => {
            addEventListener('copy', ({ clipboardData }) => {
              Reflect.set(globalThis, 'copied', { plain: clipboardData?.getData('text/plain'), html: clipboardData?.getData('text/html') });
            });
          });
          await showTab(page, 'quotes');
          await page.click('[data-take="copy"]');
          await page.locator('.take [role="status"]', { hasText: /\S/ }).waitFor();
          assert.match(await page.locator('.take [role="status"]').innerText(), /salin/i);
          const { plain, html } = await page.evaluate(() => Reflect.get(globalThis, 'copied'));
          assert.match(plain.split('\n')[0], /^document\ttitle\t.*text/);
          assert.match(plain, RECEIPT);
          assert.match(html, /^<table [^]*<td>[^]*<\/table>$/);
        }));

      test(`${way}: a link opens the choices, and the texts when asked`, () =>
        quietly(url(), async (page) => {
          await showTab(page, 'themes');
          await page.click('[data-set="desks"]');
          await page.locator('[data-set="desks"][aria-pressed="true"]').waitFor();
          await page.click('#carry summary');
          await page.click('#share');
          await page.locator('#link:visible').waitFor();
          const settings = await page.locator('#link').inputValue();
          assert.match(settings, /#telaah=[\w-]+$/);
          assert.ok(settings.length - url().length < 300, 'choices alone are short');

          const other = await open(browser, settings);
          assert.equal(await settled(other.page), 'ready');
          await other.page.locator('[data-set="desks"][aria-pressed="true"]').waitFor();
          assert.equal(await other.page.locator('#documents [data-document]').count(), 5);

          await paste(page, 'Bendung dibuka\n\n“Air sudah surut,” kata Ratna Wulandari, Senin.');
          await page.locator('article', { hasText: 'Ratna Wulandari' }).waitFor();
          await page.check('#share-text');
          await page.click('#share');
          await page.locator('#link:visible').waitFor();
          const full = await page.locator('#link').inputValue();
          assert.ok(full.length < 20_000, `compressed: ${full.length}`);

          // In a page that has documents of its own, these stay as they are.
          await paste(other.page, 'Milik sendiri\n\nPasar ramai sejak pagi.');
          await other.page.locator('#documents [data-document]').nth(5).waitFor();
          await other.page.waitForFunction(() => localStorage.getItem('telaah:articles') === 'kept');
          await other.page.goto('about:blank');
          await other.page.goto(full);
          assert.equal(await settled(other.page), 'ready');
          const titles = () => other.page.locator('#documents .title').allInnerTexts();
          assert.ok((await titles()).includes('Bendung dibuka'));
          assert.ok(!(await titles()).includes('Milik sendiri'));
          await other.page.click('#visit button >> nth=1');
          await other.page.locator('#documents .title', { hasText: 'Milik sendiri' }).waitFor();
          assert.ok(!(await titles()).includes('Bendung dibuka'));
          assert.ok(!other.page.url().includes('#'));
          await other.page.goto(full);
          await other.page.locator('#visit button').first().click();
          await other.page.locator('#documents .title', { hasText: 'Milik sendiri' }).waitFor();
          assert.equal((await titles()).filter((title) => title === 'Bendung dibuka').length, 1);
          assert.equal((await titles()).length, 7, 'the same articles are not there twice');
          await other.page.reload();
          assert.equal(await settled(other.page), 'ready');
          assert.equal((await titles()).length, 7);
          assert.deepEqual([other.seen.console, other.seen.violations], [[], []]);
          await close(other.page);
        }));
    }

    for (const [what, pictures] of Object.entries(PICTURES)) {
      test(`pictures of ${what} as SVG and PNG`, () =>
        quietly(WAYS['telaah.html from file://'](), async (page) => {
          for (const [tab, figures] of Object.entries(pictures)) {
            await showTab(page, tab);
            for (const figure of figures) {
              const svg = await take(page, `[data-take="svg"][data-figure="${figure}"]`);
              assert.match(svg.text, /^<\?xml[^>]*>\s<svg [^]*<desc>telaah \d[^]*SHA-256 [^]*<\/svg>\s*$/, figure);
              assert.ok((svg.text.match(/<text/g) ?? []).length > 5, figure);
              assert.equal((svg.text.match(/xmlns="/g) ?? []).length, 1);
              const png = await take(page, `[data-take="png"][data-figure="${figure}"]`);
              assert.equal(png.name, `telaah-${figure}.png`);
              assert.equal(png.bytes.subarray(1, 4).toString(), 'PNG');
              assert.equal(png.bytes.readUInt32BE(16), 1520, 'two pixels for one');
              assert.ok(png.bytes.length > 10_000, `${figure}: ${png.bytes.length}`);
            }
          }
        }));
    }

    test('a damaged link says so and opens the examples', async () => {
      const { page, seen } = await open(browser, `${WAYS['telaah.html from file://']()}#telaah=H4sIAAAA`);
      assert.equal(await settled(page), 'ready');
      assert.match(await page.locator('#notice').innerText(), /rusak/);
      assert.equal(await page.locator('#documents [data-document]').count(), 5);
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });
  });
}
