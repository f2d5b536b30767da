/**
 * The engine's report, as the page gets it. Held to `src/report` by `report-sample.ts`, which the Rust test
 * `report_types` writes and tsc checks. Fields marked "later" are ones the engine does not give yet.
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
  speakers: CorpusSpeaker[];
  themes: CorpusTheme[];
  /** What each of `speakers` talks about, over all documents. */
  speakerThemes: SpeakerThemes[];
  /** The same words, small differences tolerated, quoted in several documents. */
  sharedQuotes: SharedQuote[];
}

export interface SharedQuote {
  /** As the first document gives them. */
  text: string;
  /** 0.5 to 1: the share of the shorter quote's runs of words that two of the quotes have in common, the lowest of the group. */
  similarity: number;
  /** At least two; `document` is a place in the report's `documents`, `quote` one in that document's `quotes`. */
  places: { document: number; quote: number }[];
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
  keywords: Keyword[];
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
  kind: 'word' | 'number' | 'mark';
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

export interface Keyword {
  root: string;
  term: string;
  forms: { form: string; count: number }[];
  count: number;
  perThousand: number;
  hits: Range[];
  /** Later. */
  keyness?: { logLikelihood: number; logRatio: number };
  /** Later. */
  dispersion?: number;
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
  perDocument: number[];
}

export interface CorpusSpeaker extends Speaker {
  perDocument: (number | null)[];
}

export interface CorpusTheme {
  id: string;
  label: Label;
  perDocument: number[];
}
