/**
 * WCAG 2.2 AA as far as a program can see it: axe-core in every view and both schemes, a window of 320 pixels, text of
 * twice the size, the keyboard alone, and the language of the words. axe-core is injected here and never shipped.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { BROWSERS, WAYS, close, open, paste, settled, showTab, useScheme } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TABS = ['summary', 'quotes', 'keywords', 'themes', 'compare', 'search'];

/** Every violation that axe finds, on one line each. @param {Page} page @param {string} view @returns {Promise<string[]>} */
async function violations(page, view) {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => (await Reflect.get(globalThis, 'axe').run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })).violations);
  return found.flatMap((/** @type {any} */ rule) => rule.nodes.map((/** @type {any} */ node) =>
    `${view}: ${rule.id}: ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map((/** @type {any} */ check) => check.message).join('; ')}`));
}

/** Every view that a reader can come to, one after the other, with all that opens in it opened. @type {Record<string, (page: Page) => Promise<unknown>>} */
const VIEWS = {
  summary: (page) => showTab(page, 'summary'),
  'a quote that is followed, and one that is none': async (page) => {
    await showTab(page, 'quotes');
    await page.locator('#panel .quotes .leading').first().click();
    await page.click('#no-quote');
    await page.locator('#set-aside li').waitFor();
    await page.locator('#panel .quotes .leading').first().click();
    await page.locator('#speaker').waitFor();
  },
  'keywords, with the forms of a family': async (page) => {
    await showTab(page, 'keywords');
    await page.locator('#panel .full .expand').first().click();
  },
  'articles, and which of them are compared': async (page) => {
    await showTab(page, 'compare');
    await page.click('#pick summary');
  },
  'lines found': async (page) => {
    await showTab(page, 'search');
    await page.fill('#query', 'pelayan*');
    await page.press('#query', 'Enter');
    await page.locator('#found .line').first().click();
  },
  'themes, with a term switched off': async (page) => {
    await showTab(page, 'themes');
    // A plain click: the row is drawn anew, and another one is the first then.
    await page.locator('#panel .tick input').first().click();
    await page.locator('#panel .off').first().waitFor();
  },
  'a damaged lexicon': async (page) => {
    await page.click('[data-set="own"]');
    await page.locator('#lexicon').fill('id = ');
    await page.locator('#lexicon-problem button').waitFor();
  },
  'how far to trust it': async (page) => {
    await page.click('#trust-open');
    await page.locator('#trust[open]').waitFor();
  },
  'a text without words': async (page) => {
    await page.keyboard.press('Escape');
    await paste(page, '???');
    await page.locator('article h2', { hasText: '???' }).waitFor();
  },
};

for (const [name, launch] of Object.entries(BROWSERS)) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    describe(`${name}, access, ${scheme}`, () => {
      /** @type {import('playwright-core').Browser} */
      let browser;
      before(async () => (browser = await launch(scheme)));

      test('axe finds nothing in any view', { timeout: 300_000 }, async () => {
        const { page, seen } = await open(browser, WAYS['telaah.html from file://']());
        await useScheme(page, scheme);
        assert.equal(await settled(page), 'ready');
        const found = [];
        for (const [view, show] of Object.entries(VIEWS)) {
          await show(page);
          found.push(...await violations(page, view));
        }
        assert.deepEqual(found, []);
        assert.deepEqual(seen.console, []);
        await close(page);
      });

      test('axe finds nothing on a phone', { timeout: 120_000 }, async () => {
        const { page } = await open(browser, WAYS['telaah.html from file://']());
        await page.setViewportSize({ width: 360, height: 740 });
        await useScheme(page, scheme);
        assert.equal(await settled(page), 'ready');
        const found = [];
        for (const pane of ['documents', 'article', 'findings']) {
          await page.click(`#panes [data-pane="${pane}"]`);
          found.push(...await violations(page, pane));
        }
        assert.deepEqual(found, []);
        await close(page);
      });
    });
  }

  describe(`${name}, access`, () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));

    test('nothing is cut or scrolls sideways at 320 pixels, nor with text of twice the size', { timeout: 120_000 }, async () => {
      const { page } = await open(browser, WAYS['telaah.html from file://']());
      assert.equal(await settled(page), 'ready');
      for (const { width, text } of [{ width: 320, text: '100%' }, { width: 768, text: '200%' }, { width: 1280, text: '200%' }]) {
        await page.setViewportSize({ width, height: 640 });
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
        for (const pane of ['documents', 'article', 'findings']) {
          const button = page.locator(`#panes [data-pane="${pane}"]`);
          if (await button.isVisible()) await button.click();
          for (const tab of pane === 'findings' ? TABS : ['']) {
            if (tab) await showTab(page, tab);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            assert.equal(wide, 0, `${pane} ${tab} at ${width} px, text ${text}`);
          }
        }
      }
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await page.setViewportSize({ width: 320, height: 640 });
      await page.click('#panes [data-pane="documents"]');
      await page.click('#trust-open');
      const cut = await page.locator('#trust').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      assert.equal(cut, 0, 'how far to trust it, at 320 px');
      await close(page);
    });

    test('the keyboard alone: from the top to a quote, to its place, and on', { timeout: 60_000 }, async () => {
      const { page } = await open(browser, WAYS['telaah.html from file://']());
      assert.equal(await settled(page), 'ready');
      const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName);
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'skip');
      /** @param {string} wanted @param {number} limit */
      const tabTo = async (wanted, limit) => {
        for (let step = 0; step < limit; step++) {
          if (await focused() === wanted) return;
          const shown = await page.evaluate(() => {
            const element = document.activeElement;
            const box = element?.getBoundingClientRect();
            return element === document.body || (box && box.width > 0 && box.height > 0);
          });
          assert.ok(shown, `the focus is on something unseen: ${await focused()}`);
          await page.keyboard.press('Tab');
        }
        assert.fail(`${wanted} is not reached in ${limit} steps; the focus is on ${await focused()}`);
      };
      await tabTo('tab-summary', 60);
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(), 'tab-quotes');
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'panel');
      for (let step = 0; step < 12 && !(await page.evaluate(() => document.activeElement?.closest('.quotes'))); step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('article mark[data-layer="trail"]').count() > 0, true);
      assert.match(await page.locator('#status').innerText(), /1 dari 1/);
      const outline = await page.evaluate(() => getComputedStyle(/** @type {Element} */ (document.activeElement)).outlineStyle);
      assert.equal(outline, 'solid', 'the focus is seen');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('article mark[data-layer="trail"]').count(), 0);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      assert.match(await page.locator('#trail .position').innerText(), /^2 dari 17$/);
      await close(page);
    });

    test('Indonesian words are marked as such in the English interface', async () => {
      const { page } = await open(browser, WAYS['telaah.html from file://']());
      assert.equal(await settled(page), 'ready');
      await page.click('#language');
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      const words = ['pelayanan', 'Andra Soni', 'Gubernur', 'integritas', 'teknologi'];
      for (const tab of TABS.slice(0, 5)) {
        await showTab(page, tab);
        const wrong = await page.evaluate((list) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const own = node.parentElement?.closest('[lang]')?.getAttribute('lang');
            const text = node.textContent ?? '';
            if (node.parentElement?.closest('script, template, [hidden]') || own === 'id') continue;
            if (list.some((word) => text.includes(word))) found.push(text.slice(0, 60));
          }
          return found;
        }, words);
        assert.deepEqual(wrong, [], tab);
      }
      await close(page);
    });
  });
}
