import type { Club, Member, Role } from '../../../../../core/src/council/council.js';

/** One password for every demo account; it is printed and opens training only. */
export const demoPassword = 'kworum-demo';

export const clubs = [
  { clubId: 'wspolna-gmina', name: 'Klub Radnych Wspólna Gmina', shortName: 'Wspólna Gmina' },
  { clubId: 'nasze-solectwa', name: 'Klub Radnych Nasze Sołectwa', shortName: 'Nasze Sołectwa' },
  { clubId: 'niezalezni', name: 'Klub Radnych Niezależni', shortName: 'Niezależni' },
] as const satisfies readonly Club[];

type ClubId = (typeof clubs)[number]['clubId'];

/** Invented councillors in the order of their seats; the first one presides. */
export const councillors: readonly {
  readonly firstName: string;
  readonly lastName: string;
  readonly clubId: ClubId | null;
  readonly office: Member['office'];
}[] = [
  { firstName: 'Halina', lastName: 'Wierzbicka', clubId: 'wspolna-gmina', office: 'chair' },
  { firstName: 'Marek', lastName: 'Olszewski', clubId: 'nasze-solectwa', office: 'vice-chair' },
  { firstName: 'Teresa', lastName: 'Nowicka', clubId: 'wspolna-gmina', office: 'vice-chair' },
  { firstName: 'Zbigniew', lastName: 'Kaczorek', clubId: 'wspolna-gmina', office: null },
  { firstName: 'Anna', lastName: 'Żurawska', clubId: 'nasze-solectwa', office: null },
  { firstName: 'Krzysztof', lastName: 'Łapiński', clubId: 'wspolna-gmina', office: null },
  { firstName: 'Barbara', lastName: 'Ścibor', clubId: 'niezalezni', office: null },
  { firstName: 'Piotr', lastName: 'Wrona', clubId: 'nasze-solectwa', office: null },
  { firstName: 'Danuta', lastName: 'Zielińska', clubId: 'wspolna-gmina', office: null },
  { firstName: 'Stanisław', lastName: 'Gołąb', clubId: 'nasze-solectwa', office: null },
  { firstName: 'Ewa', lastName: 'Ćwiklińska', clubId: 'niezalezni', office: null },
  { firstName: 'Tomasz', lastName: 'Jabłoński', clubId: 'wspolna-gmina', office: null },
  { firstName: 'Jadwiga', lastName: 'Mazur', clubId: 'nasze-solectwa', office: null },
  { firstName: 'Andrzej', lastName: 'Lis', clubId: 'niezalezni', office: null },
  { firstName: 'Małgorzata', lastName: 'Śliwa', clubId: null, office: null },
];

/** `przewodniczaca`, then `radny1` … `radny14`. */
export function usernameOfSeat(seatNo: number): string {
  return seatNo === 1 ? 'przewodniczaca' : `radny${seatNo - 1}`;
}

/** Everybody else with an account; `speaks`: sits in the hall as a guest. */
export const officials: readonly {
  readonly username: string;
  readonly fullName: string;
  readonly role: Role;
  readonly speaks: boolean;
}[] = [
  { username: 'wojt', fullName: 'Robert Sadowski', role: 'mayor', speaks: true },
  { username: 'zastepca', fullName: 'Monika Bielecka', role: 'deputy-mayor', speaks: true },
  { username: 'sekretarz', fullName: 'Joanna Krawczyk', role: 'municipal-secretary', speaks: true },
  { username: 'skarbnik', fullName: 'Elżbieta Pawlak', role: 'treasurer', speaks: true },
  { username: 'radca', fullName: 'Paweł Domański', role: 'legal-counsel', speaks: true },
  { username: 'soltys1', fullName: 'Kazimierz Borek', role: 'village-head', speaks: true },
  { username: 'soltys2', fullName: 'Irena Stępień', role: 'village-head', speaks: true },
  { username: 'biuro', fullName: 'Katarzyna Wójcik', role: 'council-office', speaks: false },
  { username: 'operator', fullName: 'Michał Zawadzki', role: 'operator', speaks: false },
  { username: 'protokolant', fullName: 'Agnieszka Król', role: 'recorder', speaks: false },
];
