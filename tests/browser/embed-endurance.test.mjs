/** What many analyses leave behind, and what follows the death of a worker in the middle of one. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { BROWSERS, SCRIPT, close, visit } from './embed-support.mjs';
import { ARTICLE, Host, PARAGRAPHS, page as hostPage } from './hosts.mjs';

const TEXT = PARAGRAPHS.join('\n\n');
const BODY = `${ARTICLE}<script src="${SCRIPT}" crossorigin></script>`;

/** In the page. @typedef {{analyse: (text: string) => Promise<import('../../www/types/report').Report>}} Telaah */

const host = new Host();
before(() => host.listen());
after(() => host.close());

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, embed-endurance`, () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));

    test('the worker is killed in mid-flight ten times: that call fails at once, the next one works', async () => {
      const { page } = await visit(browser, host.serve(hostPage(BODY,
        '<script>{ const Own = Worker; globalThis.Worker = class extends Own { constructor(...args) { super(...args); globalThis.last = this; } }; }</script>')));
      const results = await page.evaluate(async (text) => {
        const { Telaah } = /** @type {{Telaah: Telaah}} */ (/** @type {unknown} */ (globalThis));
        const long = text.repeat(600);
        const results = [];
        await Telaah.analyse(text);
        for (let round = 0; round < 10; round++) {
          const started = performance.now();
          const killed = Telaah.analyse(long).then(() => 'finished', (error) => error.code);
          await new Promise((resolve) => setTimeout(resolve, 20));
          Reflect.get(globalThis, 'last').terminate();
          const code = await killed;
          const waited = performance.now() - started;
          const report = await Telaah.analyse(text);
          results.push({ code, soon: waited < 5000, quotes: report.documents[0]?.quotes.length });
        }
        return results;
      }, TEXT);
      const quotes = results[0]?.quotes ?? 0;
      assert.ok(quotes >= 2);
      assert.deepEqual(results, Array.from({ length: 10 }, () => ({ code: 'engine-died', soon: true, quotes })));
      await close(page);
    });
  });
}

// Only Chromium can weigh a page.
if ('Chromium' in BROWSERS) {
  describe('Chromium, isolated, so that a page can be weighed', () => {
    test('10,000 analyses: memory stays what it was after the first hundred', async () => {
      const browser = await chromium.launch({
        executablePath: process.env.TELAAH_CHROMIUM,
        // Else a measurement waits for the browser's next collection of garbage, for up to a minute.
        args: ['--no-sandbox', '--disable-gpu', '--enable-blink-features=ForceEagerMeasureMemory'],
      });
      const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
      const { page } = await visit(browser, host.serve(hostPage(BODY), isolated));
      page.setDefaultTimeout(0);
      const run = (/** @type {number} */ times) => page.evaluate(async ({ text, times }) => {
        const { Telaah } = /** @type {{Telaah: Telaah}} */ (/** @type {unknown} */ (globalThis));
        for (let i = 0; i < times; i++) await Telaah.analyse(`${text} Nomor ${i}.`);
        return Reflect.get(performance, 'measureUserAgentSpecificMemory').call(performance).then((/** @type {any} */ memory) => memory.bytes);
      }, { text: TEXT, times });
      const early = await run(100);
      const late = await run(9900);
      const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
      console.log(`memory of page and worker: ${megabytes(early)} MB after 100 analyses, ${megabytes(late)} MB after 10,000`);
      assert.ok(late <= early * 1.05 + 500_000, `${early} to ${late} bytes`);
      await browser.close();
    });
  });
}
