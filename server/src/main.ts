import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './platform/config/project-root.js';

// Compiled modules are kept beside the sources: a hub that was killed is back sooner. A directory that cannot be written is no harm.
enableCompileCache(join(projectRoot(), 'dist', '.compile-cache'));
const { runHub } = await import('./run-hub.js');
if (process.argv[2] === '--spare') await orderToStart();
process.title = 'kworum hub';
await runHub();
flushCompileCache();

/** A spare hub has everything loaded and nothing opened; it starts when the keeper (`scripts/keep-hub.mjs`) says so, and goes with it. */
function orderToStart(): Promise<void> {
  process.title = 'kworum spare';
  const leaves = () => process.exit();
  process.once('disconnect', leaves);
  return new Promise((resolve) => {
    process.once('message', () => {
      process.off('disconnect', leaves);
      process.channel?.unref();
      resolve();
    });
  });
}
