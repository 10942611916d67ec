import { describe, expect, it } from 'vitest';
import { findMember, fullName } from '../council/council.js';
import { plusMs } from '../kernel/instant.js';
import { chair, councillor, mayor, operator, resident } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { defaultLimits, type FloorKind, floorKinds, insertIntoQueue } from './floor.js';

const queueOf = ({ state }: Sitting) => state.floor.queue.map(({ personId, kind }) => `${personId} ${kind}`);

/** As the refusal names somebody. */
function nameOf({ state: { council } }: Sitting, personId: string): string {
  const member = findMember(council, personId);
  return member ? fullName(member) : (council.guests.find((guest) => guest.personId === personId)?.fullName ?? '');
}

/** A councillor asks for the floor. @returns the request's id */
function asks(sitting: Sitting, no: number, kind: FloorKind = 'speech'): string {
  sitting.when(councillor(no), 'RequestFloor', { kind, personId: null }).thenAccepted();
  return sitting.lastId;
}

describe('L-01: asking for the floor', () => {
  it.each(floorKinds)('a councillor asks: %s', (kind) => {
    const sitting = new Sitting().underItem(9);
    sitting.when(councillor(3), 'RequestFloor', { kind, personId: null }).thenEvents({
      type: 'FloorRequested',
      payload: { requestId: sitting.lastId, personId: 'm3', kind, itemId: 'i2' },
    });
    sitting.when(councillor(3), 'RequestFloor', { kind, personId: null }).thenRefused('request-already-pending');
  });

  it('a guest asks under the own person id (L-07); somebody from outside the hall does not', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(mayor, 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    expect(queueOf(sitting)).toEqual(['mayor speech']);
    sitting.when(resident, 'RequestFloor', { kind: 'speech', personId: null }).thenRefused('not-permitted');
    sitting.when(operator, 'RequestFloor', { kind: 'speech', personId: null }).thenRefused('person-unknown');
  });

  it('the operator asks on behalf of somebody in the hall, a councillor does not', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(operator, 'RequestFloor', { kind: 'speech', personId: 'm4' }).thenAccepted();
    sitting.when(operator, 'RequestFloor', { kind: 'speech', personId: 'm12' }).thenRefused('not-present');
    sitting.when(operator, 'RequestFloor', { kind: 'speech', personId: 'm99' }).thenRefused('person-unknown');
    sitting.when(councillor(3), 'RequestFloor', { kind: 'speech', personId: 'm4' }).thenRefused('not-permitted');
  });

  it('needs a sitting council, an item and presence', () => {
    const sitting = new Sitting().opened(9);
    const ask = (no: number) => sitting.when(councillor(no), 'RequestFloor', { kind: 'speech', personId: null });
    ask(3).thenRefused('no-item-in-progress');
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    ask(12).thenRefused('not-present');
    sitting.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    ask(3).thenRefused('session-in-recess');
  });

  it('is withdrawn by whoever asked, the chair or the operator, by nobody else', () => {
    const sitting = new Sitting().underItem(9);
    const requestId = asks(sitting, 3);
    sitting.when(councillor(4), 'WithdrawFloorRequest', { requestId }).thenRefused('not-permitted');
    sitting
      .when(councillor(3), 'WithdrawFloorRequest', { requestId })
      .thenEvents({ type: 'FloorRequestWithdrawn', payload: { requestId } });
    sitting.when(chair, 'WithdrawFloorRequest', { requestId }).thenRefused('request-unknown');
  });
});

describe('L-02: the order of speaking', () => {
  it('by time of request; formal motions first, replies before speeches', () => {
    const sitting = new Sitting().underItem(9);
    asks(sitting, 3);
    asks(sitting, 4);
    asks(sitting, 5, 'rejoinder');
    asks(sitting, 6, 'formal-motion');
    asks(sitting, 7, 'correction');
    asks(sitting, 8, 'technical');
    asks(sitting, 9, 'formal-motion');
    expect(queueOf(sitting)).toEqual([
      'm6 formal-motion',
      'm9 formal-motion',
      'm5 rejoinder',
      'm7 correction',
      'm8 technical',
      'm3 speech',
      'm4 speech',
    ]);
  });

  it('does not depend on when within its rank a request of another rank came', () => {
    const request = (requestId: string, kind: FloorKind) => ({
      requestId,
      personId: requestId,
      kind,
      itemId: 'i2',
      askedAt: '2026-11-24T09:00:00.000Z',
    });
    const [a, b, motion] = [request('a', 'speech'), request('b', 'speech'), request('c', 'formal-motion')];
    const orders = [
      [a, b, motion],
      [a, motion, b],
      [motion, a, b],
    ].map((order) => order.reduce(insertIntoQueue, [] as readonly (typeof a)[]).map(({ requestId }) => requestId));
    expect(orders).toEqual([
      ['c', 'a', 'b'],
      ['c', 'a', 'b'],
      ['c', 'a', 'b'],
    ]);
  });

  it('the chair’s own order stays as it is when somebody new asks', () => {
    const sitting = new Sitting().underItem(9);
    const [third, fourth] = [asks(sitting, 3), asks(sitting, 4)];
    sitting.when(operator, 'ReorderSpeakerQueue', { order: [fourth, third] }).thenAccepted();
    asks(sitting, 5);
    expect(queueOf(sitting)).toEqual(['m4 speech', 'm3 speech', 'm5 speech']);
  });

  it('a new order names every waiting request exactly once', () => {
    const sitting = new Sitting().underItem(9);
    const [third, fourth] = [asks(sitting, 3), asks(sitting, 4)];
    for (const order of [[third], [third, third], [third, 'other'], [third, fourth, 'other'], []]) {
      sitting.when(chair, 'ReorderSpeakerQueue', { order }).thenRefused('queue-order-mismatch');
    }
  });

  it('the order that stands already leaves no event', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'ReorderSpeakerQueue', { order: [] }).thenEvents();
    const order = [asks(sitting, 3), asks(sitting, 4)];
    sitting.when(chair, 'ReorderSpeakerQueue', { order }).thenEvents();
  });

  it('out of turn, on the chair’s call: the speech before it ends where the chair says so', () => {
    const sitting = new Sitting().underItem(9);
    const requestId = asks(sitting, 3);
    sitting.when(chair, 'GrantFloor', { requestId }).thenTypes('FloorGranted');
    sitting
      .when(chair, 'GiveFloor', { personId: 'treasurer', kind: 'speech', endsSpeech: requestId })
      .thenTypes('FloorEnded', 'FloorRequested', 'FloorGranted');
    expect(sitting.state.floor.speaker?.personId).toBe('treasurer');
    sitting.when(chair, 'GiveFloor', { personId: 'm12', kind: 'speech' }).thenRefused('not-present');
  });

  it('nobody’s speech is ended by surprise, whatever the floor is given for', () => {
    const sitting = new Sitting().underItem(9);
    const first = asks(sitting, 3);
    sitting.when(chair, 'GrantFloor', { requestId: first }).thenAccepted();
    const speaker = { speaker: nameOf(sitting, 'm3') };
    for (const kind of floorKinds) {
      sitting.when(chair, 'GrantFloor', { requestId: asks(sitting, 4, kind) }).thenRefused('floor-taken', speaker);
      sitting.when(chair, 'GiveFloor', { personId: 'mayor', kind }).thenRefused('floor-taken', speaker);
    }
    sitting.speaks('mayor').thenAccepted();
    // The operator still sees the councillor at the microphone: the mayor, who began since, is not ended.
    const late = { requestId: sitting.state.floor.queue[0]?.requestId ?? '', endsSpeech: first };
    sitting.when(operator, 'GrantFloor', late).thenRefused('floor-taken', { speaker: nameOf(sitting, 'mayor') });
    sitting.when(chair, 'EndFloor', {}).thenAccepted();
    // A speech that has ended by itself in the meantime holds nobody up.
    sitting.when(operator, 'GrantFloor', late).thenTypes('FloorGranted');
  });

  it('whoever left the hall is not given the floor, the request waits', () => {
    const sitting = new Sitting().underItem(10);
    const requestId = asks(sitting, 9);
    sitting.leave(9);
    sitting.when(chair, 'GrantFloor', { requestId }).thenRefused('not-present');
    sitting.enter(9);
    sitting.when(chair, 'GrantFloor', { requestId }).thenAccepted();
  });
});

describe('L-03: time limits', () => {
  /** Grants the floor. @returns the limit in milliseconds */
  function limitOf(sitting: Sitting, requestId: string): number | null | undefined {
    const endsSpeech = sitting.state.floor.speaker?.requestId;
    sitting.when(chair, 'GrantFloor', { requestId, endsSpeech }).thenAccepted();
    const { speaker } = sitting.state.floor;
    expect(speaker?.deadlineAt).toBe(speaker?.limitMs == null ? null : plusMs(sitting.now, speaker.limitMs));
    return speaker?.limitMs;
  }

  it('first speech 5 min, second 3 min, ad vocem 1 min, formal motion 2 min, guest 5 min', () => {
    const sitting = new Sitting().underItem(9);
    expect(limitOf(sitting, asks(sitting, 3))).toBe(300_000);
    expect(limitOf(sitting, asks(sitting, 3))).toBe(180_000);
    expect(limitOf(sitting, asks(sitting, 3, 'rejoinder'))).toBe(60_000);
    expect(limitOf(sitting, asks(sitting, 3, 'formal-motion'))).toBe(120_000);
    sitting.when(mayor, 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    expect(limitOf(sitting, sitting.lastId)).toBe(300_000);
  });

  it('count anew under every item', () => {
    const sitting = new Sitting().underItem(9);
    expect(limitOf(sitting, asks(sitting, 3))).toBe(300_000);
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    expect(limitOf(sitting, asks(sitting, 3))).toBe(300_000);
  });

  it('may be absent (L-04): then there is no deadline to extend', () => {
    const sitting = new Sitting({ rules: { speaking: { ...defaultLimits, firstSpeechMs: null } } }).underItem(9);
    const requestId = asks(sitting, 3);
    expect(limitOf(sitting, requestId)).toBeNull();
    sitting
      .when(chair, 'ExtendFloor', { byMs: 60_000 })
      .thenEvents({ type: 'FloorExtended', payload: { requestId, byMs: 60_000, deadlineAt: null } });
  });

  it('an extension is counted from the deadline, or from now when the time has run out', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'GrantFloor', { requestId: asks(sitting, 3) }).thenAccepted();
    const deadline = sitting.state.floor.speaker?.deadlineAt ?? '';
    sitting.when(operator, 'ExtendFloor', { byMs: 60_000 }).thenAccepted();
    expect(sitting.state.floor.speaker).toMatchObject({ deadlineAt: plusMs(deadline, 60_000), limitMs: 360_000 });
    sitting.passes(600_000);
    sitting.when(operator, 'ExtendFloor', { byMs: 60_000 }).thenAccepted();
    expect(sitting.state.floor.speaker?.deadlineAt).toBe(plusMs(sitting.now, 60_000));
  });

  it('nothing ends by itself', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'GrantFloor', { requestId: asks(sitting, 3) }).thenAccepted();
    sitting.passes(86_400_000);
    expect(sitting.state.floor.speaker?.personId).toBe('m3');
  });
});

describe('ending a speech', () => {
  it('the speaker, the chair or the operator ends it; only the chair takes the floor away', () => {
    const sitting = new Sitting().underItem(9);
    const requestId = asks(sitting, 3);
    for (const type of ['EndFloor', 'WithdrawFloor'] as const) sitting.when(chair, type, {}).thenRefused('floor-free');
    sitting.when(chair, 'ExtendFloor', { byMs: 1000 }).thenRefused('floor-free');
    sitting.when(chair, 'GrantFloor', { requestId }).thenAccepted();
    sitting.when(councillor(4), 'EndFloor', {}).thenRefused('not-permitted');
    for (const actor of [operator, councillor(3)])
      sitting.when(actor, 'WithdrawFloor', {}).thenRefused('not-permitted');
    sitting
      .fork()
      .when(councillor(3), 'EndFloor', {})
      .thenEvents({ type: 'FloorEnded', payload: { requestId, ending: 'finished' } });
    sitting
      .when(chair, 'WithdrawFloor', {})
      .thenEvents({ type: 'FloorEnded', payload: { requestId, ending: 'withdrawn-by-chair' } });
  });

  it('L-08: a speech keeps item, person, kind and its times', () => {
    const sitting = new Sitting().underItem(9);
    const requestId = asks(sitting, 3);
    const askedAt = sitting.now;
    sitting.when(chair, 'GrantFloor', { requestId }).thenAccepted();
    const startedAt = sitting.now;
    sitting.when(chair, 'EndFloor', {}).thenAccepted();
    expect(sitting.state.floor.speeches).toEqual([
      {
        requestId,
        personId: 'm3',
        kind: 'speech',
        itemId: 'i2',
        askedAt,
        startedAt,
        limitMs: 300_000,
        deadlineAt: plusMs(startedAt, 300_000),
        endedAt: sitting.now,
        ending: 'finished',
      },
    ]);
  });

  it('L-08: requests belong to their item: suspended with it, back with it, gone when it is finished', () => {
    const sitting = new Sitting().underItem(9);
    const requestId = asks(sitting, 3);
    sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    expect(queueOf(sitting)).toEqual([]);
    sitting.when(chair, 'GrantFloor', { requestId }).thenRefused('request-unknown');
    asks(sitting, 4);
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(queueOf(sitting)).toEqual(['m3 speech']);
    sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenAccepted();
    sitting.when(councillor(3), 'WithdrawFloorRequest', { requestId }).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(queueOf(sitting)).toEqual([]);
  });
});

describe('the end of the session', () => {
  it('leaves nobody waiting, under no item', () => {
    const sitting = new Sitting().underItem(9);
    asks(sitting, 3);
    sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    asks(sitting, 4);
    sitting.when(chair, 'CloseSession', { reason: null }).thenAccepted();
    expect(sitting.state.floor).toMatchObject({ queue: [], parked: [], speaker: null });
  });
});

describe('L-09: the closed speaker list', () => {
  it('takes no further speeches; formal motions and replies stay possible', () => {
    const sitting = new Sitting().underItem(9);
    const waiting = asks(sitting, 3);
    sitting.when(operator, 'CloseSpeakerList', {}).thenAccepted();
    sitting.when(operator, 'CloseSpeakerList', {}).thenRefused('speaker-list-closed');
    const ask = (kind: FloorKind) => sitting.when(councillor(4), 'RequestFloor', { kind, personId: null });
    ask('speech').thenRefused('speaker-list-closed');
    ask('formal-motion').thenAccepted();
    ask('rejoinder').thenAccepted();
    sitting.when(chair, 'GrantFloor', { requestId: waiting }).thenAccepted();
  });

  it('late changes only by the chair’s override', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'CloseSpeakerList', {}).thenAccepted();
    const enter = (actor: typeof chair) => sitting.when(actor, 'RequestFloor', { kind: 'speech', personId: 'm4' });
    enter(operator).thenRefused('speaker-list-closed');
    enter(chair).thenAccepted();
    sitting.when(operator, 'ReopenSpeakerList', {}).thenRefused('not-permitted');
    sitting.when(chair, 'ReopenSpeakerList', {}).thenAccepted();
    sitting.when(chair, 'ReopenSpeakerList', {}).thenRefused('speaker-list-open');
    asks(sitting, 5);
  });

  it('belongs to one item', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'CloseSpeakerList', {}).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    asks(sitting, 4);
    sitting.when(chair, 'FinishItem', { itemId: 'i3' }).thenAccepted();
    for (const type of ['CloseSpeakerList', 'ReopenSpeakerList'] as const) {
      sitting.when(chair, type, {}).thenRefused('no-item-in-progress');
    }
  });
});
