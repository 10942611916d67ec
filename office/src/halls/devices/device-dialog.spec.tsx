import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { DevicePlan, HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { Hall, PlanChange } from '../../../../protocol/src/http/halls.js';
import { type Answer, hubAnswers, renderOffice } from '../../../test/render-office.js';
import { DeviceDialog } from './device-dialog.js';

const hallId = '00000000-0000-4000-8000-000000000001';
const mics: DevicePlan = {
  ...{ deviceId: 'mics', name: 'Mikrofony', kind: 'shure-dis', enabled: true, dryRun: false },
  settings: { line: { type: 'tcp', host: '10.0.0.5', port: 3142 }, authority: 'hub' },
};
const obs: DevicePlan = { ...mics, deviceId: 'obs', name: 'OBS', kind: 'obs', enabled: false, settings: {} };
const plan: HallPlan = { places: [], devices: [mics, obs] };
const hall: Hall = {
  ...{ hallId, name: 'Sala', training: true, virtual: false, sessionId: null },
  ...{ revision: 3, plan, hasKey: false, secrets: { obs: ['password'] } },
};
const outdated: Answer = [409, { code: 'plan-changed-meanwhile', text: 'Ktoś zmienił w tym czasie ustawienia sali.' }];

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** @param theirs what somebody else has made of the hall meanwhile */
function opened(device: DevicePlan, theirs: Hall = hall) {
  const sent: unknown[] = [];
  hubAnswers((method, path, body) => {
    if (method === 'GET') return [200, theirs];
    sent.push(body);
    if (path.endsWith('/secrets')) return [204];
    const change = body as PlanChange;
    return change.revision === theirs.revision ? [200, { ...theirs, ...change }] : outdated;
  });
  const onClose = vi.fn();
  renderOffice(<DeviceDialog hall={hall} device={device} isNew={false} onClose={onClose} />);
  return { sent: sent as PlanChange[], onClose };
}

const host = () => screen.getByLabelText<HTMLInputElement>('Adres urządzenia');
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Zapisz' }));

it('what is wrong is said at its field and nothing is sent; switched off it may be half set up', async () => {
  const { sent, onClose } = opened(mics);
  fireEvent.change(host(), { target: { value: 'adres z odstępem' } });
  save();
  expect(await screen.findByText('Nieprawidłowy adres')).toBeTruthy();
  expect(host().getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Włączone' }));
  save();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent[0]?.plan.devices[0]).toMatchObject({ enabled: false, settings: { line: { host: 'adres z odstępem' } } });
});

it('another way of connection asks for what it needs and keeps what both have', async () => {
  const { sent, onClose } = opened(mics);
  fireEvent.change(screen.getByLabelText('Sposób'), { target: { value: 'serial' } });
  fireEvent.change(screen.getByLabelText('Port szeregowy'), { target: { value: '/dev/serial/by-id/usb-1' } });
  fireEvent.change(screen.getByLabelText('Prędkość (baud)'), { target: { value: '9600' } });
  save();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent[0]?.plan.devices[0]?.settings).toEqual({
    line: { type: 'serial', path: '/dev/serial/by-id/usb-1', baudRate: 9600 },
    authority: 'hub',
  });
});

it('somebody else’s change of another device stays; ours is saved on top of it', async () => {
  const renamed = { ...obs, name: 'OBS nowy' };
  const { sent, onClose } = opened(mics, { ...hall, revision: 4, plan: { ...plan, devices: [mics, renamed] } });
  fireEvent.change(host(), { target: { value: '10.0.0.6' } });
  save();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent.at(-1)).toMatchObject({
    revision: 4,
    plan: { devices: [{ settings: { line: { host: '10.0.0.6' } } }, renamed] },
  });
});

it('of the same device it is told once, with everything typed kept; saving again puts ours in its place', async () => {
  const moved = { ...mics, settings: { ...mics.settings, authority: 'unit' } };
  const { sent, onClose } = opened(mics, { ...hall, revision: 4, plan: { ...plan, devices: [moved, obs] } });
  fireEvent.change(host(), { target: { value: '10.0.0.6' } });
  save();
  expect(await screen.findByText(/^Ktoś w tym czasie zmienił to samo/)).toBeTruthy();
  expect(host().value).toBe('10.0.0.6');
  expect(onClose).not.toHaveBeenCalled();
  save();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent.at(-1)).toMatchObject({ revision: 4, plan: { devices: [{ settings: { authority: 'hub' } }, obs] } });
});

it('a password is replaced or removed and never shown', async () => {
  const { sent } = opened(obs);
  expect(screen.getByText('Hasło jest ustawione.')).toBeTruthy();
  const field = screen.getByLabelText<HTMLInputElement>('Hasło');
  expect([field.type, field.value]).toEqual(['password', '']);
  fireEvent.change(field, { target: { value: 'tajne' } });
  fireEvent.click(screen.getByRole('button', { name: 'Zastąp hasło' }));
  await waitFor(() => expect(field.value).toBe(''));
  fireEvent.click(screen.getByRole('button', { name: 'Usuń hasło' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    { deviceId: 'obs', name: 'password', value: 'tajne' },
    { deviceId: 'obs', name: 'password', value: null },
  ]);
});
