/**
 * Prints how long the page works for what readers wait for, in Chromium, from file://: `cargo xtask page-bench`. Tasks are
 * measured in the processor time of their thread, so that a busy machine does not count; fails above a bar.
 */
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** @typedef {import('playwright-core').Page} Page */

const SENTENCES = [
  'Gubernur Banten Sari Dewi meminta aparatur meningkatkan pelayanan publik yang cepat dan transparan di semua kecamatan.',
  '“Pelayanan digital harus mudah diakses warga, dan integritas aparatur harus dijaga setiap hari,” kata Sari Dewi, Senin.',
  'Ia menilai transformasi digital memperkuat kepercayaan masyarakat terhadap pemerintahan daerah dan anggaran yang dikelola.',
];

/** An article of about `size` characters, no sentence quite like another. @param {number} size */
function article(size) {
  let text = 'Pelayanan publik di Banten\n\n';
  for (let i = 0; text.length < size; i++) text += `${SENTENCES[i % SENTENCES.length]} Laporan ke-${i} dicatat petugas.${i % 4 === 3 ? '\n\n' : ' '}`;
  return text;
}

const browser = await chromium.launch({
  executablePath: process.env.TELAAH_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const url = pathToFileURL(process.env.TELAAH_FILE ?? 'dist/telaah.html').href;

/** In a context of its own: what one page keeps would be in the next. */
async function fresh() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  return page;
}

/**
 * What the page's thread and the worker's did during an act: the longest task of the page, all tasks of both, and those
 * between the marks `bench:begin` and `bench:end`, in ms of processor time.
 * @param {Page} page @param {() => Promise<unknown>} act
 */
async function work(page, act) {
  await page.waitForTimeout(500); // for what was still being drawn
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await act();
  await page.waitForTimeout(300);
  /** @type {{traceEvents: {name: string, ts: number, pid: number, tid: number, tdur?: number, args: {name?: string}}[]}} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const names = new Map(traceEvents.filter(({ name }) => name === 'thread_name').map(({ pid, tid, args }) => [`${pid}:${tid}`, args.name ?? '']));
  const of = (/** @type {string} */ thread) => traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && names.get(`${pid}:${tid}`)?.startsWith(thread))
    .map(({ tdur = 0 }) => tdur / 1000);
  const mark = (/** @type {string} */ wanted) => traceEvents.find(({ name }) => name === wanted)?.ts;
  const [begin = -Infinity, end = Infinity] = [mark('bench:begin'), mark('bench:end')];
  /** Between the two marks, where there are any; a task that holds the last one draws on after it, so this is an upper bound. */
  const between = traceEvents
    .filter(({ name, ts, pid, tid }) => name === 'RunTask' && ts < end && ts > begin - 1e5 && /^(CrRendererMain|DedicatedWorker)/.test(names.get(`${pid}:${tid}`) ?? ''))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  const [main, worker] = [of('CrRendererMain'), of('DedicatedWorker')];
  if (main.length === 0) throw new Error('the trace has no tasks of the page');
  return { longest: Math.max(...main), total: [...main, ...worker].reduce((sum, one) => sum + one, 0), spent: between };
}

let failed = false;
/** @param {string} what @param {number} figure in ms @param {number} bar @param {string} [more] */
function say(what, figure, bar, more = '') {
  const over = !(figure <= bar);
  failed ||= over;
  console.log(`${what.padEnd(64)} ${figure.toFixed(0).padStart(6)} ms  (bar ${bar})${over ? '  ABOVE' : ''} ${more}`);
}

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Switches the first term of the first theme; the work of both threads until its score has changed. @param {Page} page */
async function switching(page) {
  const { spent } = await work(page, () => page.evaluate(() => new Promise((resolve) => {
    const score = () => document.querySelector('#panel .theme .score')?.textContent;
    const before = score();
    const observer = new MutationObserver(() => {
      if (score() === before) return;
      observer.disconnect();
      performance.mark('bench:end');
      resolve(null);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    performance.mark('bench:begin');
    /** @type {HTMLElement} */ (document.querySelector('#panel .theme .tick input')).click();
  })));
  return spent;
}

/** @param {Page} page @param {number} count of articles */
const analysed = (page, count) => page.waitForFunction(
  (wanted) => document.querySelectorAll('[data-document]').length === wanted && !document.documentElement.hasAttribute('data-busy'), count);

{
  const page = await fresh();
  await page.click('#tab-themes');
  const times = [];
  for (let run = 0; run < 7; run++) times.push(await switching(page));
  say('a theme term off and on, five articles, until its score has changed', median(times), 50, `(${times.map((time) => time.toFixed(0)).join(' ')})`);
  await page.focus('#paste');
  const { longest } = await work(page, () => page.keyboard.type(article(400), { delay: 4 }));
  say('longest task while 400 letters are typed into the box', longest, 50);
  await page.close();
}
{
  const page = await fresh();
  await page.fill('#paste', article(200_000));
  const shown = await work(page, async () => {
    await page.click('#analyse');
    await analysed(page, 6);
  });
  say('longest task while an article of 200 KB comes', shown.longest, 250, `(all: ${shown.total.toFixed(0)})`);
  await page.click('#tab-quotes');
  const marks = await page.locator('article mark').count();
  await page.mouse.move(640, 400);
  const { longest } = await work(page, async () => {
    for (let step = 0; step < 120; step++) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(16);
    }
  });
  say(`longest task while 200 KB with ${marks} marks scroll`, longest, 100);
  await page.close();
}
{
  const page = await fresh();
  const texts = Array.from({ length: 200 }, (_, index) => ({ title: `Artikel ${index}`, text: `${index} ${article(2500)}` }));
  const { total, longest } = await work(page, async () => {
    await page.evaluate((files) => {
      const transfer = new DataTransfer();
      files.forEach(({ title, text }) => transfer.items.add(new File([text], `${title}.txt`)));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, texts);
    await analysed(page, 205);
  });
  say('200 articles (0.5 MB) dropped and analysed', total, 1000, `(longest task of the page ${longest.toFixed(0)})`);
  await page.click('#tab-themes');
  say('a theme term off among 205 articles, until its score has changed', await switching(page), 50);
  await page.close();
}
await browser.close();
if (failed) process.exitCode = 1;
