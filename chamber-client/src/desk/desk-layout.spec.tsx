import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '../../../protocol/src/http/identity.js';
import type { NoticeMessage } from '../../../protocol/src/messages.js';
import type { HallView, OwnView } from '../../../protocol/src/views/views.js';
import type { LiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { SignInGate } from '../app/sign-in-gate.js';
import { sampleView, sampleVoting } from '../steering/testing/sample-view.js';
import { useDesk } from './desk-context.js';
import { DeskLayout } from './desk-layout.js';
import { type DeskScene, renderDesk } from './testing/render-desk.js';

const signedIn: Me = {
  personId: 'p1',
  username: 'radny2',
  fullName: 'Marek Łoś',
  roles: ['councillor'],
  seats: [{ termId: 't', memberId: 'm2' }],
};
const tellShown = vi.fn();

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json(signedIn));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  tellShown.mockClear();
  localStorage.clear();
  sessionStorage.clear();
});

/** The layout with a live session made of the same scene its parts see. */
function Layout({ notice = null }: { notice?: NoticeMessage | null }) {
  const { view, own, send, connected } = useDesk();
  const live: LiveSession<HallView> = {
    ...{ view, own, send, tellShown, notice, seq: 1, clockOffsetMs: 0, now: Date.now },
    status: connected ? 'connected' : 'offline',
  };
  return (
    <SignInGate>
      <DeskLayout sessionId={view.header.sessionId} live={live} />
    </SignInGate>
  );
}

async function sitsDown(scene: Partial<DeskScene> = {}, notice: NoticeMessage | null = null) {
  const desk = renderDesk(<Layout notice={notice} />, { me: { present: true }, ...scene });
  await screen.findAllByRole('heading');
  return desk;
}

const ballotOf = (choice: 'for' | null, right: NonNullable<OwnView['ballot']>['right'] = 'may-vote') => ({
  ballot: {
    ...{ votingId: sampleVoting.votingId, right, choice, seq: choice && 7, changes: 0 },
    castAt: choice && '2026-11-24T09:31:00.000Z',
  },
});
const regions = () => screen.getAllByRole('region').map((region) => region.getAttribute('aria-label') ?? region.id);
const { header, agenda } = sampleView;

describe('the whole desk of a councillor', () => {
  it('says what is dealt with, then the papers, then who speaks', async () => {
    await sitsDown();
    expect(regions()[0]).toBe('Teraz');
    expect(screen.getByRole('tab', { name: 'Porządek obrad' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Zabieranie głosu' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Potwierdzam obecność' })).toBeNull();
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('S-22: whoever is not present confirms it first', async () => {
    const desk = await sitsDown({ me: { present: false } });
    expect(regions().slice(0, 2)).toEqual(['Potwierdzam obecność', 'Teraz']);
    await userEvent.click(screen.getByRole('button', { name: 'Potwierdzam obecność' }));
    expect(desk.orders()).toEqual([{ type: 'RecordAttendance', payload: { memberId: 'm2', kind: 'entered-late' } }]);
  });

  it('V-03: an open vote takes the place of the item, is told to the hub as shown, and is cast by a digit', async () => {
    const answer = {
      ...{ status: 'accepted' as const, commandId: 'c', seq: 7, hash: 'h' },
      at: '2026-11-24T09:31:00.000Z',
    };
    const desk = await sitsDown({ answer });
    desk.show({ view: { voting: sampleVoting }, own: ballotOf(null) });
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(regions()).not.toContain('Teraz');
    expect(tellShown).toHaveBeenCalledWith(sampleVoting.votingId);
    await userEvent.keyboard('1');
    expect(desk.orders()).toMatchObject([
      { type: 'CastBallot', payload: { votingId: sampleVoting.votingId, choice: 'for' } },
    ]);
    expect(await screen.findByText(/Głos oddany: ZA/)).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Porządek obrad' })).toBeTruthy();
  });

  it('a vote that was announced no longer covers the item that follows', async () => {
    const announced = { ...sampleVoting, status: 'announced' as const, announcedAt: '2026-11-24T09:41:00.000Z' };
    const desk = await sitsDown({ view: { voting: announced }, own: ballotOf('for', 'closed') });
    expect(screen.getByText(/Głosowanie nr 4/)).toBeTruthy();
    desk.show({ view: { voting: announced, agenda: { ...agenda, currentItemId: 'i3' } } });
    expect(screen.getByRole('heading', { name: 'Punkt 3' })).toBeTruthy();
    expect(screen.queryByText(/Głosowanie nr 4/)).toBeNull();
  });

  it('V-06: a vote that came too late is told above everything else, and can be put away', async () => {
    const answer = {
      ...{ status: 'refused' as const, commandId: 'c' },
      refusal: { code: 'voting-closed' as const, text: 'Głosowanie zostało zamknięte.' },
    };
    const desk = await sitsDown({ view: { voting: sampleVoting }, own: ballotOf(null), answer });
    await userEvent.keyboard('1');
    const past = { ...sampleVoting, category: 'not-voted' as const } as unknown as OwnView['history'][number];
    desk.show({ view: { voting: null }, own: { history: [past] } });
    const late = screen.getByText('Głosowanie zostało zamknięte.');
    expect(late.compareDocumentPosition(screen.getByRole('region', { name: 'Teraz' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Rozumiem' }));
    expect(screen.queryByText('Głosowanie zostało zamknięte.')).toBeNull();
  });

  it('keeps the picture and says so while the hub is away; V-07: another desk that votes now is told', async () => {
    const desk = await sitsDown({ connected: false });
    expect(screen.getByText(/^Brak połączenia. Ekran/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Punkt 2' })).toBeTruthy();
    desk.show({ connected: true });
    expect(screen.queryByText(/^Brak połączenia/)).toBeNull();
    cleanup();
    await sitsDown({}, { code: 'newer-desk', text: '' } as NoticeMessage);
    expect(screen.getByRole('button', { name: 'Głosuj na tym urządzeniu' })).toBeTruthy();
  });

  it('a paper opens in the place of the agenda', async () => {
    const desk = await sitsDown();
    await userEvent.click(within(screen.getByRole('region', { name: 'Teraz' })).getByRole('link', { name: /Projekt/ }));
    expect(desk.openDocument).toHaveBeenCalledWith(expect.objectContaining({ documentId: 'd2' }));
  });

  it('a long agenda has a way to the item in progress, a short one needs none', async () => {
    const desk = await sitsDown();
    expect(screen.queryByRole('link', { name: /^Przejdź do bieżącego punktu/ })).toBeNull();
    const [item] = agenda.items;
    const items = Array.from({ length: 60 }, (_, index) => ({ ...item, itemId: `n${index}`, number: `${index}` }));
    desk.show({ view: { agenda: { ...agenda, items: items as never, currentItemId: 'n44' } } });
    const jump = screen.getByRole('link', { name: 'Przejdź do bieżącego punktu (44)' });
    const target = document.querySelector(jump.getAttribute('href') ?? '');
    expect(target?.getAttribute('aria-current')).toBe('step');
  });

  it('after the session only its end and the papers are left', async () => {
    const closed = { ...header, status: 'closed' as const, closedAt: '2026-11-24T13:00:00.000Z' };
    await sitsDown({ view: { header: closed, agenda: { ...agenda, currentItemId: null } } });
    expect(screen.getByRole('heading', { name: 'Sesja zamknięta' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Zabieranie głosu' })).toBeNull();
    expect(screen.getByRole('tab', { name: 'Porządek obrad' })).toBeTruthy();
  });
});

it('the desk of a guest has the floor, and neither a ballot nor own votes', async () => {
  await sitsDown({
    view: { voting: sampleVoting },
    own: { ballot: null },
    me: { memberId: null, personId: 'mayor', roles: ['mayor'] },
  });
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Potwierdzam obecność' })).toBeNull();
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Zabieranie głosu' })).toBeTruthy();
});
