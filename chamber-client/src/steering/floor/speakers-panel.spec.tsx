import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { FloorPart } from '../../../../protocol/src/views/parts.js';
import { renderSteering } from '../testing/render-steering.js';
import { SpeakersPanel } from './speakers-panel.js';

const request = {
  requestId: '00000000-0000-4000-8000-0000000000a1',
  personId: 'm2',
  fullName: 'Marek Łoś',
  role: 'councillor',
  clubShortName: null,
  kind: 'speech',
  askedAt: '2026-11-24T09:40:00.000Z',
} as const;
const speaker: NonNullable<FloorPart['speaker']> = {
  ...request,
  personId: 'm1',
  fullName: 'Anna Adamska',
  startedAt: '2026-11-24T09:58:00.000Z',
  limitMs: 300_000,
  deadlineAt: '2026-11-24T10:03:00.000Z',
  warningMs: 30_000,
  pausedAt: null,
  pausedMs: 0,
  reminders: [],
  unlimitedByLaw: false,
};

const floorOf = (held: NonNullable<FloorPart['speaker']>) => ({
  ...{ speaker: held, queue: [], listClosed: false, itemLimitMs: null },
});

const choose = async (entry: string, menu = 'Więcej…') => {
  await userEvent.click(screen.getByRole('button', { name: menu }));
  await userEvent.click(screen.getByRole('menuitem', { name: entry }));
};

afterEach(cleanup);

describe('SpeakersPanel', () => {
  it('leads the discussion by keys: floor to the next one, a minute more, the end', async () => {
    const view = { floor: { speaker, queue: [request], listClosed: false, itemLimitMs: null } };
    const { orders, show } = renderSteering(<SpeakersPanel />, { view });
    await userEvent.keyboard('{F8}{F4}');
    show({ view: { floor: { ...view.floor, speaker: null } } });
    await userEvent.keyboard('{F2}');
    expect(orders()).toEqual([
      { type: 'ExtendFloor', payload: { byMs: 60_000 } },
      { type: 'EndFloor', payload: {} },
      { type: 'GrantFloor', payload: { requestId: request.requestId } },
    ]);
  });

  it('L-02: while somebody speaks the floor passes on only after a question, to whom it was asked about', async () => {
    const floor = { speaker, queue: [request], listClosed: false, itemLimitMs: null };
    const { orders, show } = renderSteering(<SpeakersPanel />, { view: { floor } });
    const endsSpeech = speaker.requestId;
    const question = () => within(screen.getByRole('alertdialog', { name: /^Zakończyć wystąpienie\? / }));
    await userEvent.keyboard('{F2}');
    expect(question().getByText(new RegExp(request.fullName))).toBeTruthy();
    await userEvent.click(question().getByRole('button', { name: 'Anuluj' }));
    expect(orders()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: `Udziel głosu: ${request.fullName}` }));
    // Somebody else got the floor while the question stood: that speech is not the one asked about.
    show({ view: { floor: { ...floor, speaker: { ...speaker, requestId: 'another' } } } });
    await userEvent.keyboard('{Enter}');
    expect(orders()).toEqual([{ type: 'GrantFloor', payload: { requestId: request.requestId, endsSpeech } }]);
  });

  it('L-02: out of turn, the dialog says whose speech ends', async () => {
    const floor = { speaker, queue: [], listClosed: false, itemLimitMs: null };
    const { orders } = renderSteering(<SpeakersPanel />, { view: { floor } });
    await userEvent.click(screen.getByRole('button', { name: /Inna osoba/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(`Głos ma teraz ${speaker.fullName}. Udzielenie głosu kończy to wystąpienie.`)).toBeTruthy();
    await userEvent.type(dialog.getByRole('searchbox'), 'wojc{Enter}');
    await userEvent.click(dialog.getByRole('button', { name: 'Zakończ wystąpienie i udziel głosu' }));
    const payload = { personId: 'mayor', kind: 'speech', endsSpeech: speaker.requestId };
    expect(orders()).toEqual([{ type: 'GiveFloor', payload }]);
  });

  it('L-04: a speech without a limit is not extended', async () => {
    const view = {
      floor: {
        speaker: { ...speaker, limitMs: null, deadlineAt: null },
        queue: [],
        listClosed: false,
        itemLimitMs: null,
      },
    };
    const { orders } = renderSteering(<SpeakersPanel />, { view });
    await userEvent.keyboard('{F8}');
    expect(orders()).toEqual([]);
    expect(screen.queryByRole('button', { name: /Przedłuż/ })).toBeNull();
  });

  it('L-02, L-07: gives the floor out of turn to anyone in the hall, found by a few letters and Enter', async () => {
    const { orders } = renderSteering(<SpeakersPanel />);
    await userEvent.click(screen.getByRole('button', { name: /Inna osoba/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryByRole('radio', { name: /Żak/ })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Udziel głosu teraz' }));
    expect(dialog.getByText('Wybierz osobę.')).toBeTruthy();
    await userEvent.type(dialog.getByRole('searchbox'), 'wojc{Enter}');
    await userEvent.click(dialog.getByRole('button', { name: 'Udziel głosu teraz' }));
    expect(orders()).toEqual([{ type: 'GiveFloor', payload: { personId: 'mayor', kind: 'speech' } }]);
  });

  it('L-09: only the chair reopens a closed list and withdraws the floor', async () => {
    const view = { floor: { speaker, queue: [], listClosed: true, itemLimitMs: null } };
    renderSteering(<SpeakersPanel />, { view, roles: ['operator'] });
    expect(screen.getByText('Lista mówców zamknięta')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Więcej…' }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Zatrzymaj czas']);
    cleanup();
    const { orders } = renderSteering(<SpeakersPanel />, { view });
    await userEvent.click(screen.getByRole('button', { name: 'Więcej…' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Odbierz głos…' }));
    expect(orders()).toEqual([]);
    const question = within(screen.getByRole('alertdialog', { name: /^Odebrać głos\? / }));
    await userEvent.click(question.getByRole('button', { name: 'Odbierz głos' }));
    expect(orders()).toEqual([{ type: 'WithdrawFloor', payload: {} }]);
  });

  it('L-09: the list is closed and opened in the menu of the discussion, opened by the chair alone', async () => {
    const open = { speaker: null, queue: [], listClosed: false, itemLimitMs: null };
    const { orders, show } = renderSteering(<SpeakersPanel />, { view: { floor: open } });
    await choose('Zamknij listę mówców', 'Dyskusja…');
    show({ view: { floor: { ...open, listClosed: true } } });
    await choose('Otwórz listę mówców', 'Dyskusja…');
    expect(orders().map(({ type }) => type)).toEqual(['CloseSpeakerList', 'ReopenSpeakerList']);
    show({ view: { floor: { ...open, listClosed: true } }, roles: ['operator'] });
    await userEvent.click(screen.getByRole('button', { name: 'Dyskusja…' }));
    expect(screen.queryByRole('menuitem', { name: 'Otwórz listę mówców' })).toBeNull();
  });

  it('L-03: stops the clock of a speech and runs it again; the time left stands in sight', async () => {
    const { orders, show } = renderSteering(<SpeakersPanel />, { view: { floor: floorOf(speaker) } });
    await choose('Zatrzymaj czas');
    show({ view: { floor: floorOf({ ...speaker, pausedAt: '2026-11-24T10:01:00.000Z' }) } });
    expect(screen.getByRole('timer').textContent).toBe('2:00');
    expect(screen.getByText('Czas zatrzymany')).toBeTruthy();
    await choose('Wznów czas');
    expect(orders().map(({ type }) => type)).toEqual(['PauseFloor', 'ResumeFloor']);
  });

  it('L-06: reminds by keyboard, and every reminder given stays in sight', async () => {
    const { orders, show } = renderSteering(<SpeakersPanel />, { view: { floor: floorOf(speaker) } });
    screen.getByRole('button', { name: 'Więcej…' }).focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(orders()).toEqual([{ type: 'RemindSpeaker', payload: { kind: 'to-the-matter' } }]);
    const reminders = [{ kind: 'to-the-matter' as const, at: '2026-11-24T10:00:00.000Z' }];
    show({ view: { floor: floorOf({ ...speaker, reminders }) } });
    expect(screen.getByText('Upomnienie: do rzeczy')).toBeTruthy();
  });

  it('L-04: says that a councillor’s speech on the report has no limit by law, and shows no clock', () => {
    const unlimited = { ...speaker, limitMs: null, deadlineAt: null, unlimitedByLaw: true };
    renderSteering(<SpeakersPanel />, { view: { floor: floorOf(unlimited) } });
    expect(screen.getByText('bez limitu – art. 28aa ust. 5 u.s.g.')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('L-03: says that the speaker’s club has used up its time, though the speaker was given more', () => {
    const spent = { ...speaker, clubShortName: 'KR', clubDeadlineAt: '2026-11-24T09:59:00.000Z' };
    renderSteering(<SpeakersPanel />, { view: { floor: floorOf(spent) } });
    expect(screen.getByText('Klub KR wykorzystał swój czas w tym punkcie.')).toBeTruthy();
  });
});
