/** Pages of other hosts than the widget's, with the headers that such hosts send. */
import { createServer } from 'node:http';

/** The article of the pages below: invented, with two speakers. */
export const PARAGRAPHS = [
  'LEMBAH HIJAU – Warga Desa Lembah Hijau memperbaiki saluran irigasi sepanjang dua kilometer, Rabu (5/11/2025). Perbaikan dilakukan bergotong royong sebelum musim tanam.',
  '“Kalau saluran ini mampet, sawah kami kering dalam tiga hari,” kata Kepala Desa Lembah Hijau, Sri Wahyuni, di lokasi.',
  'Sri menambahkan bahwa biaya perbaikan berasal dari dana desa dan sumbangan warga perantauan.',
  'Seorang petani, Karto Wibowo, berharap pintu air dijaga bergiliran. “Tiap malam harus ada yang memeriksa pintunya,” ujar Karto.',
];

export const DIRECT_QUOTES = ['Kalau saluran ini mampet, sawah kami kering dalam tiga hari,', 'Tiap malam harus ada yang memeriksa pintunya,'];

export const ARTICLE = `<article><h1>Warga Perbaiki Irigasi</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>`;

/** The two lines that a newsroom pastes. @param {string} script @param {string} [attributes] */
export const snippet = (script, attributes = '') =>
  `<script src="${script}" async></script>\n<telaah-widget ${attributes}><p class="before">Siapa yang dikutip?</p></telaah-widget>`;

/** @param {string} body @param {string} [head] */
export const page = (body, head = '') =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Berita</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** A server whose pages are given to it one by one. */
export class Host {
  /** @type {Map<string, {html: string, headers: Record<string, string>}>} */
  #pages = new Map();
  #server = createServer((request, response) => {
    const found = this.#pages.get(request.url ?? '');
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.html ?? 'Not found');
  });

  /** @returns {Promise<this>} */
  listen() {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(this)));
  }

  /** The address of a page with this markup. @param {string} html @param {Record<string, string>} [headers] */
  serve(html, headers = {}) {
    const path = `/${this.#pages.size + 1}.html`;
    this.#pages.set(path, { html, headers });
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('not listening');
    return `http://127.0.0.1:${address.port}${path}`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
