// node scripts/manual-screenshots.mjs [hub]: remakes docs/manual/obrazy from a running hub with the demo council.
// Without an address it asks http://127.0.0.1:3000. The demo session is started over before and after.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [hubUrl = 'http://127.0.0.1:3000'] = process.argv.slice(2);

const { module } = await runnerImport(join(root, 'e2e/manual/take-pictures.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
await module.takePictures(hubUrl.replace(/\/$/, ''), join(root, 'docs/manual/obrazy'));
