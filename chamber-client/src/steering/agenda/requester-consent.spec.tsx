import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { CommandAck } from '../../../../protocol/src/messages.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { AgendaChangeDialog } from './agenda-change-dialog.js';

afterEach(cleanup);

const votingId = '00000000-0000-4000-8000-0000000000c1';
const voting = { votingId, no: 3 } as ChairView['results'][number];
type Request = NonNullable<ChairView['header']['request']>;
const byCouncillors: Request = { by: 'councillors', filedOn: '2026-11-18', signatories: ['m2', 'm3'] };

function asked(request: Request | null, answer?: CommandAck) {
  const { header } = sampleView;
  const done: string[] = [];
  const scene = { view: { header: request ? { ...header, request } : header }, ...(answer ? { answer } : {}) };
  const rendered = renderSteering(
    <AgendaChangeDialog voting={voting} onClose={() => done.push('closed')} onChanged={() => done.push('changed')} />,
    scene,
  );
  return { ...rendered, done };
}

const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Zapisz nowy porządek' }));
const consentOf = (order: { payload: unknown } | undefined) =>
  (order?.payload as { requesterConsent?: boolean } | undefined)?.requesterConsent;

it('S-06: nothing is ordered before the question is answered; consent goes with the change', async () => {
  const { orders, done } = asked(byCouncillors);
  await confirm();
  expect(orders()).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'TAK' }));
  await confirm();
  expect(orders()).toMatchObject([{ type: 'ChangeAgenda', payload: { votingId } }]);
  expect(consentOf(orders()[0])).toBe(true);
  expect(done).toEqual(['changed']);
});

it('S-06: the question says whose consent it is', () => {
  asked(byCouncillors);
  const question = screen.getByRole('group', { name: 'Zgoda wnioskodawcy' });
  const described = (question.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
  expect(described).toContain('na wniosek radnych: zmiana porządku wymaga ich zgody');
  expect(described).toContain('Wniosek podpisali: Marek Łoś, Ewa Żak.');
  cleanup();
  asked({ by: 'mayor', filedOn: '2026-11-18', signatories: [] });
  expect(screen.getByText(/^Sesję zwołano na wniosek wójta: zmiana porządku wymaga jego zgody\.$/)).toBeTruthy();
});

it('S-06: a refused consent is told once with its article, and nothing is sent until it is given', async () => {
  const { orders, done } = asked(byCouncillors);
  await userEvent.click(screen.getByRole('radio', { name: 'NIE' }));
  expect(screen.getByText(/Bez zgody wnioskodawcy porządek obrad/)).toBeTruthy();
  expect(screen.getAllByText(/art\. 20 ust\. 4/)).toHaveLength(1);
  await confirm();
  expect(orders()).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'TAK' }));
  expect(screen.queryByText(/Bez zgody wnioskodawcy porządek obrad/)).toBeNull();
  await confirm();
  expect(consentOf(orders()[0])).toBe(true);
  expect(done).toEqual(['changed']);
});

it('S-06: the hub judges again; the dialog stays with its answer', async () => {
  const refusal = {
    code: 'requester-consent-required' as const,
    text: 'Potrzebna zgoda wnioskodawcy.',
    article: 'art. 20 ust. 4 u.s.g.',
  };
  const { done } = asked(byCouncillors, { status: 'refused', commandId: 'c', refusal });
  await userEvent.click(screen.getByRole('radio', { name: 'TAK' }));
  await confirm();
  expect(await screen.findByText(/Potrzebna zgoda wnioskodawcy\./)).toBeTruthy();
  expect(done).toEqual([]);
});

it('at a session of the chair’s own calling nobody is asked and no consent is sent', async () => {
  const { orders } = asked(null);
  expect(screen.queryByRole('group', { name: 'Zgoda wnioskodawcy' })).toBeNull();
  await confirm();
  expect(orders()).toHaveLength(1);
  expect(consentOf(orders()[0])).toBeUndefined();
});
