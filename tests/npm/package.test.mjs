/** The packed npm package, installed as its users do: in Node, bundled by Vite and by esbuild, and without a bundler. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright-core';
import { build as vite } from 'vite';
import { ARTICLE, DIRECT_QUOTES, PARAGRAPHS } from '../browser/hosts.mjs';

const archive = process.env.TELAAH_PACKAGE ?? '';
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };

describe('the packed package', () => {
  const directory = mkdtempSync(join(tmpdir(), 'telaah-npm-'));
  const server = createServer((request, response) => {
    try {
      const path = join(directory, new URL(request.url ?? '/', 'http://x').pathname);
      const body = readFileSync(path);
      response.writeHead(200, { 'content-type': TYPES[/** @type {keyof typeof TYPES} */ (extname(path))] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  let address = '';
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    writeFileSync(join(directory, 'package.json'), '{"private": true, "type": "module"}');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', archive], { cwd: directory, stdio: 'inherit' });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    browser = await chromium.launch({ executablePath: process.env.TELAAH_CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(directory, { recursive: true });
  });

  /** @param {string} script @param {string} name @param {string} [policy] */
  async function quotesShown(script, name, policy = '') {
    const head = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    writeFileSync(join(directory, `${name}.html`), `<!doctype html><html lang="id"><meta charset="utf-8">${head}<link rel="icon" href="data:,"><body>${ARTICLE}<telaah-widget></telaah-widget>${script}</body></html>`);
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${address}/${name}.html`);
    await page.locator('telaah-widget [part~="quote"]').first().waitFor({ timeout: 10_000 }).catch(() => {});
    const quotes = await page.locator('telaah-widget .quote:not(.indirect)').allInnerTexts();
    await page.close();
    assert.deepEqual(said, []);
    assert.deepEqual(quotes.map((quote) => quote.slice(1, -1)), DIRECT_QUOTES);
  }

  test('Node: the engine', () => {
    const code = `import { analyse, concordance } from 'telaah/engine';
      const text = ${JSON.stringify(PARAGRAPHS.join('\n\n'))};
      const [document] = (await analyse(text)).documents;
      const found = await concordance(text, 'saluran');
      console.log(JSON.stringify([document.quotes.filter((quote) => quote.kind === 'direct').map((quote) => text.slice(quote.start, quote.end)), found.count]));
      const error = await analyse(text, { nonsense: 1 }).catch((error) => error.code);
      console.log(error);`;
    const [result, error] = execFileSync('node', ['--input-type=module', '--eval', code], { cwd: directory, encoding: 'utf8' }).split('\n');
    assert.deepEqual(JSON.parse(result ?? ''), [DIRECT_QUOTES, 2]);
    assert.equal(error, 'unknown-option');
  });

  test('Node: the module and the manifest can be resolved', () => {
    const code = `for (const name of ['engine.wasm', 'custom-elements.json', 'inline']) console.log(import.meta.resolve('telaah/' + name));`;
    const files = execFileSync('node', ['--input-type=module', '--eval', code], { cwd: directory, encoding: 'utf8' }).trim().split('\n');
    for (const file of files) assert.ok(statSync(new URL(file)).size > 1000, file);
  });

  test('Vite: the element, with its parts as files', async () => {
    writeFileSync(join(directory, 'app.js'), "import 'telaah';");
    await vite({ root: directory, logLevel: 'error', base: './', build: { outDir: 'vite', assetsInlineLimit: 0, rollupOptions: { input: join(directory, 'app.js'), output: { entryFileNames: 'app.js' } } } });
    const files = readdirSync(join(directory, 'vite'), { recursive: true, encoding: 'utf8' });
    assert.equal(files.filter((file) => file.endsWith('.wasm')).length, 1, String(files));
    await quotesShown('<script type="module" src="vite/app.js"></script>', 'vite');
  });

  test('esbuild: inline, in one file that fetches nothing', async () => {
    writeFileSync(join(directory, 'one.js'), "import 'telaah/inline';");
    await esbuild({ entryPoints: [join(directory, 'one.js')], bundle: true, format: 'esm', outfile: join(directory, 'esbuild/one.js'), logLevel: 'error' });
    await quotesShown('<script type="module" src="esbuild/one.js"></script>', 'esbuild', "script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'; require-trusted-types-for 'script'");
  });

  test('esbuild: the engine with the module as bytes', async () => {
    writeFileSync(join(directory, 'bytes.js'), `import { analyse, init } from 'telaah/engine';
      import wasm from 'telaah/engine.wasm';
      await init(wasm);
      document.title = String((await analyse(${JSON.stringify(PARAGRAPHS.join('\n\n'))})).documents[0].quotes.length);`);
    await esbuild({ entryPoints: [join(directory, 'bytes.js')], bundle: true, format: 'esm', loader: { '.wasm': 'binary' }, outfile: join(directory, 'esbuild/bytes.js'), logLevel: 'error' });
    writeFileSync(join(directory, 'bytes.html'), '<!doctype html><title>-</title><script type="module" src="esbuild/bytes.js"></script>');
    const page = await browser.newPage();
    await page.goto(`${address}/bytes.html`);
    await page.waitForFunction(() => Number(document.title) >= 2, undefined, { timeout: 10_000 });
    await page.close();
  });

  test('no bundler: the classic script, as from a CDN', () => quotesShown('<script src="node_modules/telaah/telaah-embed.js"></script>', 'cdn'));
});
