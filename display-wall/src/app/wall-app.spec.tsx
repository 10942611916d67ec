import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WallView } from '../../../protocol/src/views/views.js';
import type { LiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { renderWall } from '../testing/render-wall.js';
import { wallViewOf } from '../testing/wall-view-of.js';
import { WallApp } from './wall-app.js';

type Live = Pick<LiveSession<WallView>, 'status' | 'view'>;

const live = vi.hoisted(() => ({ now: { status: 'connected', view: null } as unknown, sessionIds: [] as string[] }));
vi.mock('../../../web-shared/src/live/use-live-session.js', () => ({
  useLiveSession: (sessionId: string, audience: string, token: string) => {
    live.sessionIds.push([sessionId, audience, token].join(' '));
    return { ...(live.now as Live), clockOffsetMs: 0 };
  },
}));

const key = 'kworum.screen';
const kept = { screenId: 'screen-1', name: 'Ekran główny', sessionId: 'session-1', token: 'token-1' };
const pairingId = '00000000-0000-4000-8000-000000000001';
const pairing = { pairingId, code: 'ABCD2345', secret: 'secret-1', expiresAt: '2026-11-24T09:10:00.000Z' };

/** What the hub answers by method and path; undefined = it cannot be reached. */
let hub: Record<string, { status?: number; body: unknown } | undefined>;
let asked: { path: string; headers: Record<string, string> }[];

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  live.now = { status: 'connected', view: wallViewOf() } satisfies Live;
  live.sessionIds = [];
  hub = { 'POST /api/screens/pairings': { status: 201, body: pairing } };
  asked = [];
  vi.stubGlobal('fetch', async (path: string, { method, headers }: { method: string; headers: never }) => {
    asked.push({ path, headers });
    const answer = hub[`${method} ${path}`];
    if (!answer) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 });
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const statePath = `GET /api/screens/pairings/${pairingId}`;

describe('pairing', () => {
  it('shows a code, waits for the operator and keeps the key', async () => {
    hub[statePath] = { body: { status: 'waiting', expiresAt: pairing.expiresAt } };
    renderWall(<WallApp />);
    await pass(0);
    expect(screen.getByText('ABCD')).toBeTruthy();
    expect(screen.getByText('2345')).toBeTruthy();
    await pass(2_000);
    expect(asked.at(-1)?.headers['x-pairing-secret']).toBe('secret-1');
    expect(screen.getByText('Kod tego ekranu')).toBeTruthy();
    hub[statePath] = { body: { status: 'confirmed', ...kept } };
    await pass(2_000);
    expect(screen.getByText('Podjęcie uchwały nr 2')).toBeTruthy();
    expect(live.sessionIds.at(-1)).toBe('session-1 wall token-1');
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject(kept);
    const questions = asked.length;
    await pass(10_000);
    expect(asked).toHaveLength(questions);
  });

  it('a code that has run out gives way to a new one', async () => {
    hub[statePath] = { body: { status: 'expired' } };
    renderWall(<WallApp />);
    await pass(0);
    hub['POST /api/screens/pairings'] = { status: 201, body: { ...pairing, code: 'WXYZ6789' } };
    await pass(2_000);
    expect(screen.getByText('WXYZ')).toBeTruthy();
    expect(screen.queryByText('ABCD')).toBeNull();
  });

  it('a hub that is away or refuses is told in words; the screen goes on by itself', async () => {
    hub = {};
    renderWall(<WallApp />);
    await pass(0);
    expect(screen.getByText('Brak połączenia')).toBeTruthy();
    const text = 'Zbyt wiele ekranów czeka na sparowanie. Spróbuj za kilka minut.';
    hub['POST /api/screens/pairings'] = { status: 429, body: { code: 'too-many-pairings', text } };
    await pass(2_000);
    expect(screen.queryByText('Brak połączenia')).toBeNull();
    expect(screen.getByText(text)).toBeTruthy();
    hub['POST /api/screens/pairings'] = { status: 201, body: pairing };
    await pass(2_000);
    expect(screen.getByText('ABCD')).toBeTruthy();
    expect(screen.queryByText(text)).toBeNull();
  });
});

describe('a paired screen', () => {
  beforeEach(() => localStorage.setItem(key, JSON.stringify(kept)));

  it('shows its session at once after a restart of the browser', async () => {
    renderWall(<WallApp />);
    await pass(0);
    expect(asked).toEqual([]);
    expect(screen.getByText('Podjęcie uchwały nr 2')).toBeTruthy();
  });

  it('a view without a scene is not shown yet', () => {
    const { scene: _scene, screen: _screen, ...hall } = wallViewOf();
    live.now = { status: 'connected', view: hall as WallView } satisfies Live;
    renderWall(<WallApp />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Łączenie z salą obrad…');
  });

  it('removed by the operator it forgets its key and shows a code', async () => {
    live.now = { status: 'signed-out', view: wallViewOf() } satisfies Live;
    renderWall(<WallApp />);
    await pass(0);
    expect(screen.getByText('ABCD')).toBeTruthy();
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('moved by the operator it follows to the other session with the same key', async () => {
    hub['GET /api/screens/own'] = { body: { screenId: 'screen-1', name: 'Ekran główny', sessionId: 'session-2' } };
    live.now = { status: 'refused', view: null } satisfies Live;
    renderWall(<WallApp />);
    await pass(0);
    expect(asked[0]?.headers['x-screen-token']).toBe('token-1');
    expect(live.sessionIds.at(-1)).toBe('session-2 wall token-1');
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ sessionId: 'session-2', token: 'token-1' });
  });

  it('refused by its own session it tries again by itself', async () => {
    hub['GET /api/screens/own'] = { body: { screenId: 'screen-1', name: 'Ekran główny', sessionId: 'session-1' } };
    live.now = { status: 'refused', view: null } satisfies Live;
    renderWall(<WallApp />);
    await pass(0);
    expect(screen.getByText('Brak połączenia')).toBeTruthy();
    live.now = { status: 'connected', view: wallViewOf() } satisfies Live;
    await pass(3_000);
    expect(screen.getByText('Podjęcie uchwały nr 2')).toBeTruthy();
  });

  it('refused while the hub no longer knows it, it pairs anew', async () => {
    hub['GET /api/screens/own'] = { status: 404, body: { code: 'screen-unknown', text: 'Nie ma takiego ekranu.' } };
    live.now = { status: 'refused', view: null } satisfies Live;
    renderWall(<WallApp />);
    await pass(0);
    expect(screen.getByText('Kod tego ekranu')).toBeTruthy();
  });
});

it('a key that cannot be read is no key', async () => {
  localStorage.setItem(key, '{"screenId":5}');
  renderWall(<WallApp />);
  await pass(0);
  expect(screen.getByText('Kod tego ekranu')).toBeTruthy();
});
