/** Why a file is not read: a code whose words for readers stand in `index.html`. */
export class Problem extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}
