import { describe, expect, it } from 'vitest';
import { addresses, inLanguage } from './addresses.js';

describe('addresses', () => {
  it('is plain in Polish and says so in English', () => {
    expect(inLanguage('pl', addresses.sessions)).toBe('/sesje');
    expect(inLanguage('en', addresses.sessions)).toBe('/sesje?lang=en');
    expect(inLanguage('en', addresses.voting('s', 3), { uklad: 'b' })).toBe('/sesje/s/glosowania/3?uklad=b&lang=en');
  });
});
