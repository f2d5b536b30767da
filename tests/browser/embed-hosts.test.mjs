/** Hosts that are hostile, forbid things, take the widget away or have ten of it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, SCRIPT, close, direct, events, shown, thrown, until, visit } from './embed-support.mjs';
import { ARTICLE, DIRECT_QUOTES, Host, PARAGRAPHS, page as hostPage, snippet } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */

const HOST = new URL(SCRIPT).origin;
const POLICY = { script: `script-src ${HOST} 'wasm-unsafe-eval'`, worker: 'worker-src blob:', types: "require-trusted-types-for 'script'" };

/** Geometry and looks of the first widget's card. @param {Page} page */
const looks = (page) =>
  page.locator('telaah-widget').first().evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const style = (/** @type {string} */ selector) => {
      const { display, fontSize, direction, color, textAlign, letterSpacing, textTransform } = getComputedStyle(/** @type {Element} */ (root.querySelector(selector)));
      return { display, fontSize, direction, color, textAlign, letterSpacing, textTransform };
    };
    const box = (/** @type {string} */ selector) => {
      const { width, height } = /** @type {Element} */ (root.querySelector(selector)).getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    };
    return { styles: ['[part~="card"]', '[part~="tab"]', '[part~="quote"]', '[part~="speaker"]'].map(style), boxes: ['[part~="card"]', '[part~="tab"]'].map(box) };
  });

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, embed-hosts`, () => {
    const host = new Host();
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => {
      await host.listen();
      browser = await launch();
    });
    after(() => host.close());

    /** @param {string} body @param {string} [head] @param {Record<string, string>} [headers] */
    const go = (body, head, headers) => visit(browser, host.serve(hostPage(body, head), headers));

    test('hostile style sheets change nothing in it', async () => {
      const wide = (/** @type {string} */ html) => `<main style="width: 600px">${html}</main>`;
      const fixed = '<style>telaah-widget { width: 600px }</style>';
      const calm = await go(wide(ARTICLE + snippet(SCRIPT)), fixed);
      await shown(calm.page);
      const usual = await looks(calm.page);
      await close(calm.page);
      const hostile = {
        unset: '* { all: unset !important }',
        rem: 'html { font-size: 62.5% } body { letter-spacing: 4px; text-transform: uppercase; text-align: right; line-height: 3; font-size: 30px; visibility: visible; cursor: wait }',
        every: '* { color: red !important; font-size: 40px !important; margin: 20px !important; box-sizing: content-box !important } div, section, ul, li, button { display: none !important }',
      };
      for (const [kind, css] of Object.entries(hostile)) {
        const { page, seen } = await go(wide(ARTICLE + snippet(SCRIPT)), `${fixed}<style>${css}</style>`);
        const report = await shown(page);
        assert.deepEqual(direct(report), DIRECT_QUOTES, kind);
        assert.equal(report.text, PARAGRAPHS.join('\n\n'), kind);
        const now = await looks(page);
        assert.deepEqual(now.styles, usual.styles, kind);
        if (kind === 'rem') assert.deepEqual(now.boxes, usual.boxes, kind);
        assert.ok((now.boxes[0]?.[0] ?? 0) > 300, `${kind}: ${now.boxes}`);
        assert.deepEqual(seen.console, []);
        await close(page);
      }
    });

    test('a host that keeps its columns narrow keeps the widget in them', async () => {
      // As block themes of WordPress do it.
      const css = '<style>:where(main) > :where(:not(.wide)) { max-width: 420px; margin-left: auto !important; margin-right: auto !important }</style>';
      const { page } = await go(`<main style="width: 700px">${ARTICLE}${snippet(SCRIPT)}</main>`, css);
      await shown(page);
      const [article, widget] = await page.evaluate(() => ['article', 'telaah-widget'].map((name) => {
        const { left, width } = document.querySelector(name)?.getBoundingClientRect() ?? {};
        return [left, width];
      }));
      assert.deepEqual(widget, article);
      await close(page);
    });

    test('a page from right to left, or zoomed', async () => {
      for (const head of ['<style>html { direction: rtl }</style>', '<style>html { zoom: 1.5 }</style>']) {
        const { page } = await go(ARTICLE + snippet(SCRIPT), head);
        await shown(page);
        const { styles } = await looks(page);
        assert.deepEqual([styles[0]?.direction, styles[0]?.textAlign, styles[0]?.fontSize], ['ltr', 'start', '15px']);
        await page.locator('telaah-widget [part~="quote"]').first().click();
        assert.equal((await until(page, 'telaah-select')).ranges.join(''), DIRECT_QUOTES[0]);
        await close(page);
      }
    });

    test('two scripts, ten widgets: one worker, ten reports', async () => {
      const widgets = Array.from({ length: 10 }, (_, index) => `<telaah-widget id="w${index}" height="120"></telaah-widget>`).join('');
      const { page, seen } = await go(`${ARTICLE}<script src="${SCRIPT}" async></script><script src="${SCRIPT}?2" defer></script>${widgets}`,
        '<script>{ const Own = Worker; globalThis.workers = 0; globalThis.Worker = class extends Own { constructor(...args) { super(...args); globalThis.workers++; } }; }</script>');
      await page.locator('#w9').scrollIntoViewIfNeeded();
      await until(page, 'telaah-report', 10);
      assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'workers')), 1);
      assert.equal(seen.requests.filter((url) => url.endsWith('.wasm')).length, 1);
      assert.equal(await page.evaluate(() => [...document.querySelectorAll('telaah-widget')].filter((element) => /** @type {any} */ (element).report.documents.length === 1).length), 10);
      assert.deepEqual(seen.console, []);
      await close(page);
    });

    test('removed while loading, put back, moved: no error, and it works again', async () => {
      const { page, seen } = await go(ARTICLE + snippet(SCRIPT, 'load="click"'));
      await page.waitForFunction(() => customElements.get('telaah-widget'));
      await page.evaluate(() => {
        const element = /** @type {HTMLElement} */ (document.querySelector('telaah-widget'));
        Reflect.set(globalThis, 'kept', element);
        Reflect.get(element, 'start').call(element);
        element.remove();
      });
      await page.waitForTimeout(500);
      assert.equal((await events(page)).some(({ type }) => type === 'telaah-report'), false);
      await page.evaluate(() => document.body.prepend(Reflect.get(globalThis, 'kept')));
      await until(page, 'telaah-report');
      await page.evaluate(() => document.body.append(Reflect.get(globalThis, 'kept')));
      await page.waitForTimeout(200);
      await page.locator('telaah-widget [part~="quote"]').first().click();
      await until(page, 'telaah-select');
      await page.evaluate(() => Reflect.get(globalThis, 'kept').remove());
      assert.equal(await page.evaluate(() => CSS.highlights.size), 0, 'it takes its marks with it');
      assert.deepEqual(seen.console, []);
      await close(page);
    });

    test('the policy of the specification is enough', async () => {
      const { page, seen } = await go(ARTICLE + snippet(SCRIPT), '', { 'content-security-policy': Object.values(POLICY).join('; ') });
      assert.deepEqual(direct(await shown(page)), DIRECT_QUOTES);
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });

    /** Policies that lack something: what is named, and whether the reader gets a result all the same. @type {Record<string, {policy: string, directive: string, code: string, works: boolean}>} */
    const LACKING = {
      'no WebAssembly': { policy: `script-src ${HOST}; worker-src blob:`, directive: "script-src 'wasm-unsafe-eval'", code: 'csp-wasm', works: false },
      'no worker': { policy: `${POLICY.script}; worker-src 'none'`, directive: 'worker-src blob:', code: 'csp-worker', works: true },
      'no connection': { policy: `${POLICY.script}; worker-src blob:; connect-src 'none'`, directive: `connect-src ${HOST}`, code: 'csp-blocked', works: false },
      'no name for Trusted Types': { policy: `${Object.values(POLICY).join('; ')}; trusted-types other`, directive: 'trusted-types telaah', code: 'csp-blocked', works: false },
    };
    for (const [lack, { policy, directive, code, works }] of Object.entries(LACKING)) {
      test(`${lack}: the directive is named, the page is left alone`, async () => {
        const { page, seen } = await go(ARTICLE + snippet(SCRIPT), '', { 'content-security-policy': policy });
        await page.locator('telaah-widget').scrollIntoViewIfNeeded();
        const told = await until(page, 'telaah-error');
        assert.deepEqual({ code: told.code, directive: told.directive }, { code, directive });
        assert.ok(seen.console.some((line) => line.startsWith('warning: telaah-widget') && line.includes(directive)), String(seen.console));
        assert.deepEqual(await thrown(page), []);
        if (works) assert.deepEqual(direct(await shown(page)), DIRECT_QUOTES);
        else assert.equal(await page.locator('telaah-widget .before').isVisible(), true, 'the page shows its own words');
        await close(page);
      });
    }

    test('no WebAssembly in the browser: the page’s own words stay', async () => {
      // Neither on the page nor in a worker, whose code is a Blob.
      const without = 'delete globalThis.WebAssembly;';
      const { page } = await go(ARTICLE + snippet(SCRIPT),
        `<script>${without} { const Whole = Blob; globalThis.Blob = class extends Whole { constructor(parts, ...more) { super(['${without}', ...parts], ...more); } }; }</script>`);
      await page.locator('telaah-widget').scrollIntoViewIfNeeded();
      assert.equal((await until(page, 'telaah-error')).code, 'engine-unsupported');
      assert.equal(await page.locator('telaah-widget .before').isVisible(), true);
      assert.deepEqual(await thrown(page), []);
      await close(page);
    });

    test('a changed file is not run', async () => {
      const { page } = await visit(browser, 'about:blank');
      await page.route('**/widget-*.js', (route) => route.fulfill({ body: 'document.title = "run"', headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' } }));
      await page.goto(host.serve(hostPage(ARTICLE + snippet(SCRIPT))));
      await page.locator('telaah-widget').scrollIntoViewIfNeeded();
      assert.equal((await until(page, 'telaah-error')).code, 'engine-missing');
      assert.equal(await page.title(), 'Berita');
      await close(page);
    });
  });
}
