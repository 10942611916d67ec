import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { dossierPapers } from '../../../../core/src/annual/dossier.js';
import { plainStanding } from '../../../../protocol/src/testing/plain-standing.js';
import type { VotingSummary } from '../../../../protocol/src/views/parts.js';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { DischargePapers } from './discharge-papers.js';
import { RefusalVote } from './refusal-vote.js';
import { ReportDebate } from './report-debate.js';

afterEach(cleanup);

const current = sampleView.agenda.currentItemId ?? '';
const debate = { itemId: current, residentsHeard: 3, residentsAdmitted: 15, raisableBy: null };
const votingId = '00000000-0000-4000-8000-0000000000d1';
const past: VotingSummary = {
  votingId,
  no: 1,
  itemId: current,
  subject: 'Zwiększenie do 22 liczby mieszkańców',
  kind: 'procedural',
  status: 'announced',
  closedAt: '2026-11-24T10:00:00.000Z',
  outcome: 'adopted',
  ...plainStanding,
  tally: { for: 8, against: 0, abstain: 0, notVoted: 0, absent: 7, excluded: 0 },
};

describe('R-05: the debate on the report', () => {
  it('counts the residents and lets the council vote on more', async () => {
    const { orders } = renderSteering(<ReportDebate />, {
      view: { annual: { debate, dossier: null }, voting: null, nextStep: { kind: 'close-session' } },
    });
    expect(screen.getByText('Mieszkańcy: 3/15')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Głosowanie nad zwiększeniem liczby…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Przygotuj głosowanie' }));
    expect(orders()).toMatchObject([
      {
        type: 'PrepareVoting',
        payload: {
          itemId: current,
          kind: 'procedural',
          majority: { kind: 'simple' },
          subject: expect.stringContaining('20'),
        },
      },
    ]);
  });

  it('after the vote the adopted number is entered', async () => {
    const { orders } = renderSteering(<ReportDebate />, {
      view: {
        annual: { debate: { ...debate, raisableBy: votingId }, dossier: null },
        results: [past],
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Dopuść 22 mieszkańców' }));
    expect(orders()).toEqual([{ type: 'RaiseDebateLimit', payload: { votingId, residents: 22 } }]);
  });
});

describe('R-06: the papers of the discharge', () => {
  const dossier = { itemId: current, entries: [], missing: [...dossierPapers], waivers: [] };

  it('missing ones are named, and the chair goes on only with a reason', async () => {
    const { orders } = renderSteering(<DischargePapers />, {
      view: {
        annual: { debate: null, dossier },
        nextStep: { kind: 'waive-dossier', itemId: current, missing: 6 },
      },
    });
    expect(screen.getAllByText(/brak$/)).toHaveLength(6);
    const on = screen.getByRole('button', { name: 'Przejdź dalej mimo braku' });
    await userEvent.click(on);
    expect(orders()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox'), 'Odczytano na sali');
    await userEvent.click(on);
    expect(orders()).toEqual([{ type: 'WaiveDossier', payload: { itemId: current, reason: 'Odczytano na sali' } }]);
  });

  it('under another item nothing is shown', () => {
    renderSteering(<DischargePapers />, {
      view: { annual: { debate: null, dossier: { ...dossier, itemId: 'other' } } },
    });
    expect(screen.queryByText(/absolutori/)).toBeNull();
  });
});

it('V-24: a second vote, on the refusal of the discharge, is offered after the first failed', async () => {
  const items = sampleView.agenda.items.map((item) =>
    item.itemId === current ? { ...item, kind: 'discharge' as const } : item,
  );
  const { orders } = renderSteering(<RefusalVote />, {
    view: {
      agenda: { ...sampleView.agenda, items },
      voting: null,
      nextStep: { kind: 'close-session' },
      results: [{ ...past, itemId: current, kind: 'resolution', outcome: 'not-adopted' }],
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Głosowanie nad nieudzieleniem absolutorium' }));
  expect(orders()).toMatchObject([
    { type: 'PrepareVoting', payload: { matter: 'discharge', majority: { kind: 'absolute-of-statutory' } } },
  ]);
});
