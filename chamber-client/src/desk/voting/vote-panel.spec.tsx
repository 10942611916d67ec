import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { receiptCode } from '../../../../core/src/chain/receipt-code.js';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import type { OwnView } from '../../../../protocol/src/views/views.js';
import type { BallotCasting } from '../../ballot/use-ballot-casting.js';
import { committeeOf } from '../../steering/testing/sample-committee.js';
import { sampleVoting } from '../../steering/testing/sample-view.js';
import { renderDesk } from '../testing/render-desk.js';
import { VotePanel } from './vote-panel.js';
import { isOnTheTable } from './voting-on-the-table.js';

afterEach(cleanup);

const idle: BallotCasting = {
  ...{ value: null, state: 'idle', confirmed: null, refusal: null, late: null },
  ...{ mark: vi.fn(), cast: vi.fn(), forgetLate: vi.fn(), shown: vi.fn() },
};
const prepared: VotingPart = { ...sampleVoting, no: null, status: 'prepared', openedAt: null, cast: 0 };
const closed: VotingPart = {
  ...sampleVoting,
  status: 'closed',
  closedAt: '2026-11-24T09:40:00.000Z',
  result: {
    tally: { for: 8, against: 1, abstain: 0, notVoted: 0, absent: 1, excluded: 0 },
    presentAtClose: 9,
    quorumMet: true,
    outcome: 'adopted',
    formula: '',
    lines: [{ memberId: 'm2', seatNo: 2, firstName: 'Marek', lastName: 'Łoś', category: 'against' }],
  },
};
const right = (value: NonNullable<OwnView['ballot']>['right']): Partial<OwnView> => ({
  ballot: { votingId: sampleVoting.votingId, right: value, choice: null, castAt: null, seq: null, changes: 0 },
});
const panel = (voting: VotingPart, casting = idle) => <VotePanel voting={voting} casting={casting} />;

describe('VotePanel', () => {
  it('V-08: names while the vote is open only where the statut shows votes live', () => {
    const line = { memberId: 'm2', seatNo: 2, firstName: 'Marek', lastName: 'Łoś', category: 'against' as const };
    renderDesk(panel(sampleVoting), { own: right('may-vote') });
    expect(screen.queryByText('Łoś Marek')).toBeNull();
    cleanup();
    renderDesk(panel({ ...sampleVoting, liveLines: [line] }), { own: right('may-vote') });
    expect(screen.getByText('Głosy na żywo')).toBeTruthy();
    expect(screen.getByText('Łoś Marek')).toBeTruthy();
  });

  it('V-32: an objection is raised to the vote the hub allows, with its text', async () => {
    const objections = { votingId: sampleVoting.votingId, raised: [] };
    const desk = renderDesk(panel(closed), { own: { ...right('closed'), objections } });
    await userEvent.click(screen.getByRole('button', { name: 'Zgłoś zastrzeżenie' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'liczenia głosów' }));
    await userEvent.type(dialog.getByRole('textbox'), 'Policzono dwa razy');
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłoś zastrzeżenie' }));
    const payload = { votingId: sampleVoting.votingId, concerns: 'count', text: 'Policzono dwa razy' };
    expect(desk.orders()).toEqual([{ type: 'RaiseObjection', payload }]);
  });

  it('V-02, Q-04: before opening shows the text, its papers and the exact threshold, and no ballot', async () => {
    const desk = renderDesk(panel(prepared), { own: right('not-open') });
    expect(screen.getByText('Uchwała w sprawie próby')).toBeTruthy();
    expect(screen.getByText(/Wymagane: co najmniej 8 głosów ZA/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: /Projekt uchwały/ }));
    expect(desk.openDocument).toHaveBeenCalledWith(expect.objectContaining({ documentId: 'd2' }));
  });

  it('the ballot appears with the focus on it when the vote opens', () => {
    renderDesk(panel(sampleVoting), { own: right('may-vote') });
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect((document.activeElement as HTMLInputElement).value).toBe('for');
    expect(screen.getByText('Otwarto głosowanie nr 4: Uchwała w sprawie próby')).toBeTruthy();
  });

  it('never takes the focus out of typing', () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    renderDesk(panel(sampleVoting), { own: right('may-vote') });
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('V-08: while open tells how many have voted and nothing of how', () => {
    renderDesk(panel({ ...sampleVoting, excludedCount: 2 }), { own: right('may-vote') });
    expect(screen.getByText(/Oddano głosów: 7 z 9, 2 osoby wyłączone \(art\. 25a\)/)).toBeTruthy();
  });

  it('says why a councillor cannot vote: excluded, absent; a guest only follows', () => {
    const desk = renderDesk(panel(sampleVoting), { own: right('excluded') });
    expect(screen.getByText(/Wyłączony – art\. 25a/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zgłaszam wyłączenie' })).toBeNull();
    expect((screen.getAllByRole('radio')[0] as HTMLInputElement).disabled).toBe(true);
    desk.show({ own: right('not-present') });
    expect(screen.getByText(/Potwierdź obecność, aby głosować/)).toBeTruthy();
    desk.show({ own: right('not-a-member'), me: { memberId: null } });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText('Głosują tylko radni.')).toBeTruthy();
  });

  it('V-02: whoever votes on an amended draft is told so, with the way to its text', () => {
    const { itemId } = sampleVoting;
    const told = { itemId, status: 'in-vote' as const, hasText: true, amendments: 2, waiting: 0 };
    const desk = renderDesk(panel(sampleVoting), { own: right('may-vote'), view: { drafts: [told] } });
    expect(screen.queryByText('Pod głosowanie: tekst z przyjętymi poprawkami.')).toBeNull();
    desk.show({ own: right('may-vote'), view: { drafts: [{ ...told, isAmended: true }] } });
    expect(screen.getByText('Pod głosowanie: tekst z przyjętymi poprawkami.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Tekst i poprawki/ })).toBeTruthy();
  });

  it('V-11: an exclusion is told before the vote opens as well', () => {
    const prepared: VotingPart = { ...sampleVoting, no: null, status: 'prepared', openedAt: null };
    const desk = renderDesk(panel(prepared), { own: right('not-open') });
    expect(screen.getByText(/Karta do głosowania pojawi się tu sama/)).toBeTruthy();
    desk.show({ own: right('excluded') });
    expect(screen.getByText(/Wyłączony – art\. 25a/)).toBeTruthy();
    expect(screen.queryByText(/Karta do głosowania pojawi się/)).toBeNull();
  });

  it('K-02: whoever is no member of the committee that votes has nothing to declare', () => {
    const voting = { ...sampleVoting, status: 'prepared' as const, committeeId: 'budget' };
    const desk = renderDesk(panel(voting), {
      own: right('not-open'),
      view: { committees: [committeeOf(['m1', 'm3'])] },
    });
    expect(screen.queryByRole('button', { name: 'Zgłaszam wyłączenie' })).toBeNull();
    desk.show({ own: right('not-open'), view: { committees: [committeeOf(['m2', 'm3'])] } });
    expect(screen.getByRole('button', { name: 'Zgłaszam wyłączenie' })).toBeTruthy();
  });

  it('V-11: the own exclusion needs a reason and names nobody else', async () => {
    const desk = renderDesk(panel(sampleVoting), { own: right('may-vote') });
    await userEvent.click(screen.getByRole('button', { name: 'Zgłaszam wyłączenie' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłaszam wyłączenie' }));
    expect(dialog.getByText('Podaj powód wyłączenia.')).toBeTruthy();
    expect(desk.orders()).toEqual([]);
    await userEvent.type(dialog.getByLabelText('Powód'), ' jestem stroną umowy ');
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłaszam wyłączenie' }));
    const payload = { votingId: sampleVoting.votingId, memberId: 'm2', reason: 'jestem stroną umowy' };
    expect(desk.orders()).toEqual([{ type: 'ExcludeMember', payload }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('after closing shows the result with the own vote, its time and its receipt', () => {
    const mine = { votingId: sampleVoting.votingId, no: 4, subject: '', castAt: '2026-11-24T09:35:10.000Z', seq: 118 };
    renderDesk(panel(closed), { own: { history: [{ ...mine, category: 'against' }] } });
    expect(screen.getByText('Uchwała podjęta')).toBeTruthy();
    expect(screen.getByText('Twój głos: PRZECIW')).toBeTruthy();
    expect(screen.getByText('oddany 10:35:10')).toBeTruthy();
    expect(screen.getByText('Potwierdzenie nr 118')).toBeTruthy();
    expect(screen.getByText('Wynik ogłosi przewodniczący.')).toBeTruthy();
  });

  it('V-07, V-30: the code of a vote another desk sent comes from the hub and is kept here', async () => {
    const hash = 'ab'.repeat(32);
    const asked = vi.fn(async () => new Response(JSON.stringify([{ seq: 119, hash }])));
    vi.stubGlobal('fetch', asked);
    const mine = { votingId: sampleVoting.votingId, no: 4, subject: '', castAt: '2026-11-24T09:35:10.000Z', seq: 119 };
    const own = { history: [{ ...mine, category: 'against' as const }] };
    renderDesk(panel(closed), { own });
    expect(await screen.findByText(new RegExp(receiptCode(hash)))).toBeTruthy();
    cleanup();
    renderDesk(panel(closed), { own });
    expect(screen.getByText(new RegExp(receiptCode(hash)))).toBeTruthy();
    expect(asked).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

describe('isOnTheTable', () => {
  it('a decided vote leaves the table with its item, a running one never', () => {
    expect(isOnTheTable(sampleVoting, null)).toBe(true);
    expect(isOnTheTable(closed, null)).toBe(true);
    const announced: VotingPart = { ...closed, status: 'announced' };
    expect(isOnTheTable(announced, 'i2')).toBe(true);
    expect(isOnTheTable(announced, 'i3')).toBe(false);
  });
});
