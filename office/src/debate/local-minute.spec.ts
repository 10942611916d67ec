import { expect, it } from 'vitest';
import { inputTime, instantOf } from './local-minute.js';

it('G-07: local minutes of Warsaw become instants and back, in summer and in winter', () => {
  expect(instantOf('2027-06-24T23:59')).toBe('2027-06-24T21:59:00.000Z');
  expect(instantOf('2027-01-14T23:59')).toBe('2027-01-14T22:59:00.000Z');
  expect(instantOf('2027-10-31T02:30')).toBe('2027-10-31T00:30:00.000Z');
  expect(inputTime('2027-06-24T21:59:30.000Z')).toBe('2027-06-24T23:59');
  expect(() => instantOf('')).toThrow(RangeError);
});
