/** The types of `telaah/engine`. */

import type { Concordance, Report } from './report';

export interface Input {
  id: string;
  title?: string;
  text: string;
}

/** All fields may be left out; an unknown one is an error with the code `unknown-option`. */
export interface EngineOptions {
  layers?: ('sentences' | 'tokens')[];
  themes?: 'governance' | 'desks' | { format: 'toml' | 'json' | 'yaml' | 'yml' | 'dic'; source: string };
  disabledTerms?: { theme: string; term: string }[];
  hide?: string[];
  /** Quotes by their place without any correction and their words: who said them, empty for nobody known, or that nobody did. */
  corrections?: ({ document: string; quote: number; text: string } & ({ speaker: string } | { notAQuote: true }))[];
  /** Ids of documents that the comparison leaves out. */
  uncompared?: string[];
  families?: boolean;
  /** 1 to 100000. */
  keywordLimit?: number;
  /** 1 to 100000. */
  hitLimit?: number;
}

export interface ConcordanceOptions {
  by?: 'form' | 'root';
  sort?: 'position' | 'left' | 'hit' | 'right';
  width?: number;
  hitLimit?: number;
}

export interface Suggestion {
  root: string;
  form: string;
  /** Sentences of the theme, and other sentences, that have it. */
  with: number;
  without: number;
  logLikelihood: number;
}

/** The engine's module: its address, its bytes, a response with them, or compiled. */
export type Source = URL | string | Response | ArrayBuffer | Uint8Array<ArrayBuffer> | WebAssembly.Module;

/** Starts the engine from this module; needed only where the default cannot be read, as in a bundle that moves files. */
export function init(source?: Source): Promise<void>;
/** Positions are in UTF-16 code units. */
export function analyse(documents: string | Input[], options?: EngineOptions): Promise<Report>;
/** The query has at most 1000 bytes. */
export function concordance(text: string, query: string, options?: ConcordanceOptions): Promise<Concordance>;
export function suggest(documents: string | Input[], theme: string, limit: number, options?: EngineOptions): Promise<Suggestion[]>;
