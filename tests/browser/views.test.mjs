/** The findings as instruments: terms switched off, a lexicon of one's own, speakers put right, articles compared, trust. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { BROWSERS, WAYS, onQuietPage, openArticle, showTab } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const trailMarks = (page) => page.locator('article mark[data-layer="trail"]').allTextContents(); // what is not laid out has no inner text

/** @param {string} words a number as the Indonesian interface writes it */
const numberIn = (words) => Number(words.replace(/\./g, '').replace(',', '.'));

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`${name}, views`, () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    before(async () => (browser = await launch()));

    /** A page that must stay silent. @param {string} what @param {string} url @param {(page: Page) => Promise<void>} run */
    const quietly = (what, url, run) => test(what, { timeout: 60_000 }, () => onQuietPage(browser, url, run));
    // What cannot depend on how the page came is seen in one of them.
    const single = WAYS['telaah.html from file://']();

    for (const [way, url] of Object.entries(WAYS)) {
      quietly(`${way}: a term that is switched off takes its points along, and brings them back`, url(), async (page) => {
        await showTab(page, 'themes');
        const theme = page.locator('#panel .theme', { hasText: 'Transformasi digital' });
        const score = async () => numberIn(await theme.locator('.score').innerText());
        const before = await score();
        const row = theme.locator('tbody tr').first();
        const term = await row.locator('th').innerText();
        await row.locator('input').focus();
        await page.keyboard.press('Space');
        await theme.locator('.off').waitFor();
        assert.ok(await score() < before, `${await score()} is below ${before}`);
        assert.equal(await theme.locator('.off th').innerText(), term);
        assert.match(await page.evaluate(() => document.activeElement?.getAttribute('data-focus') ?? ''), /^switch:/, 'the focus stays on the term');
        await page.keyboard.press('Space');
        await theme.locator('.off').waitFor({ state: 'detached' });
        assert.equal(await score(), before);
      });

      quietly(`${way}: articles are compared, and every number leads to its places`, url(), async (page) => {
        await showTab(page, 'compare');
        const row = page.locator('#more-here tr:has(button)').nth(1);
        const term = await row.locator('th').innerText();
        const [here, there] = [row.locator('button').first(), row.locator('button').nth(1)];
        const counts = [numberIn(await here.innerText()), numberIn(await there.innerText())];
        await here.click();
        await page.locator('#trail .position', { hasText: `dari ${counts[0]}` }).waitFor();
        assert.ok((await trailMarks(page)).some((words) => words === term), String(await trailMarks(page)));
        await there.click();
        await page.locator('#trail .position', { hasText: `dari ${counts[1]}` }).waitFor();
        await openArticle(page, 0);
        await page.locator('#panel .each').nth(1).locator('button').first().click();
        assert.ok((await trailMarks(page)).length > 0, 'a speaker in common leads to the quotes');
        await openArticle(page, 2);
        assert.notEqual(await row.locator('th').innerText(), term, 'another article, other words');
      });

      quietly(`${way}: the reader chooses which articles are compared`, url(), async (page) => {
        await showTab(page, 'compare');
        const { first, each } = { first: page.locator('#more-here tr:has(button)').first(), each: page.locator('#each-article tr') };
        const before = await first.innerText();
        await page.click('#pick summary');
        await page.locator('#pick input').nth(1).focus();
        await page.keyboard.press('Space');
        await page.locator('#compare-lead', { hasText: '3 artikel lain' }).waitFor();
        assert.equal(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(2)')), true, 'the focus stays');
        assert.equal(await each.count(), 4);
        assert.equal(await page.locator('#compared-themes tbody tr').count(), 4);
        assert.notEqual(await first.innerText(), before);
        await page.click('#pick-none');
        await page.locator('#compared').waitFor({ state: 'hidden' });
        assert.match(await page.locator('#compare-lead').innerText(), /sedikitnya dua artikel/);
        await page.locator('#pick input').nth(3).check();
        await page.locator('#compare-lead', { hasText: '1 artikel lain' }).waitFor();
        // What is said of the others is of those that are compared: every number leads to its places, and to no more.
        const there = page.locator('#contrasts tr button[aria-label*="lain"]').first();
        const count = numberIn(await there.innerText());
        await there.click();
        await page.locator('#trail .position', { hasText: `dari ${count}` }).waitFor();
        await openArticle(page, 1);
        await page.locator('#compare-lead', { hasText: 'tidak ikut' }).waitFor();
        assert.ok(await page.locator('#contrasts').isHidden());
        await page.click('#pick-all');
        await page.locator('#compare-lead', { hasText: '4 artikel lain' }).waitFor();
        assert.equal(await each.count(), 5);
      });

      quietly(`${way}: the page on trust has measured figures and known errors`, url(), async (page) => {
        await page.click('#trust-open');
        const trust = page.locator('#trust');
        await trust.locator('.accuracy tbody tr').first().waitFor();
        assert.ok(await trust.locator('.accuracy tbody tr').count() >= 10);
        assert.match(await trust.locator('.accuracy').innerText(), /ketepatan \d+,\d%/);
        assert.ok(await trust.locator('#known > div').count() >= 1);
        await page.keyboard.press('Escape');
        assert.equal(await trust.isVisible(), false);
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'trust-open', 'the focus is back');
      });
    }

    quietly('a speaker who is put right has the quote, and the sums follow', single, async (page) => {
      await showTab(page, 'quotes');
      const sums = () => page.locator('#panel .speaker', { hasText: 'Nia Purnama Sari' }).locator('.facts').first().innerText();
      const before = await sums();
      await page.locator('#panel .speaker', { hasText: 'Andra Soni' }).first().locator('.quotes .leading').first().click();
      await page.fill('#speaker', 'nia purnama sari');
      await page.press('#speaker', 'Enter');
      await page.locator('#panel .quotes .facts', { hasText: 'dikoreksi' }).waitFor();
      const after = await sums();
      assert.notEqual(after, before);
      assert.equal(numberIn(after.split(' ')[0] ?? ''), numberIn(before.split(' ')[0] ?? '') + 1, `${before} → ${after}`);
      assert.match(await page.locator('#panel .evidence dl').innerText(), /pembaca/);
      await page.locator('.correct button', { hasText: 'Batalkan' }).click();
      await page.locator('#panel .quotes .facts', { hasText: 'dikoreksi' }).waitFor({ state: 'detached' });
      assert.equal(await sums(), before);
    });

    quietly('what is no quote is set aside and can be brought back', single, async (page) => {
      await showTab(page, 'quotes');
      const texts = () => page.locator('#panel .quotes .words').allInnerTexts();
      const before = await texts();
      for (const words of before.slice(3, 5)) {
        await page.locator('#panel .quotes .leading').nth(3).click();
        await page.locator('#no-quote').focus();
        await page.keyboard.press('Enter');
        await page.locator('#set-aside li', { hasText: words.replace(/[“”]/g, '') }).waitFor();
        assert.equal(await page.evaluate(() => document.activeElement?.closest('li') === document.querySelector('#set-aside li')), true, 'the focus is on the way back');
      }
      assert.deepEqual(await texts(), before.toSpliced(3, 2));
      assert.match(await page.locator('#documents .facts').first().innerText(), new RegExp(`${before.length - 2} kutipan`));
      assert.ok(await page.locator('#trail').isHidden(), 'the places of before are no longer followed');
      await page.locator('#panel .quotes .leading').nth(3).click();
      await page.fill('#speaker', 'Rina Wati');
      await page.press('#speaker', 'Enter');
      await page.locator('#panel .speaker', { hasText: 'Rina Wati' }).locator('.words', { hasText: before[5] }).waitFor();
      for (const left of [1, 0]) {
        await page.locator('#set-aside button').first().click();
        await page.waitForFunction((count) => document.querySelectorAll('#set-aside li').length === count, left);
      }
      await page.locator('#panel .speaker', { hasText: 'Rina Wati' }).locator('.words', { hasText: before[5] }).waitFor();
      assert.deepEqual((await texts()).sort(), before.sort());
    });

    quietly('quotes are filtered, and one is copied as a test case', single, async (page) => {
      await showTab(page, 'quotes');
      await page.selectOption('#panel .choices select', 'direct');
      assert.equal(await page.locator('#panel .quotes li').count(), 4);
      assert.equal(await page.locator('#panel .quotes li[data-kind="indirect"]').count(), 0);
      await page.locator('#panel .quotes .leading').first().click();
      // What lands on the clipboard is not the same in every browser's automation; what is handed over is.
      await page.evaluate(() => addEventListener('copy', (event) => Reflect.set(globalThis, 'copied', event.clipboardData?.getData('text/plain'))));
      await page.locator('.correct button', { hasText: 'kasus uji' }).click();
      await page.locator('.correct button', { hasText: 'Tersalin' }).waitFor();
      const copied = await page.evaluate(() => String(Reflect.get(globalThis, 'copied')));
      assert.match(copied, /^\[\[case\]\]\nname = ".+"\ninput = ".+"\nexpected = \[\n {4}"/);
      assert.match(copied, /"direct \[Andra Soni\] Oleh karena itu/);
    });

    quietly('a lexicon is scored while it is typed; a mistake is named at its line and column', single, async (page) => {
      await showTab(page, 'themes');
      await page.click('[data-set="own"]');
      const text = page.locator('#lexicon');
      await text.waitFor();
      assert.match(await text.inputValue(), /^id = "governance"/);
      await text.fill("id = 'x'\n[[theme]]\nid = 'kerja'\nterms = ['kerja~', 'banten']\n");
      await page.locator('#panel .theme h3', { hasText: 'kerja' }).waitFor();
      await page.locator('#panel .theme th button', { hasText: 'banten' }).click();
      assert.ok((await trailMarks(page)).every((words) => words.toLowerCase() === 'banten'));
      await text.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type("\n[[theme]]\nid = 'b'\nterms = ['la~yan']");
      const problem = page.locator('#lexicon-problem');
      await problem.locator('button', { hasText: 'Baris 8, kolom' }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'lexicon', 'typing goes on');
      assert.equal(await page.locator('#panel .theme h3', { hasText: 'kerja' }).count(), 1, 'the last good one is in use');
      await problem.locator('button').click();
      assert.equal(await text.evaluate((/** @type {HTMLTextAreaElement} */ area) => area.value.slice(0, area.selectionStart).split('\n').length), 8);
      await page.locator('.lexicon input[type="file"]').setInputFiles({ name: 'kamus.dic', mimeType: 'text/plain', buffer: Buffer.from('%\n1 layanan\n%\nlayan* 1\npelayan* 1\n') });
      await page.locator('#panel .theme h3', { hasText: 'layanan' }).waitFor();
      assert.match(await text.inputValue(), /"pelayan\*"/);
      await page.click('[data-set="governance"]');
      await page.locator('[data-set="governance"][aria-pressed="true"]').waitFor();
      await page.click('[data-set="own"]');
      await page.locator('#panel .theme h3', { hasText: 'layanan' }).waitFor();
    });

    quietly('what each speaker talks about leads to the words', single, async (page) => {
      await showTab(page, 'themes');
      const heat = page.locator('#panel .heat').nth(1);
      assert.match(await heat.locator('tbody').innerText(), /Andra Soni/);
      await heat.locator('tbody button').first().click();
      assert.ok((await trailMarks(page)).length > 0);
    });
  });
}
