import { keyText, type NoteKey } from './signed-note.js';

/** A key of the log and when it signs; `endedAt` is null while it does. */
export interface ListedKey {
  readonly key: NoteKey;
  readonly since: string;
  readonly endedAt: string | null;
}

/**
 * Text of the published list of keys, itself a note that a key in use signs: a heading with the log's origin, then a line
 * `<key> <since> <until or ->` for each key of the log, and one `<key>` for each witness.
 */
export function keyListText(origin: string, keys: readonly ListedKey[], witnesses: readonly NoteKey[]): string {
  const lines = [
    `kworum-keys/v1 ${origin}`,
    ...keys.map(({ key, since, endedAt }) => `${keyText(key)} ${since} ${endedAt ?? '-'}`),
    ...witnesses.map(keyText),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
