/**
 * The widget's words. Not the page's locales: those hold ten times as many, and every reader of a news site would load
 * them.
 */

/** Not `Intl`: the first formatter costs a slow phone a tenth of a second, and an article's counts have no thousands. */
const whole = (/** @type {number} */ value) => value.toFixed(0);
const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(0)}%`;

const WORDS = {
  id: {
    code: 'id',
    number: whole,
    quotes: 'Siapa yang dikutip?',
    keywords: 'Kata kunci',
    themes: 'Tema',
    views: 'Telaah artikel ini',
    unnamed: 'Tanpa nama',
    quoted: (/** @type {number} */ count) => `${whole(count)} kutipan`,
    share: (/** @type {number} */ share) => `${percent(share)} dari semua kata yang dikutip`,
    more: (/** @type {number} */ count) => `${whole(count)} lagi`,
    times: (/** @type {number} */ count) => `${whole(count)} kali`,
    at: (/** @type {number} */ at, /** @type {number} */ of) => `${whole(at)} dari ${whole(of)}`,
    score: (/** @type {number} */ score) => `skor ${whole(score)} dari 100`,
    none: { quotes: 'Tidak ada kutipan di artikel ini.', keywords: 'Tidak ada kata kunci di artikel ini.', themes: 'Tidak ada tema yang ditemukan di artikel ini.' },
    device: 'Dihitung di perangkat Anda. Tidak ada yang dikirim.',
  },
  en: {
    code: 'en',
    number: whole,
    quotes: 'Who is quoted?',
    keywords: 'Keywords',
    themes: 'Themes',
    views: 'This article, analysed',
    unnamed: 'Unnamed',
    quoted: (/** @type {number} */ count) => `${whole(count)} ${count === 1 ? 'quote' : 'quotes'}`,
    share: (/** @type {number} */ share) => `${percent(share)} of all quoted words`,
    more: (/** @type {number} */ count) => `${whole(count)} more`,
    times: (/** @type {number} */ count) => `${whole(count)} ${count === 1 ? 'time' : 'times'}`,
    at: (/** @type {number} */ at, /** @type {number} */ of) => `${whole(at)} of ${whole(of)}`,
    score: (/** @type {number} */ score) => `score ${whole(score)} of 100`,
    none: { quotes: 'No quotes in this article.', keywords: 'No keywords in this article.', themes: 'No themes found in this article.' },
    device: 'Computed on your device. Nothing is sent.',
  },
};

/** @typedef {typeof WORDS['id']} Words */

/** By the element's own `lang`, or else that of the nearest element around it, or else Indonesian. @param {Element} element @returns {Words} */
export function wordsFor(element) {
  const language = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase() ?? '';
  return language === 'en' || language.startsWith('en-') ? WORDS.en : WORDS.id;
}
