/** Indonesian: the locale that the others must match, see `en.js`. */
import { numbers } from './numbers.js';

const n = numbers('id');

/** @param {string} file */
const named = (file) => `“${file}”`;

const id = {
  code: 'id',
  /** Of the language that the button leads to. */
  otherLanguage: 'English',
  otherCode: 'en',

  number: n.whole,
  decimal: n.decimal,
  fraction: n.fraction,
  percent: n.percent,
  date: n.date,

  documents: 'Dokumen',
  article: 'Artikel',
  findings: 'Temuan',
  panes: 'Tampilan',

  /** @template P @param {P} articles @param {P} quotes @param {P} people @param {P | null} theme */
  headline: (articles, quotes, people, theme) => [
    articles, ', ', quotes, ' oleh ', people, ...(theme ? ['; tema terkuat: ', theme] : []), '.',
  ],
  /** @template P @param {P} articles @param {P} quotes @param {P | null} theme */
  headlineNoPeople: (articles, quotes, theme) => [
    articles, ', ', quotes, ...(theme ? ['; tema terkuat: ', theme] : []), '.',
  ],
  /** @param {number} count */
  articles: (count) => `${n.whole(count)} artikel`,
  /** @param {number} count */
  words: (count) => `${n.whole(count)} kata`,
  /** @param {number} count */
  sentences: (count) => `${n.whole(count)} kalimat`,
  /** @param {number} count */
  types: (count) => `${n.whole(count)} kata berbeda`,
  /** @param {number} count */
  quotes: (count) => `${n.whole(count)} kutipan`,
  /** @param {number} count */
  directQuotes: (count) => `${n.whole(count)} kutipan langsung`,
  /** @param {number} count */
  people: (count) => `${n.whole(count)} orang`,
  /** @param {number} minutes */
  readingTime: (minutes) => `${n.whole(minutes)} menit baca`,

  remove: (/** @type {string} */ title) => `Hapus ${named(title)}`,
  rename: (/** @type {string} */ title) => `Ubah judul ${named(title)}`,
  analyse: 'Telaah',
  drop: 'Lepaskan untuk ditelaah',
  noArticles: 'Tidak ada artikel. Tempel atau jatuhkan satu, atau',
  restoreSeeds: 'kembalikan contoh',
  emptyText: 'Teks ini kosong.',
  noWords: 'Tidak ada kata di teks ini, jadi tidak ada yang dapat dihitung.',
  noReport: 'Artikel belum ditelaah.',


  visiting: (/** @type {number} */ count) => `${n.whole(count)} artikel dari tautan. Dokumen Anda sendiri tidak berubah.`,
  keepShared: 'Simpan ke dokumen saya',
  backToOwn: 'Kembali ke dokumen saya',

  link: 'Tautan',
  characters: (/** @type {number} */ count) => `${n.whole(count)} karakter`,
  receipt: 'Tanda terima',

  layers: 'Yang ditandai di artikel',
  layer: {
    direct: 'kutipan langsung',
    indirect: 'tak langsung',
    speaker: 'pembicara',
    keyword: 'kata kunci',
    theme: 'tema',
    furniture: 'bukan artikel',
  },

  tab: { summary: 'Ringkasan', quotes: 'Kutipan', keywords: 'Kata kunci', themes: 'Tema', compare: 'Banding', search: 'Cari' },

  /** @template P @param {P} name @param {P} count @param {string} total */
  leadSpeaker: (name, count, total) => [name, ' berbicara dalam ', count, ` dari ${total}. `],
  leadNoQuotes: 'Tidak ada kutipan. ',
  leadNoSpeaker: (/** @type {string} */ quotes) => `${quotes}, pembicaranya tidak dikenali. `,
  /** @template P @param {P[]} themes */
  leadThemes: (themes) => [
    'Tema terkuat ', ...themes.flatMap((theme, i) => (i === 0 ? [theme] : [i === 1 ? ', lalu ' : ' dan ', theme])), '.',
  ],
  whoSpeaks: 'Siapa berbicara',
  everything: (/** @type {string} */ tab) => `Semua ${tab.toLowerCase()}`,

  speaker: 'Pembicara',
  role: 'Peran',
  count: 'Jumlah',
  share: 'Bagian',
  shareTitle: 'Bagian dari semua kata yang dikutip',
  term: 'Istilah',
  theme: 'Tema',
  score: 'Skor',
  perThousand: 'per 1.000',
  keyness: 'khas',
  keynessHint: 'Khas: berapa kali lebih sering daripada dalam berita pada umumnya. Urutan menurut kuatnya bukti.',
  keynessOf: (/** @type {number} */ likelihood, /** @type {number} */ count) => `log-likelihood ${n.decimal(likelihood)}; ${n.whole(count)} kali di korpus pembanding`,
  dispersion: 'Letak',
  wordsColumn: 'Kata',
  unknownSpeaker: 'Tanpa nama',
  quoteOrder: 'Susunan kutipan',
  bySpeaker: 'Per pembicara',
  inOrder: 'Urutan teks',
  quoteKind: { direct: 'langsung', mixed: 'campuran', indirect: 'tak langsung' },
  repaired: 'tanda kutip diperbaiki',
  /** @param {number} confidence */
  confidence: (confidence) => `keyakinan ${n.percent(confidence)}`,
  aliases: (/** @type {string[]} */ names) => `juga ${names.join(', ')}`,
  noQuotes: 'Tidak ada kutipan di artikel ini.',
  noKeywords: 'Tidak ada kata kunci di artikel ini.',
  noThemes: 'Tidak ada tema yang ditemukan di artikel ini.',
  /** @param {number} count */
  moreForms: (count) => `+${n.whole(count)}`,
  formsOf: (/** @type {string} */ term) => `Bentuk-bentuk ${named(term)}`,
  more: (/** @type {number} */ count) => `${n.whole(count)} lagi`,
  notFound: 'Tidak ditemukan:',
  receiptHint: 'Skor dari 0 sampai 100. Tiap baris: jumlah × bobot, lalu sumbangannya pada skor.',

  keyphrases: 'Frasa kunci',
  phrases: 'Frasa',
  acronyms: 'Singkatan',
  notExplained: 'tidak dijelaskan di teks',
  keynessTitle: 'Dibanding berita pada umumnya; log-likelihood di atas 10,83 berarti p < 0,001',
  spread: 'sebaran',
  spreadTitle: 'Deviasi proporsi menurut Gries: 0 merata, mendekati 1 hanya di satu tempat',
  hide: (/** @type {string} */ word) => `Sembunyikan kata ${named(word)}`,
  unhide: (/** @type {string} */ word) => `Tampilkan lagi ${named(word)}`,
  wordHidden: (/** @type {string} */ word) => `${named(word)} disembunyikan dari kata kunci.`,
  hiddenByYou: 'Disembunyikan:',
  hiddenAlways: (/** @type {number} */ count) => `${n.whole(count)} kata tugas tidak didaftar`,
  sharedQuotes: 'Kutipan bersama',
  similarity: (/** @type {number} */ share) => `${n.percent(share)} sama`,
  speakerType: { person: 'orang', organisation: 'lembaga', document: 'dokumen', unnamed: 'tanpa nama' },
  mentionKind: {
    name: 'nama lengkap', short: 'sebagian nama', pronoun: 'kata ganti', clitic: 'akhiran -nya', descriptor: 'sebutan', inferred: 'tidak disebut',
  },
  talksAbout: 'Bicara tentang',
  namedBy: 'Disebut dengan',
  cue: 'Kata kutip',
  certainty: 'Keyakinan',
  marks: 'Tanda kutip',
  none: 'tidak ada',
  themeSet: 'Kumpulan tema',
  themeSets: { governance: 'Tata kelola', desks: 'Rubrik berita', own: 'Buatan sendiri' },
  negated: (/** @type {number} */ count) => `${n.whole(count)} sesudah kata ingkar`,
  allArticles: 'Semua artikel',
  speakersAndThemes: 'Siapa bicara tentang apa',
  counts: (/** @type {string} */ term) => `Hitung ${named(term)}`,
  switchedOff: 'tidak dihitung',

  lexicon: 'Kamus tema Anda (TOML)',
  lexiconHint: 'Skor berubah selagi Anda mengetik. layan~ sekeluarga kata, =ASN persis, digital* huruf apa saja, -kata dikecualikan, ^1.5 bobot.',
  lexiconTake: 'Unduh TOML',
  lexiconBring: 'Buka .toml, .json, .yml, .dic…',
  lineAndColumn: (/** @type {number} */ line, /** @type {number} */ column) => `Baris ${line}, kolom ${column}:`,

  compareNeedsTwo: 'Untuk membandingkan diperlukan sedikitnya dua artikel.',
  compareLead: (/** @type {number} */ others) => `Artikel ini dibandingkan dengan ${n.whole(others)} artikel lain.`,
  moreHere: 'Lebih sering di sini',
  lessHere: 'Lebih jarang di sini',
  nothingMore: 'Tidak ada kata yang lebih sering di sini secara meyakinkan.',
  nothingLess: 'Tidak ada kata yang lebih jarang di sini secara meyakinkan.',
  nothingShared: 'Tidak ada kata yang sama.',
  here: 'sini',
  elsewhere: 'lain',
  times: 'kali',
  timesTitle: 'Berapa kali lebih sering di artikel ini daripada di artikel lain, per kata',
  evidence: 'bukti',
  contrastTitle: 'Log-likelihood; di atas 3,84 berarti p < 0,05, di atas 10,83 berarti p < 0,001',
  timesAsOften: n.times,
  eachArticle: 'Kata yang membedakan tiap artikel',
  speakersInCommon: 'Berbicara di beberapa artikel',
  noSpeakersInCommon: 'Tidak ada pembicara yang muncul di lebih dari satu artikel.',
  wordsInCommon: 'Kata bersama',
  articlesColumn: 'Artikel',

  filterQuotes: 'Kutipan yang ditampilkan',
  quoteFilter: { all: 'semua', direct: 'langsung', indirect: 'tak langsung', doubtful: 'perlu diperiksa' },
  noSuchQuotes: 'Tidak ada kutipan seperti itu.',
  rightSpeaker: 'Pembicara yang benar',
  save: 'Simpan',
  takeBack: 'Batalkan koreksi',
  corrected: 'dikoreksi',
  byReader: 'dikoreksi oleh pembaca',
  copyCase: 'Salin sebagai kasus uji',
  copied: 'Tersalin',
  notCopied: 'Tidak dapat menyalin',
  searchFor: 'Cari kata atau frasa di semua artikel',
  searchFamily: 'sekeluarga kata',
  searchHint: 'Tanda * untuk huruf apa saja: pe*an. Dengan sekeluarga kata, layanan menemukan melayani.',
  searchSort: 'Urutan baris',
  sortBy: { position: 'menurut teks', left: 'menurut kata kiri', right: 'menurut kata kanan' },
  places: (/** @type {number} */ count) => `${n.whole(count)} tempat`,
  inArticles: (/** @type {number} */ count) => `di ${n.whole(count)} artikel`,
  firstOf: (/** @type {number} */ count) => `${n.whole(count)} yang pertama.`,
  trust: {
    title: 'Seberapa jauh dapat dipercaya',
    lead: [
      'Telaah menemukan apa yang digambarkan aturan dan daftarnya. Ia tidak memahami: sindiran, kutipan tanpa kata kutip, dan orang yang hanya dikenal dari konteks dapat terlewat atau keliru. Setiap angka membawa ke tempatnya, supaya Anda dapat memeriksa.',
      'Angka di bawah diukur pada teks yang ditandai tangan. Teks itu ada selama pengembangan, jadi pada teks lain hasilnya dapat lebih rendah.',
    ],
    feature: 'Temuan',
    texts: 'Diukur pada',
    figures: 'Hasil',
    record: (/** @type {string} */ version) => `Telaah ${version}. Catatan ini ditulis oleh`,
    features: {
      direct: 'Kutipan langsung', indirect: 'Kutipan tak langsung', furniture: 'Bagian yang bukan artikel', sentences: 'Batas kalimat',
      roots: 'Akar kata', keyphrases: 'Frasa kunci', desks: 'Rubrik sebagai tema terkuat',
    },
    sets: {
      seeds: 'lima artikel contoh', news: '24 berita dari lima media', hard: 'kasus sulit buatan', mixed: '98 teks campuran', treebanks: 'kata dari korpus UD',
      folds: 'artikel yang tidak dipelajari', sources: 'media yang tidak dipelajari',
    },
    names: {
      precision: 'ketepatan', recall: 'kelengkapan', f1: 'gabungan (F1)', speaker: 'pembicara benar', count: 'jumlah', accuracy: 'benar', affixed: 'kata berimbuhan benar',
      top1: 'tema pertama', top2: 'dua tema pertama',
    },
    errors: 'Kesalahan yang diketahui',
    errorsLead: 'Contoh buatan yang masih dibaca keliru; uji otomatis mencatatnya sampai benar.',
    got: 'Kata Telaah',
    wanted: 'Seharusnya',
    privacy: 'Kerahasiaan',
  },
  takeAway: 'Semua artikel:',
  takeMore: 'CSV lain:',
  takeFigures: 'Gambar:',
  copy: 'salin tabel',
  copyTable: (/** @type {string} */ what) => `Salin tabel ${what}`,
  table: {
    documents: 'artikel', speakers: 'pembicara', quotes: 'kutipan', sharedQuotes: 'kutipan bersama', keywords: 'kata kunci', keyphrases: 'frasa kunci',
    phrases: 'frasa', acronyms: 'singkatan', themes: 'tema', speakerThemes: 'tema pembicara', comparison: 'perbandingan', concordance: 'konkordansi',
  },
  figure: { speakers: 'pembicara', keywords: 'letak kata kunci', cloud: 'awan kata', themes: 'tema', heat: 'tema semua artikel' },
  takeAs: (/** @type {string} */ what, /** @type {string} */ format) => `Unduh ${what} sebagai ${format}`,

  trail: 'Tempat di artikel',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  close: 'Tutup',
  /** @param {number} at @param {number} of */
  position: (at, of) => `${n.whole(at)} dari ${n.whole(of)}`,
  trailOf: {
    quotes: 'kutipan',
    quote: 'kutipan',
    people: 'kutipan langsung dengan pembicara',
  },

  /** @param {number} documents @param {string} headline */
  announceReady: (documents, headline) => `Selesai: ${n.whole(documents)} artikel ditelaah. ${headline}`,
  working: 'Menelaah…',
  changed: {
    removed: (/** @type {string} */ title) => `${named(title)} dihapus.`,
    renamed: (/** @type {string} */ title) => `Judulnya kini ${named(title)}.`,
    added: (/** @type {number} */ count) => `${n.whole(count)} artikel ditambahkan.`,
    cleared: (/** @type {number} */ count) => `${n.whole(count)} artikel dihapus.`,
  },
  undo: 'Urungkan',
  retry: 'Coba lagi',
  cancel: 'Batalkan',
  reading: (/** @type {number} */ done, /** @type {number} */ of) => `Membaca berkas: ${n.whole(done)} dari ${n.whole(of)}`,
  fileState: { waiting: 'menunggu', reading: 'dibaca…', done: 'selesai', failed: 'gagal' },
  filesAdded: (/** @type {number} */ count) => `${n.whole(count)} artikel ditambahkan.`,
  filesFailed: (/** @type {number} */ count) => `${n.whole(count)} berkas tidak dapat dibaca:`,

  errors: {
    'bad-lexicon': 'Kumpulan tema tidak dapat dibaca.',
    'engine-missing': 'Bagian mesin Telaah tidak ditemukan. Artikel tetap dapat dibaca, tetapi tanpa telaah.',
    'engine-damaged':
      'Mesin Telaah rusak, mungkin berkasnya tidak tersalin utuh. Artikel tetap dapat dibaca, tetapi tanpa telaah.',
    'engine-unsupported':
      'Peramban ini belum dapat menjalankan Telaah (perlu WebAssembly dan DecompressionStream). Artikel tetap dapat dibaca.',
    'engine-died': 'Telaah terhenti pada teks ini. Mesin dimulai ulang; teks lain dapat ditelaah.',
    'engine-timeout': 'Telaah memakan waktu terlalu lama dan dihentikan. Mesin dimulai ulang.',
    'csp-wasm': 'Kebijakan keamanan halaman (CSP) melarang WebAssembly. Yang kurang:',
    'csp-worker': 'Kebijakan halaman melarang pekerja latar, jadi telaah berjalan di halaman ini. Yang kurang:',
    'text-too-long': 'Teks terlalu panjang untuk ditelaah.',
    cancelled: 'Telaah dihentikan.',
    'memory-refused': 'Peramban menolak penyimpanan: artikel dan pilihan Anda hilang saat halaman ini ditutup.',
    'link-damaged': 'Tautan ini rusak atau terpotong, jadi isinya tidak dapat dibuka.',
    'file-type': 'jenis berkas ini tidak didukung',
    'file-empty': 'tidak ada teks di dalamnya',
    'file-binary': 'bukan teks',
    'file-large': 'terlalu besar (teks paling banyak 8 MB)',
    'file-unreadable': 'tidak dapat dibuka',
    'file-damaged': 'rusak, atau bukan seperti namanya',
    'file-locked': 'dikunci dengan kata sandi',
    'file-nested': 'arsip di dalam arsip; keluarkan dulu',
    'files-many': 'lebih dari 2.000 berkas sekaligus',
    'files-large': 'lebih dari 32 MB teks sekaligus',
    unknown: 'Terjadi kesalahan.',
  },
};

export default id;
