/**
 * The one place where the page's state is, and who wants to know of a change.
 * @template {object} S
 */
export class Store {
  /** @type {S} */
  #state;
  /** @type {Set<() => void>} */
  #watchers = new Set();

  /** @param {S} initial */
  constructor(initial) {
    this.#state = initial;
  }

  get state() {
    return this.#state;
  }

  /** @param {Partial<S>} patch */
  set(patch) {
    this.#state = { ...this.#state, ...patch };
    for (const watcher of this.#watchers) watcher();
  }

  /**
   * Calls `run` now and whenever something that `pick` returns has changed.
   * @param {(state: S) => unknown[]} pick
   * @param {(state: S) => void} run
   */
  watch(pick, run) {
    /** @type {unknown[] | undefined} */
    let last;
    const watcher = () => {
      const next = pick(this.#state);
      if (last && next.every((value, i) => value === last?.[i])) return;
      last = next;
      run(this.#state);
    };
    this.#watchers.add(watcher);
    watcher();
  }
}
