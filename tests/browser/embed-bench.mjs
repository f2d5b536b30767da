/** Prints what the widget costs a host page, in Chromium, against the bars of its design. Exits with 1 above one of them. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { Host } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */

const address = process.env.TELAAH_URL ?? '';
const dist = process.env.TELAAH_DIST ?? 'dist';
const script = `${address}telaah-embed.js`;

const browser = await chromium.launch({ executablePath: process.env.TELAAH_CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const host = await new Host().listen();

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @type {string[]} */
const over = [];

/** @param {string} what @param {number} value @param {number} bar @param {string} unit @param {string} [more] */
function print(what, value, bar, unit, more = '') {
  const excess = value > bar ? `  OVER by ${Number((value - bar).toPrecision(4))} ${unit}` : '';
  console.log(`${what.padEnd(44)} ${String(Number(value.toPrecision(4))).padStart(9)} ${unit}  (bar ${bar} ${unit})${more && `  ${more}`}${excess}`);
  if (excess) over.push(what);
}

// Bytes.
const names = Object.keys(JSON.parse(readFileSync(`${dist}/sri.json`, 'utf8')));
// Without what is loaded only for a page without an article's markup, or for somebody's own set of themes.
const used = names.filter((name) => !/^(readability|worker|telaah)-[0-9a-f]{16}/.test(name));
const bytes = (/** @type {string} */ name) => readFileSync(`${dist}/${name}`);
print('bytes before use, gzip', gzipSync(bytes('telaah-embed.js'), { level: 9 }).length / 1000, 5, 'KB');
const weights = used.map((name) => /** @type {const} */ ([name.replace(/-[0-9a-f]{16}/, ''), brotliCompressSync(bytes(name)).length]));
print('bytes when used, brotli', weights.reduce((sum, [, size]) => sum + size, 0) / 1000, 150, 'KB', weights.map(([name, size]) => `${name} ${(size / 1000).toFixed(1)}`).join(', '));

const example = readFileSync(new URL('../../www/examples/wordpress.html', import.meta.url), 'utf8').replace('../telaah-embed.js', script);
const bare = example.replace(/<script [^]*<\/telaah-widget>/, '');
const article = /<div class="entry-content">[^]*?<\/div>\s*<!--/.exec(example)?.[0] ?? '';
if (bare === example || !article) throw new Error('the example is not as it was');
const withWidget = host.serve(example);
const without = host.serve(bare);
// The widget above everything, in view before it is defined.
const first = host.serve(example.replace(/(<script src[^]*<\/telaah-widget>)/, '').replace('<div class="wrap columns">', `${/<script src[^]*<\/telaah-widget>/.exec(example)?.[0]}$&`));

/** A phone's network, as Lighthouse takes it: else the page is painted before any script could matter or help. */
const PHONE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** @param {string} url @param {{width?: number, throttle?: number, phone?: boolean}} [options] */
async function open(url, { width = 1280, throttle = 1, phone = false } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (phone) await devtools.send('Network.emulateNetworkConditions', PHONE);
  if (throttle > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.addInitScript(() => {
    const seen = { shift: 0, paint: 0, report: 0 };
    Reflect.set(globalThis, 'seen', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      seen.paint = list.getEntries().at(-1)?.startTime ?? 0;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    addEventListener('telaah-report', () => requestAnimationFrame(() => setTimeout(() => (seen.report = performance.now()))));
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, devtools, close: () => context.close() };
}

/** @param {Page} page @returns {Promise<{shift: number, paint: number, report: number}>} */
const seen = (page) => page.evaluate(() => Reflect.get(globalThis, 'seen'));

/** When the page is at rest, brings the widget into view; how long it then takes to the frame that shows the result. @param {Page} page */
async function comeNear(page) {
  await page.waitForFunction(() => customElements.get('telaah-widget'));
  await page.waitForTimeout(400);
  const began = await page.evaluate(() => {
    const now = performance.now();
    document.querySelector('telaah-widget')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return now;
  });
  await page.waitForFunction(() => Reflect.get(globalThis, 'seen').report > 0, undefined, { polling: 50 });
  return (await seen(page)).report - began;
}

// Layout shifts, from the first byte to the result.
let shift = 0;
for (const width of [1280, 360]) {
  for (const url of [withWidget, first]) {
    const { page, close } = await open(url, { width });
    await comeNear(page).catch(() => {});
    await page.waitForTimeout(300);
    shift = Math.max(shift, (await seen(page)).shift);
    await close();
  }
}
print('cumulative layout shift, worst of 4', shift, 0, '');

// Largest contentful paint, pairs in turn.
/** @type {number[]} */
const ratios = [];
/** @type {{with: number[], without: number[]}} */
const paints = { with: [], without: [] };
for (let round = 0; round < 21; round++) {
  const pair = { with: 0, without: 0 };
  for (const kind of round % 2 ? /** @type {const} */ (['with', 'without']) : /** @type {const} */ (['without', 'with'])) {
    const { page, close } = await open(kind === 'with' ? withWidget : without, { width: 360, phone: true });
    await page.waitForTimeout(250);
    pair[kind] = (await seen(page)).paint;
    paints[kind].push(pair[kind]);
    await close();
  }
  ratios.push((pair.with / pair.without - 1) * 100);
}
print('largest contentful paint, 4G, median difference', median(ratios), 2, '%', `medians ${median(paints.without).toFixed(0)} ms without, ${median(paints.with).toFixed(0)} ms with`);

// Time to the result.
/** @type {number[]} */
const times = [];
for (let round = 0; round < 9; round++) {
  const { page, close } = await open(withWidget);
  times.push(await comeNear(page));
  await close();
}
const text = Buffer.byteLength(article.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '));
print(`result after it comes into view (${(text / 1000).toFixed(1)} KB)`, median(times), 150, 'ms', times.map((time) => time.toFixed(0)).join(' '));

// The longest task on the page's own thread while all is loaded, analysed and drawn, on a slow phone.
/** @type {number[]} */
const longest = [];
/** @type {number[]} */
const worked = [];
for (let round = 0; round < 5; round++) {
  const { page, devtools, close } = await open(withWidget, { throttle: 4 });
  /** @type {any[]} */
  const trace = [];
  devtools.on('Tracing.dataCollected', ({ value }) => trace.push(...value));
  const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await page.waitForTimeout(1500);
  // Set off from inside, because the driver's own calls would be tasks of the page too.
  await page.evaluate(() => {
    setTimeout(() => document.querySelector('telaah-widget')?.scrollIntoView({ block: 'center', behavior: 'instant' }), 500);
  });
  await devtools.send('Tracing.start', { traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel', 'devtools.timeline'] } });
  await page.waitForTimeout(6000);
  await devtools.send('Tracing.end');
  await ended;
  if ((await seen(page)).report === 0) throw new Error('no report in the time of the trace');
  const [task] = mainThreadTasks(trace);
  longest.push(task?.dur / 1000);
  worked.push(task?.tdur / 1000);
  await close();
}
print('longest task at 4x throttling', median(longest), 50, 'ms', `${longest.map((time) => time.toFixed(0)).join(' ')}; the thread's own time, without what else the machine did, median ${median(worked).toFixed(0)}`);

/** Those of the page, the longest first. @param {any[]} trace */
function mainThreadTasks(trace) {
  const thread = trace.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return trace
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread?.pid && tid === thread?.tid)
    .sort((a, b) => b.dur - a.dur);
}

await browser.close();
host.close();
if (over.length > 0) {
  console.error(`over the bar: ${over.join('; ')}`);
  process.exitCode = 1;
}
