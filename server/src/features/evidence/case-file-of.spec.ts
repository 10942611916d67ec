import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { genesisHash, link } from '../../../../core/src/chain/chain.js';
import { chair } from '../../../../core/src/testing/people.js';
import { Sitting, sessionId } from '../../../../core/src/testing/sitting.js';
import { caseFileDocument } from '../../pdf/case-file/case-file.js';
import { caseFileOf } from './case-file-of.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function fileOfOneVote() {
  const sitting = new Sitting({ sha256 }).underItem(9);
  const votingId = sitting.withOpenVoting();
  sitting.votes(1, 'against').thenAccepted();
  for (const no of [1, 2, 3, 4, 5]) sitting.votes(no, 'for').thenAccepted();
  sitting.when(chair, 'CloseVoting', { votingId }).thenAccepted();
  let prevHash = genesisHash;
  const links = sitting.events.map((event) => {
    const linked = link(sha256, prevHash, event);
    prevHash = linked.hash;
    return linked;
  });
  const at = sitting.now;
  const desks = { from: at, to: at, entries: [], dropped: 0 };
  const made = { caseFileId: '00000000-0000-4000-8000-0000000000cf', madeAt: at, madeBy: 'Anna Biurowa' };
  return caseFileOf({ sessionId, votingId, ...made, links, desks, checkpoints: [] });
}

it('the paper tells the vote, the changed ballot, the recount and how to check the digest', () => {
  const file = fileOfOneVote();
  expect(file.recount).toMatchObject({ verdict: 'intact', agrees: true });
  const text = JSON.stringify(caseFileDocument(file, 'd'.repeat(64)));
  for (const words of ['Akta głosowania nr 1', 'Prowadzący obrady', 'Dokument wewnętrzny', 'd'.repeat(64)])
    expect(text).toContain(words);
  expect(file.events.filter(({ ballot }) => ballot?.standing === 'replaced')).toHaveLength(1);
});

it('the paper says by whom each act was done, and no number of votes where the law sets a comparison (Q-04)', () => {
  const file = fileOfOneVote();
  expect(file.events.find(({ type }) => type === 'VotingClosed')?.by).toBe(file.vote.presidedBy);
  for (const { ballot, by } of file.events) if (ballot) expect(by).toBe(ballot.fullName);
  const text = JSON.stringify(caseFileDocument(file, 'd'.repeat(64)));
  expect(file.vote.majority).toEqual({ kind: 'simple' });
  expect(text).toContain('więcej głosów ZA niż PRZECIW');
  expect(text).not.toContain('Potrzebnych głosów');
});

it('without a checkpoint and a note of the desks the paper says that there is none', () => {
  const text = JSON.stringify(caseFileDocument(fileOfOneVote(), 'd'.repeat(64)));
  for (const words of ['Nie podpisano jeszcze punktu kontrolnego.', 'Brak zapisów: nikt nie był połączony'])
    expect(text).toContain(words);
});
