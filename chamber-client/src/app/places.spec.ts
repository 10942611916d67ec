import { describe, expect, it } from 'vitest';
import { placesOf } from './places.js';

describe('placesOf', () => {
  it('leads everybody to the usual place and leaves ways to the others', () => {
    expect(placesOf(['councillor'])).toEqual(['desk']);
    expect(placesOf(['councillor', 'vice-chair'])).toEqual(['desk']);
    expect(placesOf(['councillor', 'chair'])).toEqual(['chair', 'desk']);
    expect(placesOf(['operator'])).toEqual(['operator']);
    expect(placesOf(['council-office'])).toEqual(['operator']);
    expect(placesOf(['mayor'])).toEqual(['desk']);
    expect(placesOf(['councillor', 'operator'])).toEqual(['operator', 'desk']);
  });

  it('V-15: leads who writes votes down to the panel, a councillor among them also to the own desk; nothing without a role', () => {
    expect(placesOf(['recorder'])).toEqual(['operator']);
    expect(placesOf(['councillor', 'proceedings-secretary'])).toEqual(['operator', 'desk']);
    expect(placesOf([])).toEqual([]);
  });
});
