/** A failure with a stable code; its words for readers stand in `index.html`. */
export class EngineError extends Error {
  /**
   * @param {string} code @param {string} [detail] what a developer needs to know
   * @param {import('../types/app').LexiconProblem} [place] where in a lexicon
   */
  constructor(code, detail = '', place = undefined) {
    super(detail || code);
    this.name = 'EngineError';
    this.code = code;
    this.detail = detail;
    this.place = place;
  }
}
