import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { genesisHash, type Link, link } from '../chain/chain.js';
import { verifyLog } from '../chain/verify.js';
import type { StoredEvent } from '../session/events.js';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import type { Choice } from './voting.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The log as an honest writer stores it, recounted. */
function recounted(events: readonly StoredEvent[]) {
  const links: Link[] = [];
  for (const event of events) links.push(link(sha256, links.at(-1)?.hash ?? genesisHash, event));
  return verifyLog(links, { sha256 });
}

function openDesk() {
  const sitting = new Sitting({ sha256 }).underItem(9);
  const votingId = sitting.withOpenVoting();
  const presses = (press: number, choice: Choice, seen: number | null = null, deviceId = 'desk-a') =>
    sitting.when({ ...councillor(3), deviceId }, 'CastBallot', { votingId, choice, press, seen });
  const standing = () => sitting.state.votings.at(-1)?.ballots.m3;
  return { sitting, votingId, presses, standing };
}

describe('V-03, V-07: a press that comes late does not undo a newer one', () => {
  it('a lower number behind a higher one of the same device is refused and leaves the ballot as it is', () => {
    const { presses, standing } = openDesk();
    presses(8, 'against').thenAccepted();
    const before = standing();
    presses(7, 'for').thenRefused('ballot-overtaken').thenTrace();
    expect(standing()).toEqual(before);
    presses(9, 'abstain').thenAccepted();
    expect(standing()).toMatchObject({ choice: 'abstain', changes: 1, presses: { 'desk-a': 9 } });
  });

  it('back to the choice that stands while another press is on its way: written, no change, and that press comes too late', () => {
    const { sitting, votingId, presses, standing } = openDesk();
    presses(1, 'for').thenAccepted();
    const { seq } = sitting.state;
    presses(3, 'for').thenEvents({
      type: 'BallotCast',
      payload: { votingId, memberId: 'm3', choice: 'for', replacesSeq: seq, press: 3 },
    });
    presses(2, 'against').thenRefused('ballot-overtaken');
    expect(standing()).toMatchObject({ choice: 'for', changes: 0 });
  });

  it('a press of the older device made before the newer one voted is refused; made after its voter saw that vote, it counts', () => {
    const { presses, standing } = openDesk();
    presses(5, 'for', null, 'desk-b').thenAccepted();
    presses(1, 'against', null, 'desk-a').thenRefused('ballot-overtaken');
    presses(2, 'against', standing()?.seq ?? null, 'desk-a').thenAccepted();
    expect(standing()).toMatchObject({ choice: 'against', presses: { 'desk-a': 2, 'desk-b': 5 } });
    presses(4, 'for', standing()?.seq ?? null, 'desk-b').thenRefused('ballot-overtaken');
  });

  it('a press under way does not undo what an official has entered since (V-19); one made after seeing it counts', () => {
    const { sitting, votingId, presses, standing } = openDesk();
    sitting.when(chair, 'DeclareDeviceFailure', { votingId, cause: 'Brak zasilania' }).thenAccepted();
    const entry = { votingId, memberId: 'm3', choice: 'abstain', origin: 'oral' } as const;
    sitting.when(operator, 'EnterBallot', entry).thenAccepted();
    presses(1, 'for').thenRefused('ballot-overtaken');
    expect(standing()).toMatchObject({ choice: 'abstain', origin: 'oral' });
  });

  it('desks that number nothing vote as they come', () => {
    const { sitting, presses, standing } = openDesk();
    presses(6, 'for').thenAccepted();
    sitting.votes(3, 'against').thenAccepted();
    expect(standing()).toMatchObject({ choice: 'against', presses: { 'desk-a': 6 } });
  });

  it('the recount finds a press carried out behind a newer one', () => {
    const { sitting, votingId, presses } = openDesk();
    presses(4, 'for').thenAccepted();
    presses(5, 'against').thenAccepted();
    sitting.counted(votingId);
    expect(recounted(sitting.events).verdict).toBe('intact');
    const disordered = sitting.events.map((event) =>
      event.type === 'BallotCast' && event.payload.press === 4
        ? { ...event, payload: { ...event.payload, press: 6 } }
        : event,
    );
    expect(recounted(disordered)).toMatchObject({ verdict: 'broken', reason: 'ballot-unlawful' });
  });
});
