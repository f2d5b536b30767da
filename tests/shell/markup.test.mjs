/** The words of HTML and XML, whatever they are wrapped in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, readPage, valueOf } from '../../www/input/markup.js';

test('blocks are lines, inline tags and white space are not', () => {
  assert.deepEqual(linesOf('<p>Satu <b>du</b>a\n  tiga<br>empat</p>lima<div>enam</div>'), ['Satu dua tiga', 'empat', 'lima', 'enam']);
  assert.deepEqual(linesOf('Bukan < tag & bukan <3 &copy; &ldquo;kutip&rdquo; &#8220;x&#x201d; &takdikenal; &amp;amp;'), [
    'Bukan < tag & bukan <3 © “kutip” “x” &takdikenal; &amp;',
  ]);
});

test('what is around the article, or no text, does not count', () => {
  for (const [html, words] of [
    ['<nav><nav>x</nav>x</nav>a', 'a'],
    ['<script>if (a < b) "<p>x</p>"</script>a', 'a'],
    ['<SCRIPT>x</Script>a', 'a'],
    ['<style>p{}</style><title/>a', 'a'],
    ['<!-- <p>x --><p>a', 'a'],
    ['<p hidden>x</p><p data-hidden-x>a', 'a'],
    ['<p title="1 > 0">a', 'a'],
    ["<p title='x' onclick=\"x('>')\">a", 'a'],
    ['<p class=it\'s>a</p>', 'a'],
    ['<svg><text>x</text></svg><![CDATA[a<b]]>', 'a<b'],
    ['a<p title="x', 'a'],
    ['<textarea><p>x</textarea>a<form>x', 'a'],
  ]) assert.deepEqual(linesOf(/** @type {string} */ (html)), [words], html);
});

test('the longest article of a page, with its own heading', () => {
  const page = readPage(`<title>Situs &amp; lain</title><meta property="og:site_name" content="Kabar Uji">
    <meta content='2025-12-01T08:00' property='article:published_time'><h1>Kabar</h1><article><h1>Pendek</h1></article>
    <main>luar<article><header><h1>Sungai <i>meluap</i></h1></header><p>Air naik.</p></article></main>`);
  assert.deepEqual(page, { title: 'Sungai meluap', outlet: 'Kabar Uji', date: '2025-12-01', text: 'Sungai meluap\n\nAir naik.' });
  assert.equal(readPage('<title> Situs &amp;\n lain </title><p>a').title, 'Situs & lain');
  assert.equal(readPage('<main><p>dalam</p></main><p>luar</p>').text, 'dalam');
});

test('an attribute by its name, with or without quotes', () => {
  const attributes = ' data-content="no" content = "a &amp; b" HREF=x.html opf:id=\'7\'';
  assert.deepEqual(['content', 'href', 'id', 'missing'].map((name) => valueOf(attributes, name)), ['a & b', 'x.html', '7', '']);
});

test('hostile pages are read in the time of others', () => {
  const time = (/** @type {string} */ source) => {
    const begun = performance.now();
    readPage(source);
    return performance.now() - begun;
  };
  const size = 1 << 20;
  const plain = time('<p>kata biasa</p>'.repeat(size / 17));
  for (const piece of ['<', '<a ', '<a "', '<p title="', '<!--', '<![CDATA[', '<script>', '&', '<nav>', '</', '<p hidden>', '<title>', ' ', '<meta ', '<article>']) {
    const spent = time(piece.repeat(size / piece.length));
    assert.ok(spent < plain * 12 + 400, `${piece}: ${spent} ms where plain text takes ${plain}`);
  }
});
