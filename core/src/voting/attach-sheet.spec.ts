import { expect, it } from 'vitest';
import { chair, councillor, office, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';

const sheetOf = (votingId: string, digit: string) => ({
  votingId,
  documentId: `00000000-0000-4000-9000-${digit.repeat(12)}`,
  sha256: digit.repeat(64),
});

it('V-15: a signed sheet is attached after the count, also when the session is over, once, and changes no result', () => {
  const sitting = new Sitting().underItem(9);
  const votingId = sitting.withOpenVoting();
  sitting.votes(1, 'for').thenAccepted();
  sitting.when(operator, 'AttachVoteSheet', sheetOf(votingId, 'a')).thenRefused('voting-not-closed');
  sitting.counted(votingId);
  sitting.when(councillor(3), 'AttachVoteSheet', sheetOf(votingId, 'a')).thenRefused('not-permitted');
  sitting.when(office, 'AttachVoteSheet', sheetOf('nothing', 'a')).thenRefused('voting-unknown');
  const before = sitting.state.votings.at(-1);
  sitting
    .when(office, 'AttachVoteSheet', sheetOf(votingId, 'a'))
    .thenEvents({ type: 'VoteSheetAttached', payload: sheetOf(votingId, 'a') });
  sitting.when(office, 'AttachVoteSheet', sheetOf(votingId, 'a')).thenRefused('sheet-already-attached');
  sitting.when(chair, 'CloseSession', { reason: 'Wyczerpano porządek obrad' }).thenAccepted();
  sitting.when(office, 'AttachVoteSheet', sheetOf(votingId, 'b')).thenAccepted();
  const after = sitting.state.votings.at(-1);
  expect(after?.sheets.map(({ sha256 }) => sha256[0])).toEqual(['a', 'b']);
  expect(after?.result).toEqual(before?.result);
});
