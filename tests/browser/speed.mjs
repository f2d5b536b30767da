/**
 * The engine of the built telaah.html beside plain JavaScript, in Chromium and Firefox: `cargo xtask bench --browser`.
 * Every timed text differs, the tasks take turns, and the medians are compared: ratios hold whatever the machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpack } from '../../www/engine/unpack.js';
import { measure } from './speed-page.mjs';
import { BROWSERS, SINGLE_FILE } from './support.mjs';

const ROUNDS = 7;
const COLD_RUNS = 7;
/** What a cold start may take: compiling, instantiating, the first article of 4 KB. */
const COLD_BAR = 60;

const text = readFileSync(process.env.TELAAH_TEXT ?? '', 'utf8');
const article = text.slice(0, 4000);
const [, packed = ''] = /id="telaah-wasm">([^<]*)</.exec(readFileSync(SINGLE_FILE, 'utf8')) ?? [];
const wasm = Buffer.from(await unpack(packed).arrayBuffer()).toString('base64');
/** The counters of benches/browser: their glue, and their module in base64. @param {string} folder */
const counters = (folder) => ({
  glue: readFileSync(join(folder, 'counters.js'), 'utf8'),
  wasm: readFileSync(join(folder, 'counters_bg.wasm')).toString('base64'),
});
const wasmCounters = { shipped: counters(process.env.TELAAH_COUNTERS ?? ''), fast: counters(process.env.TELAAH_FAST_COUNTERS ?? '') };
const modules = Object.fromEntries(Object.entries(wasmCounters).map(([made, { wasm }]) => [made, wasm]));
const megabytes = Buffer.byteLength(text) / 1e6;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Measures in a page of its own. @param {import('playwright-core').Browser} browser @param {number} rounds */
async function run(browser, rounds) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(SINGLE_FILE).href);
  await tab.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  // As expressions of the browser's driver: the page's policy would refuse scripts that it does not know.
  for (const [made, { glue }] of Object.entries(rounds > 0 ? wasmCounters : {})) {
    await tab.evaluate(`globalThis.telaahCounters_${made} = (() => { ${glue}; return wasm_bindgen; })()`);
  }
  const found = await tab.evaluate(measure, { text: rounds > 0 ? text : '', article, rounds, wasm, counters: rounds > 0 ? modules : {} });
  await context.close();
  return found;
}

for (const [name, launch] of Object.entries(BROWSERS)) {
  const browser = await launch();
  console.log(`${name} ${browser.version()}, ${megabytes.toFixed(1)} MB`);
  const { times } = await run(browser, ROUNDS);
  const base = median(Object.values(times)[0] ?? []);
  for (const [task, measured] of Object.entries(times)) {
    const time = median(measured);
    const speed = (megabytes * 1000) / time;
    console.log(`  ${task.padEnd(30)} ${time.toFixed(1).padStart(8)} ms ${speed.toFixed(1).padStart(7)} MB/s  ${(time / base).toFixed(2)} × the count`);
  }
  /** @type {Record<string, number>[]} */
  const runs = [];
  for (let count = 0; count < COLD_RUNS; count++) runs.push((await run(browser, -1)).cold);
  const medians = Object.keys(runs[0] ?? {}).map((part) => /** @type {const} */ ([part, median(runs.map((cold) => cold[part] ?? NaN))]));
  console.log(`  cold start: ${medians.map(([part, time]) => `${part} ${time.toFixed(1)} ms`).join(', ')}; the bar is ${COLD_BAR} ms together\n`);
  await browser.close();
}
