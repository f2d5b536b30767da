/**
 * What `speed.mjs` runs in the page: the engine beside word counts in plain JavaScript. The browser gets the function
 * as text, so that it may use nothing from outside.
 *
 * @param {{text: string, article: string, rounds: number, wasm: string, counters: Record<string, string>}} given
 *   the modules in base64; the counters, whose glue is there, by how they are made: as shipped, or fast
 * @returns {Promise<{cold: Record<string, number>, times: Record<string, number[]>}>} milliseconds
 */
export async function measure(given) {
  const now = () => performance.now();

  /** Text that no engine has seen: what it keeps per string, and what it knows of the last one, must not help. */
  let copies = 0;
  const bytes = new TextEncoder().encode(given.text);
  const digits = Array.from(bytes.keys()).filter((at) => (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57);
  const fresh = () => {
    copies++;
    for (const at of digits) bytes[at] = 48 + (((bytes[at] ?? 0) - 48 + copies + at) % 10);
    return new TextDecoder().decode(bytes);
  };

  /** @param {string} text */
  const count = (text) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const word of text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts.size;
  };

  /** @param {string} text */
  const segment = (text) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { segment: word, isWordLike } of new Intl.Segmenter('id', { granularity: 'word' }).segment(text)) {
      if (isWordLike) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts.size;
  };

  /** The honest bar for counting: no strings, a table of numbers. @param {string} text */
  const typed = (text) => {
    const slots = 1 << 18;
    const starts = new Int32Array(slots).fill(-1);
    const ends = new Int32Array(slots);
    const counts = new Int32Array(slots);
    let different = 0;
    /** @param {number} code */
    const isLetter = (code) => (code | 32) >= 97 && (code | 32) <= 122 || code > 127;
    for (let at = 0; at < text.length; ) {
      if (!isLetter(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at)) {
        hash = Math.imul(hash ^ (code | 32), 0x01000193);
      }
      let slot = (hash ^ (hash >>> 15)) & (slots - 1);
      probe: for (; (starts[slot] ?? -1) >= 0; slot = (slot + 1) & (slots - 1)) {
        const other = starts[slot] ?? 0;
        if ((ends[slot] ?? 0) - other !== at - start) continue;
        for (let i = 0; i < at - start; i++) {
          if ((text.charCodeAt(other + i) | 32) !== (text.charCodeAt(start + i) | 32)) continue probe;
        }
        break;
      }
      if ((starts[slot] ?? -1) < 0) {
        starts[slot] = start;
        ends[slot] = at;
        different++;
      }
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    return different;
  };

  /** @param {string} base64 */
  const decoded = (base64) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));

  /** The engine's bytes, in a module of their own: browsers keep what they have compiled of the same bytes. */
  const module = () => {
    const mark = crypto.getRandomValues(new Uint8Array(8));
    // A custom section: its number, its size, an empty name.
    return Uint8Array.from([...decoded(given.wasm), 0, mark.length + 1, 0, ...mark]).buffer;
  };

  /** An engine on the page itself, called without a message's copying. */
  const engine = () => {
    /** @type {{onmessage?: (event: {data: object}) => void, postMessage: (reply: any) => void}} */
    const port = { postMessage: () => {} };
    Reflect.set(globalThis, 'telaahPort', port);
    const script = document.createElement('script');
    script.textContent = document.getElementById('telaah-worker')?.textContent ?? '';
    document.head.append(script);
    script.remove();
    /** @param {object} call @returns {Promise<any>} */
    return (call) =>
      new Promise((resolve, reject) => {
        port.postMessage = (reply) => ('ok' in reply ? resolve(reply.ok) : reject(new Error(reply.error.message)));
        port.onmessage?.({ data: { id: 1, ...call } });
      });
  };

  const wasm = module();
  const call = engine();
  const begin = now();
  await call({ call: 'start', wasm });
  const afterStart = now();
  await call({ call: 'analyse', documents: [{ id: 'a', text: given.article }], options: {} });
  const afterFirst = now();
  await call({ call: 'analyse', documents: [{ id: 'a', text: given.article }], options: {} });
  const cold = {
    'compile and instantiate': afterStart - begin,
    'first 4 KB': afterFirst - afterStart,
    together: afterFirst - begin,
    'second 4 KB': now() - afterFirst,
  };

  /** @type {Record<string, (text: string) => unknown>} */
  const inWasm = {};
  for (const [made, wasm] of Object.entries(given.counters)) {
    const counters = Reflect.get(globalThis, `telaahCounters_${made}`);
    await counters({ module_or_path: decoded(wasm) });
    inWasm[`the count in wasm, ${made}`] = counters.countWords;
    inWasm[`tokens, roots, count, ${made}`] = counters.countRoots;
  }

  /** @type {Record<string, (text: string) => unknown>} */
  const tasks = {
    'match(/\\p{L}+/gu) and Map': count,
    'Intl.Segmenter and Map': segment,
    'typed arrays by hand': typed,
    ...inWasm,
    'Telaah, whole analysis': (text) => call({ call: 'analyse', documents: [{ id: 'a', text }], options: {} }),
  };
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let round = 0; round <= given.rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const text = fresh();
      const start = now();
      await task(text);
      // The first round warms up.
      if (round > 0) (times[name] ??= []).push(now() - start);
    }
  }
  return { cold, times };
}
