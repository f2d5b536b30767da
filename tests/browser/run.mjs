/**
 * Runs test files one after the other in one process, in browsers that are started once: `node --test-reporter=spec run.mjs FILE…`.
 */
import { pathToFileURL } from 'node:url';
import { after } from 'node:test';
import { quit } from './support.mjs';

// A page that hangs answers nothing, and not all that a driver asks has a time of its own. The slowest run takes a third.
const limit = () => {
  process.stderr.write('no end after 10 minutes: what follows the last test above hangs\n');
  process.exit(1);
};
setTimeout(limit, 600_000).unref();

after(quit);
try {
  for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
} catch (error) {
  // The runner has begun by now and would take it for a note beside tests that pass.
  console.error(error);
  process.exit(1);
}
