import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { OralQuestion } from '../../../protocol/src/http/oral-questions.js';
import { hubAnswers, renderOffice } from '../../test/render-office.js';
import { OralQuestions } from './oral-questions.js';

const id = (no: number) => `00000000-0000-4000-8000-00000000000${no}`;
const asked: OralQuestion = {
  ...{ oralQuestionId: id(1), termId: id(2), sessionId: id(3), memberId: id(4), askedBy: 'Maria Lis' },
  ...{ question: 'Kiedy remont drogi?', answer: '', enteredBy: 'Anna Biurowa' },
  ...{ enteredAt: '2026-11-24T10:00:00.000Z', interpellationId: null },
};
const bySoltys = { ...asked, oralQuestionId: id(5), memberId: null, askedBy: 'Jan Kos, sołtys', answer: 'W maju.' };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function opened(questions: readonly OralQuestion[]) {
  const sent: [string, string, unknown][] = [];
  hubAnswers((method, path, body) => {
    if (method !== 'GET') sent.push([method, path, body]);
    return method === 'DELETE' ? [204] : [200, path.endsWith('/oral-questions') ? questions : []];
  });
  renderOffice(<OralQuestions termId={id(2)} />);
  return sent;
}

it('I-04: only a councillor’s question can be put in writing; the paper begins with its words', async () => {
  opened([asked, bySoltys]);
  const [own, other] = await screen.findAllByRole('listitem');
  if (!own || !other) throw new Error('two questions');
  expect(within(other).queryByRole('button', { name: 'Zamień na pismo…' })).toBeNull();
  expect(within(other).getByText(/W maju\./)).toBeTruthy();
  fireEvent.click(within(own).getByRole('button', { name: 'Zamień na pismo…' }));
  const paper = within(await screen.findByRole('dialog'));
  expect(paper.getByLabelText<HTMLTextAreaElement>('Pytania').value).toBe('Kiedy remont drogi?');
  expect(paper.getByRole<HTMLInputElement>('radio', { name: 'Zapytanie' }).checked).toBe(true);
});

it('one that became a paper leads there and is not removed; another one is, after a question', async () => {
  const sent = opened([{ ...asked, interpellationId: id(6) }, bySoltys]);
  expect((await screen.findByRole('link', { name: 'Pismo' })).getAttribute('href')).toBe(`/interpellations/${id(6)}`);
  fireEvent.click(screen.getByRole('button', { name: 'Usuń…' }));
  const question = within(await screen.findByRole('alertdialog'));
  fireEvent.click(question.getByRole('button', { name: 'Usuń pytanie' }));
  await waitFor(() => expect(sent).toEqual([['DELETE', `/api/office/oral-questions/${id(5)}`, undefined]]));
});

it('nothing is sent while it is not said who asked and what', async () => {
  const sent = opened([]);
  expect(await screen.findByText('Nie zapisano jeszcze żadnego pytania ustnego.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Zapisz pytanie ustne' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Zapisz' }));
  expect(await screen.findByText('Wybierz sesję.')).toBeTruthy();
  expect(sent).toEqual([]);
});
