/** Messages between the page and the engine. Every request gets one reply with its id. */

import type { LexiconProblem, Options, Search } from './app';
import type { Concordance, Report } from './report';

export interface Input {
  id: string;
  title?: string;
  text: string;
}

/** The module: its bytes, or these as gzip in base 85. */
export type Packed = ArrayBuffer | string;

/** The answer to `start` is the name of a lock that the worker holds as long as it lives, or nothing. */
export type Call =
  | { call: 'start'; wasm: Packed }
  | { call: 'analyse'; documents: Input[]; options: Partial<Options> | { themes: string | { format: string; source: string } } }
  | { call: 'lexicon'; themes: Options['themes'] }
  | { call: 'concordance'; texts: string[]; query: string; options: ConcordanceOptions };

export type ConcordanceOptions = Pick<Search, 'by' | 'sort'> & { width: number; hitLimit: number };

export type Request = { id: number } & Call;

export type Reply =
  | { id: number; ok: Report | Concordance[] | string }
  /** `fatal`: the instance must not be called again. */
  | { id: number; error: { code: string; message: string; place?: LexiconProblem }; fatal: boolean };

declare global {
  /** Defined by wasm-bindgen's glue, which stands before the worker's code in the same script. */
  const wasm_bindgen: {
    (options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
    analyse(documents: Input[], options?: object): Report;
    lexicon(themes: Options['themes']): string;
    concordance(text: string, query: string, options?: object): Concordance;
  };
  /** Set while the engine is started on the page itself, where there is no worker scope to answer through. */
  var telaahPort: MessagePort | undefined;
  /** What the page's second script brings. */
  var telaahExtra: import('../extra/main.js').Extra | undefined;
}
