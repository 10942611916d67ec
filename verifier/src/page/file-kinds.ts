/** What a chosen file is, told by how it begins and not by its name. */
export type FileKind = 'log' | 'checkpoints' | 'keys';

export const kindNames: Readonly<Record<FileKind, string>> = {
  log: 'dziennik',
  checkpoints: 'punkty kontrolne',
  keys: 'klucze',
};

/** @returns undefined for a file that is none of them */
export function kindOf(text: string): FileKind | undefined {
  if (
    text.startsWith('kworum-keys/') ||
    /^(?:\S+\+[0-9a-f]{8}\+\S+|[0-9a-f]{64}( od .*)?)\s*$/m.test(text.slice(0, 2_000))
  )
    return 'keys';
  if (/^\uFEFF?\s*\{/.test(text)) return 'log';
  return text.startsWith('kworum/') ? 'checkpoints' : undefined;
}
