/** What a reader does with the findings: tags, search, hiding, another set of themes. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { BROWSERS, WAYS, onQuietPage, showTab } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const trailMarks = (page) => page.locator('article mark[data-layer="trail"]').allTextContents(); // what is not laid out has no inner text

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, instrument`, () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));

    /** A page that must stay silent. @param {string} url @param {(page: Page) => Promise<void>} run */
    const quietly = (url, run) => onQuietPage(browser, url, run);
    const single = WAYS['telaah.html from file://']();

    test('a keyphrase leads to its places', () =>
      quietly(single, async (page) => {
        const tag = page.locator('#panel .tags button').first();
        const words = await tag.locator('[lang="id"]').innerText();
        await tag.click();
        assert.equal(await tag.getAttribute('aria-pressed'), 'true');
        const marked = await trailMarks(page);
        assert.equal(marked.length, Number(await tag.locator('small').innerText()));
        assert.ok(marked.some((text) => text.toLowerCase() === words.toLowerCase()), `${words}: ${marked}`);
      }));

    test('a search shows lines in context, by keyboard too, and each leads to its place', () =>
      quietly(single, async (page) => {
        await showTab(page, 'search');
        await page.fill('#query', 'pelayan*');
        await page.press('#query', 'Enter');
        const lines = page.locator('#found .line');
        await lines.first().waitFor();
        const hits = await page.locator('#found .line b').allInnerTexts();
        assert.ok(hits.length > 5 && hits.every((hit) => /^pelayan/i.test(hit)), String(hits));
        await lines.last().focus();
        await page.keyboard.press('Enter');
        assert.equal(await page.locator('article mark[data-layer="trail"][aria-current]').textContent(), hits.at(-1));
        assert.equal(await lines.last().getAttribute('aria-current'), 'true');
        assert.equal(await page.evaluate(() => document.activeElement?.className), 'line', 'the focus stays on the line');
        await page.fill('#query', 'kata yang tidak ada');
        await page.press('#query', 'Enter');
        await page.waitForFunction(() => document.querySelectorAll('#found .line').length === 0 && document.querySelector('#found .lead'));
      }));

    test('a hidden word leaves the keywords and comes back', () =>
      quietly(single, async (page) => {
        await showTab(page, 'keywords');
        const term = page.locator('#panel table.full tbody th .leading').first();
        const word = await term.innerText();
        await page.locator('#panel table.full .hide').first().click();
        await page.locator('.notice.hidden').waitFor();
        assert.notEqual(await term.innerText(), word);
        assert.match(await page.locator('.hidden-words').innerText(), new RegExp(word));
        await page.locator('.notice.hidden .plain').click();
        await page.locator('.hidden-words p button').waitFor({ state: 'detached' });
        assert.equal(await term.innerText(), word);
      }));

    test('the other set of themes is scored, over all articles', () =>
      quietly(single, async (page) => {
        await showTab(page, 'themes');
        const before = await page.locator('#panel .heat thead').first().innerText();
        await page.click('[data-set="desks"]');
        await page.locator('[data-set="desks"][aria-pressed="true"]').waitFor();
        assert.notEqual(await page.locator('#panel .heat thead').first().innerText(), before);
        const cell = page.locator('#panel .heat tbody tr').nth(2).locator('td button').first();
        await cell.click();
        assert.ok((await trailMarks(page)).length > 0, 'the number leads into the third article');
        assert.equal(await page.locator('[data-document]').nth(2).locator('[aria-current="true"]').count(), 1);
      }));

    test('a quote tells how its speaker was found', () =>
      quietly(single, async (page) => {
        await showTab(page, 'quotes');
        assert.equal(await page.locator('#panel .evidence:visible').count(), 0);
        await page.locator('#panel .quotes .leading').first().click();
        assert.match(await page.locator('#panel .evidence:visible').innerText(), /\d\s?%/);
      }));
  });
}
