import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { AmendmentView, DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { sampleView } from '../../steering/testing/sample-view.js';
import { renderDesk } from '../testing/render-desk.js';
import { DraftDialog } from './draft-dialog.js';

afterEach(cleanup);

const units = [{ unitId: 'u1', label: '§ 1', text: 'Tworzy się fundusz.' }];
const moved: AmendmentView = {
  amendmentId: '00000000-0000-4000-8000-0000000000a1',
  no: 1,
  place: '§ 1',
  change: { kind: 'reword', unitId: 'u1', find: 'fundusz', text: 'rezerwę' },
  mover: 'member',
  moverName: 'Ewa Żak',
  memberId: 'm3',
  status: 'moved',
  votingNo: null,
  reason: null,
  reach: null,
  proposedMoot: null,
};
const draft: DraftView = {
  itemId: 'i2',
  status: 'draft',
  units,
  amended: units,
  amendments: [moved],
  order: [moved.amendmentId],
  orderFixed: false,
  block: null,
};

function desk(sponsor: string, change: Partial<DraftView> = {}, roles: ('mayor' | 'deputy-mayor')[] = ['mayor']) {
  const { agenda } = sampleView;
  const items = agenda.items.map((item) => (item.itemId === 'i2' ? { ...item, sponsor } : item));
  return renderDesk(<DraftDialog itemId="i2" onClose={() => undefined} />, {
    view: { agenda: { ...agenda, items }, draftOnTable: { ...draft, ...change } },
    me: { memberId: null, roles },
  });
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('V-26: the mayor takes an amendment over at the own desk, after one question', async () => {
  const { orders } = desk('Wójt Gminy');
  await press('Przejmij poprawkę nr 1 jako autopoprawkę');
  expect(orders()).toEqual([]);
  await press('Wprowadź autopoprawkę');
  const payload = { itemId: 'i2', change: null, takesOver: moved.amendmentId, sponsor: 'Wójt Gminy' };
  expect(orders()).toEqual([{ type: 'MakeSponsorAmendment', payload }]);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Wprowadź autopoprawkę' })).toBeNull());
});

it('V-26: the mayor moves an autopoprawka in own words', async () => {
  const { orders } = desk('Wójt Gminy', { units: null, amended: null });
  await press('Autopoprawka…');
  await userEvent.type(screen.getByRole('textbox', { name: 'Miejsce w projekcie' }), '§ 3');
  await userEvent.type(screen.getByRole('textbox', { name: 'Treść poprawki' }), 'Po upływie 14 dni.');
  await press('Wprowadź autopoprawkę');
  const change = { kind: 'described', place: '§ 3', text: 'Po upływie 14 dni.' };
  const payload = { itemId: 'i2', change, takesOver: null, sponsor: 'Wójt Gminy' };
  expect(orders()).toEqual([{ type: 'MakeSponsorAmendment', payload }]);
});

it('V-27: the mayor withdraws the draft with a reason', async () => {
  const { orders } = desk('Burmistrz');
  await press('Wycofanie projektu…');
  await userEvent.type(screen.getByRole('textbox', { name: 'Powód podany przez wnioskodawcę' }), 'Zmiana przepisów');
  await press('Wycofaj projekt');
  expect(orders()).toEqual([{ type: 'WithdrawDraft', payload: { itemId: 'i2', reason: 'Zmiana przepisów' } }]);
});

it('V-26, V-27: no button on somebody else’s draft, for a deputy, on a settled draft, or under a vote on its words', () => {
  const shown = () => screen.queryAllByRole('button', { name: /Przejmij|Autopoprawka|Wycofanie projektu/ });
  for (const [sponsor, change, roles] of [
    ['Klub Radnych', {}, ['mayor']],
    ['Wójtowicz Anna', {}, ['mayor']],
    ['Wójt Gminy', {}, ['deputy-mayor']],
    ['Wójt Gminy', { status: 'adopted' }, ['mayor']],
    ['Wójt Gminy', { amendments: [moved, { ...moved, amendmentId: 'a2', no: 2, status: 'in-vote' }] }, ['mayor']],
  ] as const) {
    desk(sponsor, change as Partial<DraftView>, [...roles]);
    expect(shown()).toEqual([]);
    cleanup();
  }
});
