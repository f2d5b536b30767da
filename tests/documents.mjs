/** Documents as readers have them, each with the same quote in it. */
import { zip } from './zip.mjs';

export const QUOTED = '“Air sungai naik sejak subuh,” kata Ratna Wulandari, Senin.';

export const HTML = `<!doctype html><html><head><meta charset="windows-1252"><title>Situs</title><meta property="og:site_name" content="Kabar Uji">
<meta property="article:published_time" content="2025-12-01T08:00:00+07:00"><style>p{color:red}</style><link rel="stylesheet" href="x.css">
<script>document.title='jalan'</script></head><body style="color:red" onload="document.title='jalan'"><nav>Menu Beranda</nav>
<article><h1>Sungai meluap</h1><p style="margin:0">${QUOTED}<img src="x.png" onerror="document.title='jalan'"></p><p>Caf\u00e9 tutup.<br>Jalan&nbsp;licin.</p>
<iframe src="x.html"></iframe><svg onload="document.title='jalan'"><text>gambar</text></svg></article><footer>Hak cipta</footer></body></html>`;
export const DOCX = zip([
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'word/document.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>Banjir di kota</w:t></w:r></w:p><w:p><w:r><w:t>“Air sungai naik</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">sejak subuh,” kata </w:t></w:r>
<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins><w:r><w:t>Ratna Wulandari.</w:t></w:r></w:ins></w:p></w:body></w:document>`,
  },
]);
export const EPUB = zip([
  { name: 'mimetype', content: 'application/epub+zip', stored: true },
  { name: 'META-INF/container.xml', content: '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="isi/buku.opf"/></rootfiles></container>' },
  {
    name: 'isi/buku.opf',
    content: `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Buku Banjir</dc:title></metadata>
<manifest><item id="b" href="dua.xhtml"/><item id="a" href="bab%20satu.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
  },
  { name: 'isi/dua.xhtml', content: '<p>Bab kedua &nbsp; tanpa aturan XML<br>' },
  { name: 'isi/bab satu.xhtml', content: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>Bab pertama. ${QUOTED}</p></body></html>` },
]);
