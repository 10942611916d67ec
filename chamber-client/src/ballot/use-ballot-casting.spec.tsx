import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../../core/src/voting/voting.js';
import type { LiveStatus } from '../../../live-client/src/live-client.js';
import type { CommandAck } from '../../../protocol/src/messages.js';
import type { OwnView } from '../../../protocol/src/views/views.js';
import { ownOf } from '../steering/testing/sample-view.js';
import { readUnsentBallot, unsentBallotPlace } from './unsent-ballot.js';
import { type BallotCastingInput, useBallotCasting } from './use-ballot-casting.js';

const place = unsentBallotPlace('s1', 'p1');
const at = '2026-11-24T13:03:22.000Z';

interface Sent {
  choice: Choice;
  press: number;
  seen: number | null;
  id: string;
  signal: AbortSignal;
  answer: (ack: Partial<CommandAck> & { status: string }) => Promise<void>;
}

/** A desk whose hub answers when the spec says so. */
function deskOf(start: { own?: Partial<OwnView>; status?: LiveStatus } = {}) {
  const sent: Sent[] = [];
  const tellShown = vi.fn();
  const send = vi.fn(
    (
      _type: string,
      payload: { choice: Choice; press: number; seen: number | null },
      options: { id: string; signal: AbortSignal },
    ) =>
      new Promise((resolve) => {
        const answer = async (ack: object) => {
          await act(async () => resolve({ commandId: options.id, ...ack }));
        };
        sent.push({ ...payload, id: options.id, signal: options.signal, answer });
      }),
  );
  const input = (change: { own?: Partial<OwnView>; status?: LiveStatus; votingId?: string }): BallotCastingInput => ({
    sessionId: 's1',
    personId: 'p1',
    votingId: change.votingId ?? 'v1',
    live: {
      status: change.status ?? 'connected',
      own: { ...ownOf(['councillor']), ...change.own },
      send: send as unknown as BallotCastingInput['live']['send'],
      tellShown,
    },
  });
  const { result, rerender, unmount } = renderHook((props: BallotCastingInput) => useBallotCasting(props), {
    initialProps: input(start),
  });
  return {
    sent,
    tellShown,
    unmount,
    get shown() {
      return result.current;
    },
    votes: (choice: Choice) => act(async () => result.current.cast(choice)),
    sees: (change: Parameters<typeof input>[0]) => act(async () => rerender(input(change))),
  };
}

const ballot = (choice: Choice | null, seq: number | null): Partial<OwnView> => ({
  ballot: { votingId: 'v1', right: 'may-vote', choice, castAt: choice && at, seq, changes: 0 },
});

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('useBallotCasting', () => {
  it('V-04: calls a vote cast only after the hub has acknowledged it', async () => {
    const desk = deskOf({ own: ballot(null, null) });
    await desk.votes('for');
    expect(desk.shown.state).toBe('sending');
    expect(desk.shown.confirmed).toBeNull();
    await desk.sent[0]?.answer({ status: 'accepted', seq: 12, hash: 'h', at });
    expect(desk.shown.state).toBe('confirmed');
    expect(desk.shown.confirmed).toEqual({ choice: 'for', at });
    expect(readUnsentBallot(place)).toBeNull();
  });

  it('says that the ballot is shown once it is, and again after a reconnect; nothing without a connection', async () => {
    const desk = deskOf({ own: ballot(null, null), status: 'offline' });
    desk.shown.shown();
    expect(desk.tellShown).not.toHaveBeenCalled();
    await desk.sees({ status: 'connected' });
    desk.shown.shown();
    expect(desk.tellShown).toHaveBeenCalledExactlyOnceWith('v1');
  });

  it('V-03: numbers its presses beyond a reload and names the ballot it showed, so that the hub knows an older one', async () => {
    const desk = deskOf({ own: ballot('for', 9) });
    await desk.votes('against');
    await desk.votes('abstain');
    desk.unmount();
    const [first, second] = desk.sent;
    expect(second?.press).toBe((first?.press ?? 0) + 1);
    expect([first?.seen, second?.seen]).toEqual([9, 9]);
    const reloaded = deskOf({ own: ballot('for', 9) });
    await reloaded.votes('abstain');
    expect(reloaded.sent[0]).toMatchObject({ id: second?.id, press: second?.press });
    await reloaded.votes('against');
    expect(reloaded.sent[1]?.press).toBe((second?.press ?? 0) + 1);
  });

  it('V-30: the code of an acknowledged vote is there at once and after a reload', async () => {
    const desk = deskOf({ own: ballot(null, null) });
    await desk.votes('for');
    await desk.sent[0]?.answer({ status: 'accepted', seq: 12, hash: 'f'.repeat(64), at });
    expect(desk.shown.confirmed?.code).toBe('ZZZZ-ZZZZ');
    desk.unmount();
    expect(deskOf({ own: ballot('for', 12) }).shown.confirmed?.code).toBe('ZZZZ-ZZZZ');
    expect(deskOf({ own: ballot('for', 13) }).shown.confirmed?.code).toBeUndefined();
  });

  it('V-03: a change of mind drops the older command, so that it cannot overtake the newer one', async () => {
    const desk = deskOf({ own: ballot(null, null) });
    await desk.votes('for');
    await desk.votes('against');
    expect(desk.sent.map(({ choice }) => choice)).toEqual(['for', 'against']);
    expect(desk.sent[0]?.signal.aborted).toBe(true);
    expect(desk.sent[1]?.signal.aborted).toBe(false);
    expect(desk.sent[1]?.id).not.toBe(desk.sent[0]?.id);
    await desk.sent[0]?.answer({ status: 'accepted', seq: 12, hash: 'h', at });
    expect(desk.shown.state).toBe('sending');
    await desk.sent[1]?.answer({ status: 'accepted', seq: 13, hash: 'h', at });
    expect(desk.shown.confirmed?.choice).toBe('against');
  });

  it('pressing the vote that is in force, or on its way, sends nothing more', async () => {
    const desk = deskOf({ own: ballot('for', 7) });
    await desk.votes('for');
    expect(desk.sent).toHaveLength(0);
    await desk.votes('against');
    await desk.votes('against');
    expect(desk.sent).toHaveLength(1);
  });

  it('V-04: says unsent while the hub is away, and after patience has run out; the vote before stays in force', async () => {
    vi.useFakeTimers();
    const desk = deskOf({ own: ballot('for', 7), status: 'offline' });
    await desk.votes('against');
    expect(desk.shown).toMatchObject({ state: 'unsent', value: 'against', confirmed: { choice: 'for' } });
    await desk.sees({ own: ballot('for', 7), status: 'connected' });
    expect(desk.shown.state).toBe('sending');
    await act(async () => vi.advanceTimersByTime(4_001));
    expect(desk.shown.state).toBe('unsent');
  });

  it('V-07: keeps the command id across a reload and waits for the voter before sending it again', async () => {
    const before = deskOf({ own: ballot(null, null) });
    await before.votes('for');
    before.unmount();
    expect(before.sent[0]?.signal.aborted).toBe(true);
    const after = deskOf({ own: ballot(null, null) });
    expect(after.shown).toMatchObject({ state: 'unsent', value: 'for' });
    expect(after.sent).toHaveLength(0);
    await after.votes('for');
    expect(after.sent[0]?.id).toBe(before.sent[0]?.id);
  });

  it('a vote whose answer was lost counts as cast once the view shows a later receipt, not by an earlier one', async () => {
    const before = deskOf({ own: ballot('for', 7) });
    await before.votes('against');
    before.unmount();
    const after = deskOf({ own: ballot('for', 7) });
    expect(after.shown.state).toBe('unsent');
    await after.sees({ own: ballot('against', 9) });
    expect(after.shown).toMatchObject({ state: 'confirmed', confirmed: { choice: 'against' } });
    expect(readUnsentBallot(place)).toBeNull();
  });

  it('an unsent vote belongs to one person: somebody else at the same desk does not see it', () => {
    sessionStorage.setItem(
      unsentBallotPlace('s1', 'p2'),
      JSON.stringify({ votingId: 'v1', choice: 'for', commandId: crypto.randomUUID(), afterSeq: null }),
    );
    expect(deskOf({ own: ballot(null, null) }).shown).toMatchObject({ state: 'idle', value: null });
  });

  it('V-06: tells the voter that a refused or never sent vote did not make it before closing', async () => {
    const refusal = { code: 'voting-closed', text: 'Głosowanie zamknięte – głos nie został przyjęty.' };
    const past = { votingId: 'v1', no: 1, subject: 's', category: 'not-voted' as const, castAt: null, seq: null };
    const closed: Partial<OwnView> = {
      ballot: { votingId: 'v1', right: 'closed', choice: null, castAt: null, seq: null, changes: 0 },
      history: [past],
    };
    const desk = deskOf({ own: ballot(null, null) });
    await desk.votes('for');
    await desk.sees({ own: closed });
    await desk.sent[0]?.answer({ status: 'refused', refusal } as never);
    expect(desk.shown.late).toEqual({ votingId: 'v1', refusal: { text: refusal.text } });
    await act(async () => desk.shown.forgetLate());
    expect(desk.shown.late).toBeNull();

    const offline = deskOf({ own: ballot(null, null) });
    await offline.votes('for');
    offline.unmount();
    expect(deskOf({ own: closed }).shown.late?.refusal.text).toBe(refusal.text);
    expect(readUnsentBallot(place)).toBeNull();
  });

  it('a refusal during the vote is shown on the ballot and marks nothing', async () => {
    const desk = deskOf({ own: ballot(null, null) });
    await desk.votes('for');
    const refusal = { code: 'excluded-from-voting', text: 'Wyłączony.', article: 'art. 25a u.s.g.' };
    await desk.sent[0]?.answer({ status: 'refused', refusal } as never);
    expect(desk.shown).toMatchObject({
      state: 'refused',
      value: null,
      refusal: { text: 'Wyłączony.', article: 'art. 25a u.s.g.' },
    });
    expect(desk.shown.late).toBeNull();
  });

  it('an unknown outcome keeps the vote in hand, with the same id for the next press', async () => {
    const desk = deskOf({ own: ballot(null, null) });
    await desk.votes('abstain');
    await desk.sent[0]?.answer({ status: 'failed', failure: { code: 'outcome-unknown', text: '' } } as never);
    expect(desk.shown.state).toBe('unsent');
    await desk.votes('abstain');
    expect(desk.sent[1]?.id).toBe(desk.sent[0]?.id);
  });

  it('V-07: when another device of the councillor changes the vote, this desk shows that one', async () => {
    const desk = deskOf({ own: ballot(null, null) });
    await desk.votes('for');
    await desk.sent[0]?.answer({ status: 'accepted', seq: 12, hash: 'h', at });
    await desk.sees({ own: ballot('against', 20) });
    expect(desk.shown).toMatchObject({ value: 'against', confirmed: { choice: 'against' } });
  });
});
