/** What every reader sees first: the five articles with their quotes, by both ways, in both browsers. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { BROWSERS, HOSTED_FROM_DISK, WAYS, close, directQuotes, open, openArticle, settled } from './support.mjs';

const DIRECT_QUOTES = [4, 0, 6, 4, 6];

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, seeds`, () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));

    for (const [way, url] of Object.entries(WAYS)) {
      test(`${way}: the seeds, a silent console, no request beyond its own files`, async () => {
        const { page, seen } = await open(browser, url());
        assert.equal(await settled(page), 'ready');

        const found = [];
        for (let index = 0; index < DIRECT_QUOTES.length; index++) {
          await openArticle(page, index);
          found.push(await directQuotes(page));
        }
        assert.ok(!found.flat().some((quote) => quote.includes('Korpri Siaga')), 'a name in quotation marks is no quote');
        assert.equal(await page.locator('[data-view="documents"] [data-document]').count(), DIRECT_QUOTES.length);
        const findings = await page.locator('[data-view="findings"]').innerText();
        assert.ok(findings.trim().length > 50, findings);

        assert.deepEqual(seen.console, []);
        assert.deepEqual(seen.violations, []);
        const foreign = seen.requests.filter((request) => !mayAsk(way, url(), request));
        assert.deepEqual(foreign, []);
        assert.deepEqual(found.map((quotes) => quotes.length), DIRECT_QUOTES);
        await close(page);
      });
    }

    test('the build says which it is', async () => {
      const { page } = await open(browser, WAYS['telaah.html from file://']());
      const build = await page.locator('meta[name="telaah-build"]').getAttribute('content');
      assert.match(build ?? '', /^\d+\.\d+\.\d+ ([0-9a-f]{12}( changed)?|unknown)$/);
      await close(page);
    });

    // Without this, a browser made lenient for automation would let the tests above pass on a page that readers cannot open.
    test('the hosted page does not run from file://, as for readers', async () => {
      const { page } = await open(browser, HOSTED_FROM_DISK);
      await page.waitForTimeout(1000);
      assert.notEqual(await page.evaluate(() => document.documentElement.dataset.state), 'ready');
      await close(page);
    });
  });
}

/** The single file may ask for itself and its worker, the hosted page for files of its host. @param {string} way @param {string} page @param {string} request */
function mayAsk(way, page, request) {
  if (request === page || request.startsWith('blob:')) return true;
  return way.includes('http') && request.startsWith(page);
}
