import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebAssets } from './web-assets.js';

describe('WebAssets', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'kworum-web-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('has nothing before the first build', async () => {
    expect(await new WebAssets(directory).of('portal/index.html')).toBeUndefined();
  });

  it('lists the script, what it imports and the styles in the order they apply', async () => {
    mkdirSync(join(directory, '.vite'));
    const manifest = {
      'portal/index.html': {
        file: 'assets/portal-1.js',
        imports: ['_shared.js', '_react.js'],
        css: ['assets/portal-1.css'],
      },
      '_shared.js': { file: 'assets/shared-1.js', imports: ['_react.js'], css: ['assets/shared-1.css'] },
      '_react.js': { file: 'assets/react-1.js' },
      'office/index.html': { file: 'assets/office-1.js' },
    };
    writeFileSync(join(directory, '.vite/manifest.json'), JSON.stringify(manifest));
    expect(await new WebAssets(directory).of('portal/index.html')).toEqual({
      script: '/assets/portal-1.js',
      preloads: ['/assets/react-1.js', '/assets/shared-1.js'],
      styles: ['/assets/shared-1.css', '/assets/portal-1.css'],
    });
    expect(await new WebAssets(directory).of('not/there.html')).toBeUndefined();
  });
});
