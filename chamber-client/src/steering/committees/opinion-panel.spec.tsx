import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { plainStanding } from '../../../../protocol/src/testing/plain-standing.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { ConductPanel } from '../stage/conduct-panel.js';
import { renderSteering } from '../testing/render-steering.js';
import { committeeOf } from '../testing/sample-committee.js';
import { sampleVoting } from '../testing/sample-view.js';

afterEach(cleanup);

const { votingId } = sampleVoting;
/** The committee voted on its opinion under item 2, with this outcome. */
function voted(outcome: 'adopted' | 'not-adopted'): Partial<ChairView> {
  return {
    committees: [committeeOf(['m1', 'm2', 'm3'])],
    nextStep: { kind: 'record-opinion', votingId, itemId: 'i2', committeeId: 'budget' },
    results: [
      {
        ...{
          votingId,
          no: 1,
          itemId: 'i2',
          subject: 'Opinia o projekcie',
          kind: 'opinion',
          status: 'announced',
          outcome,
        },
        ...{ closedAt: '2026-11-24T09:40:00.000Z', committeeId: 'budget', ...plainStanding },
        tally: { for: 2, against: 1, abstain: 0, notVoted: 0, absent: 0, excluded: 0 },
      },
    ],
  };
}

const recorded = (opinion: string, remarks: string | null) => [
  { type: 'RecordOpinion', payload: { votingId, itemId: 'i2', committeeId: 'budget', opinion, remarks } },
];

describe('K-10: the opinion of a committee after its vote', () => {
  it('is saved by the primary step, by its key, with nothing the hub does not know', async () => {
    const { orders } = renderSteering(<ConductPanel />, { view: voted('adopted') });
    expect(screen.getAllByRole('button', { name: /Zapisz opinię/ })).toHaveLength(1);
    expect(screen.getByText('Komisja Budżetu – opinia: pozytywna.')).toBeTruthy();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(orders()).toEqual(recorded('positive', null));
  });

  it('says beside the button what will be saved, and takes remarks with it', async () => {
    const { orders } = renderSteering(<ConductPanel />, { view: voted('adopted') });
    await userEvent.click(screen.getByRole('radio', { name: 'negatywna' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Uwagi/ }), ' Za drogo. ');
    expect(screen.getByText('Komisja Budżetu – opinia: negatywna.')).toBeTruthy();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(orders()).toEqual(recorded('negative', 'Za drogo.'));
  });

  it('waits for the remarks of an opinion with remarks', async () => {
    const { orders } = renderSteering(<ConductPanel />, { view: voted('adopted') });
    await userEvent.click(screen.getByRole('radio', { name: 'z uwagami' }));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(orders()).toEqual([]);
    expect(screen.getByText('Wpisz uwagi komisji poniżej.')).toBeTruthy();
  });

  it('without a majority only the missing opinion can be saved', async () => {
    const { orders } = renderSteering(<ConductPanel />, { view: voted('not-adopted') });
    expect((screen.getByRole('radio', { name: 'pozytywna' }) as HTMLInputElement).disabled).toBe(true);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(orders()).toEqual(recorded('none', null));
  });
});
