import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ElectionView, SecretRoundView } from '../../../protocol/src/views/elections-part.js';
import { renderWall } from '../testing/render-wall.js';
import { wallViewOf } from '../testing/wall-view-of.js';
import { ItemScene } from './item-scene.js';

afterEach(cleanup);

const round: SecretRoundView = {
  ...{ roundId: 'r1', no: 1, paper: 'choose-one', status: 'open', present: 15, quorum: 8, quorumMet: null },
  candidates: [
    { candidateId: 'm3', fullName: 'Anna Lis' },
    { candidateId: 'm4', fullName: 'Jan Łoś' },
  ],
  ...{ commission: [], openedAt: '2026-11-24T09:30:00.000Z', closedAt: null, announcedAt: null },
  issuedTo: [{ memberId: 'm5', fullName: 'Ewa Żak' }],
  ...{ awaitsSecondEntry: false, count: null, elected: [], formula: null, annulment: null },
};

function shows(change: Partial<ElectionView>) {
  const itemId = wallViewOf().agenda.currentItemId ?? '';
  const election: ElectionView = {
    ...{ electionId: 'e1', itemId, itemNumber: '2', office: 'chair', seats: 1, nominationsOpen: false, runOff: false },
    candidates: round.candidates.map((one) => ({
      ...one,
      ...{ memberId: one.candidateId, nominatedBy: null, candidacy: 'standing' as const },
    })),
    ...{ rounds: [round], awaiting: [], ending: null, endReason: null },
    ...change,
  };
  renderWall(<ItemScene view={wallViewOf({ elections: { commission: [], viceChairs: null, all: [election] } })} />);
  return { title: screen.getByRole('heading', { level: 1 }).textContent, words: document.body.textContent ?? '' };
}

describe('a secret vote on the wall (B-04)', () => {
  it('shows candidates and how many papers were taken, while it goes on', () => {
    const { title, words } = shows({});
    expect(title).toBe('Trwa głosowanie tajne');
    expect(words).toContain('Karty odebrało 1 z 15');
    expect(words).toContain('Jan Łoś');
    expect(words).not.toContain('Ewa Żak');
  });

  it('shows the figures once announced', () => {
    const count = {
      ...{ issued: 15, cast: 15, valid: 15, invalid: 0, abstain: 1 },
      candidates: [
        { candidateId: 'm3', for: 8, against: 0, abstain: 0 },
        { candidateId: 'm4', for: 6, against: 0, abstain: 0 },
      ],
    };
    const { title, words } = shows({
      rounds: [{ ...round, status: 'announced', count, elected: ['m3'] }],
      awaiting: ['m3'],
    });
    expect(title).toBe('Wybrano: Anna Lis');
    expect(words).toContain('głosów ważnych 15');
  });
});
