/** Texts that nobody expects: hostile, empty, endless, and very many. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { BROWSERS, WAYS, onQuietPage, paste, showTab } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

const HOSTILE = `<img src=x onerror="document.title='hacked'"> </script><script>document.title='hacked'</script>

“<b>Baik</b> \u202eterbalik\u202c & <svg onload=alert(1)>,” kata Sari <i>Dewi</i>, Senin. \u0000 {{7*7}} \${7*7}`;

/** @param {Page} page @param {{name: string, text: string}[]} files */
async function addFiles(page, files) {
  const count = await page.locator('[data-document]').count();
  await page.setInputFiles('#files', files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-document]').length === wanted && !document.documentElement.hasAttribute('data-busy'),
    count + files.length, { timeout: 120_000 });
}

/** @param {Page} page */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, odd`, () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));

    /** A page that must stay silent. @param {string} what @param {(page: Page) => Promise<void>} run */
    const quietly = (what, run) => test(what, { timeout: 180_000 }, () => onQuietPage(browser, WAYS['telaah.html from file://'](), run));

    quietly('hostile text is text, in every view', async (page) => {
      const title = await page.title();
      await paste(page, HOSTILE);
      await page.locator('article p', { hasText: 'terbalik' }).waitFor();
      for (const tab of ['summary', 'quotes', 'keywords', 'themes', 'compare', 'search']) {
        await showTab(page, tab);
        assert.equal(await page.locator('article :is(img, script, svg, b, i), #panel :is(img, script, i), #documents :is(img, script)').count(), 0, tab);
      }
      assert.equal(await page.title(), title);
      assert.match((await page.locator('article').textContent()) ?? '', /<b>Baik<\/b> \u202eterbalik\u202c & <svg onload=alert\(1\)>/);
    });

    quietly('no words, one word, a title without end', async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const [text, findings] of [['???', /Tidak ada kata/], ['Serang', /1 kata/], [`${'Sekretaris '.repeat(60)}\n\n${'a'.repeat(3000)}`, /kata/]]) {
        await page.click('#panes [data-pane="documents"]');
        await addFiles(page, [{ name: 'satu.txt', text: String(text) }]);
        assert.equal(await overflow(page), 0, `article ${String(text).slice(0, 10)}`);
        await page.click('#panes [data-pane="findings"]');
        assert.match(await page.locator('#panel').innerText(), /** @type {RegExp} */ (findings));
        assert.equal(await overflow(page), 0, `findings ${String(text).slice(0, 10)}`);
        await page.click('#panes [data-pane="documents"]');
        assert.equal(await overflow(page), 0, `documents ${String(text).slice(0, 10)}`);
      }
    });

    quietly('five megabytes in one line: the page answers', async (page) => {
      await addFiles(page, [{ name: 'panjang.txt', text: '“Air naik,” kata Sari Dewi. Warga pindah ke balai desa. '.repeat(90_000) }]);
      await showTab(page, 'quotes');
      assert.ok(await page.locator('article p').count() > 200, 'the line is shown in pieces');
      await page.locator('#panel .quotes .leading').first().click();
      await page.locator('#trail .position').waitFor();
    });

    quietly('two hundred articles', async (page) => {
      await addFiles(page, Array.from({ length: 200 }, (_, index) => ({ name: `${index}.txt`, text: `Berita ke-${index}\n\n“Pelayanan publik baik,” kata Sari Dewi, Senin. Banjir surut di desa ${index}.` })));
      assert.match(await page.locator('#headline').innerText(), /^205 artikel/);
      await showTab(page, 'compare');
      assert.ok(await page.locator('#panel .each').first().locator('tr').count() >= 50);
      await showTab(page, 'themes');
      await page.locator('#panel .heat tbody button').first().waitFor();
      assert.equal(await overflow(page), 0);
    });
  });
}
