import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice } from '../people/council-office.js';
import { Visitor } from '../people/visitor.js';

let hub: HubUnderTest;
let resident: Visitor;
beforeAll(async () => {
  hub = await startHubUnderTest();
  resident = new Visitor(hub.url);
});
afterAll(() => hub.dispose());

/** Pages are at most a second old. */
const soon = { timeout: 4_000 };

/** A page's words as somebody without scripts and styles reads them. */
async function reads(path: string, status = 200): Promise<string> {
  const answer = await resident.get(path, { accept: 'text/html' });
  expect([path, answer.status]).toEqual([path, status]);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['set-cookie']).toBeUndefined();
  return answer.bytes
    .toString()
    .replace(/<script type="application\/json"[\s\S]*?<\/script>/, '')
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('before any session', () => {
  it('the first page and the list say that none was convened', async () => {
    for (const path of ['/', '/sesje']) expect(await reads(path)).toContain('Nie zwołano jeszcze żadnej sesji');
    expect(await reads('/?lang=en')).toContain('No session has been convened yet');
  });

  it('the statements are there', async () => {
    expect(await reads('/prywatnosc')).toContain('Klauzula informacyjna');
    expect(await reads('/dostepnosc')).toContain('Deklaracja dostępności');
  });
});

describe('a session that is prepared and then convened', () => {
  it('appears with its notice and not before', async () => {
    const office = await CouncilOffice.at(hub, false, 'kancelaria');
    const { termId } = await office.formsCouncil();
    const { sessionId } = await office.prepares(termId);
    expect(await reads(`/sesje/${sessionId}`, 404)).toContain('Nie znaleziono strony lub dokumentu.');
    expect(await reads('/sesje')).not.toContain('XII sesja');
    await office.convenes(sessionId);
    await expect.poll(() => reads('/sesje'), soon).toContain('XII sesja Rady Gminy');
    expect(await reads('/')).toContain('Najbliższa sesja XII sesja Rady Gminy');
    const page = await reads(`/sesje/${sessionId}`);
    expect(page).toContain('Sesja jeszcze się nie rozpoczęła.');
    expect(page).toContain('2. Podjęcie uchwały w sprawie zmian w budżecie');
    expect(page).not.toContain('nieobecny');
  });
});

describe('a session that sits', () => {
  let chamber: Chamber;
  let hall: Hall;
  let page: string;
  beforeAll(async () => {
    chamber = await conveneChamber(hub, 15);
    hall = new Hall(hub.url, chamber);
    page = `/sesje/${chamber.sessionId}`;
  });
  afterAll(() => hall.everybodyLeaves());

  it('is told in words as it goes: item, count of an open vote, result with names (S-21, V-08)', async () => {
    const chair = await hall.chair();
    const councillors = await hall.councillors(2, 9);
    const votingId = await openVote(chair, councillors);
    await Promise.all(councillors.map((person) => person.orders('CastBallot', { votingId, choice: 'for' })));
    await expect.poll(() => reads(page), soon).toContain('Oddano głosów: 8 z 9');
    const open = await reads(page);
    expect(open).toContain('Punkt porządku obrad 2. Podjęcie uchwały nr 2');
    expect(open).toContain('Trwa głosowanie nr 1 Uchwała w sprawie próby');
    expect(open).not.toContain('ZA (8)');
    expect(await reads(`${page}/glosowania/1`, 404)).toContain('Nie znaleziono strony');
    const heldBack = await reads(`${page}/dziennik`);
    expect(heldBack).toContain('Trwa głosowanie. Zdarzenia od jego otwarcia zostaną opublikowane po zamknięciu.');

    const receipt = await chair.orders('CloseVoting', { votingId });
    await expect.poll(() => reads(page), soon).toContain('Uchwała podjęta');
    expect(await reads(page)).toContain('ZA: 8, PRZECIW: 0, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 1, NIEOBECNI: 6');
    for (const layout of ['', '?uklad=b']) {
      const record = await reads(`${page}/glosowania/1${layout}`);
      expect(record).toContain('Uchwała w sprawie próby');
      expect(record).toContain(layout ? 'Lp. Nazwisko i imię Głos' : 'ZA (8)');
      expect(record).toContain((receipt.hash.match(/.{8}/g) ?? []).join(' '));
    }
    await expect.poll(() => reads(`${page}/dziennik`), soon).toContain(`ma numer ${receipt.seq}.`);
  });

  it('answers who already has the newest page with 304', async () => {
    const first = await resident.get(`${page}/dziennik`);
    expect(first.headers['cache-control']).toBe('public, max-age=1');
    const again = await resident.get(`${page}/dziennik`, { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it.each([
    () => `/sesje/${randomUUID()}`,
    () => '/sesje/nie-ma',
    () => `${page}/glosowania/2`,
    () => `${page}/glosowania/0`,
    () => `${page}/glosowania/1e3`,
    () => `${page}/glosowania/%3Cscript%3E`,
    () => `/sesje/${randomUUID()}/dziennik`,
    () => '/nie-ma-takiej-strony',
    () => `${page}/inne/jeszcze`,
  ])('says that there is no such page (%#)', async (path) => {
    const words = await reads(path(), 404);
    expect(words).toContain('Nie znaleziono strony lub dokumentu.');
    expect(words).toContain('Klauzula informacyjna');
  });

  it('answers a program that asks for an unknown address with JSON', async () => {
    const answer = await resident.get('/nie-ma-takiej-strony', { accept: 'application/json' });
    expect([answer.status, answer.json().code]).toEqual([404, 'not-found']);
    const api = await resident.get('/api/nie-ma', { accept: 'text/html' });
    expect(api.status).toBe(404);
  });
});
