import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { accepted, renderSteering } from '../testing/render-steering.js';
import { sampleView, sampleVoting } from '../testing/sample-view.js';
import { NextStep } from './next-step.js';

const { votingId } = sampleVoting;
const closing = { voting: sampleVoting, nextStep: { kind: 'close-voting', votingId } } as const;
const announcing = {
  voting: { ...sampleVoting, status: 'closed' },
  nextStep: { kind: 'announce-voting', votingId },
} as const;
const waiting = [{ memberId: 'm2', seatNo: 2, fullName: 'Marek Łoś' }];
const changed = { votingId: '00000000-0000-4000-8000-0000000000c7', no: 7 } as ChairView['results'][number];
const nextKey = '{Control>}{Enter}{/Control}';

/** Time as the guard against double presses sees it. */
let nowMs = 0;
beforeEach(() => {
  nowMs = 1_000_000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('NextStep', () => {
  it('is ordered by the button and by Ctrl + Enter from anywhere', async () => {
    const { orders } = renderSteering(<NextStep draft={null} />);
    await userEvent.click(screen.getByRole('button', { name: 'Przejdź do punktu 3' }));
    await userEvent.keyboard(nextKey);
    expect(orders()).toEqual([
      { type: 'StartItem', payload: { itemId: 'i3' } },
      { type: 'StartItem', payload: { itemId: 'i3' } },
    ]);
  });

  it('S-27: reopens to the public before a vote, and only after a question', async () => {
    const { orders } = renderSteering(<NextStep draft={null} />, { view: { nextStep: { kind: 'reopen-to-public' } } });
    await userEvent.click(screen.getByRole('button', { name: /^Przywróć jawność/ }));
    expect(orders()).toEqual([]);
    nowMs += 1_000;
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Przywróć jawność' }));
    expect(orders()).toEqual([{ type: 'EndClosedPart', payload: {} }]);
  });

  it('art. 20 ust. 1a: an adopted change of the agenda is carried out by the button itself', async () => {
    const { orders } = renderSteering(<NextStep draft={null} />, {
      view: { nextStep: { kind: 'change-agenda', votingId: changed.votingId }, results: [changed] },
    });
    await userEvent.keyboard(nextKey);
    nowMs += 1_000;
    const dialog = within(screen.getByRole('dialog', { name: 'Zmień porządek obrad' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Zapisz nowy porządek' }));
    expect(orders()).toMatchObject([{ type: 'ChangeAgenda', payload: { votingId: changed.votingId } }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('takes the second press of a double click for the step it was meant for, not for the next one', async () => {
    const { orders, show } = renderSteering(<NextStep draft={null} />, { view: closing });
    await userEvent.click(screen.getByRole('button', { name: 'Zamknij głosowanie' }));
    show({ view: announcing });
    nowMs += 300;
    await userEvent.click(screen.getByRole('button', { name: 'Ogłoś wynik' }));
    expect(orders().map((order) => order.type)).toEqual(['CloseVoting']);
    nowMs += 500;
    await userEvent.click(screen.getByRole('button', { name: 'Ogłoś wynik' }));
    expect(orders().map((order) => order.type)).toEqual(['CloseVoting', 'AnnounceVoting']);
  });

  it('V-05: lists who has not voted before closing, and follows the votes that still come', async () => {
    const { orders, show } = renderSteering(<NextStep draft={null} />, { view: { ...closing, notVoted: waiting } });
    await userEvent.keyboard(nextKey);
    expect(screen.getByRole('alertdialog', { name: 'Zamknąć głosowanie?' }).textContent).toContain(
      'Nie głosowali (1): Marek Łoś',
    );
    await userEvent.keyboard('{Enter}');
    expect(orders()).toEqual([]);
    nowMs += 700;
    await userEvent.keyboard('{Enter}');
    expect(orders()).toEqual([{ type: 'CloseVoting', payload: { votingId } }]);
    show({ view: closing });
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('Q-05: an unreachable majority is opened only on the explicit word, with the way out first', async () => {
    const view: Partial<ChairView> = {
      voting: { ...sampleVoting, status: 'prepared' },
      nextStep: { kind: 'open-voting', votingId, reachable: false },
      votingOutlook: { eligible: 6, votesNeeded: 8, reachable: false, presentWithoutExcluded: 6, excluded: [] },
    };
    const { orders } = renderSteering(<NextStep draft={null} />, { view });
    await userEvent.keyboard(nextKey);
    expect(screen.getByText('Wymagana większość jest nieosiągalna')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Nie otwieraj');
    nowMs += 700;
    await userEvent.click(screen.getByRole('button', { name: 'Otwórz mimo to' }));
    expect(orders()).toEqual([{ type: 'OpenVoting', payload: { votingId, acceptUnreachable: true } }]);
  });

  it('says a refusal in place, with its article', async () => {
    const refusal = {
      code: 'no-quorum',
      text: 'Brak kworum: obecnych 7, wymaganych 8.',
      article: 'art. 14 ust. 1 u.s.g.',
    } as const;
    renderSteering(<NextStep draft={null} />, { answer: { status: 'refused', commandId: 'c', refusal } });
    await userEvent.keyboard(nextKey);
    const sentence = await screen.findByText('Brak kworum: obecnych 7, wymaganych 8.');
    expect(sentence.closest('[role="alert"]')?.textContent).toContain('art. 14 ust. 1 u.s.g.');
  });

  it('gives an order whose outcome is unknown again under the same id', async () => {
    const unknown = {
      status: 'failed',
      commandId: 'c',
      failure: { code: 'outcome-unknown', text: 'Nie wiadomo.' },
    } as const;
    const { ids, show } = renderSteering(<NextStep draft={null} />, { answer: unknown });
    await userEvent.keyboard(nextKey);
    await screen.findByText('Nie wiadomo.');
    show({ answer: accepted });
    await userEvent.keyboard(nextKey);
    await waitFor(() => expect(screen.queryByText('Nie wiadomo.')).toBeNull());
    await userEvent.keyboard(nextKey);
    const [first, again, later] = ids();
    expect(again).toBe(first);
    expect(later).not.toBe(first);
  });

  it('orders nothing while the hub is away, and says so', async () => {
    const { orders, show } = renderSteering(<NextStep draft={null} />, { status: 'offline' });
    expect(screen.getByText(/Brak połączenia\./)).toBeTruthy();
    await userEvent.keyboard(nextKey);
    await userEvent.click(screen.getByRole('button', { name: 'Przejdź do punktu 3' }));
    expect(orders()).toEqual([]);
    show({ status: 'connected' });
    await userEvent.keyboard(nextKey);
    expect(orders()).toHaveLength(1);
  });

  it('C-05: tells the operator whom a step of the presider waits for', async () => {
    const view = {
      header: { ...sampleView.header, status: 'convened' as const },
      nextStep: { kind: 'open-session' as const },
    };
    const { orders } = renderSteering(<NextStep draft={null} />, { view, roles: ['operator'] });
    expect(screen.getByText('Czeka na przewodniczącego: Otwórz sesję')).toBeTruthy();
    await userEvent.keyboard(nextKey);
    expect(screen.queryByRole('button')).toBeNull();
    expect(orders()).toEqual([]);
  });
});
