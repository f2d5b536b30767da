/** What the build puts in the place of these names. */

declare const TELAAH_FILES: import('../embed/load').Files;
declare const TELAAH_VERSION: string;
/** The widget's style sheet. */
declare const TELAAH_STYLE: string;
/** Name of the module's file beside the script. */
declare const TELAAH_WASM: `./${string}`;

declare module 'telaah-glue' {
  const glue: {
    (options: { module_or_path: unknown }): Promise<unknown>;
    analyse(documents: unknown, options?: unknown): import('./report').Report;
    concordance(text: string, query: string, options?: unknown): import('./report').Concordance;
    suggest(documents: unknown, theme: string, limit: number, options?: unknown): import('./engine').Suggestion[];
  };
  export default glue;
}
declare module 'telaah-worker' {
  const code: string;
  export default code;
}
declare module 'telaah-wasm-text' {
  /** Compressed, in base 85. */
  const module: string;
  export default module;
}
