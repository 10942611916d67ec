import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ElectionStep } from '../../../../core/src/elections/election-step.js';
import type { ElectionView, SecretRoundView } from '../../../../protocol/src/views/elections-part.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { ElectionStage } from './election-stage.js';

afterEach(cleanup);

const itemId = sampleView.agenda.currentItemId ?? '';
const electionId = '00000000-0000-4000-8000-0000000000e1';
const round: SecretRoundView = {
  roundId: '00000000-0000-4000-8000-0000000000e2',
  no: 1,
  paper: 'per-candidate',
  candidates: [{ candidateId: 'm2', fullName: 'Marek Łoś' }],
  commission: ['Ewa Żak'],
  status: 'open',
  openedAt: '2026-11-24T09:30:00.000Z',
  closedAt: null,
  announcedAt: null,
  present: 2,
  quorum: 2,
  quorumMet: null,
  issuedTo: [],
  awaitsSecondEntry: false,
  count: null,
  elected: [],
  formula: null,
  annulment: null,
};
const candidate = { candidateId: 'm2', memberId: 'm2', fullName: 'Marek Łoś', nominatedBy: null };
const election: ElectionView = {
  ...{ electionId, itemId, itemNumber: '2', office: 'vice-chair', seats: 1, nominationsOpen: true, runOff: false },
  candidates: [{ ...candidate, candidacy: 'standing' }],
  ...{ rounds: [], awaiting: [], ending: null, endReason: null },
};

function sceneOf(step: ElectionStep['step'], change: Partial<ElectionView> | null = {}): { view: Partial<ChairView> } {
  const items = sampleView.agenda.items.map((item) =>
    item.itemId === itemId ? { ...item, kind: 'election' as const } : item,
  );
  const all = change ? [{ ...election, ...change }] : [];
  return {
    view: {
      agenda: { ...sampleView.agenda, items },
      voting: null,
      elections: { commission: [], viceChairs: 2, all },
      nextStep: { kind: 'election', step, itemId, electionId: change ? electionId : null },
    },
  };
}

describe('the chair leads an election step by step', () => {
  it('B-06: takes nominations and the candidate’s consent', async () => {
    const { orders } = renderSteering(
      <ElectionStage />,
      sceneOf('await-consent', { candidates: [{ ...candidate, candidacy: 'nominated' }] }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Marek Łoś: wyraża zgodę' }));
    expect(orders()).toEqual([
      { type: 'AnswerNomination', payload: { electionId, candidateId: 'm2', consents: true } },
    ]);
  });

  it('B-04: gives out papers one by one; the wide shot is asked for (B-10)', async () => {
    const { orders } = renderSteering(<ElectionStage />, sceneOf('issue-papers', { rounds: [round] }));
    expect(screen.getByText(/Ujęcie ogólne/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Wydaj: Marek Łoś' }));
    expect(orders()).toEqual([{ type: 'IssueBallotPaper', payload: { electionId, memberId: 'm2' } }]);
  });

  it('V-15: the protocol is sent only when every figure is there, and once more by the second person', async () => {
    const issuedTo = [
      { memberId: 'm1', fullName: 'Anna Adamska' },
      { memberId: 'm2', fullName: 'Marek Łoś' },
    ];
    const closed = { ...round, status: 'closed' as const, issuedTo };
    const { orders, show } = renderSteering(<ElectionStage />, sceneOf('enter-count', { rounds: [closed] }));
    const fill = async (figures: readonly string[]) => {
      const fields = within(screen.getByRole('region', { name: 'Protokół komisji skrutacyjnej' })).getAllByRole(
        'textbox',
      );
      for (const [index, figure] of figures.entries()) await userEvent.type(fields[index] as HTMLElement, figure);
    };
    await userEvent.click(screen.getByRole('button', { name: 'Zapisz protokół' }));
    expect(orders()).toEqual([]);
    await fill(['2', '2', '0', '2', '0', '0']);
    await userEvent.click(screen.getByRole('button', { name: 'Zapisz protokół' }));
    const candidates = [{ candidateId: 'm2', for: 2, against: 0, abstain: 0 }];
    const count = { issued: 2, cast: 2, valid: 2, invalid: 0, abstain: 0, candidates };
    expect(orders()).toEqual([{ type: 'EnterRoundCount', payload: { electionId, count } }]);
    show(sceneOf('confirm-count', { rounds: [{ ...closed, awaitsSecondEntry: true }] }));
    expect(screen.getByRole('button', { name: 'Potwierdź protokół' })).toBeTruthy();
  });

  it('B-07: asks the elected', async () => {
    const { orders } = renderSteering(<ElectionStage />, sceneOf('await-acceptance', { awaiting: ['m2'] }));
    await userEvent.click(screen.getByRole('button', { name: 'Przyjmuje wybór' }));
    expect(orders()).toEqual([{ type: 'AnswerElection', payload: { electionId, candidateId: 'm2', accepts: true } }]);
  });

  it('B-08: the number of vice-chairs goes to an open vote first', async () => {
    const { orders } = renderSteering(<ElectionStage />, sceneOf('fix-vice-chairs', null));
    await userEvent.click(screen.getByRole('radio', { name: '2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Poddaj pod głosowanie jawne' }));
    expect(orders()).toMatchObject([
      { type: 'PrepareVoting', payload: { itemId, subject: 'Ustalenie liczby Wiceprzewodniczących Rady: 2' } },
    ]);
  });

  it('B-07: what was foreseen here and has come about is not offered once more', () => {
    const offered = (ending: ElectionView['ending']) => {
      const { view } = sceneOf('start-election', { office: 'chair', ending, endReason: null });
      const items = (view.agenda?.items ?? []).map((item) =>
        item.itemId === itemId ? { ...item, election: { office: 'chair' as const, seats: 1 } } : item,
      );
      const agenda = { ...sampleView.agenda, items };
      const nextStep = { kind: 'start-item', itemId: 'i3' } as const;
      renderSteering(<ElectionStage />, { view: { ...view, agenda, nextStep } });
      const isOffered = screen.queryByRole('button', { name: /^Rozpocznij/ }) !== null;
      cleanup();
      return isOffered;
    };
    expect(offered('without-result')).toBe(true);
    expect(offered('elected')).toBe(false);
  });

  it('under another item nothing is shown', () => {
    renderSteering(<ElectionStage />);
    expect(screen.queryByRole('region', { name: /wybor/i })).toBeNull();
  });
});
