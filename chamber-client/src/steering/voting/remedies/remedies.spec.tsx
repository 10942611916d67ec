import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { RemediesView } from '../../../../../protocol/src/views/standing-part.js';
import { renderSteering } from '../../testing/render-steering.js';
import { sampleView, sampleVoting } from '../../testing/sample-view.js';
import { VoteMenu } from '../menu/vote-menu.js';
import { OpenObjections } from './open-objections.js';
import { RepeatOffer } from './repeat-offer.js';

afterEach(cleanup);

const votingId = '00000000-0000-4000-8000-0000000000f1';
const motionId = '00000000-0000-4000-8000-0000000000f2';
const remedy: RemediesView = {
  votingId,
  no: 4,
  subject: 'Uchwała w sprawie próby',
  question: {
    itemId: 'i2',
    subject: 'Uchwała w sprawie próby',
    kind: 'resolution',
    documentIds: ['d2'],
    majority: { kind: 'simple' },
    basis: 'art. 14 ust. 1 u.s.g.',
    matter: 'ordinary',
  },
  mayAnnul: true,
  mayRepeat: true,
  motions: [],
  openObjections: [],
};
const agenda = { ...sampleView.agenda, currentItemId: 'i2' };

async function choose(entry: string) {
  await userEvent.click(screen.getByRole('button', { name: /Głosowanie/ }));
  await userEvent.click(screen.getByRole('menuitem', { name: entry }));
}

describe('the menu of a vote', () => {
  it('V-18: annuls only with a reason', async () => {
    const { orders } = renderSteering(<VoteMenu votingId={votingId} />, { view: { remedies: [remedy], agenda } });
    await choose('Unieważnij głosowanie…');
    const dialog = within(screen.getByRole('alertdialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Unieważnij głosowanie' }));
    expect(orders()).toEqual([]);
    expect(dialog.getByText('Podaj powód.')).toBeTruthy();
    await userEvent.type(dialog.getByRole('textbox'), 'Niewłaściwy tekst');
    await userEvent.click(dialog.getByRole('button', { name: 'Unieważnij głosowanie' }));
    expect(orders()).toEqual([{ type: 'AnnulVoting', payload: { votingId, reason: 'Niewłaściwy tekst' } }]);
  });

  it('V-17: first a motion of its own, then the same question on its strength', async () => {
    const { orders, show } = renderSteering(<VoteMenu votingId={votingId} />, { view: { remedies: [remedy], agenda } });
    await choose('Wniosek o reasumpcję…');
    await userEvent.click(screen.getByRole('button', { name: 'Przygotuj głosowanie nad wnioskiem' }));
    expect(orders()[0]).toMatchObject({
      type: 'PrepareVoting',
      payload: { kind: 'procedural', subject: 'Wniosek o reasumpcję głosowania nr 4 (Uchwała w sprawie próby)' },
    });
    const motions = [{ votingId: motionId, no: 5, subject: 'Wniosek o reasumpcję głosowania nr 4' }];
    show({ view: { remedies: [{ ...remedy, motions }], agenda } });
    await choose('Powtórz głosowanie…');
    await userEvent.type(screen.getByRole('textbox'), 'Wątpliwość co do liczenia');
    await userEvent.click(screen.getByRole('button', { name: 'Przygotuj powtórne głosowanie' }));
    expect(orders()[1]).toEqual({
      type: 'PrepareVoting',
      payload: { ...remedy.question, revote: { of: votingId, motion: motionId, reason: 'Wątpliwość co do liczenia' } },
    });
  });

  it('is absent when nothing may be done, and the operator annuls nothing', async () => {
    const { show } = renderSteering(<VoteMenu votingId={votingId} />, { roles: ['councillor'] });
    expect(screen.queryByRole('button')).toBeNull();
    show({ view: { remedies: [remedy], agenda }, roles: ['operator'] });
    await userEvent.click(screen.getByRole('button', { name: /Głosowanie/ }));
    expect(screen.queryByRole('menuitem', { name: 'Unieważnij głosowanie…' })).toBeNull();
  });
});

it('V-18: after an annulled repetition the way to another one stands with the item', async () => {
  const voting = {
    ...sampleVoting,
    no: 6,
    status: 'void' as const,
    annulment: { reason: 'Błąd', at: '2026-11-24T09:40:00.000Z' },
    revote: { ofNo: 4, motionNo: 5, reason: 'Wątpliwość' },
  };
  const { orders } = renderSteering(<RepeatOffer />, { view: { voting, remedies: [remedy], agenda } });
  await userEvent.click(screen.getByRole('button', { name: 'Wniosek o reasumpcję…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Przygotuj głosowanie nad wnioskiem' }));
  expect(orders()).toMatchObject([
    {
      type: 'PrepareVoting',
      payload: { kind: 'procedural', subject: 'Wniosek o reasumpcję głosowania nr 4 (Uchwała w sprawie próby)' },
    },
  ]);
});

it('V-32: an objection stands until it is noted; the operator only reads it', async () => {
  const objection = {
    objectionId: '00000000-0000-4000-8000-0000000000e1',
    fullName: 'Marek Łoś',
    concerns: 'own-vote' as const,
    text: 'Nacisnąłem inny przycisk',
    at: '2026-11-24T09:40:00.000Z',
    note: null,
  };
  const view = { remedies: [{ ...remedy, openObjections: [objection] }] };
  const { orders, show } = renderSteering(<OpenObjections />, { view });
  expect(screen.getByText(/Nacisnąłem inny przycisk/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Odnotuj zastrzeżenie: Marek Łoś' }));
  await userEvent.type(screen.getByRole('textbox'), 'Podtrzymał głos w wykazie');
  await userEvent.click(screen.getByRole('button', { name: 'Odnotuj' }));
  expect(orders()).toEqual([
    {
      type: 'NoteObjection',
      payload: { votingId, objectionId: objection.objectionId, note: 'Podtrzymał głos w wykazie' },
    },
  ]);
  show({ view, roles: ['operator'] });
  expect(screen.queryByRole('button', { name: /Odnotuj/ })).toBeNull();
});
