import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { judgeImport } from './judge-import.mjs';
import { readImports } from './read-imports.mjs';
import { rooms } from './rules.mjs';

/**
 * Judges every import of every source of the project.
 * @param root the project's directory
 * @returns one line per import that the table does not allow: `file:line: reason`
 */
export function checkImports(root) {
  return sources(root).flatMap((file) => {
    const path = relative(root, file).split(sep).join('/');
    return readImports(path, readFileSync(file, 'utf8'))
      .map(({ specifier, line }) => ({ line, reason: judgeImport(path, specifier) }))
      .filter(({ reason }) => reason)
      .map(({ line, reason }) => `${path}:${line}: ${reason}`);
  });
}

function sources(root) {
  const folders = new Set(Object.keys(rooms).map((room) => room.split('/')[0]));
  return [...folders]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
