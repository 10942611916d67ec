import { describe, expect, it } from 'vitest';
import { budgetCommittee } from '../testing/committees-of.js';
import { committeesUnderItem, countedBy, openedFor, presider } from '../testing/joint-sitting.js';
import { councillor } from '../testing/people.js';

describe('K-10: the opinion of a committee on a draft', () => {
  const opinion = { itemId: 'i2', committeeId: 'budget', remarks: null } as const;

  it('rests on an adopted vote of the committee; without one only „brak opinii” stands', () => {
    const sitting = committeesUnderItem([3, 4, 5], [budgetCommittee]);
    sitting
      .when(presider, 'RecordOpinion', { ...opinion, opinion: 'positive', votingId: null })
      .thenRefused('opinion-needs-vote');
    const votingId = openedFor(sitting, 'budget');
    sitting
      .when(presider, 'RecordOpinion', { ...opinion, opinion: 'none', votingId: null })
      .thenRefused('voting-unfinished');
    for (const no of [3, 4]) sitting.votes(no, 'against').thenAccepted();
    countedBy(sitting, votingId);
    sitting
      .when(presider, 'RecordOpinion', { ...opinion, opinion: 'negative', votingId })
      .thenRefused('opinion-needs-vote');
    sitting.when(presider, 'RecordOpinion', { ...opinion, opinion: 'none', votingId }).thenAccepted();
    expect(sitting.state.opinions).toMatchObject([{ itemId: 'i2', committeeId: 'budget', opinion: 'none', votingId }]);
  });

  it('remarks are written down, and the last word counts', () => {
    const sitting = committeesUnderItem([3, 4, 5], [budgetCommittee]);
    const votingId = openedFor(sitting, 'budget');
    for (const no of [3, 4]) sitting.votes(no, 'for').thenAccepted();
    countedBy(sitting, votingId);
    const remarked = { ...opinion, opinion: 'with-remarks', votingId } as const;
    sitting.when(presider, 'RecordOpinion', remarked).thenRefused('reason-required');
    sitting.when(presider, 'RecordOpinion', { ...opinion, opinion: 'positive', votingId }).thenAccepted();
    sitting.when(presider, 'RecordOpinion', { ...remarked, remarks: 'Skreślić § 2' }).thenAccepted();
    expect(sitting.state.opinions).toHaveLength(1);
    expect(sitting.state.opinions[0]).toMatchObject({ opinion: 'with-remarks', remarks: 'Skreślić § 2' });
    sitting
      .when(councillor(4), 'RecordOpinion', { ...opinion, opinion: 'none', votingId: null })
      .thenRefused('not-permitted');
    const foreign = { ...opinion, committeeId: 'school', opinion: 'none', votingId: null } as const;
    sitting.when(presider, 'RecordOpinion', foreign).thenRefused('committee-unknown');
    sitting
      .when(presider, 'RecordOpinion', { ...opinion, itemId: 'i3', opinion: 'none', votingId: null })
      .thenRefused('item-not-in-progress');
    sitting
      .when(presider, 'RecordOpinion', { ...opinion, itemId: 'i9', opinion: 'none', votingId: null })
      .thenRefused('agenda-item-unknown');
    sitting
      .when(presider, 'RecordOpinion', { ...opinion, opinion: 'positive', votingId: sitting.lastId })
      .thenRefused('voting-unknown');
  });
});
