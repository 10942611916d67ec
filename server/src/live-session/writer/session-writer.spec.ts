import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chair, councillor } from '../../../../core/src/testing/people.js';
import { sessionId } from '../../../../core/src/testing/sitting.js';
import { WriterDesk } from './testing/writer-desk.js';

describe('the single writer of a session', () => {
  it('commits what waits together and acknowledges only afterwards', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(45);
    const before = desk.log.appends;
    const acks = await Promise.all(
      Array.from({ length: 45 }, (_, index) =>
        desk.order(councillor(index + 1), 'CastBallot', { votingId, choice: 'for' }),
      ),
    );
    expect(acks.every((ack) => ack.status === 'accepted')).toBe(true);
    expect(desk.log.appends - before).toBeLessThanOrEqual(2);
    const seqs = acks.map((ack) => (ack.status === 'accepted' ? ack.seq : 0));
    expect(new Set(seqs).size).toBe(45);
    expect(Object.keys(desk.writer.state.votings[0]?.ballots ?? {})).toHaveLength(45);
  });

  it('answers a repeated command with the first answer, also while the first is still being written', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const id = randomUUID();
    const cast = () => desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' }, id);
    const [first, second] = await Promise.all([cast(), cast()]);
    const third = await cast();
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(desk.log.rows.filter((row) => row.eventType === 'BallotCast')).toHaveLength(1);
  });

  it('answers the same choice pressed again with the ballot that stands, also behind others and after the log was read anew', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const cast = (seat: number) => desk.order(councillor(seat), 'CastBallot', { votingId, choice: 'for' });
    const [first, , third] = await Promise.all([cast(3), cast(4), cast(3)]);
    if (first?.status !== 'accepted') throw new Error('Not accepted');
    const receipt = { status: 'accepted', seq: first.seq, hash: first.hash, at: first.at };
    expect(third).toMatchObject(receipt);
    expect(desk.log.rows[first.seq - 1]?.hash).toBe(first.hash);
    expect(desk.log.rows.at(-1)?.seq).toBe(first.seq + 1);
    expect(await cast(3)).toMatchObject(receipt);
    await desk.writer.load();
    expect(await cast(3)).toMatchObject(receipt);
  });

  it('rests no answer on a ballot the database refused', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const { length } = desk.log.rows;
    const cast = (id: string) => desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' }, id);
    const [untakeable, again] = [randomUUID(), randomUUID()];
    desk.log.untakeable = untakeable;
    const answers = await Promise.all([cast(untakeable), cast(again)]);
    expect(answers[0]).toMatchObject({ status: 'failed', failure: { code: 'internal' } });
    expect(answers[1]).toMatchObject({ status: 'accepted', seq: length + 1, hash: desk.log.rows[length]?.hash });
    expect(desk.log.rows.filter((row) => row.eventType === 'BallotCast')).toHaveLength(1);
  });

  it('acknowledges nothing when the database refuses, and goes on when it is back', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const { length } = desk.log.rows;
    desk.log.fault = 'refused';
    const id = randomUUID();
    const lost = await desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' }, id);
    expect(lost).toMatchObject({ status: 'failed', failure: { code: 'outcome-unknown' } });
    expect(desk.log.rows).toHaveLength(length);
    desk.log.fault = 'none';
    expect(await desk.order(councillor(3), 'CastBallot', { votingId, choice: 'for' }, id)).toMatchObject({
      status: 'accepted',
    });
    expect(desk.log.rows).toHaveLength(length + 1);
  });

  it('finds the answer in the log when the commit went through and only its reply was lost', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const { length } = desk.log.rows;
    desk.log.fault = 'reply-lost';
    const id = randomUUID();
    const lost = await desk.order(councillor(3), 'CastBallot', { votingId, choice: 'against' }, id);
    expect(lost).toMatchObject({ status: 'failed', failure: { code: 'outcome-unknown' } });
    desk.log.fault = 'none';
    const found = await desk.order(councillor(3), 'CastBallot', { votingId, choice: 'against' }, id);
    expect(found).toMatchObject({ status: 'accepted', seq: length + 1 });
    expect(desk.log.rows).toHaveLength(length + 1);
  });

  it('is refused by the log when another writer was there, and reads what that one wrote', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const rival = desk.newWriter();
    await rival.load();
    const command = {
      id: randomUUID(),
      sessionId,
      type: 'CastBallot',
      payload: { votingId, choice: 'for' },
    } as const;
    expect(await rival.execute(command, councillor(5))).toMatchObject({ status: 'accepted' });
    const id = randomUUID();
    const stale = await desk.order(councillor(6), 'CastBallot', { votingId, choice: 'against' }, id);
    expect(stale).toMatchObject({ status: 'failed', failure: { code: 'outcome-unknown' } });
    expect(await desk.order(councillor(6), 'CastBallot', { votingId, choice: 'against' }, id)).toMatchObject({
      status: 'accepted',
    });
    expect(Object.keys(desk.writer.state.votings[0]?.ballots ?? {}).sort()).toEqual(['m5', 'm6']);
  });

  it('replays to the same state as it lived through', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    await desk.order(councillor(4), 'CastBallot', { votingId, choice: 'abstain' });
    const again = desk.newWriter();
    await again.load();
    expect(again.state).toEqual(desk.writer.state);
    expect(again.headHash).toBe(desk.writer.headHash);
  });

  it('does not open a log with a broken link, and names the event', async () => {
    const desk = new WriterDesk();
    await desk.withOpenVote(15);
    const row = desk.log.rows[4];
    if (!row) throw new Error('No fifth event');
    desk.log.rows[4] = { ...row, body: row.body.replace('entered', 'entereD') };
    await expect(desk.newWriter().load()).rejects.toMatchObject({ name: 'BrokenLog', seq: 5 });
  });

  it('logs a ballot after closing once and refuses it every time (V-06)', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    await desk.order(chair, 'CloseVoting', { votingId });
    const late = () => desk.order(councillor(7), 'CastBallot', { votingId, choice: 'for' });
    const refused = { status: 'refused', refusal: { code: 'voting-closed' } };
    expect(await late()).toMatchObject(refused);
    expect(await late()).toMatchObject(refused);
    expect(desk.log.rows.filter((row) => row.eventType === 'LateBallotRefused')).toHaveLength(1);
  });

  it('tells views about commits only, never about refusals', async () => {
    const desk = new WriterDesk();
    const votingId = await desk.withOpenVote(15);
    const { length } = desk.batches;
    await desk.order(councillor(9), 'OpenVoting', { votingId, acceptUnreachable: false });
    expect(desk.batches).toHaveLength(length);
  });
});
