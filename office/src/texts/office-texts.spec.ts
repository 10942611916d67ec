import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { officeTexts } from './office-texts.js';

const PLURAL = /_(one|few|many|other)$/;

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const baseKeys = (texts: object) => new Set(keysOf(texts).map((key) => key.replace(PLURAL, '')));
const polish = officeTexts.pl.office as object;
const english = officeTexts.en.office as object;

describe('texts of the office', () => {
  it('have the same keys in both languages', () => {
    expect([...baseKeys(english)].sort()).toEqual([...baseKeys(polish)].sort());
  });

  it('give every Polish plural its four forms', () => {
    const plurals = keysOf(polish).filter((key) => PLURAL.test(key));
    for (const base of new Set(plurals.map((key) => key.replace(PLURAL, '')))) {
      expect(plurals.filter((key) => key.replace(PLURAL, '') === base)).toHaveLength(4);
    }
  });

  it('know every key that is asked for by its full name', () => {
    const source = fileURLToPath(new URL('..', import.meta.url));
    const asked = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
      .flatMap((file) => [
        ...readFileSync(`${source}/${file}`, 'utf8').matchAll(/\bt\(\s*'([^']+)'(?!,\s*\{[^}]*ns: 'shared')/g),
      ])
      .map((match) => match[1] as string);
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !baseKeys(polish).has(key))).toEqual([]);
  });
});
