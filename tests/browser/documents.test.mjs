/** Documents come in by paste, file, folder and archive; they outlast a reload, or not, as the reader wishes. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DOCX, EPUB, HTML, QUOTED } from '../documents.mjs';
import { zip } from '../zip.mjs';
import { BROWSERS, Variants, WAYS, directQuotes, onQuietPage, paste, settled } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

const ARCHIVE = zip([
  { name: 'berita/satu.txt', content: `Satu\n\n${QUOTED}` },
  { name: 'berita/surat.docx', content: DOCX },
  { name: 'berita/foto.jpg', content: 'x' },
  { name: '__MACOSX/berita/._satu.txt', content: 'x' },
]);

/** @param {string} name @param {string | Buffer} content */
const file = (name, content) => ({ name, mimeType: '', buffer: Buffer.from(content) });

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, documents`, () => {
    const directory = mkdtempSync(join(tmpdir(), 'telaah-'));
    const variants = new Variants();
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));
    after(() => {
      variants.remove();
      rmSync(directory, { recursive: true });
    });

    /** A page that must stay silent and ask for nothing. @param {string} url @param {(page: Page) => Promise<void>} run */
    const quietly = (url, run) => onQuietPage(browser, url, async (page, seen) => {
      const requests = seen.requests.length;
      await run(page);
      const asked = seen.requests.slice(requests).filter((request) => !request.startsWith('blob:') && !request.startsWith(url));
      assert.deepEqual(asked, []);
    });
    /** @param {Page} page */
    const titles = (page) => page.locator('#documents .title').allInnerTexts();
    /** @param {Page} page @param {number} count */
    const documents = (page, count) => page.waitForFunction((n) => document.querySelectorAll('#documents [data-document]').length === n && !document.documentElement.hasAttribute('data-busy'), count, { timeout: 60_000 });
    /** @param {Page} page */
    const article = (page) => page.locator('article[data-view="text"]').innerText();
    const single = WAYS['telaah.html from file://']();

    for (const [way, url] of Object.entries(WAYS)) {
      test(`${way}: good files of every kind, and bad ones with their reasons`, () =>
        quietly(url(), async (page) => {
          await page.setInputFiles('#files', [
            file('utf16.txt', Buffer.from(`\ufeffUTF-16\n\n${QUOTED}`, 'utf16le')),
            file('halaman.html', Buffer.from(HTML.replaceAll('“', '&ldquo;').replaceAll('”', '&#148;'), 'latin1')),
            file('surat.docx', DOCX),
            file('buku.epub', EPUB),
            file('arsip.zip', ARCHIVE),
            file('gambar.png', 'x'),
            file('kosong.txt', ' '),
            file('palsu.docx', 'x'),
            file('rusak.zip', ARCHIVE.subarray(0, 200)),
            file('biner.txt', Buffer.from([65, 0, 66])),
          ]);
          await documents(page, 11);
          assert.deepEqual((await titles(page)).slice(5), ['UTF-16', 'Sungai meluap', 'Banjir di kota', 'Buku Banjir', 'Satu', 'Banjir di kota']);
          const notice = await page.locator('#notice [role="alert"]').innerText();
          for (const reason of [/gambar\.png.*tidak didukung/, /kosong\.txt.*tidak ada teks/, /palsu\.docx.*rusak/, /rusak\.zip.*rusak/, /biner\.txt.*bukan teks/, /arsip\.zip\/berita\/foto\.jpg.*tidak didukung/]) {
            assert.match(notice, reason);
          }
          for (const at of [5, 6, 7, 8]) {
            await page.locator('#documents .open').nth(at).click();
            assert.deepEqual(await directQuotes(page), ['Air sungai naik sejak subuh,'], String(at));
          }
          await page.locator('#documents .open').nth(6).click();
          const shown = await article(page);
          assert.match(shown, /Café tutup\.\s+Jalan licin\./);
          assert.match(shown, /Kabar Uji · 1 Desember 2025/);
          assert.doesNotMatch(shown, /Menu|Hak cipta|gambar|color|jalan/);
          await page.locator('#documents .open').nth(8).click();
          assert.match(await article(page), /Bab pertama[^]*Bab kedua tanpa aturan/);
          assert.notEqual(await page.title(), 'jalan');
        }));

      test(`${way}: documents and choices outlast a reload, or nothing does`, () =>
        quietly(url(), async (page) => {
          await paste(page, `Bendung dibuka\n\n${QUOTED}`);
          await documents(page, 6);
          await page.click('#tab-themes');
          await page.click('[data-set="desks"]');
          await page.locator('[data-set="desks"][aria-pressed="true"]').waitFor();
          await page.waitForFunction(() => localStorage.getItem('telaah:articles') === 'kept');
          await page.reload();
          assert.equal(await settled(page), 'ready');
          assert.equal((await titles(page)).at(-1), 'Bendung dibuka');
          assert.equal(await page.locator('#panel [data-set="desks"][aria-pressed="true"]').count(), 1);
          assert.match(await article(page), /Ratna Wulandari/);

          await page.locator('details:has(#remember-nothing) summary').click();
          await page.check('#remember-nothing');
          await page.locator('[data-memory="off"]:visible').waitFor();
          await paste(page, `Lagi\n\n${QUOTED}`);
          await documents(page, 7);
          await page.waitForFunction(() => Object.keys(localStorage).join() === 'telaah:memory');
          await page.reload();
          assert.equal(await settled(page), 'ready');
          assert.equal((await titles(page)).length, 5, 'only the examples');
          const kept = await page.evaluate(() => new Promise((resolve) => {
            const request = indexedDB.open('telaah');
            request.onsuccess = () => {
              const all = request.result.transaction('kept').objectStore('kept').getAll();
              all.onsuccess = () => resolve(all.result.length);
            };
          }));
          assert.equal(kept, 0);
          // And back on: what is there now is kept from now on.
          await page.locator('details:has(#remember-nothing) summary').click();
          await page.uncheck('#remember-nothing');
          await paste(page, `Kembali\n\n${QUOTED}`);
          await documents(page, 6);
          await page.waitForFunction(() => localStorage.getItem('telaah:articles') === 'kept');
          await page.reload();
          assert.equal(await settled(page), 'ready');
          assert.equal((await titles(page)).at(-1), 'Kembali');
        }));

      test(`${way}: rename, remove, remove all, by keyboard, each undone`, () =>
        quietly(url(), async (page) => {
          const undo = page.locator('#notice .notice.undo .plain');
          await page.locator('#documents .rename').first().focus();
          await page.keyboard.press('Enter');
          await page.keyboard.type('Judul baru');
          await page.keyboard.press('Enter');
          await undo.waitFor();
          assert.equal((await titles(page))[0], 'Judul baru');
          assert.match(await article(page), /^[^]*Judul baru/);
          await undo.click();
          await page.waitForFunction(() => document.querySelector('#documents .title')?.textContent !== 'Judul baru');
          const all = await titles(page);
          await page.locator('#documents .remove').nth(1).focus();
          await page.keyboard.press('Enter');
          await documents(page, 4);
          await undo.click();
          await documents(page, 5);
          await page.click('#clear');
          await documents(page, 0);
          await undo.click();
          await documents(page, 5);
          assert.deepEqual(await titles(page), all);
          // Left without a change: nothing happens.
          await page.locator('#documents .rename').first().focus();
          await page.keyboard.press('Enter');
          await page.keyboard.type('Lupakan');
          await page.keyboard.press('Escape');
          assert.deepEqual(await titles(page), all);
        }));
    }

    const folder = join(directory, 'berita');
    before(() => {
      mkdirSync(join(folder, 'dalam'), { recursive: true });
      writeFileSync(join(folder, 'a.txt'), `A\n\n${QUOTED}`);
      writeFileSync(join(folder, '.DS_Store'), 'x');
      writeFileSync(join(folder, 'dalam/b.md'), '# B\n\nDi dalam.');
    });
    /** @param {Page} page */
    const added = async (page) => {
      await documents(page, 7);
      assert.deepEqual((await titles(page)).slice(5).sort(), ['A', 'B']);
      assert.match(await page.locator('#notice').innerText(), /2 artikel ditambahkan/);
    };
    // The driver of Firefox can neither choose a folder nor drag one; `tests/shell/gather.test.mjs` has its way of reading one.
    if (name !== 'Firefox') {
      test('a folder, by its button', () =>
        quietly(single, async (page) => {
          await page.setInputFiles('#folder', folder);
          await added(page);
        }));
      for (const [way, url] of Object.entries(WAYS)) {
        test(`${way}: a folder, dragged from the desktop`, () =>
          quietly(url(), async (page) => {
            const devtools = await page.context().newCDPSession(page);
            const data = { items: [], files: [folder], dragOperationsMask: 1 };
            for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop'])) {
              await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
            }
            await added(page);
          }));
      }
    }

    test('dropped files and words', () =>
      quietly(single, async (page) => {
        await page.evaluate((text) => {
          const drop = (/** @type {DataTransfer} */ dataTransfer) => {
            for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
          };
          const files = new DataTransfer();
          files.items.add(new File([text], 'jatuh.txt'));
          files.items.add(new File(['x'], 'jatuh.pdf'));
          drop(files);
        }, `Jatuh\n\n${QUOTED}`);
        await documents(page, 6);
        assert.match(await page.locator('#notice').innerText(), /1 artikel ditambahkan[^]*jatuh\.pdf/);
        await page.evaluate(() => {
          const dataTransfer = new DataTransfer();
          dataTransfer.setData('text/plain', 'Kata-kata saja.');
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        });
        await documents(page, 7);
        assert.equal((await titles(page)).at(-1), 'Kata-kata saja.');
      }));

    test('reading is shown file by file and can be called off; then all is as before', () =>
      quietly(single, async (page) => {
        // Read so slowly that there is something to see.
        await page.evaluate(() => {
          const { arrayBuffer } = Blob.prototype;
          Blob.prototype.arrayBuffer = function () {
            return new Promise((resolve) => setTimeout(() => resolve(arrayBuffer.call(this)), 150));
          };
        });
        await page.setInputFiles('#files', Array.from({ length: 40 }, (_, index) => file(`${index}.txt`, `Teks ${index}`)));
        await page.locator('#loading [data-state="done"]').nth(1).waitFor();
        assert.equal(await page.locator('#loading li').count(), 40);
        assert.equal(await page.locator('#loading [data-state="reading"]').count(), 1);
        assert.match(await page.locator('#loading p').innerText(), /\d+ dari 40/);
        await page.locator('#loading button').focus();
        await page.keyboard.press('Enter');
        await page.locator('#loading').waitFor({ state: 'hidden' });
        await page.waitForTimeout(300);
        assert.equal((await titles(page)).length, 5);
        await paste(page, QUOTED);
        await documents(page, 6);
      }));

    test('an analysis can be called off, and the next one works', () =>
      quietly(single, async (page) => {
        const long = `${QUOTED} Hujan deras turun lagi di hulu sungai. `.repeat(60_000);
        await page.evaluate((text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.setData('text/plain', text);
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        }, long);
        await page.locator('#loading button').click();
        await page.waitForFunction(() => !document.documentElement.hasAttribute('data-busy'));
        assert.equal((await titles(page)).length, 5);
        assert.equal(await page.locator('#notice [role="alert"]').count(), 0, 'what the reader wished is no error');
        await paste(page, QUOTED);
        await documents(page, 6);
      }));

    test('where storage is refused the page works and says so', async () => {
      const url = variants.make((html) => html.replace('<script>', '<script>Object.defineProperty(globalThis,"indexedDB",{get(){throw new DOMException("x","SecurityError")}});').replace(/script-src [^;]*/, "script-src 'unsafe-inline' 'wasm-unsafe-eval'"));
      await quietly(url, async (page) => {
        await paste(page, `Bendung\n\n${QUOTED}`);
        await documents(page, 6);
        await page.locator('#notice', { hasText: 'menolak penyimpanan' }).waitFor();
        assert.match(await article(page), /Ratna Wulandari/);
      });
    });
  });
}
