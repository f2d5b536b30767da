/** The widget in a frame: what the page around it hears and may say, by the recipe of the guide, word for word. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, SCRIPT, close, visit } from './embed-support.mjs';
import { Host, PARAGRAPHS, page as hostPage } from './hosts.mjs';

const FRAME = new URL('embed.html', SCRIPT).href;
const NAMED = 'https://YOUR-HOST/telaah/embed.html';
const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const recipe = /^## In a frame$[^]*?```html\n([^]*?)```/m.exec(guide)?.[1] ?? '';

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, embed-frame`, () => {
    const host = new Host();
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => {
      await host.listen();
      browser = await launch();
    });
    after(() => host.close());

    /** A page with the guide's frame, which believes to stand on `origin`. @param {(own: string) => string} origin */
    async function framed(origin) {
      const article = `<article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>`;
      const own = new URL(host.serve('')).origin;
      const html = recipe.replaceAll(NAMED, FRAME).replaceAll('https://YOUR-HOST', new URL(FRAME).origin).replaceAll('https://YOUR-SITE', origin(own));
      const { page } = await visit(browser, host.serve(hostPage(article + html)));
      return page;
    }

    test('it shows the page’s article and is as high as what it shows', async () => {
      assert.ok(recipe.includes(NAMED), 'the guide has the recipe');
      const page = await framed((own) => own);
      const frame = page.frameLocator('iframe');
      await frame.locator('telaah-widget [part~="quote"]').first().waitFor();
      assert.equal(await frame.locator('telaah-widget [part~="speaker"]').first().innerText(), 'Sri Wahyuni');
      await page.waitForFunction(() => {
        const { height } = /** @type {HTMLElement} */ (document.querySelector('iframe')).style;
        return height !== '' && height !== '440px';
      });
      const inner = await frame.locator('html').evaluate((html) => [html.scrollHeight, innerHeight]);
      assert.ok(Math.abs((inner[0] ?? 0) - (inner[1] ?? 0)) <= 2, `one scroll bar: ${inner}`);
      await close(page);
    });

    test('a page of another origin than the named one is neither heard nor told', async () => {
      const page = await framed(() => 'https://other.example');
      await page.waitForTimeout(1500);
      assert.equal(await page.frameLocator('iframe').locator('telaah-widget').count(), 0);
      assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('iframe')).style.height), '');
      await close(page);
    });

    test('the text in the address', async () => {
      const { page } = await visit(browser, `${FRAME}?views=quotes#text=${encodeURIComponent(PARAGRAPHS.join('\n\n'))}`);
      await page.locator('telaah-widget [part~="heading"]').waitFor();
      assert.equal(await page.locator('telaah-widget [part~="speaker"]').first().innerText(), 'Sri Wahyuni');
      await close(page);
    });
  });
}
