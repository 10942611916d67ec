import type { TrainingCouncilInput } from '../../../protocol/src/http/office.js';

const firstNames = [
  'Adam',
  'Beata',
  'Cezary',
  'Danuta',
  'Edward',
  'Felicja',
  'Grzegorz',
  'Halina',
  'Ignacy',
  'Jadwiga',
];
const lastNames = ['Ćwik', 'Dąb', 'Gęś', 'Jagoda', 'Kłos', 'Łan', 'Maj', 'Narcyz', 'Ósmy', 'Śliwa', 'Źródło', 'Żyto'];

/** A council of invented people for the rehearsal; the names are words of the field and garden, so that nobody is meant. */
export function inventedCouncil(councillors: number): TrainingCouncilInput {
  return {
    councilName: 'Rada Gminy Próbnej',
    municipality: 'Gmina Próbna',
    label: `próba ${new Date().toISOString().slice(0, 16).replace('T', ' ')}`,
    statutorySize: councillors,
    members: Array.from({ length: councillors }, (_, index) => ({
      firstName: firstNames[index % firstNames.length] ?? '',
      lastName: `${lastNames[index % lastNames.length]}${index < lastNames.length ? '' : ` ${Math.floor(index / lastNames.length) + 1}`}`,
    })),
  };
}
