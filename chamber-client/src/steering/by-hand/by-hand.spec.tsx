import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ByHandView, RollCallView } from '../../../../protocol/src/views/by-hand-part.js';
import { accepted, renderSteering } from '../testing/render-steering.js';
import { ConfirmSheets } from './confirm-sheets.js';
import { EnterVotes } from './enter-votes.js';
import { RollCallConduct } from './roll-call-conduct.js';

afterEach(cleanup);

const votingId = '00000000-0000-4000-8000-0000000000f1';
const at = '2026-11-24T09:31:00.000Z';
const people = ['Anna Adamska', 'Marek Łoś', 'Ewa Żak'].map((fullName, index) => ({
  memberId: `m${index + 1}`,
  seatNo: index + 1,
  fullName,
}));
const [anna, marek, ewa] = people as [
  RollCallView['waiting'][number],
  RollCallView['waiting'][number],
  RollCallView['waiting'][number],
];
const rowOf = (person: typeof anna, change: Partial<ByHandView['rows'][number]> = {}) => ({
  ...person,
  present: true,
  origin: null,
  sheet: null,
  ...change,
});
const byHand = (...rows: ByHandView['rows']): ByHandView => ({ votingId, origins: ['oral', 'hand', 'paper'], rows });
const everybody = byHand(rowOf(anna), rowOf(marek), rowOf(ewa));
const called = (change: Partial<RollCallView>): RollCallView => ({
  votingId,
  failure: null,
  called: marek,
  waiting: [marek, ewa],
  answers: [{ ...anna, choice: 'for', origin: 'oral', at }],
  ...change,
});
const conduct = (rollCall: RollCallView) => <RollCallConduct rollCall={rollCall} byHand={everybody} />;
const enters = (memberId: string, choice: string, origin = 'oral') => ({
  type: 'EnterBallot',
  payload: { votingId, memberId, choice, origin },
});
const calls = (memberId: string) => ({ type: 'CallMember', payload: { votingId, memberId } });

describe('V-19: the roll call on the console', () => {
  it('takes the focus, and one key records the answer of the name on the screen', async () => {
    const { orders } = renderSteering(conduct(called({})));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Głosowanie imienne' }));
    await userEvent.keyboard('2');
    expect(orders()).toEqual([enters('m2', 'against')]);
  });

  it('a hasty second key never falls upon the next name, nor again upon the same', async () => {
    const { orders } = renderSteering(conduct(called({})));
    await userEvent.keyboard('13');
    expect(orders()).toEqual([enters('m2', 'for')]);
  });

  it('N goes on to the next without an answer, after the last one to those passed over; Backspace goes back', async () => {
    const { orders } = renderSteering(conduct(called({ called: ewa, waiting: [marek, ewa] })));
    await userEvent.keyboard('n');
    await userEvent.keyboard('{Backspace}');
    expect(orders()).toEqual([calls('m2'), calls('m2')]);
  });

  it('the same answer again is no correction: the call goes on', async () => {
    const { orders } = renderSteering(conduct(called({ called: anna, waiting: [marek, ewa] })));
    expect(screen.getByText('Poprawka odpowiedzi:')).toBeTruthy();
    await userEvent.keyboard('1');
    await userEvent.keyboard('3');
    expect(orders()).toEqual([calls('m2'), enters('m1', 'abstain')]);
  });

  it('at the end names who did not answer and records nothing more', async () => {
    const { orders } = renderSteering(conduct(called({ called: null, waiting: [ewa] })));
    expect(screen.getByText(/Bez odpowiedzi: Ewa Żak/)).toBeTruthy();
    await userEvent.keyboard('1');
    await userEvent.click(screen.getByRole('button', { name: 'Wywołaj: Ewa Żak' }));
    expect(orders()).toEqual([calls('m3')]);
  });

  it('V-14: says why and since when; who may not record only looks on', async () => {
    const failure = { cause: 'Brak sieci', at };
    const { orders } = renderSteering(conduct(called({ failure })), { roles: ['council-office'] });
    expect(screen.getByText(/Awaria od 10:31:00: Brak sieci\. Tryb art\. 14 ust\. 3/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await userEvent.keyboard('1');
    expect(orders()).toEqual([]);
  });
});

describe('V-16: votes entered for others', () => {
  it('says how each vote came in and offers nothing over a ballot of the own device', async () => {
    const rows = byHand(rowOf(anna, { origin: 'device' }), rowOf(marek, { origin: 'hand' }), rowOf(ewa));
    const { orders } = renderSteering(<EnterVotes byHand={rows} />);
    const lineOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
    expect(lineOf('Adamska').getByText('głos oddany na urządzeniu')).toBeTruthy();
    expect(lineOf('Adamska').queryByRole('button')).toBeNull();
    expect(lineOf('Łoś').getByText('wpisany: podniesieniem ręki')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'podniesieniem ręki' }));
    await userEvent.click(screen.getByRole('button', { name: 'WSTRZYMUJĘ SIĘ: Ewa Żak' }));
    expect(orders()).toEqual([enters('m3', 'abstain', 'hand')]);
    expect(screen.getByText('Wpisano: Ewa Żak – WSTRZYMUJĘ SIĘ (podniesieniem ręki).')).toBeTruthy();
  });
});

describe('V-15: the second reading', () => {
  const sheets = byHand(
    rowOf(anna, { sheet: { enteredBy: 'p1', at } }),
    rowOf(marek, { sheet: { enteredBy: 'p2', at } }),
  );

  it('is offered for sheets of somebody else only', () => {
    renderSteering(<ConfirmSheets byHand={sheets} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Wpisane przez Ciebie – potwierdzi inna osoba: Anna Adamska.')).toBeTruthy();
  });

  it('shows both readings where they differ, and either settles it', async () => {
    const refusal = { code: 'second-entry-differs' as const, text: 'Różni się.', details: { first: 'against' } };
    const desk = renderSteering(<ConfirmSheets byHand={sheets} />, {
      answer: { status: 'refused', commandId: 'c', refusal },
    });
    await userEvent.click(screen.getByRole('button', { name: 'ZA' }));
    expect(screen.getByText(/Pierwszy odczyt: PRZECIW\. Twój odczyt: ZA\./)).toBeTruthy();
    desk.show({ answer: accepted });
    await userEvent.click(screen.getByRole('button', { name: 'Na arkuszu jest ZA – wpisz od nowa' }));
    const confirms = { type: 'ConfirmBallotEntry', payload: { votingId, memberId: 'm2', choice: 'for' } };
    expect(desk.orders()).toEqual([confirms, enters('m2', 'for', 'paper')]);
  });
});
