/** Where the widget finds its text, and that every place leads back into the page's own text nodes. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, SCRIPT, close, direct, highlighted, shown, until, visit } from './embed-support.mjs';
import { ARTICLE, DIRECT_QUOTES, Host, PARAGRAPHS, page as hostPage, snippet } from './hosts.mjs';

const TEXT = PARAGRAPHS.join('\n\n');
const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const inside = (/** @type {string} */ more) => `<article>${paragraphs.join(more)}</article>`;

/**
 * What stands between or around the paragraphs, and how the text is then found.
 * @type {Record<string, {body: string, attributes?: string, from: string, text?: string, marks?: boolean, why: string}>}
 */
const CASES = {
  'an article': { body: ARTICLE, from: 'markup', why: 'the usual markup' },
  'the longest of several': {
    body: `<article><h2>Lain</h2><p>${'Ringkasan berita lain yang pendek. '.repeat(5)}</p></article>${ARTICLE}<article><p>Satu lagi.</p></article>`,
    from: 'markup', why: 'fronts and link lists are articles too',
  },
  'the part that is named the body': {
    body: `<article><p>Ikuti kami di kanal lain untuk berita terbaru setiap hari.</p><div itemprop="articleBody">${paragraphs.join('')}</div></article>`,
    from: 'markup', why: 'the article holds more than its text',
  },
  'a selector': { body: `<div id="isi">${paragraphs.join('')}</div>${ARTICLE.replaceAll('Karto', 'Harto')}`, attributes: 'for="#isi"', from: 'for', why: 'the page knows best' },
  'hidden text, captions, forms, roles': {
    body: inside('<p hidden>Rahasia satu.</p><p style="display: none">Rahasia dua.</p><p aria-hidden="true">Rahasia tiga.</p><figure><figcaption>Rahasia empat.</figcaption></figure><form><label>Rahasia lima</label></form><div role="complementary">Rahasia enam.</div>'),
    from: 'markup', why: 'no reader reads these as the article',
  },
  'link boxes and advertisements': {
    body: inside('<p>Baca juga: <a href="#">Judul berita lain yang panjang sekali</a></p><ul><li><a href="#">Satu</a></li><li><a href="#">Dua</a></li></ul><div class="post-ads iklan-tengah">Iklan</div><div id="share_buttons">Bagikan</div>'),
    from: 'markup', why: 'every Indonesian news site has them between the paragraphs',
  },
  'line breaks, inline elements, white space': {
    body: `<article><div>${PARAGRAPHS.map((text) => text.replace(' ', '\n\t <b>').replace(', ', ',</b>&#32; ')).join('<br>\n<br>')}</div></article>`,
    from: 'markup', why: 'paragraphs by <br><br>, as old systems write them',
  },
  'JSON-LD': {
    body: `<script type="application/ld+json">not JSON</script><script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', articleBody: TEXT }] })}</script>`,
    from: 'json-ld', marks: false, why: 'the text may stand nowhere else',
  },
  'a reader mode': {
    body: `<div class="x1"><div class="x2">Beranda</div></div><div class="x3"><div class="x4">${[...paragraphs, ...paragraphs].join('')}</div></div><div class="x5"><a href="#">Satu</a> <a href="#">Dua</a></div>`,
    from: 'readability', text: `${TEXT}\n\n${TEXT}`, why: 'nothing in the markup says where the article is',
  },
};

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, embed-source`, () => {
    const host = new Host();
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => {
      await host.listen();
      browser = await launch();
    });
    after(() => host.close());

    for (const [what, { body, attributes, from, text = TEXT, marks = true, why }] of Object.entries(CASES)) {
      test(`${what}: ${why}`, async () => {
        const { page, seen } = await visit(browser, host.serve(hostPage(body + snippet(SCRIPT, attributes))));
        const report = await shown(page);
        assert.equal(report.source, from);
        assert.equal(report.text, text);
        await page.locator('telaah-widget [part~="quote"]:not(.indirect)').first().click();
        const selected = await until(page, 'telaah-select');
        assert.equal(selected.text, DIRECT_QUOTES[0]);
        // The page's own white space is what it is.
        assert.equal((await highlighted(page, 'telaah-current')).replace(/\s+/g, ' ').trim(), marks ? DIRECT_QUOTES[0] : '');
        assert.deepEqual([seen.console, seen.violations], [[], []]);
        await close(page);
      });
    }

    test('the property comes before all, also when it was set before the element was defined', async () => {
      const early = '<script>document.querySelector("telaah-widget").text = "“Air sungai naik sejak subuh,” kata Ratna Wulandari, Senin.";</script>';
      const { page } = await visit(browser, host.serve(hostPage(`${ARTICLE}<telaah-widget></telaah-widget>${early}<script src="${SCRIPT}" async></script>`)));
      assert.deepEqual(direct(await shown(page)), ['Air sungai naik sejak subuh,']);
      await page.evaluate(() => Reflect.set(document.querySelector('telaah-widget') ?? {}, 'text', null));
      assert.deepEqual(direct(await until(page, 'telaah-report', 2)), DIRECT_QUOTES);
      await close(page);
    });

    test('no article, a selector that finds nothing: told, and the page’s own words stay', async () => {
      for (const [body, attributes] of [['<p>Beranda</p>', ''], [ARTICLE, 'for="#none"'], [ARTICLE, 'for="]["']]) {
        const { page } = await visit(browser, host.serve(hostPage(body + snippet(SCRIPT, attributes))));
        assert.equal((await until(page, 'telaah-error')).code, 'no-source', attributes);
        assert.equal(await page.locator('telaah-widget .before').isVisible(), true);
        await close(page);
      }
    });

    test('a lexicon in the page, a built-in one, a broken one', async () => {
      const lexicon = JSON.stringify({ schema: 'telaah-theme-set', version: 1 });
      const { page } = await visit(browser, host.serve(hostPage(`${ARTICLE}<script type="application/json" id="sendiri">${lexicon}</script>${snippet(SCRIPT, 'lexicon="desks" views="themes"')}`)));
      await shown(page);
      const desks = await page.locator('telaah-widget [part~="theme"]').allInnerTexts();
      assert.ok(desks.length > 0);
      await page.locator('telaah-widget').evaluate((element) => element.setAttribute('lexicon', '#sendiri'));
      assert.equal((await until(page, 'telaah-error')).code, 'bad-lexicon');
      await page.locator('telaah-widget').evaluate((element) => element.setAttribute('lexicon', 'governance'));
      await until(page, 'telaah-report', 2);
      assert.notDeepEqual(await page.locator('telaah-widget [part~="theme"]').allInnerTexts(), desks);
      await close(page);
    });

    test('only a lexicon of somebody\'s own brings the engine that can read it, and both work on one page', async () => {
      const own = `<script type="application/json" id="sendiri">${JSON.stringify({ air: ['sumur', 'air'] })}</script>`;
      const visited = (/** @type {string} */ attributes) => visit(browser, host.serve(hostPage(`${ARTICLE}${own}${snippet(SCRIPT, `views="themes" ${attributes}`)}`)));
      const engines = (/** @type {string[]} */ requests) => requests.map((url) => /(article|telaah)-[0-9a-f]+\.wasm$/.exec(url)?.[1]).filter(Boolean);
      for (const attributes of ['', 'lexicon="governance"', 'lexicon="desks"']) {
        const { page, seen } = await visited(attributes);
        await shown(page);
        assert.deepEqual(engines(seen.requests), ['article'], attributes);
        await close(page);
      }
      const { page, seen } = await visited('lexicon="#sendiri"');
      await shown(page);
      assert.deepEqual(engines(seen.requests), ['telaah']);
      const names = () => page.locator('telaah-widget').evaluate((element) => /** @type {any} */ (element).report.documents[0].themes.map((/** @type {any} */ theme) => theme.id));
      assert.deepEqual(await names(), ['air']);
      await page.locator('telaah-widget').evaluate((element) => element.setAttribute('lexicon', 'governance'));
      await until(page, 'telaah-report', 2);
      assert.deepEqual(engines(seen.requests), ['telaah', 'article']);
      assert.ok(!(await names()).includes('air'));
      await page.locator('telaah-widget').evaluate((element) => element.setAttribute('lexicon', '#sendiri'));
      await until(page, 'telaah-report', 3);
      assert.deepEqual(await names(), ['air']);
      assert.deepEqual(seen.console, []);
      await close(page);
    });

    test('several texts, or a reader\'s choices, bring it too; one text does not', async () => {
      const { page, seen } = await visit(browser, host.serve(hostPage(`${ARTICLE}${snippet(SCRIPT, 'load="click"')}`)));
      const engines = () => seen.requests.map((url) => /(article|telaah)-[0-9a-f]+\.wasm$/.exec(url)?.[1]).filter(Boolean);
      const analyse = (/** @type {unknown} */ documents, /** @type {object} */ options = {}) =>
        page.evaluate(([documents, options]) => /** @type {any} */ (globalThis).Telaah.analyse(documents, options), [documents, options]);
      const alone = await analyse(TEXT, { themes: 'desks', keywordLimit: 5 });
      assert.deepEqual([alone.comparison, alone.speakers[0].places, engines()], [null, [{ document: 0, speaker: 0 }], ['article']]);
      const both = await analyse([{ id: 'a', text: TEXT }, { id: 'b', text: TEXT }]);
      assert.deepEqual([both.comparison.documents.length, both.speakers[0].places.length, engines()], [2, 2, ['article', 'telaah']]);
      const word = alone.keywords[0].term;
      const hidden = await analyse([{ id: 'a', text: TEXT }], { hide: [word] });
      assert.ok(!hidden.keywords.some((/** @type {any} */ { term }) => term === word));
      assert.equal(await analyse([]).then(({ documents }) => documents.length), 0);
      await close(page);
    });
  });
}
