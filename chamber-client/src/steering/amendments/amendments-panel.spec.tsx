import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { AmendmentView, DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { NextStep } from '../step/next-step.js';
import { renderSteering } from '../testing/render-steering.js';
import { AmendmentsPanel } from './amendments-panel.js';

afterEach(cleanup);

const [first, second] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'] as const;

function amendmentOf(no: number, change: Partial<AmendmentView> = {}): AmendmentView {
  return {
    amendmentId: no === 1 ? first : second,
    no,
    place: '§ 1',
    change: { kind: 'reword', unitId: 'u2', find: 'stare', text: 'nowe' },
    mover: 'member',
    moverName: 'Marek Łoś',
    memberId: 'm2',
    status: 'moved',
    votingNo: null,
    reason: null,
    reach: { whole: false, share: 250 },
    proposedMoot: null,
    ...change,
  };
}

const units = [
  { unitId: 'u1', label: 'Tytuł i podstawa prawna', text: 'Uchwała w sprawie próby' },
  { unitId: 'u2', label: '§ 1', text: 'Oto stare słowa.' },
];

function draftOf(change: Partial<DraftView> = {}): DraftView {
  return {
    itemId: 'i2',
    status: 'draft',
    units,
    amended: units,
    amendments: [
      amendmentOf(1),
      amendmentOf(2, { change: { kind: 'delete', unitId: 'u2' }, reach: { whole: true, share: 1000 } }),
    ],
    order: [second, first],
    orderFixed: false,
    block: null,
    ...change,
  };
}

describe('V-26: amendments of the item on the console', () => {
  it('stand in the order of voting, with the reason of their place; the chair changes it', async () => {
    const { orders } = renderSteering(<AmendmentsPanel />, { view: { draftOnTable: draftOf() } });
    expect(screen.getByText('Kolejność proponowana: najdalej idąca pierwsza.')).toBeTruthy();
    const [top, below] = screen.getAllByRole('listitem');
    expect(top?.textContent).toContain('§ 1: skreśla się.');
    expect(top?.textContent).toContain('Skreśla całą jednostkę');
    expect(below?.textContent).toContain('Zmienia 25% słów jednostki');
    await userEvent.click(screen.getByRole('button', { name: 'Poprawka nr 1: wcześniej' }));
    expect(orders()).toEqual([{ type: 'SetAmendmentOrder', payload: { itemId: 'i2', order: [first, second] } }]);
  });

  it('G-05: what the software proposes as moot, the chair confirms with a reason', async () => {
    const moot = amendmentOf(1, { proposedMoot: { because: second, becauseNo: 2 } });
    const { orders } = renderSteering(<AmendmentsPanel />, {
      view: { draftOnTable: draftOf({ amendments: [moot], order: [first] }) },
    });
    expect(screen.getByText('Proponowane: bezprzedmiotowa po przyjęciu poprawki nr 2.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Poprawka nr 1 bezprzedmiotowa…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Uznaj za bezprzedmiotową' }));
    const reason = 'Przyjęto poprawkę nr 2, która dotyczy tego samego miejsca.';
    expect(orders()).toEqual([
      { type: 'DeclareAmendmentMoot', payload: { amendmentId: first, because: second, reason } },
    ]);
  });

  it('V-28: chosen amendments are announced together; an objection is said by name', async () => {
    const { orders, show } = renderSteering(<AmendmentsPanel />, { view: { draftOnTable: draftOf() } });
    await userEvent.click(screen.getByRole('button', { name: 'Głosuj łącznie…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Zapowiedz łączne głosowanie' }));
    expect(orders()).toEqual([
      { type: 'ProposeBlock', payload: { itemId: 'i2', of: 'amendments', parts: [second, first] } },
    ]);
    const block = { blockId: first, of: 'amendments' as const, parts: [second, first], objections: ['Ewa Żak'] };
    show({ view: { draftOnTable: draftOf({ block }) } });
    expect(screen.getByText(/Sprzeciw zgłosili: Ewa Żak\. Głosuj osobno\./)).toBeTruthy();
  });

  it('writes down what a councillor moves, and refuses words that are not there before sending', async () => {
    const { orders } = renderSteering(<AmendmentsPanel />, {
      view: { draftOnTable: draftOf({ amendments: [], order: [] }) },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Wpisz poprawkę' }));
    const dialog = within(screen.getByRole('alertdialog'));
    await userEvent.selectOptions(dialog.getByLabelText('Kto zgłasza'), 'm2');
    await userEvent.selectOptions(dialog.getByLabelText('Miejsce w projekcie'), 'u2');
    await userEvent.type(dialog.getByLabelText('Słowa z projektu'), 'obce');
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłoś poprawkę' }));
    expect(dialog.getByText('Te słowa muszą wystąpić w jednostce dokładnie raz.')).toBeTruthy();
    expect(orders()).toEqual([]);
    await userEvent.clear(dialog.getByLabelText('Słowa z projektu'));
    await userEvent.type(dialog.getByLabelText('Słowa z projektu'), 'stare');
    await userEvent.type(dialog.getByLabelText('Nowe słowa'), 'nowe');
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłoś poprawkę' }));
    const change = { kind: 'reword', unitId: 'u2', find: 'stare', text: 'nowe' };
    const mover = { kind: 'member', memberId: 'm2' };
    expect(orders()).toEqual([{ type: 'MoveAmendment', payload: { itemId: 'i2', change, mover } }]);
  });

  it('shows the text clean and as a difference', () => {
    const amended = [units[0] as (typeof units)[number], { unitId: 'u2', label: '§ 1', text: 'Oto nowe słowa.' }];
    renderSteering(<AmendmentsPanel />, { view: { draftOnTable: draftOf({ amended, amendments: [], order: [] }) } });
    expect(screen.getByText('Tekst z przyjętymi poprawkami')).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toContain('stare');
    expect(document.querySelector('ins')?.textContent).toContain('nowe');
  });
});

it('V-26, G-05: the primary button asks for the reason of a moot amendment', async () => {
  const moot = amendmentOf(1, { proposedMoot: { because: second, becauseNo: 2 } });
  const nextStep = { kind: 'settle-amendment', itemId: 'i2', amendmentId: first } as const;
  const draftOnTable = draftOf({ amendments: [moot], order: [first] });
  const { orders } = renderSteering(<NextStep draft={null} />, { view: { draftOnTable, nextStep } });
  await userEvent.click(screen.getByRole('button', { name: /^Rozstrzygnij poprawkę nr 1/ }));
  expect(orders()).toEqual([]);
  const question = within(screen.getByRole('alertdialog', { name: 'Poprawka nr 1 bezprzedmiotowa' }));
  await userEvent.click(question.getByRole('button', { name: 'Uznaj za bezprzedmiotową' }));
  expect(orders()).toMatchObject([{ type: 'DeclareAmendmentMoot', payload: { amendmentId: first, because: second } }]);
});
