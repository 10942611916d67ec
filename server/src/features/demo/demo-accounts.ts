import { Injectable } from '@nestjs/common';
import type { Guest } from '../../../../core/src/council/council.js';
import { type NewPerson, People } from '../../identity/people/people.js';
import type { Person } from '../../identity/people/person.entity.js';
import { Members, type Office, Terms } from '../members/index.js';
import { municipality } from './content/municipality.js';
import { clubs, councillors, demoPassword, officials, usernameOfSeat } from './content/people.js';

export interface DemoCouncil {
  readonly termId: string;
  readonly office: Office;
  /** Person ids by username, and by member id for councillors. */
  readonly personIds: ReadonlyMap<string, string>;
}

/** The people of the demo: accounts, term, seats, guests, all in one transaction. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly people: People,
    private readonly terms: Terms,
    private readonly members: Members,
  ) {}

  async create(): Promise<DemoCouncil> {
    const personIds = new Map<string, string>();
    let made: Pick<DemoCouncil, 'termId' | 'office'> | undefined;
    await this.people.add(newcomers(), null, async (manager, people) => {
      for (const { username, personId } of people) personIds.set(username, personId);
      const office: Office = { personId: personIds.get('biuro') ?? '', training: true, roles: ['council-office'] };
      const term = await this.terms.add(manager, office, termWith(guestsOf(people)), true);
      const entries = councillors.flatMap((councillor, index) => {
        const person = people[index];
        const member = { ...councillor, seatNo: index + 1, mandate: 'active' as const, sworn: true };
        return person ? [{ member, person }] : [];
      });
      const rows = await this.members.fill(manager, term, entries);
      for (const [index, { memberId }] of rows.entries()) personIds.set(memberId, people[index]?.personId ?? '');
      await this.people.bindTo(manager, term.termId, people);
      made = { termId: term.termId, office };
    });
    if (!made) throw new Error('No demo council was made');
    return { ...made, personIds };
  }
}

function newcomers(): NewPerson[] {
  const shared = { training: true, password: demoPassword };
  return [
    ...councillors.map(({ firstName, lastName }, index) => ({
      ...shared,
      username: usernameOfSeat(index + 1),
      fullName: `${firstName} ${lastName}`,
      roles: [],
    })),
    ...officials.map(({ username, fullName, role }) => ({ ...shared, username, fullName, roles: [role] })),
  ];
}

function guestsOf(people: readonly Person[]): Guest[] {
  return officials
    .filter(({ speaks }) => speaks)
    .map(({ username, fullName, role }) => {
      const person = people.find((candidate) => candidate.username === username);
      if (!person) throw new Error(`No account ${username}`);
      return { personId: person.personId, fullName, role };
    });
}

function termWith(guests: Guest[]) {
  const { councilName, name, termLabel, inhabitants } = municipality;
  return {
    councilName,
    municipality: name,
    label: termLabel,
    inhabitants,
    statutorySize: null,
    training: true,
    clubs: [...clubs],
    guests,
  };
}
