import { randomUUID } from 'node:crypto';
import type { ItemDraft } from '../../../core/src/agenda/agenda-item.js';
import type { Council } from '../../../core/src/council/council.js';
import type { Actor, SessionHeader } from '../../../core/src/session/events.js';
import { defaultRules, type SessionRules } from '../../../core/src/session/rules.js';
import { agendaOf } from '../../../core/src/testing/agenda-of.js';
import { councilOf } from '../../../core/src/testing/council-of.js';
import { header } from '../../../core/src/testing/sitting.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import type { Audience } from '../../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../../protocol/src/session/commands.js';
import type { ChairView, HallView, OperatorView } from '../../../protocol/src/views/views.js';
import { HubHttp } from '../../../rehearsal/src/hub/hub-http.js';
import { Person } from '../../../rehearsal/src/people/person.js';
import { Stopwatch } from '../../../rehearsal/src/people/stopwatch.js';
import { MemberRow } from '../../src/features/members/member.entity.js';
import { TermRow } from '../../src/features/members/term.entity.js';
import { People } from '../../src/identity/people/people.js';
import { Seats } from '../../src/identity/seats/seats.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import type { HubUnderTest } from '../cluster/hub-under-test.js';

export const password = 'hasło próbne 2026';

/** A convened session of an invented council, with an account for every seat: `radny1` (chair) … `radnyN`, `operator`, `biuro`, `protokolant`, `gosc`. */
export interface Chamber {
  readonly sessionId: string;
  readonly council: Council;
  memberId(seat: number): string;
}

/** Fills an empty hub with a council and convenes its session through the rules. */
export async function conveneChamber(
  hub: HubUnderTest,
  seats: number,
  rules: Partial<SessionRules> = {},
): Promise<Chamber> {
  const template = councilOf(seats);
  const council = { ...template, members: template.members.map((member) => ({ ...member, memberId: randomUUID() })) };
  const memberId = (seat: number) => council.members[seat - 1]?.memberId ?? '';
  await addAccounts(hub, council);
  return { sessionId: await conveneSession(hub, council, { rules }), council, memberId };
}

/** One more session of a council. @returns its id */
export async function conveneSession(
  hub: HubUnderTest,
  council: Council,
  {
    rules = {},
    agenda = agendaOf(5),
    header: wanted = header,
  }: { rules?: Partial<SessionRules>; agenda?: readonly ItemDraft[]; header?: SessionHeader } = {},
): Promise<string> {
  const sessionId = randomUUID();
  const clerk: Actor = { personId: randomUUID(), memberId: null, roles: ['council-office'], deviceId: 'test' };
  const order = async (command: Pick<CommandEnvelope, 'type' | 'payload'>) => {
    const envelope = { id: newCommandId(), sessionId, ...command } as CommandEnvelope;
    const ack = await hub.app.get(LiveSessions).execute(envelope, clerk);
    if (ack.status !== 'accepted') throw new Error(JSON.stringify(ack));
  };
  const payload = { header: wanted, council, agenda, rules: { ...defaultRules, ...rules } };
  await order({ type: 'PrepareSession', payload });
  await order({ type: 'ConveneSession', payload: {} });
  return sessionId;
}

export async function addAccounts(hub: HubUnderTest, council: Council): Promise<void> {
  const account = (username: string, fullName: string, roles: ('operator' | 'council-office' | 'recorder')[] = []) => ({
    username,
    fullName,
    roles,
    training: false,
    password,
  });
  const seats = hub.app.get(Seats);
  const termId = randomUUID();
  const councillors = council.members.map(({ seatNo, firstName, lastName }) =>
    account(`radny${seatNo}`, `${firstName} ${lastName}`),
  );
  const others = [
    account('operator', 'Operator', ['operator']),
    account('biuro', 'Biuro', ['council-office']),
    account('protokolant', 'Protokolant', ['recorder']),
    account('gosc', 'Gość'),
  ];
  await hub.app.get(People).add([...councillors, ...others], null, async (manager, people) => {
    const term = { termId, inhabitants: 5_000, label: council.termLabel, councilName: council.name, training: false };
    const { municipality, statutorySize } = council;
    const createdAt = new Date();
    await manager.insert(TermRow, {
      ...term,
      municipality,
      statutorySize,
      shown: true,
      clubs: [],
      guests: [],
      createdAt,
    });
    for (const [index, member] of council.members.entries()) {
      await manager.insert(MemberRow, { ...member, termId });
      await seats.assign(manager, termId, member.memberId, people[index]?.personId ?? null);
    }
  });
}

/** People at their desks; the same words on a hub in this process or in one of its own. */
export class Hall {
  private readonly seated: Person[] = [];
  private readonly signedIn = new Map<string, Promise<HubHttp>>();

  constructor(
    private readonly hubUrl: string,
    private readonly chamber: Chamber,
  ) {}

  chair(): Promise<Person<ChairView>> {
    return this.sits('radny1', 'chair', 1) as Promise<Person<ChairView>>;
  }

  operator(): Promise<Person<OperatorView>> {
    return this.sits('operator', 'operator', null) as Promise<Person<OperatorView>>;
  }

  councillor(seat: number): Promise<Person> {
    return this.sits(`radny${seat}`, 'hall', seat);
  }

  councillors(from: number, to: number): Promise<Person[]> {
    return Promise.all(Array.from({ length: to - from + 1 }, (_, index) => this.councillor(from + index)));
  }

  /** The same councillor on one more device. */
  secondDesk(seat: number): Promise<Person> {
    return this.sits(`radny${seat}`, 'hall', seat, 'second-device');
  }

  async sits(username: string, audience: Audience, seat: number | null, deviceId?: string): Promise<Person> {
    const http = await this.signsIn(username);
    const memberId = seat === null ? null : this.chamber.memberId(seat);
    const place = { sessionId: this.chamber.sessionId, audience, deviceId };
    const person = new Person<HallView>(username, memberId, http, place, new Stopwatch());
    this.seated.push(person);
    await person.sitsDown();
    return person;
  }

  /** Once per account: a password costs the hub time. */
  signsIn(username: string): Promise<HubHttp> {
    const known = this.signedIn.get(username) ?? HubHttp.signIn(this.hubUrl, username, password);
    this.signedIn.set(username, known);
    return known;
  }

  everybodyLeaves(): void {
    for (const person of this.seated.splice(0)) person.leaves();
  }
}

/** Checks in, opens the session and item i2, opens a vote. @returns the voting's id */
export async function openVote(chair: Person<ChairView>, councillors: readonly Person[]): Promise<string> {
  for (const person of [chair, ...councillors]) {
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  }
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId: 'i2' });
  const vote = {
    subject: 'Uchwała w sprawie próby',
    kind: 'resolution',
    majority: { kind: 'simple' },
    basis: 'art. 14',
  } as const;
  await chair.orders('PrepareVoting', { itemId: 'i2', documentIds: ['d2'], ...vote });
  await chair.until('przygotowane', ({ view }) => view?.voting?.status === 'prepared');
  const votingId = chair.view.voting?.votingId ?? '';
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
  return votingId;
}
