import { expect, it } from 'vitest';
import { addressOptions } from './address-options.js';

it('is one dark Polish screen with a hemicycle unless the address says otherwise', () => {
  const usual = { place: null, plan: 'hemicycle', theme: 'dark', language: 'pl' };
  expect(addressOptions('')).toEqual(usual);
  expect(addressOptions('?plan=circle&theme=pink&lang=de')).toEqual(usual);
  expect(addressOptions('?screen=left&plan=rows&theme=light&lang=en')).toEqual({
    place: 'left',
    plan: 'rows',
    theme: 'light',
    language: 'en',
  });
});
