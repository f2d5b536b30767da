/**
 * The page's end of the engine. The worker is the failure domain: a trap, a timeout or its death ends it, rejects what
 * was pending, and the next call starts another.
 * @import {Options, Search} from '../types/app'
 * @import {Call, Input, Packed, Reply} from '../types/protocol'
 * @import {Parts} from './parts.js'
 * @import {Concordance, Report} from '../types/report'
 */
import { CONTEXT_WORDS, LINES_SHOWN } from '../limits.js';
import { EngineError } from './error.js';

const START_TIMEOUT = 10_000;
const ANALYSIS_TIMEOUT = 60_000;

/** One running engine: a worker, or a port to the engine on the page. */
class Connection {
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void, timer: number}>} */
  #pending = new Map();
  #nextId = 1;
  #heard = false;
  /** Why it ended; what is sent after that fails for the same reason. @type {Error | undefined} */
  #ended;
  #life = new AbortController();
  onEnd = () => {};

  /** @param {Worker | MessagePort} port */
  constructor(port) {
    this.port = port;
    port.onmessage = (/** @type {MessageEvent<Reply>} */ event) => this.#receive(event.data);
    port.onmessageerror = () => this.end(new EngineError('engine-died', 'messageerror'));
    if (port instanceof Worker) {
      // A policy that forbids the worker shows only here in some browsers: as an error before the first word.
      const code = () => (this.#heard ? 'engine-died' : 'worker-refused');
      port.onerror = (event) => this.end(new EngineError(code(), event.message));
    }
  }

  /** @param {Call} call @param {number} timeout in milliseconds @returns {Promise<any>} */
  send(call, timeout) {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const id = this.#nextId++;
      const timer = window.setTimeout(() => this.end(new EngineError('engine-timeout', `${timeout} ms`)), timeout);
      this.#pending.set(id, { resolve, reject, timer });
      try {
        this.port.postMessage({ id, ...call });
      } catch (error) {
        this.#settle(id)?.reject(/** @type {Error} */ (error));
      }
    });
  }

  get idle() {
    return this.#pending.size === 0;
  }

  /** Ends when the worker has ended without a word. @param {string} name of the lock that it holds */
  watchLife(name) {
    const { signal } = this.#life;
    const free = () => this.end(new EngineError('engine-died', 'killed'));
    navigator.locks.request(name, { signal }, free).catch(() => {}); // taken back when the connection ends
  }

  /** @param {Reply} reply */
  #receive(reply) {
    this.#heard = true;
    const waiting = this.#settle(reply.id);
    if ('ok' in reply) return waiting?.resolve(reply.ok);
    waiting?.reject(new EngineError(reply.error.code, reply.error.message, reply.error.place));
    if (reply.fatal) this.end(new EngineError('engine-died', reply.error.message));
  }

  /** @param {number} id */
  #settle(id) {
    const waiting = this.#pending.get(id);
    if (waiting) clearTimeout(waiting.timer);
    this.#pending.delete(id);
    return waiting;
  }

  cancel() {
    if (this.port instanceof Worker && this.#pending.size > 0) this.end(new EngineError('cancelled'));
  }

  /** @param {Error} reason for all calls that still wait */
  end(reason) {
    if (this.#ended) return;
    this.#ended = reason;
    this.#life.abort();
    if (this.port instanceof Worker) this.port.terminate();
    else this.port.close();
    for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(reason);
    this.onEnd();
  }
}

export class Client {
  /** @type {Promise<Packed> | undefined} */
  #wasm;
  /** @type {Promise<Connection> | undefined} */
  #connection;
  #workerRefused = false;
  #parts;
  #onRefused;

  /** @param {Parts} parts @param {(error: EngineError) => void} onRefused called once when the page has to do without a worker */
  constructor(parts, onRefused) {
    this.#parts = parts;
    this.#onRefused = onRefused;
  }

  /** Starts what takes time, so that the first analysis need not wait for it. A failure shows in the first call. */
  warmUp() {
    this.#connect().catch(() => {});
  }

  /** @param {Input[]} documents @param {Extract<Call, {call: 'analyse'}>['options']} options @returns {Promise<Report>} */
  async analyse(documents, options) {
    const connection = await this.#connect();
    return connection.send({ call: 'analyse', documents, options }, ANALYSIS_TIMEOUT);
  }

  /** One answer for each text. @param {string[]} texts @param {Search} search @returns {Promise<Concordance[]>} */
  async concordance(texts, { query, by, sort }, hitLimit = LINES_SHOWN) {
    const connection = await this.#connect();
    const options = { by, sort, width: CONTEXT_WORDS, hitLimit };
    return connection.send({ call: 'concordance', texts, query, options }, ANALYSIS_TIMEOUT);
  }

  /** Ends what is being computed. The engine on the page itself cannot be stopped: only a worker can. */
  cancel() {
    this.#connection?.then((connection) => connection.cancel()).catch(() => {});
  }

  /** The TOML of a theme set, for editing. @param {Options['themes']} themes @returns {Promise<string>} */
  async lexicon(themes) {
    const connection = await this.#connect();
    return connection.send({ call: 'lexicon', themes }, ANALYSIS_TIMEOUT);
  }

  /** Ends an engine that has nothing to do, and gives back its memory; the next call starts another. */
  async rest() {
    const connection = await this.#connection?.catch(() => undefined);
    if (connection?.idle) connection.end(new EngineError('engine-died', 'rests'));
  }

  #connect() {
    this.#connection ??= this.#start().catch((error) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #start() {
    if (!this.#workerRefused) {
      try {
        return await this.#open(async () => new Connection(await this.#parts.startWorker()));
      } catch (error) {
        // Any other failure would happen on the page too.
        if (/** @type {EngineError} */ (error).code !== 'worker-refused') throw error;
        this.#workerRefused = true;
        this.#onRefused(new EngineError('csp-worker', 'worker-src blob:'));
      }
    }
    return this.#open(async () => {
      const { port1, port2 } = new MessageChannel();
      await this.#parts.startOnPage(port2);
      return new Connection(port1);
    });
  }

  /** @param {() => Promise<Connection>} connect */
  async #open(connect) {
    // Begun first: the worker comes up while the module is fetched.
    const connecting = connect();
    const [read, connected] = await Promise.allSettled([this.#readWasm(), connecting]);
    if (read.status === 'rejected') {
      if (connected.status === 'fulfilled') connected.value.end(read.reason);
      throw read.reason;
    }
    if (connected.status === 'rejected') throw connected.reason;
    const connection = connected.value;
    try {
      const life = await connection.send({ call: 'start', wasm: read.value }, START_TIMEOUT);
      if (life) connection.watchLife(life);
    } catch (error) {
      connection.end(/** @type {Error} */ (error));
      throw error;
    }
    connection.onEnd = () => (this.#connection = undefined);
    return connection;
  }

  #readWasm() {
    // A page that failed to read its module may succeed at the next call: the network may be back.
    this.#wasm ??= this.#parts.readWasm().catch((error) => {
      this.#wasm = undefined;
      throw error;
    });
    return this.#wasm;
  }
}
