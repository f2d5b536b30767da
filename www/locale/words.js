/**
 * Every text of the interface that views use, Indonesian and English side by side.
 *
 * `#` is a number, written as the language writes it, or words: the text is a function of them. Of `(one|many)` the first
 * stands where the first number is one. `@` is an element, see `weave`.
 */
export const WORDS = /** @type {const} */ ({

  article: ['Artikel', 'Article'],

  headline: ['@, @ oleh @', '@, @ by @'],
  strongest: ['; tema terkuat: @', '; strongest theme: @'],
  articles: ['# artikel', '# article(|s)'],
  words: ['# kata', '# word(|s)'],
  sentences: ['# kalimat', '# sentence(|s)'],
  types: ['# kata berbeda', '# different word(|s)'],
  quotes: ['# kutipan', '# quote(|s)'],
  directQuotes: ['# kutipan langsung', '# direct quote(|s)'],
  people: ['# orang', '# (person|people)'],
  readingTime: ['# menit baca', '# min read'],
  remove: ['Hapus “#”', 'Remove “#”'],
  rename: ['Ubah judul “#”', 'Change the title “#”'],

  characters: ['# karakter', '# character(|s)'],
  receipt: ['Tanda terima', 'Receipt'],

  layer: {
    direct: ['kutipan langsung', 'direct quotes'],
    indirect: ['tak langsung', 'indirect'],
    speaker: ['pembicara', 'speakers'],
    keyword: ['kata kunci', 'keywords'],
    theme: ['tema', 'themes'],
    furniture: ['bukan artikel', 'not the article'],
  },
  tab: {
    summary: ['Ringkasan', 'Summary'],
    quotes: ['Kutipan', 'Quotes'],
    keywords: ['Kata kunci', 'Keywords'],
    themes: ['Tema', 'Themes'],
    compare: ['Banding', 'Compare'],
    search: ['Cari', 'Search'],
  },

  leadSpeaker: ['@ berbicara dalam @ dari @. ', '@ speaks in @ of @. '],
  leadNoSpeaker: ['#, pembicaranya tidak dikenali. ', '#, speakers not recognised. '],
  leadThemes: ['Tema terkuat @|, lalu @| dan @', 'Strongest theme @|, then @| and @'],
  whoSpeaks: ['Siapa berbicara', 'Who speaks'],

  speaker: ['Pembicara', 'Speaker'],
  role: ['Peran', 'Role'],
  count: ['Jumlah', 'Count'],
  share: ['Bagian', 'Share'],
  shareTitle: ['Bagian dari semua kata yang dikutip', 'Share of all quoted words'],
  term: ['Istilah', 'Term'],
  theme: ['Tema', 'Theme'],
  score: ['Skor', 'Score'],
  perThousand: ['per 1.000', 'per 1,000'],
  keyness: ['khas', 'key'],
  keynessOf: ['log-likelihood #; # kali di korpus pembanding', 'log-likelihood #; # times in the reference'],
  dispersion: ['Letak', 'Where'],
  wordsColumn: ['Kata', 'Words'],
  unknownSpeaker: ['Tanpa nama', 'Unnamed'],

  quoteKind: { direct: ['langsung', 'direct'], mixed: ['campuran', 'mixed'], indirect: ['tak langsung', 'indirect'] },
  repaired: ['tanda kutip diperbaiki', 'quotation mark repaired'],
  confidence: ['keyakinan #', '# confident'],
  aliases: ['juga #', 'also #'],
  formsOf: ['Bentuk-bentuk “#”', 'Forms of “#”'],
  more: ['# lagi', '# more'],

  keyphrases: ['Frasa kunci', 'Keyphrases'],
  hide: ['Sembunyikan kata “#”', 'Hide the word “#”'],
  unhide: ['Tampilkan lagi “#”', 'Show “#” again'],
  wordHidden: ['“#” disembunyikan dari kata kunci.', '“#” is hidden from the keywords.'],
  hiddenAlways: ['# kata tugas tidak didaftar', '# function word(|s) not listed'],
  similarity: ['# sama', '# the same'],

  negated: ['# sesudah kata ingkar', '# after a negation'],
  allArticles: ['Semua artikel', 'All articles'],
  counts: ['Hitung “#”', 'Count “#”'],
  lineAndColumn: ['Baris #, kolom #:', 'Line #, column #:'],

  compareLead: ['Artikel ini dibandingkan dengan # artikel lain.', 'This article against the (other one|# others).'],
  here: ['sini', 'here'],
  elsewhere: ['lain', 'others'],


  places: ['# tempat', '# place(|s)'],
  inArticles: ['di # artikel', 'in # article(|s)'],
  firstOf: ['# yang pertama.', 'The first #.'],

  copyTable: ['Salin tabel #', 'Copy the table #'],
  figure: {
    speakers: ['pembicara', 'speakers'],
    keywords: ['letak kata kunci', 'where the keywords are'],
    cloud: ['awan kata', 'word cloud'],
    themes: ['tema', 'themes'],
    heat: ['tema semua artikel', 'themes of all articles'],
  },
  takeAs: ['Unduh # sebagai #', 'Download # as #'],

  position: ['# dari #', '# of #'],
  announceReady: ['Selesai: # artikel ditelaah. #', 'Done: # article(|s) analysed. #'],

  changed: {
    removed: ['“#” dihapus.', '“#” removed.'],
    renamed: ['Judulnya kini “#”.', 'The title is now “#”.'],
    added: ['# artikel ditambahkan.', '# article(|s) added.'],
    cleared: ['# artikel dihapus.', '# article(|s) removed.'],
  },
  reading: ['Membaca berkas: # dari #', 'Reading files: # of #'],
  filesFailed: ['# berkas tidak dapat dibaca:', '# file(|s) could not be read:'],
});
