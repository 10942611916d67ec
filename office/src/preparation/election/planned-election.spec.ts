import { expect, it } from 'vitest';
import { electionOf } from './planned-election.js';

it.each([
  ['Wybór Przewodniczącego Rady Gminy', 'chair'],
  ['Wybór Wiceprzewodniczących Rady Gminy', 'vice-chair'],
  ['Odwołanie Przewodniczącego Rady Gminy', 'dismissal'],
  ['Wybór ławników do Sądu Rejonowego', 'lay-judges'],
])('B-08, B-09: „%s” announces %s', (title, office) => {
  expect(electionOf('election', title)).toEqual({ election: { office, seats: 1 } });
});

it('V-20: no other item announces a secret vote', () => {
  expect(electionOf('resolution', 'Wybór Przewodniczącego Rady Gminy')).toEqual({});
});
