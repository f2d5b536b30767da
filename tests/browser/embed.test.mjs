/** The widget in the pages it is made for, as a reader meets it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, EXAMPLE, SCRIPT, close, direct, events, highlighted, shown, until, visit } from './embed-support.mjs';
import { ARTICLE, DIRECT_QUOTES, Host, PARAGRAPHS, page as hostPage, snippet } from './hosts.mjs';

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, embed`, () => {
    const host = new Host();
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => {
      await host.listen();
      browser = await launch();
    });
    after(() => host.close());

    test('a WordPress site: the article without advertisements and link boxes, and a click leads into it', async () => {
      const { page, seen } = await visit(browser, EXAMPLE('wordpress.html'));
      assert.equal(await page.locator('telaah-widget p').isVisible(), true, 'the page shows its own words first');
      const markup = await page.locator('article').evaluate((article) => article.cloneNode(true).textContent);
      const report = await shown(page);
      assert.equal(report.source, 'markup');
      for (const left of ['Iklan', 'Baca juga', 'Foto:', 'Oleh Redaksi', 'Facebook', 'Komentar', 'Berita terkait', 'Harga Cabai', 'Siapa yang dikutip']) {
        assert.ok(!report.text.includes(left), `${left} is no part of the article`);
      }
      assert.match(report.text, /^MUARASARI – Pasar terapung/);
      assert.equal(report.text.split('\n\n').length, 12);
      assert.ok(direct(report).length >= 6, String(direct(report)));

      const quote = page.locator('telaah-widget [part~="quote"]').first();
      const words = (await quote.innerText()).replace(/^“|”$/g, '');
      await quote.click();
      const selected = await until(page, 'telaah-select');
      assert.equal(selected.ranges.join(''), words);
      assert.equal(await highlighted(page, 'telaah-current'), words);
      await page.waitForFunction(() => scrollY < 1200);
      assert.equal(await page.locator('article').evaluate((article) => article.cloneNode(true).textContent), markup, 'the article is as it was');
      await page.keyboard.press('Escape');
      assert.equal(await highlighted(page, 'telaah-current'), '');
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });

    test('a single-page app: the next article is read when it stands there', async () => {
      const { page, seen } = await visit(browser, EXAMPLE('spa.html'));
      const first = await shown(page);
      assert.match(first.text, /Siti Maryamah/);
      assert.equal(first.source, 'for');
      await page.click('text=Kereta');
      const second = await until(page, 'telaah-report', 2);
      assert.match(second.text, /Dimas Prakoso/);
      await page.locator('telaah-widget [part~="speaker"]', { hasText: 'Dimas Prakoso' }).waitFor();
      await page.locator('#outlet p').last().evaluate((paragraph) => paragraph.firstChild && ((/** @type {Text} */ (paragraph.firstChild)).data = '“Kami datang lagi besok,” kata Lastri.'));
      const third = await until(page, 'telaah-report', 3);
      assert.ok(direct(third).includes('Kami datang lagi besok,'));
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });

    /** The app's page, whose article comes so many milliseconds after the widget. @param {number} after */
    async function late(after) {
      const visited = await visit(browser, 'about:blank');
      const { page } = visited;
      /** @type {() => void} */
      let deliver = () => {};
      const delivered = new Promise((resolve) => (deliver = () => resolve(undefined)));
      await page.route('**/spa.js', (route) => delivered.then(() => route.continue()));
      await page.goto(EXAMPLE('spa.html'), { waitUntil: 'commit' });
      await until(page, 'telaah-ready');
      await page.waitForTimeout(after);
      deliver();
      return visited;
    }

    test('an article that comes just after the element', async () => {
      const { page } = await late(0);
      assert.match((await shown(page)).text, /Siti Maryamah/);
      await close(page);
    });

    test('an article that comes later than the element, goes, and comes again', async () => {
      const { page } = await late(300);
      assert.match((await shown(page)).text, /Siti Maryamah/);
      assert.deepEqual((await events(page)).map(({ type }) => type), ['telaah-ready', 'telaah-report']);

      const story = await page.locator('.story').elementHandle();
      await story?.evaluate((section) => section.remove());
      assert.equal((await until(page, 'telaah-error')).code, 'no-source');
      await page.evaluate(() => document.body.append('an advertisement'));
      await page.waitForTimeout(600);
      await story?.evaluate((section) => document.getElementById('outlet')?.append(section));
      await until(page, 'telaah-report', 2);
      assert.equal((await events(page)).filter(({ type }) => type === 'telaah-error').length, 1, 'said once');
      await close(page);
    });

    test('a strict policy with Trusted Types: all works, nothing is refused', async () => {
      const { page, seen } = await visit(browser, EXAMPLE('csp.html'));
      const report = await shown(page);
      assert.equal(direct(report).length, 2);
      assert.equal(seen.requests.filter((url) => url.startsWith('blob:')).length > 0 || name === 'Firefox', true, 'a worker runs');
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });

    test('another host: the two lines, and nothing before a reader comes near', async () => {
      const far = '<div style="height: 4000px"></div>';
      const { page, seen } = await visit(browser, host.serve(hostPage(ARTICLE + far + snippet(SCRIPT))));
      await page.waitForFunction(() => customElements.get('telaah-widget'));
      await page.waitForTimeout(300);
      const own = () => seen.requests.filter((url) => !url.startsWith('http://127.0.0.1') || url.startsWith(new URL('.', SCRIPT).href));
      assert.deepEqual(own(), [SCRIPT]);
      const before = await page.evaluate(() => Object.keys(globalThis));
      const report = await shown(page);
      assert.deepEqual(direct(report), DIRECT_QUOTES);
      assert.equal(report.text, PARAGRAPHS.join('\n\n'));
      const after = await page.evaluate(() => Object.keys(globalThis));
      assert.deepEqual(after.filter((key) => !before.includes(key)), [], 'nothing becomes global');
      assert.ok(before.includes('Telaah'));
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });

    test('the README, word for word', async () => {
      const section = /^## On a news site$([^]*?)^## /m.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))?.[1] ?? '';
      const block = /```html\n([^]*?)```/.exec(section)?.[1] ?? '';
      assert.equal(block.trim().split('\n').length, 2, 'two lines');
      const named = 'https://YOUR-HOST/telaah/telaah-embed.js';
      assert.ok(block.includes(named));
      const { page, seen } = await visit(browser, host.serve(hostPage(ARTICLE + block.replace(named, SCRIPT))));
      assert.deepEqual(direct(await shown(page)), DIRECT_QUOTES);
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });

    test('as a module, and twice: defined once', async () => {
      const twice = `<script type="module">import '${SCRIPT}'; import '${SCRIPT}?2';</script><telaah-widget></telaah-widget>`;
      const { page, seen } = await visit(browser, host.serve(hostPage(ARTICLE + twice + snippet(SCRIPT))));
      await until(page, 'telaah-report', 2);
      assert.equal(await page.locator('telaah-widget [part~="card"]').count(), 2);
      assert.deepEqual(seen.console, []);
      await close(page);
    });

    test('the keyboard walks through the tabs and from place to place', async () => {
      const { page } = await visit(browser, EXAMPLE('wordpress.html'));
      await shown(page);
      const tab = page.locator('telaah-widget [role="tab"]');
      await tab.first().focus();
      await page.keyboard.press('ArrowRight');
      assert.equal(await tab.nth(1).getAttribute('aria-selected'), 'true');
      const term = page.locator('telaah-widget [part~="keyword"]').first();
      await term.focus();
      await page.keyboard.press('Enter');
      const first = await until(page, 'telaah-select');
      await page.keyboard.press('Enter');
      const second = await until(page, 'telaah-select', 2);
      assert.equal(second.at, first.count > 1 ? 1 : 0);
      assert.equal(await page.locator('telaah-widget [role="status"]').innerText(), `${second.at + 1} dari ${first.count}`);
      await close(page);
    });

    test('a static summary is read without scripts, and upgraded in place with them', async () => {
      const summary = `<section lang="id"><h2>Siapa yang dikutip?</h2><ul><li><strong>Sri Wahyuni</strong>: <q>Kalau saluran ini mampet</q></li></ul>${'<p>Lagi.</p>'.repeat(40)}</section>`;
      const { page } = await visit(browser, host.serve(hostPage(`${ARTICLE}<telaah-widget style="display: block; height: 440px; overflow: auto">${summary}</telaah-widget>`)));
      await page.evaluate(() => scrollTo(0, 0));
      const before = await page.locator('telaah-widget').boundingBox();
      assert.equal(await page.locator('telaah-widget q').isVisible(), true);
      await page.addScriptTag({ url: SCRIPT });
      assert.deepEqual(direct(await shown(page)), DIRECT_QUOTES, 'the summary is no part of the article');
      assert.equal(await page.locator('telaah-widget q').isVisible(), false);
      await page.evaluate(() => scrollTo(0, 0));
      assert.deepEqual(await page.locator('telaah-widget').boundingBox(), before);
      await close(page);
    });

    test('a reader who asked for less motion is taken to the place at once', async () => {
      const far = '<div style="height: 4000px"></div>';
      // Not every driver can say for the browser what its reader asked for.
      const asked = '<script>{ const own = matchMedia; globalThis.matchMedia = (query) => query.includes("reduced-motion") ? { matches: true } : own(query); }</script>';
      const { page } = await visit(browser, host.serve(hostPage(`${ARTICLE}${far}${snippet(SCRIPT)}${far}`, `${asked}<style>html { scroll-behavior: smooth }</style>`)));
      await shown(page);
      await page.waitForTimeout(1500);
      const [before, after] = await page.locator('telaah-widget [part~="quote"]').first().evaluate((quote) => {
        const before = scrollY;
        /** @type {HTMLElement} */ (quote).click();
        return [before, scrollY];
      });
      assert.ok((before ?? 0) > 2000 && (after ?? 0) < 500, `${before} to ${after}`);
      await close(page);
    });

    test('a page may forbid the highlight, or take over what a click does', async () => {
      const { page } = await visit(browser, host.serve(hostPage(ARTICLE + snippet(SCRIPT, 'highlight="off"'))));
      await shown(page);
      await page.locator('telaah-widget [part~="quote"]').first().click();
      await until(page, 'telaah-select');
      assert.equal(await highlighted(page, 'telaah-current'), '');
      await page.evaluate(() => {
        document.querySelector('telaah-widget')?.removeAttribute('highlight');
        addEventListener('telaah-select', (event) => event.preventDefault());
      });
      await page.locator('telaah-widget [part~="quote"]').first().click();
      await until(page, 'telaah-select', 2);
      assert.equal(await highlighted(page, 'telaah-current'), '');
      assert.equal((await events(page)).filter(({ type }) => type === 'telaah-report').length, 1, 'how it is shown needs no new analysis');
      await close(page);
    });
  });
}
