/** Files that nobody would write: documents of every kind that the page reads, damaged by chance that can be repeated. */
import { deflateRawSync } from 'node:zlib';
import { DOCX, EPUB, HTML } from './documents.mjs';
import { zip } from './zip.mjs';

/** Numbers below 1, the same for the same seed (mulberry32). @param {number} seed @returns {() => number} */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What readers of containers and markup look for. */
const TOKENS = ['<', '</', '<!--', '-->', '<![CDATA[', ']]>', '<p', '<article>', '<script>', '&#x', '&amp', '"', "'", '=', '>', '\0', '\u{feff}', '%zz', '../', 'PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', '\xff\xff\xff\xff'].map(
  (token) => Buffer.from(token, 'latin1'),
);

/** Some bytes changed, lost, doubled, or in another place. @param {Buffer} bytes @param {() => number} next @returns {Buffer} */
function damaged(bytes, next) {
  const upTo = (/** @type {number} */ end) => Math.floor(next() * end);
  let now = Buffer.from(bytes);
  for (let change = 0; change <= upTo(4); change++) {
    const at = upTo(now.length + 1);
    const to = Math.min(now.length, at + 1 + upTo(upTo(2) ? 4 : 400));
    const [before, middle, after] = [now.subarray(0, at), now.subarray(at, to), now.subarray(to)];
    const token = /** @type {Buffer} */ (TOKENS[upTo(TOKENS.length)]);
    const ways = [
      () => [before, Buffer.from(middle.map(() => upTo(256))), after],
      () => [before, after],
      () => [before, ...Array(1 + upTo(upTo(3) ? 3 : 300)).fill(middle), after],
      () => [before, token, middle, after],
      () => [before, token, after],
      () => [after, middle, before],
    ];
    now = Buffer.concat(/** @type {() => Buffer[]} */ (ways[upTo(ways.length)])());
  }
  return now;
}

const PARTS = {
  docx: ['word/document.xml'],
  epub: ['META-INF/container.xml', 'isi/buku.opf', 'isi/satu.xhtml'],
};

/** A container whose parts are damaged and not its frame, so that the readers of the parts are reached. @param {'docx' | 'epub'} kind @param {() => number} next */
function container(kind, next) {
  const whole = {
    'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Banjir di kota</w:t></w:r></w:p><w:p><w:del><w:t>lama</w:t></w:del><w:r><w:t>Air &amp; lumpur</w:t></w:r></w:p></w:body></w:document>',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="isi/buku.opf"/></rootfiles></container>',
    'isi/buku.opf': '<package><metadata><dc:title>Buku</dc:title></metadata><manifest><item id="a" href="satu.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    'isi/satu.xhtml': '<html><body><p>Bab pertama.</p><table><tr><td>a</td><td>b</td></tr></table></body></html>',
  };
  const chosen = PARTS[kind][Math.floor(next() * PARTS[kind].length)];
  return zip(PARTS[kind].map((name) => {
    const content = Buffer.from(whole[/** @type {keyof typeof whole} */ (name)]);
    return { name, content: name === chosen ? damaged(content, next) : content };
  }));
}

/** Packs what is not what its sum says. @param {() => number} next */
const packed = (next) => Buffer.concat([DOCX.subarray(0, 60), damaged(deflateRawSync(DOCX), next)]);

/** @type {[name: string, make: (next: () => number) => Buffer][]} */
const KINDS = [
  ['a.docx', (next) => damaged(DOCX, next)],
  ['a.docx', (next) => container('docx', next)],
  ['a.docx', packed],
  ['a.epub', (next) => damaged(EPUB, next)],
  ['a.epub', (next) => container('epub', next)],
  ['a.html', (next) => damaged(Buffer.from(HTML), next)],
  ['a.txt', (next) => damaged(Buffer.from(HTML, next() < 0.5 ? 'utf16le' : 'utf8'), next)],
  ['a.zip', (next) => damaged(zip([{ name: 'b.docx', content: DOCX }, { name: 'c.html', content: HTML }]), next)],
];

/** The file of this number. @param {number} seed @returns {{name: string, bytes: Buffer}} */
export function garbled(seed) {
  const next = chance(seed);
  const [name, make] = /** @type {typeof KINDS[number]} */ (KINDS[Math.floor(next() * KINDS.length)]);
  return { name, bytes: make(next) };
}
