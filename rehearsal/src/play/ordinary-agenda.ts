import type { Majority } from '../../../core/src/voting/majority.js';
import type { VotingKind } from '../../../core/src/voting/voting.js';
import type { Casting } from './stage.js';

type Item = Casting['agenda'][number];

const simple: Majority = { kind: 'simple' };

/** The play's agenda in the order of council-law §6.2, with a vote of each kind of majority. */
export const ordinaryAgenda: readonly Item[] = [
  item('1', 'opening', 'Otwarcie sesji i stwierdzenie prawomocności obrad'),
  item(
    '2',
    'agenda-changes',
    'Wnioski o zmianę porządku obrad',
    voted('procedural', { kind: 'absolute-of-statutory' }, 'art. 20 ust. 1a u.s.g.'),
  ),
  item(
    '3',
    'minutes',
    'Przyjęcie protokołu z obrad poprzedniej sesji',
    voted('minutes', simple, 'art. 14 ust. 1 u.s.g.'),
  ),
  item('4', 'mayor-report', 'Sprawozdanie Wójta z pracy w okresie między sesjami'),
  item(
    '5',
    'resolution',
    'Podjęcie uchwały w sprawie utrzymania zieleni',
    voted('resolution', simple, 'art. 14 ust. 1 u.s.g.'),
  ),
  item(
    '6',
    'resolution',
    'Podjęcie uchwały w sprawie zaciągnięcia pożyczki',
    voted('resolution', { kind: 'absolute-of-votes' }, 'art. 58 ust. 2 u.s.g.'),
  ),
  item(
    '7',
    'resolution',
    'Podjęcie uchwały w sprawie referendum',
    voted('resolution', { kind: 'qualified', p: 3, q: 5, of: 'statutory' }, 'art. 28b u.s.g.'),
  ),
  item(
    '8',
    'information',
    'Zajęcie stanowiska w sprawie drogi',
    voted('other', { kind: 'qualified', p: 2, q: 3, of: 'votes' }, 'statut'),
  ),
  item('9', 'open-floor', 'Wolne wnioski i informacje'),
  item('10', 'closing', 'Zamknięcie obrad'),
];

function item(
  number: string,
  kind: Item['kind'],
  title: string,
  vote: Omit<NonNullable<Item['vote']>, 'subject'> | null = null,
): Item {
  const resolution = kind === 'resolution';
  return {
    itemId: `item-${number}`,
    number,
    title,
    kind,
    draftNo: resolution ? `druk nr ${number}` : null,
    sponsor: resolution ? 'Wójt Gminy' : null,
    vote: vote && { subject: title, ...vote },
    draft: resolution ? `Projekt uchwały ${number}` : null,
  };
}

function voted(kind: VotingKind, majority: Majority, basis: string) {
  return { kind, majority, basis };
}
