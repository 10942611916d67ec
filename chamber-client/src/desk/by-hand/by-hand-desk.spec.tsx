import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RollCallView } from '../../../../protocol/src/views/by-hand-part.js';
import { sampleVoting } from '../../steering/testing/sample-view.js';
import { renderDesk } from '../testing/render-desk.js';
import { OwnExclusionWarning } from './own-exclusion-warning.js';
import { RollCallNotice } from './roll-call-notice.js';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('V-12: the own warning of an exclusion', () => {
  const answer = { own: [{ flag: 'fire-brigade', word: 'OSP' }], members: [] };
  const asked = vi.fn(async (_path: string) => new Response(JSON.stringify(answer)));
  beforeEach(() => vi.stubGlobal('fetch', asked));

  it('says why and whose decision it is', async () => {
    renderDesk(<OwnExclusionWarning itemId="i2" />);
    expect(await screen.findByText(/członkostwo w OSP – mowa o „OSP”\. Decyzja należy do Ciebie/)).toBeTruthy();
    expect(asked.mock.calls[0]?.[0]).toMatch(/\/items\/i2\/exclusion-warnings$/);
  });

  it('is gone once the exclusion is declared', async () => {
    const ballot = { right: 'excluded' as const, choice: null, castAt: null, seq: null, changes: 0 };
    renderDesk(<OwnExclusionWarning itemId="i2" />, {
      own: { ballot: { votingId: sampleVoting.votingId, ...ballot } },
    });
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(screen.queryByText(/Decyzja należy do Ciebie/)).toBeNull();
  });
});

describe('V-14, V-19: a roll call at the desk', () => {
  const marek = { memberId: 'm2', seatNo: 2, fullName: 'Marek Łoś' };
  const rollCall: RollCallView = {
    votingId: sampleVoting.votingId,
    failure: { cause: 'Brak sieci', at: '2026-11-24T09:31:00.000Z' },
    called: marek,
    waiting: [marek],
    answers: [],
  };

  it('tells the one who is called to answer, everybody else whose turn it is', () => {
    const desk = renderDesk(<RollCallNotice rollCall={rollCall} isExcluded={false} />);
    expect(screen.getByText('Teraz Ty – odpowiedz na głos.')).toBeTruthy();
    desk.show({ me: { memberId: 'm3' } });
    expect(screen.getByText('Wywoływany/-a: Marek Łoś')).toBeTruthy();
  });

  it('shows what was recorded of the own answer', () => {
    const answers = [{ ...marek, choice: 'abstain' as const, origin: 'oral' as const, at: '2026-11-24T09:32:05.000Z' }];
    renderDesk(<RollCallNotice rollCall={{ ...rollCall, called: null, waiting: [], answers }} isExcluded={false} />);
    expect(screen.getByText('10:32:05')).toBeTruthy();
    expect(screen.getByText('Wywołano wszystkich.')).toBeTruthy();
  });
});
