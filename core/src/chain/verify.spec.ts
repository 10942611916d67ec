import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { EventType, StoredEvent } from '../session/events.js';
import { voteWith } from '../testing/agenda-of.js';
import { chair, operator } from '../testing/people.js';
import { tell } from '../testing/random-sitting.js';
import { Sitting, sessionId } from '../testing/sitting.js';
import { faultCodes } from './audit/fault.js';
import { genesisHash, type Link, link } from './chain.js';
import { type VerifyReport, verifyLog } from './verify.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const verify = (links: readonly Link[], witnesses: readonly string[] = []) => verifyLog(links, { sha256, witnesses });

/** The rows an honest writer would have stored. */
function chained(events: readonly StoredEvent[]): Link[] {
  let head = genesisHash;
  return events.map((event) => {
    const next = link(sha256, head, event);
    head = next.hash;
    return next;
  });
}

/** A sitting with everything in it that a log can hold about votes. */
function sittingToVerify(): Sitting {
  const sitting = new Sitting({ sha256 }).underItem(10);
  const first = sitting.withOpenVoting();
  for (const no of [1, 2, 3, 4, 5]) sitting.votes(no, 'for').thenAccepted();
  sitting.votes(6, 'against').thenAccepted();
  sitting.votes(6, 'abstain').thenAccepted();
  sitting.when(chair, 'ExcludeMember', { votingId: first, memberId: 'm5', reason: 'Interes prawny' }).thenAccepted();
  sitting.enter(11).votes(11, 'against').thenAccepted();
  sitting.counted(first).votes(7, 'for').thenRefused('voting-closed');
  sitting.withOpenVoting(voteWith({ kind: 'absolute-of-statutory' }));
  for (const no of [1, 2, 3, 4, 5, 6, 7, 8]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted();
  const changed = { votingId: sitting.state.votings.at(-1)?.votingId ?? '', agenda: sitting.state.agenda.slice(0, 4) };
  const agenda = changed.agenda.map(({ status: _status, startedAt: _startedAt, endedAt: _endedAt, ...draft }) => draft);
  sitting.when(operator, 'ChangeAgenda', { votingId: changed.votingId, agenda }).thenAccepted();
  sitting.when(chair, 'CloseSession', { reason: null }).thenAccepted();
  return sitting;
}

const { events } = sittingToVerify();
const honest = chained(events);
const at = (type: EventType, nth = 0) => events.filter((event) => event.type === type)[nth] as StoredEvent;

/** Somebody with full access to the database writes one event anew and, being careful, the whole chain behind it. */
function rewritten(seq: number, change: (event: StoredEvent) => unknown): VerifyReport {
  const forged = events.map((event) => (event.seq === seq ? (change(structuredClone(event)) as StoredEvent) : event));
  return verify(chained(forged));
}

const withPayload =
  (payload: object) =>
  (event: StoredEvent): unknown => ({ ...event, payload: { ...event.payload, ...payload } });

describe('an honest log', () => {
  it('is intact, and every voting is recounted', () => {
    expect(verify(honest)).toEqual({
      verdict: 'intact',
      sealed: 0,
      sessionId,
      events: events.length,
      headHash: honest.at(-1)?.hash,
      closed: true,
      votings: [
        expect.objectContaining({
          no: 1,
          subject: 'Uchwała w sprawie próby',
          tally: { for: 4, against: 1, abstain: 1, notVoted: 4, absent: 4, excluded: 1 },
          outcome: 'adopted',
        }),
        expect.objectContaining({ no: 2, outcome: 'adopted' }),
      ],
    });
  });

  it('whatever people ordered: every random sitting verifies and recounts to the same results', () => {
    const seed = fc.record({
      statutorySize: fc.constantFrom(1, 2, 5, 15, 28),
      start: fc.nat(),
      orders: fc.array(fc.nat(), { minLength: 80, maxLength: 240, size: 'max' }),
    });
    fc.assert(
      fc.property(seed, (story) => {
        const { sitting } = tell(story, { sha256 });
        const report = verify(chained(sitting.events));
        const { votings } = sitting.state;
        const results = votings.filter(({ result }) => result).map(({ no, result }) => ({ no, ...result }));
        expect(report).toMatchObject({
          verdict: 'intact',
          closed: sitting.state.status === 'closed',
          votings: results.map(({ no, tally, outcome }) => ({ no, tally, outcome })),
        });
      }),
      { numRuns: Number(process.env.SITTINGS ?? 60) },
    );
  });

  it('holds the hashes that papers show', () => {
    const [, second, ...rest] = honest as [Link, Link, ...Link[]];
    expect(verify(honest, [second.hash, rest.at(-1)?.hash ?? '']).verdict).toBe('intact');
  });

  it('may be a log that goes on: open sessions verify too', () => {
    expect(verify(honest.slice(0, -1))).toMatchObject({ verdict: 'intact', closed: false });
  });
});

describe('a changed byte is named, whatever it belongs to', () => {
  const middle = at('BallotCast', 2).seq;
  const flipped = (text: string, place: number) =>
    `${text.slice(0, place)}${text[place] === '0' ? '1' : '0'}${text.slice(place + 1)}`;
  const tampered = (seq: number, change: (row: Link) => Partial<Link>) =>
    verify(honest.map((row) => (row.seq === seq ? { ...row, ...change(row) } : row)));

  it('every single byte of a body', () => {
    const { length } = honest[middle - 1]?.body ?? '';
    for (let place = 0; place < length; place += 1) {
      const report = tampered(middle, ({ body }) => ({ body: flipped(body, place) }));
      expect(report).toMatchObject({
        verdict: 'broken',
        seq: middle,
        reason: 'hash-mismatch',
        intactEvents: middle - 1,
      });
    }
  });

  it('every event of the log', () => {
    for (const { seq } of events) {
      const report = tampered(seq, ({ body }) => ({ body: body.replace('"deviceId":"', '"deviceId":"x') }));
      expect(report).toMatchObject({ verdict: 'broken', seq, reason: 'hash-mismatch' });
    }
  });

  it('the hash, the predecessor, the number', () => {
    expect(tampered(middle, ({ hash }) => ({ hash: flipped(hash, 10) }))).toMatchObject({
      seq: middle,
      reason: 'hash-mismatch',
    });
    expect(tampered(middle, ({ prevHash }) => ({ prevHash: flipped(prevHash, 63) }))).toMatchObject({
      seq: middle,
      reason: 'prev-hash-mismatch',
    });
    expect(tampered(middle, () => ({ seq: middle + 1 }))).toMatchObject({ seq: middle, reason: 'seq-missing' });
    expect(tampered(middle, () => ({ seq: 1 }))).toMatchObject({ seq: 1, reason: 'seq-repeated' });
  });

  it('a deleted, a doubled, an inserted event, two swapped ones', () => {
    const without = honest.filter(({ seq }) => seq !== middle);
    expect(verify(without)).toMatchObject({ seq: middle, reason: 'seq-missing', intactEvents: middle - 1 });
    expect(verify(honest.slice(1))).toMatchObject({ seq: 1, reason: 'seq-missing' });
    const row = honest[middle - 1] as Link;
    const doubled = [...honest.slice(0, middle), row, ...honest.slice(middle)];
    expect(verify(doubled)).toMatchObject({ seq: middle, reason: 'seq-repeated', intactEvents: middle });
    const inserted = [
      ...honest.slice(0, middle - 1),
      { ...row, body: row.body.replace('for', 'against') },
      ...honest.slice(middle),
    ];
    expect(verify(inserted)).toMatchObject({ seq: middle, reason: 'hash-mismatch' });
    const swapped = honest.map((own, index) =>
      index === middle - 1
        ? { ...(honest[middle] as Link), seq: own.seq }
        : index === middle
          ? { ...row, seq: own.seq }
          : own,
    );
    expect(verify(swapped)).toMatchObject({ seq: middle, reason: 'prev-hash-mismatch' });
  });

  it('an event that is only renumbered and joined on needs its hash anew, and then its neighbour complains', () => {
    const row = honest[middle - 1] as Link;
    const body = row.body.replace('"choice":"for"', '"choice":"against"');
    const rehashed = { ...row, body, hash: sha256(`${row.prevHash}\n${row.seq}\n${body}`) };
    const forged = honest.map((own) => (own.seq === middle ? rehashed : own));
    expect(verify(forged)).toMatchObject({ verdict: 'broken', seq: middle + 1, reason: 'prev-hash-mismatch' });
  });

  it('nothing at all is no log', () => {
    expect(verify([])).toEqual({ verdict: 'broken', seq: 1, reason: 'empty-log', detail: 'no event', intactEvents: 0 });
  });
});

describe('what only a witness shows', () => {
  const head = honest.at(-1)?.hash ?? '';

  it('a cut-off end looks like a session that goes on: without a hash from a paper nobody can tell', () => {
    const cut = honest.slice(0, -5);
    expect(verify(cut)).toMatchObject({ verdict: 'intact', closed: false });
    expect(verify(cut, [head])).toEqual({
      verdict: 'broken',
      seq: cut.length + 1,
      reason: 'witness-missing',
      detail: head,
      intactEvents: cut.length,
    });
  });

  it('so does a log written anew with other, equally possible events', () => {
    const other = (event: StoredEvent) => withPayload({ reason: 'Inny powód' })(event);
    const forged = chained(
      events.map((event) => (event.type === 'MemberExcluded' ? (other(event) as StoredEvent) : event)),
    );
    expect(verify(forged)).toMatchObject({ verdict: 'intact' });
    expect(verify(forged, [head])).toMatchObject({ verdict: 'broken', reason: 'witness-missing' });
  });
});

describe('a log written anew from one event on, every hash recomputed, still has to make sense', () => {
  const seq = (type: EventType, nth = 0) => at(type, nth).seq;

  it.each<[string, number, (event: StoredEvent) => unknown, string]>([
    ['another choice', seq('BallotCast', 2), withPayload({ choice: 'against' }), 'tally-mismatch'],
    ['a vote for somebody else', seq('BallotCast', 2), withPayload({ memberId: 'm9' }), 'ballot-unlawful'],
    ['a vote out of nowhere', seq('BallotCast', 2), withPayload({ replacesSeq: 3 }), 'ballot-unlawful'],
    [
      'another tally',
      seq('VotingClosed'),
      (event) => {
        if (event.type !== 'VotingClosed') return event;
        const { result } = event.payload;
        return withPayload({ result: { ...result, tally: { ...result.tally, for: 5 } } })(event);
      },
      'tally-mismatch',
    ],
    [
      'another outcome',
      seq('VotingClosed'),
      (event) =>
        event.type === 'VotingClosed' &&
        withPayload({ result: { ...event.payload.result, outcome: 'not-adopted' } })(event),
      'tally-mismatch',
    ],
    [
      'others present at closing',
      seq('VotingClosed'),
      (event) =>
        event.type === 'VotingClosed' &&
        withPayload({ result: { ...event.payload.result, presentAtClose: 15 } })(event),
      'figures-mismatch',
    ],
    [
      'another announced number',
      seq('VotingAnnounced'),
      withPayload({ formula: 'Za głosowało 9, przeciw 0, wstrzymało się 0, nie głosowało 0.' }),
      'tally-mismatch',
    ],
    [
      'another list of those who may vote',
      seq('VotingOpened'),
      (event) =>
        event.type === 'VotingOpened' && withPayload({ frame: { ...event.payload.frame, eligible: ['m1'] } })(event),
      'frame-mismatch',
    ],
    [
      'an easier majority at opening',
      seq('VotingOpened', 1),
      (event) =>
        event.type === 'VotingOpened' &&
        withPayload({ frame: { ...event.payload.frame, majority: { kind: 'simple' } } })(event),
      'frame-mismatch',
    ],
    ['another number of the voting', seq('VotingOpened'), withPayload({ no: 7 }), 'event-out-of-order'],
    ['another text put to the vote', seq('VotingPrepared'), withPayload({ subject: 'Inna uchwała' }), 'frame-mismatch'],
    ['more present than the register says', seq('SessionOpened'), withPayload({ present: 12 }), 'figures-mismatch'],
    ['another session', seq('BallotCast'), (event) => ({ ...event, sessionId: 'other' }), 'foreign-session'],
    [
      'an earlier time',
      seq('BallotCast'),
      (event) => ({ ...event, at: '2020-01-01T00:00:00.000Z' }),
      'time-runs-backwards',
    ],
    ['a time of another shape', seq('BallotCast'), (event) => ({ ...event, at: 'dziś' }), 'body-not-event'],
    ['another kind of event', seq('BallotCast'), (event) => ({ ...event, type: 'BallotStuffed' }), 'unknown-event'],
    ['a version nobody knows', seq('BallotCast'), (event) => ({ ...event, version: 2 }), 'unknown-event'],
    ['no payload', seq('BallotCast'), ({ payload: _payload, ...event }) => event, 'body-not-event'],
    [
      'half a payload',
      seq('VotingOpened'),
      (event) => ({ ...event, payload: { votingId: 'x' } }),
      'event-out-of-order',
    ],
    ['a payload without its frame', seq('VotingOpened'), withPayload({ frame: null }), 'body-not-event'],
    ['an unknown item', seq('ItemStarted'), withPayload({ itemId: 'i99' }), 'event-out-of-order'],
    [
      'somebody who is not in the council',
      seq('AttendanceRecorded'),
      withPayload({ memberId: 'm99' }),
      'event-out-of-order',
    ],
    [
      'a change of the agenda without its vote',
      seq('AgendaChanged'),
      withPayload({ votingId: 'x' }),
      'event-out-of-order',
    ],
  ])('%s', (_name, place, change, reason) => {
    const report = rewritten(place, change);
    expect(report).toMatchObject({ verdict: 'broken', reason });
    // A forged ballot shows at the latest where the votes are counted.
    if (report.verdict === 'broken' && reason !== 'tally-mismatch') expect(report.seq).toBe(place);
  });

  it('a number in the body that is not the number of the row', () => {
    const place = seq('BallotCast');
    const rows = honest.slice(0, place - 1);
    const event = { ...at('BallotCast'), seq: place + 5 };
    const body = canonicalJson(event);
    const prevHash = rows.at(-1)?.hash ?? genesisHash;
    rows.push({ seq: place, body, prevHash, hash: sha256(`${prevHash}\n${place}\n${body}`) });
    expect(verify(rows)).toMatchObject({ seq: place, reason: 'body-seq-mismatch' });
  });

  it.each([
    ['a blank', (body: string) => body.replace(':', ': '), 'body-not-canonical'],
    [
      'another order of keys',
      (body: string) => `{"version":1,${body.slice(1).replace(',"version":1', '')}`,
      'body-not-canonical',
    ],
    ['a key twice', (body: string) => `{"actor":{},${body.slice(1)}`, 'body-not-canonical'],
    ['a fraction', (body: string) => body.replace('"version":1', '"version":1.5'), 'body-not-canonical'],
    [
      'a number written otherwise',
      (body: string) => body.replace('"version":1', '"version":1e0'),
      'body-not-canonical',
    ],
    ['no JSON', (body: string) => body.slice(1), 'body-not-json'],
    ['an empty text', () => '', 'body-not-json'],
    ['a list', () => '[]', 'body-not-event'],
    ['one key more', (body: string) => `${body.slice(0, -1)},"ż":1}`, 'body-not-event'],
  ])('a body with %s', (_name, change, reason) => {
    const first = honest[0] as Link;
    const body = change(first.body);
    const forged = { ...first, body, hash: sha256(`${first.prevHash}\n1\n${body}`) };
    expect(verify([forged])).toMatchObject({ verdict: 'broken', seq: 1, reason });
  });

  /** The log with one event taken out and every number and hash behind it made to fit. */
  const closedUp = (missing: number) =>
    verify(
      chained(events.filter((event) => event.seq !== missing).map((event, index) => ({ ...event, seq: index + 1 }))),
    );

  it.each<[EventType, string]>([
    ['SessionPrepared', 'event-out-of-order'],
    ['SessionConvened', 'event-out-of-order'],
    ['AttendanceRecorded', 'figures-mismatch'],
    ['SessionOpened', 'event-out-of-order'],
    ['ItemStarted', 'event-out-of-order'],
    ['VotingPrepared', 'event-out-of-order'],
    ['VotingOpened', 'event-out-of-order'],
    ['MemberExcluded', 'tally-mismatch'],
    ['VotingClosed', 'event-out-of-order'],
    ['VotingAnnounced', 'event-out-of-order'],
    ['ItemFinished', 'event-out-of-order'],
  ])('an event dropped without a gap: %s', (type, reason) => {
    expect(closedUp(at(type).seq)).toMatchObject({ verdict: 'broken', reason });
  });

  it('a ballot dropped without a gap shows in the tally', () => {
    const last = events.findLast((event) => event.type === 'BallotCast');
    expect(closedUp(last?.seq ?? 0)).toMatchObject({ verdict: 'broken', reason: 'tally-mismatch' });
  });

  it('nothing follows the closing of a session', () => {
    const last = events.at(-1) as StoredEvent;
    const more = { ...at('LateBallotRefused'), seq: last.seq + 1, at: last.at };
    expect(verify(chained([...events, more]))).toMatchObject({ seq: last.seq + 1, reason: 'event-out-of-order' });
  });

  it('nobody who voted was corrected to absence while the vote was open', () => {
    const told = new Sitting({ sha256 }).underItem(10);
    told.withOpenVoting();
    told.votes(9, 'for').thenAccepted();
    const correctsSeq = told.state.register.findLast(({ memberId }) => memberId === 'm9')?.seq ?? 0;
    told.given({
      type: 'AttendanceCorrected',
      payload: { memberId: 'm9', present: false, correctsSeq, reason: 'Pomyłka' },
    });
    expect(verify(chained(told.events))).toMatchObject({ seq: told.state.seq, reason: 'event-out-of-order' });
  });

  it('Q-03: a vote that lost its quorum must be closed as void at once', () => {
    const told = new Sitting({ sha256 }).underItem(8);
    told.withOpenVoting();
    told.leave(8);
    const [leaving] = told.events.slice(-2) as [StoredEvent];
    const kept = told.events.filter(({ type }) => type !== 'VotingClosed');
    const ballot = { type: 'QuorumChecked', payload: { present: 7, quorum: 8, met: false } } as const;
    expect(verify(chained(told.events)).verdict).toBe('intact');
    expect(verify(chained([...kept, { ...leaving, ...ballot, seq: leaving.seq + 1 }]))).toMatchObject({
      seq: leaving.seq + 1,
      reason: 'event-out-of-order',
    });
  });
});

it('a log of another session than asked for is named as such', () => {
  expect(verifyLog(honest, { sha256, sessionId: 'other' })).toMatchObject({ seq: 1, reason: 'foreign-session' });
  expect(verifyLog(honest, { sha256, sessionId }).verdict).toBe('intact');
});

it('every reason has its own name', () => {
  expect(new Set(faultCodes).size).toBe(faultCodes.length);
});
