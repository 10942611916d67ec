import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** DejaVu: free to embed, every Polish letter and most other scripts of Europe in it. Read once per process. */
export interface FontFiles {
  readonly regular: Buffer;
  readonly strong: Buffer;
}

let files: FontFiles | undefined;

export function fontFiles(): FontFiles {
  files ??= { regular: read('DejaVuSansCondensed.ttf'), strong: read('DejaVuSansCondensed-Bold.ttf') };
  return files;
}

function read(name: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`)));
}
