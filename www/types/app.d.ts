/** What the shell keeps between the engine's reports and the views. */

import type { Concordance, Document, Report } from './report';

/** A text that the reader has before them. */
export interface Article {
  id: string;
  title: string;
  outlet?: string;
  /** ISO 8601, as far as it is known: `2025`, `2025-06`, `2025-12-01`. */
  date?: string;
  text: string;
}

export type Tab = 'summary' | 'quotes' | 'keywords' | 'themes' | 'compare' | 'search';
/** The findings that can be taken away as a table. */
export type Table =
  | 'documents'
  | 'speakers'
  | 'quotes'
  | 'sharedQuotes'
  | 'keywords'
  | 'keyphrases'
  | 'phrases'
  | 'acronyms'
  | 'themes'
  | 'speakerThemes'
  | 'comparison'
  | 'concordance';
export type Layer = 'direct' | 'indirect' | 'speaker' | 'keyword' | 'theme' | 'furniture';
/** What a narrow screen shows; a wide one shows all three. */
export type Pane = 'documents' | 'article' | 'findings';

/** A stretch of one article. */
export interface Place {
  document: string;
  start: number;
  end: number;
}

/** The places behind a number, and the one the reader is at. */
export interface Trail {
  /** Which number: pressing it again leaves the trail. */
  key: string;
  places: Place[];
  at: number;
}

export type Notice =
  | { kind: 'error'; code: string; detail?: string; retry?: boolean }
  | { kind: 'note'; code: string; detail?: string }
  | { kind: 'files'; problems: { file: string; code: string }[]; added: number }
  | { kind: 'undo'; what: 'removed' | 'renamed'; title: string }
  | { kind: 'undo'; what: 'added' | 'cleared'; count: number }
  | { kind: 'hidden'; word: string };

/** What the reader chose about the analysis. */
export interface Options {
  themes: BuiltIn | OwnThemes;
  hide: string[];
  /** Terms of the themes that the reader has switched off. */
  disabledTerms: ThemeTerm[];
  /** Quotes that the reader has put right. */
  corrections: Correction[];
  /** Ids of articles that the comparison leaves out. */
  uncompared: string[];
}

export type BuiltIn = 'governance' | 'desks';

/** A lexicon of the reader's, as its file says it. */
export interface OwnThemes {
  format: 'toml' | 'json' | 'yaml' | 'dic';
  source: string;
}

export interface ThemeTerm {
  theme: string;
  term: string;
}

/** A quote by its document, its place without any correction, and its words; and what the reader says of it. */
export type Correction = QuotePlace & Verdict;

export interface QuotePlace {
  document: string;
  quote: number;
  text: string;
}

/** Who said it, empty for nobody known; or that nobody did. */
export type Verdict = { speaker: string } | { notAQuote: true };

export interface Search {
  query: string;
  by: 'form' | 'root';
  sort: 'position' | 'left' | 'right';
}

/** One of the files that are being read. */
export interface FileState {
  name: string;
  state: 'waiting' | 'reading' | 'done' | 'failed';
  /** Why it failed. */
  code?: string;
}

/** Whether documents and choices outlast a reload: as the reader wishes, and as the browser allows. */
export type Memory = 'on' | 'off' | 'refused';

export interface State {
  articles: Article[];
  /** Of exactly these articles, in their order; null before the first analysis and when the engine cannot run. */
  report: Report | null;
  /** What was found in the article that the page opens with, until the report of all is there. */
  preview: { id: string; document: Document } | null;
  /** What the report was made with. */
  options: Options;
  lexicon: Lexicon;
  search: Search | null;
  /** Of exactly these articles, in their order; null while the search runs. */
  found: Concordance[] | null;
  selected: string | null;
  tab: Tab;
  /** Each finding has its own lens on the article. */
  layers: Record<Tab, Layer[]>;
  pane: Pane;
  trail: Trail | null;
  notice: Notice | null;
  busy: boolean;
  /** The files that are being read; null when none are. */
  loading: FileState[] | null;
  memory: Memory;
  /** The articles came with a link: they are looked at, and what is kept stays as it is. */
  visit: boolean;
  language: 'id' | 'en';
  /** Single-letter shortcuts; a reader who dictates can turn them off. */
  letters: boolean;
}

/** The reader's own themes while they are being written. */
export interface Lexicon {
  /** As typed; null until it is opened. */
  source: string | null;
  /** Why it cannot be used as it stands. */
  problem: LexiconProblem | null;
}

export interface LexiconProblem {
  line: number;
  column: number;
  /** The parser's, in English. */
  reason: string;
}
