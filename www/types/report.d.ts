/**
 * The engine's report, as the page gets it. Held to `src/report` by `report-sample.ts`, which the Rust test
 * `report_types` writes and tsc checks. What the fields mean in full, with the formulas, stands there.
 */

/** A stretch of the text in UTF-16 code units, half-open. */
export interface Range {
  start: number;
  end: number;
}

export interface Report {
  schema: number;
  engine: { name: string; version: string };
  offsets: Unit;
  documents: Document[];
  keywords: CorpusKeyword[];
  /** The documents' keyphrases merged, best first. */
  keyphrases: CorpusKeyphrase[];
  /** Null for a single document. */
  comparison: Comparison | null;
  speakers: CorpusSpeaker[];
  themes: CorpusTheme[];
  /** What each of `speakers` talks about, over all documents. */
  speakerThemes: SpeakerThemes[];
  /** The same words quoted in several documents. */
  sharedQuotes: SharedQuote[];
}

export type Unit = 'utf8' | 'utf16' | 'char';

export interface Document {
  id: string;
  title?: string;
  language: string;
  offsets: Unit;
  counts: { paragraphs: number; sentences: number; words: number; types: number };
  furniture: Furniture[];
  quotes: Quote[];
  speakers: Speaker[];
  /** Most key first. */
  keywords: Keyword[];
  phrases: Phrase[];
  /** What an editor would tag the document with, best first. */
  keyphrases: Keyphrase[];
  acronyms: Acronym[];
  /** What the lists above leave out, most frequent first. */
  hidden: Hidden[];
  /** What keyness was measured against. */
  reference: { words: number; unlisted: number };
  themes: Theme[];
  /** What each of `speakers` talks about; only those whose quotes have a theme. */
  speakerThemes: SpeakerThemes[];
  notes: string[];
  /** Only with the layer `sentences`. */
  sentences?: Range[];
  /** Only with the layer `tokens`. */
  tokens?: Token[];
}

export interface Furniture extends Range {
  kind: 'dateline' | 'related_link' | 'promo' | 'byline' | 'caption';
}

export interface Token extends Range {
  kind:
    | 'word'
    | 'number'
    | 'money'
    | 'percentage'
    | 'date'
    | 'time'
    | 'email'
    | 'url'
    | 'hashtag'
    | 'handle'
    | 'emoji'
    | 'mark';
  root: string;
}

export interface Quote extends Range {
  text: string;
  kind: 'direct' | 'mixed' | 'indirect';
  /** Places in the document's `speakers`. */
  speakers: number[];
  mention: Range | null;
  mentionKind: 'name' | 'short' | 'pronoun' | 'clitic' | 'descriptor' | 'inferred';
  cue: (Range & { root: string }) | null;
  group: number;
  /** 0 to 1. */
  confidence: number;
  repaired: boolean;
  /** The reader has named the speaker. */
  corrected?: true;
}

export interface Speaker {
  name: string;
  aliases: string[];
  role: string | null;
  type: 'person' | 'organisation' | 'document' | 'unnamed';
  quotes: number;
  words: number;
  /** 0 to 1, of all quoted words. */
  share: number;
}

export interface SharedQuote {
  text: string;
  /** 0.5 to 1. */
  similarity: number;
  /** Places in `documents` and in that document's `quotes`. */
  places: { document: number; quote: number }[];
}

export interface Keyword {
  root: string;
  term: string;
  forms: Form[];
  count: number;
  perThousand: number;
  keyness: Keyness;
  /** 0 evenly spread, near 1 all in one place. */
  dispersion: number;
  /** Occurrences in each tenth of the article. */
  parts: number[];
  hits: Range[];
}

export interface Form {
  form: string;
  count: number;
}

export interface Keyness {
  /** Evidence for any difference; above 10.83 is p < 0.001. */
  logLikelihood: number;
  /** 1 is twice as frequent as elsewhere, -1 half as frequent. */
  logRatio: number;
  referenceCount: number;
}

export interface Phrase {
  text: string;
  words: number;
  count: number;
  association: number;
  cValue: number;
  nested: number;
  longer: number;
  hits: Range[];
}

export interface Keyphrase {
  text: string;
  kind: 'name' | 'phrase' | 'word';
  count: number;
  /** 0 to 1, relative to the first of the list. */
  score: number;
  parts: { frequency: number; keyness: number; position: number; spread: number; quality: number; balance: number };
  hits: Range[];
}

export interface Acronym {
  short: string;
  long: string;
  /** Whether the text itself explains it. */
  explained: boolean;
  count: number;
  hits: Range[];
}

export interface Hidden {
  form: string;
  count: number;
  why: 'stop_word' | 'letter' | 'caller';
}

export interface Theme {
  id: string;
  label: Label;
  /** 0 to 100; the contributions sum to it. */
  score: number;
  hits: ThemeHit[];
  /** The sentences with a hit, each scored as if it were the text. */
  sentences: (Range & { score: number })[];
}

export interface ThemeHit {
  term: string;
  weight: number;
  count: number;
  contribution: number;
  places: ThemePlace[];
}

export interface ThemePlace extends Range {
  /** A negation stands close before it; the place counts all the same. */
  negated?: true;
}

export interface SpeakerThemes {
  /** Place in `speakers`, of the document or of the report. */
  speaker: number;
  /** Words of the speaker's quotes. */
  words: number;
  themes: SpeakerTheme[];
}

export interface SpeakerTheme {
  id: string;
  score: number;
  /** The places are those of the theme's hits inside the speaker's quotes. */
  hits: SpokenTerm[];
}

export interface SpokenTerm {
  term: string;
  weight: number;
  count: number;
  contribution: number;
}

export interface Label {
  id: string;
  en: string;
}

export interface CorpusKeyword {
  root: string;
  term: string;
  count: number;
  documents: number;
  perDocument: number[];
  tfIdf: number[];
}

export interface CorpusKeyphrase {
  text: string;
  count: number;
  score: number;
  perDocument: number[];
}

export interface Comparison {
  /** Words of each document's article. */
  words: number[];
  shared: CorpusKeyword[];
  /** How each document differs from all the others together, the best evidence first. */
  documents: { more: Contrast[]; less: Contrast[] }[];
}

export interface Contrast {
  root: string;
  term: string;
  count: number;
  /** Against the other documents. */
  keyness: Keyness;
}

export interface CorpusSpeaker extends Speaker {
  /** One for each document with the speaker, in their order: which document, which of its speakers. */
  places: { document: number; speaker: number }[];
}

export interface CorpusTheme {
  id: string;
  label: Label;
  perDocument: number[];
}

/** The answer to one search in one text. */
export interface Concordance {
  /** Matches, whether listed or not. */
  count: number;
  forms: Form[];
  lines: { hit: Range; left: Range; right: Range }[];
}
