import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sharedPl } from '../../../web-shared/src/i18n/shared-pl.js';
import { chamberTexts } from './chamber-texts.js';

const plural = /_(one|few|many|other)$/;

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function baseKeys(texts: object): Set<string> {
  return new Set(keysOf(texts).map((key) => key.replace(plural, '')));
}

describe('texts of the chamber', () => {
  it.each(Object.keys(chamberTexts.pl))('%s has the same keys in both languages', (namespace) => {
    const [pl, en] = [chamberTexts.pl[namespace] as object, chamberTexts.en[namespace] as object];
    expect([...baseKeys(en)].sort()).toEqual([...baseKeys(pl)].sort());
  });

  it('gives every Polish plural its four forms', () => {
    const plurals = keysOf(chamberTexts.pl).filter((key) => plural.test(key));
    for (const base of new Set(plurals.map((key) => key.replace(plural, '')))) {
      expect(plurals.filter((key) => key.replace(plural, '') === base)).toHaveLength(4);
    }
  });

  it('knows every key the screens ask for by its full name', () => {
    const known = new Set(
      Object.values({ ...chamberTexts.pl, shared: sharedPl }).flatMap((texts) => [...baseKeys(texts as object)]),
    );
    const source = fileURLToPath(new URL('..', import.meta.url));
    const asked = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
      .flatMap((file) => [...readFileSync(`${source}/${file}`, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)])
      .map((match) => match[1] as string);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });
});
