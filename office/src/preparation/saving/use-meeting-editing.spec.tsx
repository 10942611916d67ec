import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultRules } from '../../../../core/src/session/rules.js';
import type { Meeting, MeetingInput } from '../../../../protocol/src/http/office.js';
import { ApiError } from '../../../../web-shared/src/api/api-error.js';
import { hubAnswers, renderOffice } from '../../../test/render-office.js';
import { agendaInput } from '../agenda/numbering.js';
import { templateAgenda } from '../templates/session-templates.js';
import { ConflictDialog } from './conflict-dialog.js';
import { readKeptDraft } from './kept-draft.js';
import { SaveBar } from './save-bar.js';
import { useMeetingEditing } from './use-meeting-editing.js';

const key = 'draft';
const saved: Meeting = {
  sessionId: '5b2f3c1e-0f7c-4b53-9d0a-6f3f3a0e1c11',
  termId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  version: 3,
  training: true,
  status: 'draft',
  header: { number: 32, title: 'XXXII Sesja', date: '2026-12-08', time: '10:00', place: 'Sala' },
  agenda: agendaInput(templateAgenda(32)),
  rules: { ...defaultRules, speaking: { ...defaultRules.speaking } },
};
const changed = new ApiError(409, { code: 'meeting-changed', text: 'Ktoś zmienił tę sesję w międzyczasie.' });

type Send = (meeting: Meeting, draft: MeetingInput) => Promise<Meeting>;

function Editor({ send }: { send: Send }) {
  const editing = useMeetingEditing(saved, { key, send });
  const { place } = editing.draft.header;
  return (
    <>
      <SaveBar editing={editing} label="Zapisz" onSave={() => void editing.save()} />
      <input
        aria-label="Miejsce"
        value={place}
        onChange={({ target }) =>
          editing.edit((draft) => ({ ...draft, header: { ...draft.header, place: target.value } }))
        }
      />
      <ConflictDialog editing={editing} />
    </>
  );
}

const place = () => screen.getByLabelText<HTMLInputElement>('Miejsce');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Zapisz' }));
const answerOf: Send = async (meeting, draft) => ({ ...meeting, ...draft, version: meeting.version + 1 });

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a session in the hands of a clerk', () => {
  it('is saved with the version it grew from, and says so', async () => {
    const send = vi.fn(answerOf);
    renderOffice(<Editor send={send} />);
    await userEvent.type(place(), ' nr 5');
    expect(screen.getByText('Niezapisane zmiany')).toBeTruthy();
    await save();
    expect(await screen.findByText('Wszystko zapisane')).toBeTruthy();
    expect(send.mock.calls[0]?.[0].version).toBe(3);
    await userEvent.type(place(), '1');
    await save();
    expect(send.mock.calls[1]?.[0].version).toBe(4);
  });

  it('keeps what was entered when saving fails', async () => {
    renderOffice(<Editor send={() => Promise.reject(new ApiError(0, { code: 'unreachable', text: '' }))} />);
    await userEvent.type(place(), ' nr 5');
    await save();
    expect(await screen.findByText(/Brak połączenia z systemem.*Zmiany zostały na ekranie\./)).toBeTruthy();
    expect(place().value).toBe('Sala nr 5');
  });

  it('keeps what is typed while the answer is on its way', async () => {
    let arrive = () => {};
    const send: Send = (meeting, draft) =>
      new Promise((resolve) => {
        arrive = () => resolve({ ...meeting, ...draft, version: 4 });
      });
    renderOffice(<Editor send={send} />);
    await userEvent.type(place(), ' nr 5');
    await save();
    await userEvent.type(place(), ', parter');
    arrive();
    await vi.waitFor(() => expect(screen.queryByText('Zapisywanie…')).toBeNull());
    expect(place().value).toBe('Sala nr 5, parter');
    expect(screen.getByText('Niezapisane zmiany')).toBeTruthy();
  });

  it('joins with what somebody else saved meanwhile', async () => {
    const theirs = { ...saved, version: 4, header: { ...saved.header, time: '12:00', place: 'Ratusz' } };
    hubAnswers(() => [200, theirs]);
    const send = vi.fn<Send>().mockRejectedValueOnce(changed).mockImplementation(answerOf);
    renderOffice(<Editor send={send} />);
    await userEvent.type(place(), ' nr 5');
    await save();
    expect((await screen.findByRole('dialog')).textContent).toContain('u Ciebie „Sala nr 5”, u drugiej osoby „Ratusz”');
    await userEvent.click(screen.getByRole('button', { name: 'Połącz obie wersje' }));
    await screen.findByText('Wszystko zapisane');
    const [base, sent] = send.mock.calls[1] ?? [];
    expect(base?.version).toBe(4);
    expect(sent?.header).toMatchObject({ time: '12:00', place: 'Sala nr 5' });
  });

  it('may take the other version instead', async () => {
    const theirs = { ...saved, version: 4, header: { ...saved.header, place: 'Ratusz' } };
    hubAnswers(() => [200, theirs]);
    const send = vi.fn<Send>().mockRejectedValueOnce(changed);
    renderOffice(<Editor send={send} />);
    await userEvent.type(place(), ' nr 5');
    await save();
    await userEvent.click(await screen.findByRole('button', { name: 'Weź tamtą, porzuć moją' }));
    expect(place().value).toBe('Ratusz');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('outlives a reload: unsaved work comes back and can be discarded', async () => {
    const first = renderOffice(<Editor send={answerOf} />);
    await userEvent.type(place(), ' nr 5');
    await vi.waitFor(() => expect(readKeptDraft(key)?.draft.header.place).toBe('Sala nr 5'));
    first.unmount();
    renderOffice(<Editor send={answerOf} />);
    expect(place().value).toBe('Sala nr 5');
    await userEvent.click(screen.getByRole('button', { name: 'Odrzuć je' }));
    expect(place().value).toBe('Sala');
    await vi.waitFor(() => expect(readKeptDraft(key)).toBeNull());
  });

  it('nothing is restored from what this program cannot read', () => {
    sessionStorage.setItem(key, '{"base":{},"draft":7}');
    renderOffice(<Editor send={answerOf} />);
    expect(place().value).toBe('Sala');
  });
});
