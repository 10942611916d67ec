import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TrainingCouncil, TrainingCouncilInput } from '../../../../protocol/src/http/office.js';
import { generatePassword } from '../../identity/passwords/generate-password.js';
import { type NewPerson, People } from '../../identity/people/people.js';
import { SignIns } from '../../identity/sign-ins/sign-ins.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Members, type Office, Terms } from '../members/index.js';
import { newMark, usernamesFor } from './training-usernames.js';

/** A training council needs no inhabitants: its statutory composition is given. */
const inhabitantsOfNowhere = 1;

/** Whole councils for a rehearsal or a course: a term, its members and their accounts, apart from everything real. */
@Injectable()
export class TrainingCouncils {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly members: Members,
    private readonly people: People,
    private readonly signIns: SignIns,
  ) {}

  /**
   * The first member presides: the chair's sign-in is that member's own.
   * @returns the sign-ins, told once and kept nowhere. @throws HttpError 422 `too-many-mandates`.
   */
  async create(office: Office, input: TrainingCouncilInput): Promise<TrainingCouncil> {
    const { members: wanted, ...described } = input;
    if (wanted.length > input.statutorySize) throw tooMany();
    const mark = newMark();
    const usernames = usernamesFor(mark, [...wanted.map(({ lastName }) => lastName), 'operator']);
    const newcomers = usernames.map((username, index): NewPerson => {
      const { firstName, lastName } = wanted[index] ?? { firstName: 'Operator', lastName: 'szkolenia' };
      return {
        username,
        fullName: `${firstName} ${lastName}`.trim(),
        roles: index < wanted.length ? [] : ['operator'],
        training: true,
        password: generatePassword(),
      };
    });
    const term = { ...described, inhabitants: inhabitantsOfNowhere, training: true, clubs: [], guests: [] };
    let created: Omit<TrainingCouncil, 'chair' | 'operator'> | undefined;
    await this.people.add(newcomers, office.personId, async (manager, people) => {
      const row = await this.terms.add(manager, office, term, false);
      const entries = wanted.flatMap((name, index) => {
        const person = people[index];
        return person ? [{ member: seatOf(name, index), person }] : [];
      });
      const rows = await this.members.fill(manager, row, entries);
      await this.people.bindTo(manager, row.termId, people);
      const members = rows.map(({ memberId, firstName, lastName }, index) => ({
        memberId,
        firstName,
        lastName,
        ...signInOf(newcomers[index]),
      }));
      created = { termId: row.termId, members };
    });
    if (!created) throw new Error('No training council was made');
    return { ...created, chair: signInOf(newcomers[0]), operator: signInOf(newcomers.at(-1)) };
  }

  /** Ends a training council: its sessions leave the lists, its accounts are closed. @throws HttpError 404, 422 `not-training`. */
  async retire(office: Office, termId: string): Promise<void> {
    const ended = await this.dataSource.transaction(async (manager) => {
      await this.terms.retire(manager, office, termId);
      return this.people.closeMadeFor(manager, termId);
    });
    this.signIns.announceRevoked(ended);
  }
}

function seatOf({ firstName, lastName }: TrainingCouncilInput['members'][number], index: number) {
  return {
    seatNo: index + 1,
    firstName,
    lastName,
    clubId: null,
    office: index === 0 ? ('chair' as const) : null,
    mandate: 'active' as const,
    sworn: true,
  };
}

function signInOf(newcomer: NewPerson | undefined): { username: string; password: string } {
  if (!newcomer) throw new Error('A training council without people');
  return { username: newcomer.username, password: newcomer.password };
}

function tooMany(): HttpError {
  return new HttpError(422, {
    code: 'too-many-mandates',
    text: 'Radnych nie może być więcej, niż wynosi ustawowy skład Rady.',
    path: 'members',
  });
}
