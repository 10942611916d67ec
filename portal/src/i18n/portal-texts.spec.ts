import { describe, expect, it } from 'vitest';
import { accessibilityEn, accessibilityPl } from '../statements/accessibility-texts.js';
import { privacyEn, privacyPl } from '../statements/privacy-texts.js';
import { portalEn } from './portal-en.js';
import { portalPl } from './portal-pl.js';

const pluralEnding = /_(one|few|many|other)$/;

/** Paths of all texts; of a plural only its name, for languages have different numbers of forms. */
function keysOf(texts: object, path = ''): string[] {
  const keys = Object.entries(texts).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'object' && value !== null ? keysOf(value, here) : [here.replace(pluralEnding, '')];
  });
  return [...new Set(keys)].sort();
}

describe('texts of the portal', () => {
  it.each([
    ['portal', portalPl, portalEn],
    ['privacy', privacyPl, privacyEn],
    ['accessibility', accessibilityPl, accessibilityEn],
  ])('%s: has every text in both languages', (_name, polish, english) => {
    expect(keysOf(english)).toEqual(keysOf(polish));
  });

  it('has all Polish forms of every plural', () => {
    const names = Object.entries(portalPl)
      .flatMap(([group, texts]) => Object.keys(texts).map((key) => `${group}.${key}`))
      .filter((key) => pluralEnding.test(key));
    const stems = new Set(names.map((key) => key.replace(pluralEnding, '')));
    for (const stem of stems) {
      expect(names.filter((name) => name.startsWith(`${stem}_`))).toHaveLength(4);
    }
    expect(stems.size).toBeGreaterThan(0);
  });
});
