import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { councillor } from '../../../../core/src/testing/people.js';
import { sessionId } from '../../../../core/src/testing/sitting.js';
import type { CommandAck } from '../../../../protocol/src/messages.js';
import type { LogWriter } from '../../event-log/log-writer.js';
import type { Claim, SessionOwner } from '../../event-log/session-claim.js';
import { WriterDesk } from '../writer/testing/writer-desk.js';
import type { Order } from './order.js';
import type { CallOutcome } from './owner-calls.js';
import { SharedSession } from './shared-session.js';

const owner: SessionOwner = { hubId: randomUUID(), address: 'http://10.0.0.2:3000', epoch: 4 };

/** The lock of a session that another hub holds, and what that hub answers. */
class Rival {
  owns = false;
  /** Whether the other hub's lock stands; a deposed or dead one lets go. */
  isHeld = true;
  claims: (SessionOwner | undefined)[] = [];
  answer: (order: Order) => Promise<CallOutcome> = async () => 'unreachable';
  calls = 0;

  constructor(private readonly desk: WriterDesk) {}

  async claim(_sessionId: string, gone?: SessionOwner): Promise<Claim> {
    this.claims.push(gone);
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (this.isHeld && gone === undefined) return { taken: false, owner };
    this.owns = true;
    return { taken: true, epoch: owner.epoch + 1, seq: this.desk.log.rows.length };
  }

  async close(): Promise<void> {
    this.owns = false;
  }

  yields(): void {
    this.owns = false;
  }

  get epoch(): number | undefined {
    return this.owns ? 5 : undefined;
  }

  session(writer = this.desk.newWriter()): SharedSession {
    const call = (_owner: SessionOwner, order: Order) => {
      this.calls += 1;
      return this.answer(order);
    };
    return new SharedSession(writer, this as unknown as LogWriter, { call });
  }
}

async function openVote() {
  const desk = new WriterDesk();
  const votingId = await desk.withOpenVote(15);
  const rival = new Rival(desk);
  const session = rival.session();
  await session.writer.load();
  const ballot = (seat: number): Order => ({
    command: { id: randomUUID(), sessionId, type: 'CastBallot', payload: { votingId, choice: 'for' } },
    actor: councillor(seat),
    hallCodes: undefined,
  });
  return { desk, rival, session, ballot, votingId };
}

describe('a session that another hub owns', () => {
  it('brings commands to the owner, and shows a state no older than what it acknowledged', async () => {
    const { desk, rival, session, ballot } = await openVote();
    rival.answer = async ({ command, actor }) => ({ ack: await desk.writer.execute(command, actor) });
    const before = session.writer.state.seq;
    const ack = await session.execute(ballot(3));
    expect(ack).toMatchObject({ status: 'accepted', seq: before + 1 });
    expect(session.writer.state.seq).toBe(before);
    expect((await session.state()).seq).toBe(before + 1);
    expect(rival.claims).toEqual([undefined]);
    await session.execute(ballot(4));
    expect(rival.claims).toHaveLength(1);
  });

  it('a wake-up reads what was written; one that tells of nothing is asked for once', async () => {
    const { desk, session, ballot } = await openVote();
    const { command, actor } = ballot(5);
    await desk.writer.execute(command, actor);
    await session.wake(desk.log.rows.length, owner);
    expect(session.writer.state.seq).toBe(desk.log.rows.length);
    await session.wake(desk.log.rows.length + 100);
    const { reads } = desk.log;
    await session.state();
    expect(desk.log.reads).toBe(reads);
  });

  it.each(['unreachable', 'silent'] as const)(
    'an owner that is %s is deposed; ten commands take over once',
    async (how) => {
      const { desk, rival, session, ballot } = await openVote();
      const { command, actor } = ballot(2);
      await desk.writer.execute(command, actor);
      rival.answer = async () => how;
      const acks = await Promise.all([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((seat) => session.execute(ballot(seat))));
      expect(acks.map(({ status }) => status)).toEqual(Array(10).fill('accepted'));
      expect(rival.claims.filter(Boolean)).toEqual([owner]);
      // What the owner before wrote last was read before anything was decided on it.
      expect(Object.keys(session.writer.state.votings[0]?.ballots ?? {})).toHaveLength(11);
    },
  );

  it('an owner that is alive and late is left alone: the sender asks again', async () => {
    const { rival, session, ballot } = await openVote();
    rival.answer = async () => 'late';
    expect(await session.execute(ballot(3))).toMatchObject({ failure: { code: 'outcome-unknown' } });
    expect(rival.claims.filter(Boolean)).toEqual([]);
  });

  it('one that owns it no more says so: the session is taken over without force', async () => {
    const { rival, session, ballot } = await openVote();
    rival.answer = async () => {
      rival.isHeld = false;
      return { ack: null };
    };
    expect(await session.execute(ballot(3))).toMatchObject({ status: 'accepted' });
    expect(rival.claims).toEqual([undefined, undefined]);
  });

  it('an owner that was deposed unawares hears of the later epoch, follows from then on and brings commands there', async () => {
    const { desk, rival, session, ballot } = await openVote();
    rival.isHeld = false;
    await session.execute(ballot(3));
    expect(session.isOwned).toBe(true);
    await session.wake(desk.log.rows.length, { ...owner, epoch: 4 });
    expect(session.isOwned).toBe(true);
    const { command, actor } = ballot(4);
    await desk.writer.load();
    await desk.writer.execute(command, actor);
    await session.wake(desk.log.rows.length, { ...owner, epoch: 6 });
    expect(session.isOwned).toBe(false);
    expect(session.writer.state.seq).toBe(desk.log.rows.length);
    rival.answer = async (order) => ({ ack: await desk.writer.execute(order.command, order.actor) });
    expect(await session.execute(ballot(5))).toMatchObject({ status: 'accepted' });
    expect(rival.calls).toBe(1);
  });

  it('for another hub it decides only what it owns, and takes what nobody has', async () => {
    const { rival, session, ballot } = await openVote();
    expect(await session.executeHere(ballot(3))).toBeNull();
    expect(await session.executeHere(ballot(3))).toBeNull();
    rival.isHeld = false;
    const again = rival.session();
    await again.writer.load();
    expect(await again.executeHere(ballot(3))).toMatchObject({ status: 'accepted' } satisfies Partial<CommandAck>);
    expect(rival.calls).toBe(0);
  });

  it('a log that does not go on where it was left shuts the session', async () => {
    const { desk, session } = await openVote();
    const { length } = desk.log.rows;
    const last = desk.log.rows[length - 1];
    if (!last) throw new Error('No events');
    desk.log.rows[length - 1] = { ...last, hash: '0'.repeat(64) };
    await session.wake(length + 1, owner);
    expect(session.writer.broken).toMatchObject({ name: 'BrokenLog', seq: length });
  });
});
