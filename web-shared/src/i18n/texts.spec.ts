import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hallEn, hallPl } from '../devices/hall-texts.js';
import { createI18n } from './create-i18n.js';
import { sharedEn } from './shared-en.js';
import { sharedPl } from './shared-pl.js';

const PLURAL = /_(one|few|many|other)$/;

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const baseKeys = (texts: object) => new Set(keysOf(texts).map((key) => key.replace(PLURAL, '')));

describe('texts', () => {
  it('has the same keys in both languages', () => {
    expect([...baseKeys(sharedEn)].sort()).toEqual([...baseKeys(sharedPl)].sort());
    expect([...baseKeys(hallEn)].sort()).toEqual([...baseKeys(hallPl)].sort());
  });

  it('gives every Polish plural its four forms', () => {
    const plurals = keysOf(sharedPl).filter((key) => PLURAL.test(key));
    for (const base of new Set(plurals.map((key) => key.replace(PLURAL, '')))) {
      expect(plurals.filter((key) => key.replace(PLURAL, '') === base)).toHaveLength(4);
    }
  });

  it('knows every key that web-shared asks for by its full name', () => {
    const source = fileURLToPath(new URL('..', import.meta.url));
    const asked = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
      .flatMap((file) => [...readFileSync(`${source}/${file}`, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)])
      .map((match) => match[1] as string);
    expect(asked.length).toBeGreaterThan(50);
    const known = new Set([...baseKeys(sharedPl), ...baseKeys(hallPl)]);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  it('counts in Polish', () => {
    const { t } = createI18n({ pl: {}, en: {} }, 'pl');
    const needed = (count: number) => t('threshold.fixed', { count });
    expect([1, 2, 5, 12, 22].map(needed)).toEqual([
      'Wymagane: co najmniej 1 głos ZA',
      'Wymagane: co najmniej 2 głosy ZA',
      'Wymagane: co najmniej 5 głosów ZA',
      'Wymagane: co najmniej 12 głosów ZA',
      'Wymagane: co najmniej 22 głosy ZA',
    ]);
  });

  it('falls back to Polish where English has nothing and puts figures in as they are', () => {
    const { t } = createI18n({ pl: { wall: { only: 'tylko {{what}}' } }, en: { wall: {} } }, 'en');
    expect(t('only', { ns: 'wall', what: 'A & B' })).toBe('tylko A & B');
  });
});
