import { randomUUID } from 'node:crypto';
import type { ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import type { CommandOf, CommandType } from '../../../../core/src/session/commands.js';
import type { Actor } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { Choice } from '../../../../core/src/voting/voting.js';
import type { CommandEnvelope } from '../../../../protocol/src/session/commands.js';
import type { LiveSessions } from '../../live-session/live-sessions.js';

/** How each seat votes; a seat left out does not vote. */
export type BallotsBySeat = Readonly<Partial<Record<Choice, readonly number[]>>>;

/** People of the demo in one session, giving commands as they would from their desks. */
export class PlayedSession {
  constructor(
    private readonly live: LiveSessions,
    private readonly sessionId: string,
    private readonly state: SessionState,
    private readonly personIds: ReadonlyMap<string, string>,
  ) {}

  chair<Type extends CommandType>(type: Type, payload: CommandOf<Type>['payload']): Promise<string> {
    return this.order(this.councillor(1), type, payload);
  }

  seat<Type extends CommandType>(seatNo: number, type: Type, payload: CommandOf<Type>['payload']): Promise<string> {
    return this.order(this.councillor(seatNo), type, payload);
  }

  async enters(seatNo: number, kind: 'entered' | 'entered-late' = 'entered'): Promise<void> {
    await this.seat(seatNo, 'RecordAttendance', { memberId: this.memberId(seatNo), kind });
  }

  async leavesEarly(seatNo: number): Promise<void> {
    await this.seat(seatNo, 'RecordAttendance', { memberId: this.memberId(seatNo), kind: 'left-early' });
  }

  /** The chair goes to the first item of a kind, or to the one with this draft. */
  async goesTo(which: ItemKind | `druk nr ${string}`): Promise<void> {
    const item = this.state.agenda.find(({ kind, draftNo }) => kind === which || draftNo === which);
    if (!item) throw new Error(`No item ${which}`);
    await this.chair('StartItem', { itemId: item.itemId });
  }

  async councillorSpeaks(seatNo: number): Promise<void> {
    const requestId = await this.seat(seatNo, 'RequestFloor', { kind: 'speech', personId: null });
    await this.chair('GrantFloor', { requestId });
    await this.seat(seatNo, 'EndFloor', {});
  }

  async guestSpeaks(username: string): Promise<void> {
    await this.chair('GiveFloor', { personId: this.personId(username), kind: 'speech' });
    await this.chair('EndFloor', {});
  }

  /** The planned vote of the current item, from preparing to announcing. @param excluded declare exclusion themselves (art. 25a). */
  async votes(ballots: BallotsBySeat, excluded: readonly { seatNo: number; reason: string }[] = []): Promise<void> {
    const { currentItemId } = await this.live.stateOf(this.sessionId);
    const item = this.state.agenda.find(({ itemId }) => itemId === currentItemId);
    if (!item?.vote) throw new Error('Nothing to vote on');
    const documentIds = item.documents.map(({ documentId }) => documentId);
    const votingId = await this.chair('PrepareVoting', { itemId: item.itemId, documentIds, ...item.vote });
    for (const { seatNo, reason } of excluded) {
      await this.seat(seatNo, 'ExcludeMember', { votingId, memberId: this.memberId(seatNo), reason });
    }
    await this.chair('OpenVoting', { votingId, acceptUnreachable: false });
    const cast = Object.entries(ballots).flatMap(([choice, seats]) =>
      seats.map((seatNo) => this.seat(seatNo, 'CastBallot', { votingId, choice: choice as Choice })),
    );
    await Promise.all(cast);
    await this.chair('CloseVoting', { votingId });
    await this.chair('AnnounceVoting', { votingId });
  }

  private async order<Type extends CommandType>(
    actor: Actor,
    type: Type,
    payload: CommandOf<Type>['payload'],
  ): Promise<string> {
    const id = randomUUID();
    const ack = await this.live.execute({ id, sessionId: this.sessionId, type, payload } as CommandEnvelope, actor);
    if (ack.status !== 'accepted') throw new Error(`${type} in the demo session: ${JSON.stringify(ack)}`);
    return id;
  }

  private councillor(seatNo: number): Actor {
    const memberId = this.memberId(seatNo);
    const office = this.state.council.members.find((member) => member.memberId === memberId)?.office;
    return {
      personId: this.personId(memberId),
      memberId,
      roles: ['councillor', ...(office ? [office] : [])],
      deviceId: `demo-${seatNo}`,
    };
  }

  private memberId(seatNo: number): string {
    const member = this.state.council.members.find((candidate) => candidate.seatNo === seatNo);
    if (!member) throw new Error(`Nobody sits on seat ${seatNo}`);
    return member.memberId;
  }

  /** @param key a username or a member id. */
  private personId(key: string): string {
    const personId = this.personIds.get(key);
    if (personId === undefined) throw new Error(`No account for ${key}`);
    return personId;
  }
}
