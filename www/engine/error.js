/** A failure with a stable code; its words for readers are in the locales, under `errors`. */
export class EngineError extends Error {
  /** @param {string} code @param {string} [detail] what a developer needs to know */
  constructor(code, detail = '') {
    super(detail || code);
    this.name = 'EngineError';
    this.code = code;
    this.detail = detail;
  }
}
