import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { MotionView } from '../../../../protocol/src/views/motions-part.js';
import type { FloorPart } from '../../../../protocol/src/views/parts.js';
import { SpeakersPanel } from '../floor/speakers-panel.js';
import { NextStep } from '../step/next-step.js';
import { renderSteering } from '../testing/render-steering.js';
import { MotionCards } from './motion-cards.js';

afterEach(cleanup);

const motionId = '00000000-0000-4000-8000-0000000000b1';
const motion: MotionView = {
  ...{ motionId, kind: 'speaking-time', text: 'Do 2 minut na wystąpienie', memberId: 'm2', fullName: 'Marek Łoś' },
  ...{ itemId: 'i2', movedAt: '2026-11-24T09:40:00.000Z', status: 'moved', votingId: null, due: false, note: null },
  ...{ speakerFor: null, speakerAgainst: null },
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('L-05: the motion on the console', () => {
  it('gives the floor to one speaker for, the mover proposed, and one against', async () => {
    const { orders, show } = renderSteering(<MotionCards />, { view: { motions: [motion] } });
    await press('Głos za…');
    await press('Udziel głosu');
    show({ view: { motions: [{ ...motion, speakerFor: 'Marek Łoś' }] } });
    expect(screen.queryByRole('button', { name: 'Głos za…' })).toBeNull();
    await press('Głos przeciw…');
    await press('Udziel głosu');
    expect(screen.getByText('Wybierz radnego.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Adamska Anna');
    await press('Udziel głosu');
    expect(orders()).toEqual([
      { type: 'SpeakOnMotion', payload: { motionId, side: 'for', memberId: 'm2' } },
      { type: 'SpeakOnMotion', payload: { motionId, side: 'against', memberId: 'm1' } },
    ]);
  });

  it('L-02: while somebody speaks, the dialog says whose speech ends by it', async () => {
    const speaker: NonNullable<FloorPart['speaker']> = {
      ...{ requestId: motionId.replace('b1', 'b2'), personId: 'mayor', fullName: 'Zenon Wójcik', role: 'mayor' },
      ...{ clubShortName: null, kind: 'speech', askedAt: motion.movedAt, startedAt: motion.movedAt },
      ...{ limitMs: null, deadlineAt: null, warningMs: 0, pausedAt: null, pausedMs: 0, reminders: [] },
      unlimitedByLaw: false,
    };
    const floor = { speaker, queue: [], listClosed: false, itemLimitMs: null };
    const { orders } = renderSteering(<MotionCards />, { view: { motions: [motion], floor } });
    await press('Głos za…');
    expect(screen.getByText('Głos ma teraz Zenon Wójcik. Udzielenie głosu kończy to wystąpienie.')).toBeTruthy();
    await press('Zakończ wystąpienie i udziel głosu');
    const payload = { motionId, side: 'for', memberId: 'm2', endsSpeech: speaker.requestId };
    expect(orders()).toEqual([{ type: 'SpeakOnMotion', payload }]);
  });

  it('the next step puts it to the vote by the majority of its kind', async () => {
    const nextStep = {
      kind: 'vote-on-motion',
      motionId,
      itemId: 'i2',
      text: motion.text,
      motion: motion.kind,
    } as const;
    const { orders } = renderSteering(<NextStep draft={null} />, { view: { nextStep } });
    expect(screen.getByText(/Większość: zwykła \(art\. 14 ust\. 1 u\.s\.g\.\)/)).toBeTruthy();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(orders()).toMatchObject([
      { type: 'PrepareVoting', payload: { motionId, subject: motion.text, kind: 'procedural', matter: 'ordinary' } },
    ]);
  });

  it('V-22: a change of the agenda takes the statutory majority', () => {
    const nextStep = { kind: 'vote-on-motion', motionId, itemId: 'i2', text: 'x', motion: 'agenda-change' } as const;
    renderSteering(<NextStep draft={null} />, { view: { nextStep } });
    expect(screen.getByText(/bezwzględna ustawowego składu rady \(art\. 20 ust\. 1a u\.s\.g\.\)/)).toBeTruthy();
  });

  it('adopted, the limit is set as the motion names it, or what was decided is written down', async () => {
    const adopted = { ...motion, status: 'adopted', due: true } as const;
    const { orders } = renderSteering(<MotionCards />, { view: { motions: [adopted] } });
    await press('Ogranicz czas wystąpień…');
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('2');
    await press('Ogranicz czas wystąpień');
    await press('Zapisz, co postanowiono…');
    await userEvent.type(screen.getByRole('textbox'), 'Bez zmian');
    await press('Wniosek załatwiony');
    expect(orders()).toEqual([
      { type: 'LimitSpeakingTime', payload: { motionId, limitMs: 120_000 } },
      { type: 'SettleMotion', payload: { motionId, note: 'Bez zmian' } },
    ]);
  });

  it('Ctrl+Enter leads into what carries it out, so that no pointer is needed', async () => {
    const adopted = { ...motion, status: 'adopted', due: true } as const;
    const nextStep = { kind: 'carry-out-motion', motionId, motion: 'speaking-time', order: null } as const;
    const { orders } = renderSteering(<NextStep draft={null} />, { view: { motions: [adopted], nextStep } });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await press('Ogranicz czas wystąpień');
    expect(orders()).toEqual([{ type: 'LimitSpeakingTime', payload: { motionId, limitMs: 120_000 } }]);
  });

  it('the end of the discussion is named so, and says that nobody who waits will speak', async () => {
    const adopted = { ...motion, kind: 'end-discussion', status: 'adopted', due: true } as const;
    const order = { type: 'CloseSpeakerList', payload: {} } as const;
    const nextStep = { kind: 'carry-out-motion', motionId, motion: 'end-discussion', order } as const;
    const { orders } = renderSteering(<NextStep draft={null} />, { view: { motions: [adopted], nextStep } });
    expect(screen.getByText(/Oczekujące zgłoszenia do głosu wygasną/)).toBeTruthy();
    await press('Zakończ dyskusję');
    expect(orders()).toEqual([order]);
  });

  it('the operator enters a motion moved aloud', async () => {
    const { orders } = renderSteering(<SpeakersPanel />, { roles: ['operator'] });
    await press('Dyskusja…');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Wniosek formalny…' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Radny' }), 'Łoś Marek');
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Czego dotyczy wniosek' }), 'przerwa');
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłoś wniosek' }));
    expect(orders()).toEqual([
      { type: 'MoveFormalMotion', payload: { kind: 'recess', text: 'Wnoszę o przerwę w obradach.', memberId: 'm2' } },
    ]);
  });
});

describe('L-07: somebody who is not listed', () => {
  it('is let in by description, then chosen for the floor', async () => {
    const { orders, show } = renderSteering(<SpeakersPanel />);
    await press('Dyskusja…');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Osoba spoza listy…' }));
    await userEvent.type(screen.getByRole('textbox'), 'Mieszkanka');
    await press('Dopisz osobę');
    const guest = { personId: 'g9', fullName: 'Mieszkanka', role: 'resident', awaitsConsent: false } as const;
    show({ view: { guests: [guest] } });
    await press('Udziel głosu teraz');
    expect(orders()).toEqual([
      { type: 'AdmitGuest', payload: { fullName: 'Mieszkanka', role: 'resident' } },
      { type: 'GiveFloor', payload: { personId: 'g9', kind: 'speech' } },
    ]);
  });
});
