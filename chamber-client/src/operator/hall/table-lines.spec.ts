import { expect, it } from 'vitest';
import { tableLines } from './table-lines.js';

it.each([
  ['Mównica', 2, ['Mównica']],
  ['Stół wójta', 2, ['Stół wójta']],
  ['Stół burmistrza i zastępców burmistrza', 2, ['Stół', 'burmistrza…']],
  ['Stół prezydialny', 1, ['Stół…']],
  ['Konstantynopolitański', 2, ['Konstantyn…']],
])('%s, in at most %i lines', (name, most, lines) => expect(tableLines(name, most)).toEqual(lines));
