/**
 * The page: state, what the reader can do, and the views that show it.
 * @import {State} from './types/app'
 */
import './locale/words.js'; // first: the compressor looks back 32 KB, and what resembles each other is then near
import { painted } from './dom.js';
import { mountAdd } from './input/add.js';
import { mountKeyboard } from './input/keyboard.js';
import { mountNumbers } from './input/numbers.js';
import { memoryAtStart } from './memory/memory.js';
import { opening } from './memory/opening.js';
import { recall } from './preferences.js';
import { Session } from './session.js';
import { Store } from './store.js';
import { App, current } from './views/app.js';
import { mountCarry } from './views/carry.js';
import { mountDocuments } from './views/documents.js';
import { mountFindings } from './views/findings.js';
import { mountHeadline } from './views/headline.js';
import { mountLayers } from './views/layers.js';
import { mountLoading } from './views/loading.js';
import { mountMemory } from './views/memory.js';
import { mountNotices } from './views/notices.js';
import { mountLanguage, mountPage } from './views/page.js';
import { mountPanes } from './views/panes.js';
import { mountText } from './views/text.js';
import { mountTrail } from './views/trail.js';
import { mountTrust } from './views/trust.js';
import { mountVisit } from './views/visit.js';

const MOUNTS = [
  mountLanguage,
  // Before the article: a place can only be scrolled to once its pane is seen.
  mountPanes,
  mountTrust,
  mountHeadline,
  mountDocuments,
  mountLayers,
  mountText,
  mountTrail,
  mountFindings,
  mountNotices,
  mountLoading,
  mountVisit,
  mountAdd,
  mountCarry,
  mountKeyboard,
  mountNumbers,
  mountPage,
];

/** Milliseconds that an article waits for its findings; on a slow device it is read before them. */
const PATIENCE = 300;

/** @returns {State} */
function initialState() {
  return {
    articles: [],
    report: null,
    preview: null,
    options: { themes: 'governance', hide: [], disabledTerms: [], corrections: [], uncompared: [] },
    lexicon: { source: null, problem: null },
    search: null,
    found: null,
    selected: null,
    tab: 'summary',
    layers: {
      summary: ['direct', 'indirect', 'speaker', 'furniture'],
      quotes: ['direct', 'indirect', 'speaker', 'furniture'],
      keywords: ['keyword', 'furniture'],
      themes: ['theme', 'furniture'],
      compare: ['furniture'],
      search: ['furniture'],
    },
    pane: 'article',
    trail: null,
    notice: null,
    busy: false,
    loading: null,
    memory: memoryAtStart(),
    visit: false,
    language: recall('language') === 'en' ? 'en' : 'id',
    letters: recall('letters') !== 'off',
  };
}

async function main() {
  const store = new Store(initialState());
  const session = new Session(store);
  session.warmUp(); // before the page is built: the engine loads beside it, and what was kept
  const content = opening();
  const app = new App(store, session);
  for (const mount of MOUNTS) mount(app);
  // `boot.js` has hidden it: drawn once, with its findings, it is there sooner.
  const show = () => (document.body.hidden = false);
  store.watch((state) => [current(state).document !== undefined], (state) => {
    if (!current(state).document) return;
    show();
    // After the frame that shows them.
    painted().then(() => performance.mark('telaah:first-result'));
  });
  const starting = session.start(content);
  content.catch(() => {}).then(() => setTimeout(show, PATIENCE));
  const found = await starting;
  document.documentElement.dataset.state = found ? 'ready' : 'error';
  // Only now: keeping must not delay the first result.
  painted().then(() => mountMemory(app));
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', main);
else main();
