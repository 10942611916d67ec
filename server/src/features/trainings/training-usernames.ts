import { randomInt } from 'node:crypto';

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A short mark that keeps the usernames of one training council apart from all others. */
export function newMark(): string {
  return Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** `k7wmp-zolc` for Żółć; a second one gets `k7wmp-zolc2`. */
export function usernamesFor(mark: string, lastNames: readonly string[]): string[] {
  const used = new Map<string, number>();
  return lastNames.map((lastName) => {
    const name = plain(lastName) || 'radny';
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? `${mark}-${name}` : `${mark}-${name}${times}`;
  });
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
