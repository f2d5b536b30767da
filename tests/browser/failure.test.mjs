/** What goes wrong on readers' machines, and what they see then. The single file, because it can be altered as a whole. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, Variants, changeBlock, close, directQuotes, open, paste, settled } from './support.mjs';

const QUOTED = 'Serang\n\n“Air sungai naik sejak subuh,” kata Ratna Wulandari, Senin.';
const TRAP = 'Naskah ini membuat mesin terhenti.';

/**
 * Puts a real trap where the engine is called: on the text above, a module that runs `unreachable`; and afterwards on
 * every text, as an instance that has trapped must not be called again. Only a new worker can then answer.
 */
const TRAPPING = `(()=>{
  const unreachable = new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,116,0,0,10,5,1,3,0,0,11]);
  let trapped = false;
  return (documents, options, analyse) => {
    trapped ||= documents.some(({ text }) => text === ${JSON.stringify(TRAP)});
    if (trapped) new WebAssembly.Instance(new WebAssembly.Module(unreachable)).exports.t();
    return analyse(documents, options);
  };
})()`;

/** @param {string} worker */
function withTrap(worker) {
  const call = /wasm_bindgen\.analyse\(([^()]*)\)/;
  assert.match(worker, call, 'the worker calls the engine in one place');
  return `globalThis.trapping=${TRAPPING};${worker.replace(call, 'trapping($1,wasm_bindgen.analyse)')}`;
}

/** @param {string} block */
const cutShort = (block) => block.slice(0, Math.floor(block.length / 2));

/** Another letter in the middle. @param {string} block */
function garbled(block) {
  const middle = Math.floor(block.length / 2);
  return block.slice(0, middle) + 'A'.repeat(64) + block.slice(middle + 64);
}

/** @param {import('playwright-core').Page} page */
const alert = (page) => page.locator('#notices [role="alert"]').first();

/** @param {import('playwright-core').Page} page */
const articleText = (page) => page.locator('article[data-view="text"]').innerText();

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, failure`, () => {
    const variants = new Variants();
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));
    after(() => variants.remove());

    for (const [damage, change] of Object.entries({ 'cut short': cutShort, garbled, 'taken out': () => '' })) {
      test(`the module is ${damage}: a notice and the article, not a blank page`, async () => {
        const { page } = await open(browser, variants.make((html) => changeBlock(html, 'telaah-wasm', change)));
        assert.equal(await settled(page), 'error');
        assert.ok((await alert(page).innerText()).length > 30);
        assert.ok((await articleText(page)).length > 1000, 'the article can be read');
        await close(page);
      });
    }

    for (const [damage, change] of Object.entries({ 'cut short': cutShort, garbled })) {
      test(`the app is ${damage}: the page's own words say so`, async () => {
        const { page } = await open(browser, variants.make((html) => changeBlock(html, 'telaah-app', change)));
        assert.equal(await settled(page), 'error');
        assert.ok(await page.locator('#unsupported').isVisible());
        await close(page);
      });
    }

    test('the engine traps: the reader is told, the next analysis works', async () => {
      // On the page itself the worker's script has to match the policy's hash; in the worker it is data.
      const { page } = await open(browser, variants.make((html) => changeBlock(html, 'telaah-worker', withTrap)));
      assert.equal(await settled(page), 'ready');
      await paste(page, TRAP);
      await alert(page).waitFor();
      await paste(page, QUOTED);
      await page.locator('article[data-view="text"]', { hasText: 'Ratna Wulandari' }).waitFor();
      assert.deepEqual(await directQuotes(page), ['Air sungai naik sejak subuh,']);
      assert.equal(await page.locator('#notices [role="alert"]').count(), 0, 'the notice is gone');
      await close(page);
    });

    test('all articles take long: what was found in the open one is shown meanwhile', async () => {
      const slow = (/** @type {string} */ worker) =>
        worker.replace(/wasm_bindgen\.analyse\(([^(),]*),/, (call, documents) => `${documents}.length>1?new Promise(()=>{}):${call}`);
      const { page } = await open(browser, variants.make((html) => changeBlock(html, 'telaah-worker', slow)));
      await page.locator('#panel .facts').waitFor();
      assert.equal((await directQuotes(page)).length, 4);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.state), 'loading');
      await close(page);
    });

    test('the policy refuses workers: the page does the work and says so', async () => {
      const { page, seen } = await open(browser, variants.make((html) => html.replace('worker-src blob:', "worker-src 'none'")));
      assert.equal(await settled(page), 'ready');
      assert.equal((await directQuotes(page)).length, 4);
      assert.match(await page.locator('#notice [role="status"]').innerText(), /worker-src blob:/);
      assert.ok(seen.violations.some((violation) => violation.startsWith('worker-src')), 'the worker was refused');
      await close(page);
    });

    test('the policy refuses WebAssembly: the notice names the directive', async () => {
      const { page } = await open(browser, variants.make((html) => html.replace(" 'wasm-unsafe-eval'", '')));
      assert.equal(await settled(page), 'error');
      assert.match(await alert(page).innerText(), /'wasm-unsafe-eval'/);
      assert.ok((await articleText(page)).length > 1000, 'the article can be read');
      await close(page);
    });

    test('hostile text is text', async () => {
      const { page, seen } = await open(browser, variants.make((html) => html.replace('<title>', '<title>* ')));
      await settled(page);
      const hostile = [
        '<img src=x onerror="document.title=1"><script>document.title=2</script>',
        '“</article><b>Tebal</b><svg onload=alert(1)>,” kata <i>Budi</i> Santoso.',
        '</script><!-- <style>*{display:none}</style> &lt;b&gt; {{x}} ${1} \u202Etes\u202C javascript:alert(1)',
      ];
      await paste(page, hostile.join('\n\n'));
      const article = page.locator('article[data-view="text"]');
      await article.filter({ hasText: 'Santoso' }).waitFor();
      const shown = (await article.evaluate((element) => element.textContent)) ?? '';
      for (const line of hostile) assert.ok(shown.includes(line), line);
      assert.equal(await page.locator('article :is(img, script, svg, b, i, style), #panel :is(img, script, style, i)').count(), 0);
      assert.match(await page.title(), /^\* /);
      assert.deepEqual([seen.console, seen.violations], [[], []]);
      await close(page);
    });
  });
}
