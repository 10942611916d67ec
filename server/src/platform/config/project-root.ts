import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's directory, from the sources and from `dist/` alike: the nearest one above with a package.json. */
export function projectRoot(): string {
  let directory = import.meta.dirname;
  while (!existsSync(join(directory, 'package.json'))) {
    const above = dirname(directory);
    if (above === directory) throw new Error('package.json not found above the hub');
    directory = above;
  }
  return directory;
}
