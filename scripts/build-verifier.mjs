// Builds the stand-alone verifier: one page and one command, each a single file that needs nothing else, not even the network.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'verifier', 'src');
const target = join(root, 'dist', 'verifier');

/** The one script of an entry, readable and not squeezed: whoever trusts it should be able to read it. */
async function bundled(entry, format, external = []) {
  const [{ output }] = [
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        lib: { entry: join(source, entry), formats: [format], name: 'verifier' },
        rolldownOptions: { external },
      },
    }),
  ].flat();
  const [{ code }] = output;
  return code;
}

function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

async function page() {
  // A closing tag inside the script would end it early.
  const script = (await bundled('page/main.ts', 'iife')).replaceAll('</', '<\\/');
  const style = readFileSync(join(source, 'page', 'page.css'), 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = { '%CSP%': policy, '/* style */': style, '/* script */': script };
  const frame = readFileSync(join(source, 'page', 'page.html'), 'utf8');
  return frame.replace(/%CSP%|\/\* (?:style|script) \*\//g, (place) => parts[place]);
}

const [html, command] = await Promise.all([page(), bundled('command/main.ts', 'es', [/^node:/])]);
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'weryfikator.html'), html);
writeFileSync(join(target, 'weryfikator.mjs'), `#!/usr/bin/env node\n${command}`);
