import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chair, councillor } from '../../../../core/src/testing/people.js';
import { WriterDesk } from './testing/writer-desk.js';

describe('the single writer in trouble', () => {
  it('answers a command that no text can hold with a failure of its own and goes on', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const unwritable = { votingId, memberId: 'm5', reason: 'lone \ud800 surrogate' };
    const [bad, good] = await Promise.all([
      desk.order(chair, 'ExcludeMember', unwritable),
      desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' }),
    ]);
    expect(bad).toMatchObject({ status: 'failed', failure: { code: 'internal' } });
    expect(good).toMatchObject({ status: 'accepted' });
    expect(desk.writer.state.votings[0]?.exclusions).toEqual({});
  });

  it('one row the database cannot take fails alone; those committed with it and behind it are not lost', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    desk.log.untakeable = 'poison';
    const cast = (seat: number) => desk.order(councillor(seat), 'CastBallot', { votingId, choice: 'for' });
    const batch = [
      cast(2),
      desk.order(chair, 'ExcludeMember', { votingId, memberId: 'm9', reason: 'poison' }),
      cast(3),
      cast(9),
    ];
    await new Promise((resolve) => setImmediate(resolve));
    const behind = [cast(4), cast(5)];
    const [second, poison, ...others] = await Promise.all([...batch, ...behind]);
    expect(poison).toMatchObject({ status: 'failed', failure: { code: 'internal' } });
    expect([second, ...others].map((ack) => ack?.status)).toEqual(Array(5).fill('accepted'));
    expect(Object.keys(desk.writer.state.votings[0]?.ballots ?? {}).sort()).toEqual(['m2', 'm3', 'm4', 'm5', 'm9']);
    expect(desk.log.reads).toBe(0);
    const again = desk.newWriter();
    await again.load();
    expect(again.state).toEqual(desk.writer.state);
  });

  it('a listener that fails costs nobody an answer', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    desk.listener = () => {
      throw new Error('a view that cannot be made');
    };
    const cast = (seat: number) => desk.order(councillor(seat), 'CastBallot', { votingId, choice: 'for' });
    expect(await cast(2)).toMatchObject({ status: 'accepted' });
    expect(await cast(3)).toMatchObject({ status: 'accepted' });
    expect(desk.complaints).toHaveLength(2);
  });

  it('answers within three seconds while the database is frozen, and counts the vote once when it is back', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const id = randomUUID();
    const cast = () => desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' }, id);
    desk.log.fault = 'refused';
    await cast();
    desk.log.fault = 'frozen';
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = performance.now();
    expect(await cast()).toMatchObject({ status: 'failed', failure: { code: 'outcome-unknown' } });
    expect(performance.now() - asked).toBeLessThan(3_000);
    desk.log.fault = 'none';
    await desk.log.close();
    expect(await cast()).toMatchObject({ status: 'accepted' });
    expect(desk.log.rows.filter((row) => row.eventType === 'BallotCast')).toHaveLength(1);
  });

  it('stops within two seconds although the database does not answer, and nothing is acknowledged', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    desk.log.fault = 'frozen';
    const ack = desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const asked = performance.now();
    await desk.writer.stop();
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(await ack).toMatchObject({ status: 'failed', failure: { code: 'outcome-unknown' } });
  });

  it('writes what was accepted before the stop and takes nothing after it', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const before = desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' });
    const stopped = desk.writer.stop();
    const after = desk.order(councillor(4), 'CastBallot', { votingId, choice: 'for' });
    await stopped;
    expect(await before).toMatchObject({ status: 'accepted' });
    expect(await after).toMatchObject({ status: 'failed', failure: { code: 'outcome-unknown' } });
    expect(desk.log.rows.filter((row) => row.eventType === 'BallotCast')).toHaveLength(1);
  });

  it.each([
    ['a body that is no JSON', (body: string) => body.slice(0, -1)],
    ['an event it does not know', (body: string) => body.replace('AttendanceRecorded', 'AttendanceInvented')],
    ['a changed letter', (body: string) => body.replace('entered', 'entereD')],
  ])('does not open a log with %s, and names the event', async (_name, change) => {
    const desk = new WriterDesk();
    await desk.withOpenVote(15);
    const row = desk.log.rows[4];
    if (!row) throw new Error('No fifth event');
    desk.log.rows[4] = { ...row, body: change(row.body) };
    await expect(desk.newWriter().load()).rejects.toMatchObject({ name: 'BrokenLog', seq: 5 });
  });

  it('names an event that is linked well but cannot be read', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const { logRow } = await import('../../event-log/log-row.js');
    const head = desk.log.rows.at(-1);
    if (!head) throw new Error('No events');
    const event = { ...JSON.parse(head.body), seq: head.seq + 1, type: 'BallotInvented', payload: { votingId } };
    desk.log.rows.push(logRow(head.hash, event));
    await expect(desk.newWriter().load()).rejects.toMatchObject({ name: 'BrokenLog', seq: head.seq + 1 });
  });

  it.each([
    ['breaks under way', (desk: WriterDesk) => ({ rows: tampered(desk), seq: 5 })],
    ['lost its end', (desk: WriterDesk) => ({ rows: desk.log.rows.slice(0, -3), seq: desk.log.rows.length - 2 })],
  ])('a log that %s shuts the session in clear words; nothing is written behind it', async (_name, damage) => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const { rows, seq } = damage(desk);
    desk.log.rows = rows;
    desk.log.fault = 'refused';
    const cast = () => desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' });
    expect(await cast()).toMatchObject({ failure: { code: 'outcome-unknown' } });
    desk.log.fault = 'none';
    const { length } = rows;
    expect(await cast()).toMatchObject({ status: 'failed', failure: { code: 'log-broken' } });
    expect(desk.writer.broken).toMatchObject({ name: 'BrokenLog', seq });
    expect(desk.log.rows).toHaveLength(length);
    const { reads } = desk.log;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(desk.log.reads).toBe(reads);
  });
});

function tampered({ log }: WriterDesk) {
  return log.rows.map((row) => (row.seq === 5 ? { ...row, body: row.body.replace('entered', 'entereD') } : row));
}
