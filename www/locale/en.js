/** English. */
import { numbers } from './numbers.js';

const n = numbers('en');

/** @param {string} file */
const named = (file) => `“${file}”`;

/** @param {number} count @param {string} one @param {string} [many] */
const counted = (count, one, many = `${one}s`) => `${n.whole(count)} ${count === 1 ? one : many}`;

/** @type {typeof import('./id.js').default} */
const en = {
  code: 'en',
  otherLanguage: 'Bahasa Indonesia',
  otherCode: 'id',

  number: n.whole,
  decimal: n.decimal,
  fraction: n.fraction,
  percent: n.percent,
  date: n.date,

  skip: 'Skip to the article',
  documents: 'Documents',
  article: 'Article',
  findings: 'Findings',
  panes: 'View',

  headline: (articles, quotes, people, theme) => [
    articles, ', ', quotes, ' by ', people, ...(theme ? ['; strongest theme: ', theme] : []), '.',
  ],
  headlineNoPeople: (articles, quotes, theme) => [
    articles, ', ', quotes, ...(theme ? ['; strongest theme: ', theme] : []), '.',
  ],
  articles: (count) => counted(count, 'article'),
  words: (count) => counted(count, 'word'),
  sentences: (count) => counted(count, 'sentence'),
  types: (count) => counted(count, 'different word'),
  quotes: (count) => counted(count, 'quote'),
  directQuotes: (count) => counted(count, 'direct quote'),
  people: (count) => counted(count, 'person', 'people'),
  readingTime: (minutes) => `${n.whole(minutes)} min read`,

  remove: (title) => `Remove ${named(title)}`,
  paste: 'Paste or drop an article',
  analyse: 'Analyse',
  chooseFiles: 'Choose .txt, .md…',
  drop: 'Drop to analyse',
  noArticles: 'No articles. Paste or drop one, or',
  restoreSeeds: 'bring the examples back',
  emptyText: 'This text is empty.',
  noWords: 'There are no words in this text, so there is nothing to count.',
  noReport: 'The article has not been analysed yet.',

  privacy: 'Nothing is sent: all is computed on this device.',
  privacyMore:
    'Telaah runs inside your browser. Disconnect from the network and paste an article: the results still appear. The single-file version even forbids itself every request (connect-src ‘none’).',
  shortcuts: 'Keyboard shortcuts',
  shortcutsMore: 'j or n: next place. k or p: previous place. Esc: done.',
  letters: 'Use single-letter shortcuts',

  layers: 'Marked in the article',
  layer: {
    direct: 'direct quotes',
    indirect: 'indirect',
    speaker: 'speakers',
    keyword: 'keywords',
    theme: 'themes',
    furniture: 'not the article',
  },

  tab: { summary: 'Summary', quotes: 'Quotes', keywords: 'Keywords', themes: 'Themes', search: 'Search' },

  leadSpeaker: (name, count, total) => [name, ' speaks in ', count, ` of ${total}. `],
  leadNoQuotes: 'No quotes. ',
  leadNoSpeaker: (quotes) => `${quotes}, speakers not recognised. `,
  leadThemes: (themes) => [
    'Strongest theme ', ...themes.flatMap((theme, i) => (i === 0 ? [theme] : [i === 1 ? ', then ' : ' and ', theme])), '.',
  ],
  whoSpeaks: 'Who speaks',
  everything: (tab) => `All ${tab.toLowerCase()}`,

  speaker: 'Speaker',
  count: 'Count',
  share: 'Share',
  shareTitle: 'Share of all quoted words',
  term: 'Term',
  theme: 'Theme',
  score: 'Score',
  perThousand: 'per 1,000',
  keyness: 'keyness',
  dispersion: 'Where',
  wordsColumn: 'Words',
  unknownSpeaker: 'Unnamed',
  quoteOrder: 'Order of the quotes',
  bySpeaker: 'By speaker',
  inOrder: 'In order',
  quoteKind: { direct: 'direct', mixed: 'mixed', indirect: 'indirect' },
  repaired: 'quotation mark repaired',
  confidence: (confidence) => `${n.percent(confidence)} confident`,
  aliases: (names) => `also ${names.join(', ')}`,
  noQuotes: 'No quotes in this article.',
  noKeywords: 'No keywords in this article.',
  noThemes: 'No themes found in this article.',
  moreForms: (count) => `+${n.whole(count)}`,
  formsOf: (term) => `Forms of ${named(term)}`,
  more: (count) => `${n.whole(count)} more`,
  notFound: 'Not found:',
  receiptHint: 'Scores from 0 to 100. Each line: count × weight, then what it adds to the score.',

  keyphrases: 'Keyphrases',
  phrases: 'Phrases',
  acronyms: 'Short forms',
  notExplained: 'not explained in the text',
  keynessTitle: 'Log-likelihood against the news at large; above 10.83 is p < 0.001',
  spread: 'spread',
  spreadTitle: 'Gries’ deviation of proportions: 0 evenly spread, near 1 all in one place',
  hide: (word) => `Hide the word ${named(word)}`,
  unhide: (word) => `Show ${named(word)} again`,
  wordHidden: (word) => `${named(word)} is hidden from the keywords.`,
  hiddenByYou: 'Hidden:',
  hiddenAlways: (count) => `${counted(count, 'function word')} not listed`,
  sharedQuotes: 'Shared quotes',
  similarity: (share) => `${n.percent(share)} the same`,
  speakerType: { person: 'person', organisation: 'organisation', document: 'document', unnamed: 'unnamed' },
  mentionKind: {
    name: 'full name', short: 'part of the name', pronoun: 'pronoun', clitic: 'suffix -nya', descriptor: 'description', inferred: 'not named here',
  },
  talksAbout: 'Talks about',
  namedBy: 'Named by',
  cue: 'Reporting verb',
  certainty: 'Confidence',
  marks: 'Quotation marks',
  none: 'none',
  themeSet: 'Set of themes',
  themeSets: { governance: 'Governance', desks: 'News desks' },
  negated: (count) => `${n.whole(count)} after a negation`,
  allArticles: 'All articles',
  searchFor: 'Find a word or phrase in all articles',
  searchFamily: 'with its word family',
  searchHint: '* stands for any letters: pe*an. With the word family, layanan finds melayani.',
  searchSort: 'Order of the lines',
  sortBy: { position: 'as in the text', left: 'by the word to the left', right: 'by the word to the right' },
  places: (count) => counted(count, 'place'),
  inArticles: (count) => `in ${counted(count, 'article')}`,
  firstOf: (count) => `The first ${n.whole(count)}.`,
  takeAway: 'Download for all articles:',
  takeAs: (what, format) => `Download ${what} as ${format}`,

  trail: 'Places in the article',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  position: (at, of) => `${n.whole(at)} of ${n.whole(of)}`,
  trailOf: {
    quotes: 'quotes',
    quote: 'quote',
    people: 'direct quotes with a speaker',
  },

  announceReady: (documents, headline) => `Done: ${counted(documents, 'article')} analysed. ${headline}`,
  working: 'Analysing…',
  removed: (title) => `${named(title)} removed.`,
  undo: 'Undo',
  retry: 'Try again',
  filesFailed: 'Files that could not be read:',

  errors: {
    'bad-lexicon': 'The set of themes cannot be read.',
    'engine-missing': 'A part of Telaah’s engine was not found. The articles can be read, but not analysed.',
    'engine-damaged':
      'Telaah’s engine is damaged; perhaps its file was not copied whole. The articles can be read, but not analysed.',
    'engine-unsupported':
      'This browser cannot run Telaah yet (it needs WebAssembly and DecompressionStream). The articles can be read.',
    'engine-died': 'The analysis broke off on this text. The engine was restarted; other texts can be analysed.',
    'engine-timeout': 'The analysis took too long and was stopped. The engine was restarted.',
    'csp-wasm': 'The page’s security policy (CSP) forbids WebAssembly. Missing:',
    'csp-worker': 'The page’s policy forbids background workers, so the analysis runs on this page. Missing:',
    'text-too-long': 'The text is too long to analyse.',
    'file-type': 'this kind of file is not supported yet; use .txt or .md',
    'file-empty': 'the file is empty',
    'file-binary': 'not a text',
    'file-large': 'more than 8 MB',
    'file-unreadable': 'cannot be opened',
    unknown: 'Something went wrong.',
  },
};

export default en;
