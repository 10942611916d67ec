import { foldPolish } from '../../../web-shared/src/text/search.js';

/** `jan.kowalski` for Jan Kowalski; with a number when it is taken; empty for a name without letters. */
export function suggestUsername(fullName: string, taken: readonly string[]): string {
  const name = foldPolish(fullName)
    .trim()
    .replace(/\s+/g, '.')
    .replace(/[^a-z0-9.-]/g, '')
    .replace(/^[.-]+|[.-]+$/g, '');
  if (name === '') return '';
  const used = new Set(taken);
  let suggestion = name;
  for (let no = 2; used.has(suggestion); no += 1) suggestion = `${name}${no}`;
  return suggestion;
}
