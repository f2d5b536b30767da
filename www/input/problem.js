/** Why a file is not read: a code whose words for readers are in the locales, under `errors`. */
export class Problem extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}
