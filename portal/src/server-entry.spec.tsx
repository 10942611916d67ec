import { act, cleanup } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleRecord } from '../../web-shared/gallery/sample-data.js';
import { sampleCommittee } from '../test/sample-committee.js';
import { openVotingPart, samplePage, sampleView, sessionId, sessionPage } from '../test/sample-view.js';
import { createPortalTexts } from './i18n/portal-texts.js';
import type { Page, PageData } from './page/page-data.js';
import { PortalApp } from './page/portal-app.js';
import { renderPage } from './server-entry.js';

const session = {
  sessionId,
  roman: 'XXXI',
  title: sampleRecord.sessionTitle,
  date: '2026-11-24',
  councilName: sampleRecord.councilName,
  training: false,
};
const voting: PageData = { page: 'voting', session, record: sampleRecord, layout: 'b', numbers: [6, 7, 9], scans: [] };
const pages: Record<string, PageData> = {
  empty: { page: 'home', sessions: [], followed: null, lastResults: null, committees: [] },
  session: sessionPage(sampleView()),
  votingOpen: sessionPage(sampleView({ voting: openVotingPart() })),
  voting,
  home: {
    page: 'home',
    sessions: [],
    followed: null,
    lastResults: null,
    committees: [{ committeeId: sampleCommittee.committeeId, name: sampleCommittee.name, kind: sampleCommittee.kind }],
  },
  committee: { page: 'committee', committee: sampleCommittee, sittings: [] },
  log: { page: 'log', session, head: { seq: 42, hash: 'ab'.repeat(32) }, votingOpen: true },
  privacy: { page: 'privacy' },
  accessibility: { page: 'accessibility' },
  'not-found': { page: 'not-found' },
};

describe('K-01: the page of a committee', () => {
  it('names functions, dates each paper, and of one taken down tells the reason alone', () => {
    const { document } = render(samplePage({ page: 'committee', committee: sampleCommittee, sittings: [] }));
    const text = document.body.textContent ?? '';
    expect(text).toContain('Ewa Ćwiklińska – przewodniczy komisji');
    expect(text).toContain('Zatwierdzony przez radę: 30.01.2026');
    expect(text).toContain('Zdjęto z publikacji 02.03.2026. Powód: Nie ten plik');
    const files = [...document.querySelectorAll('a[href$=".pdf"]')].map((link) => link.getAttribute('href'));
    expect(files).toEqual([`/api/public/committees/${sampleCommittee.committeeId}/papers/plan.pdf`]);
  });
});

function render(page: Page): { html: string; document: Document } {
  const { html } = renderPage({ page, assets: { script: '/assets/p.js', preloads: [], styles: ['/assets/p.css'] } });
  return { html, document: new DOMParser().parseFromString(html, 'text/html') };
}

afterEach(cleanup);

describe('S-14: the agenda of a session adjourned to another day', () => {
  it('says of no item that it is dealt with now', () => {
    const { header, agenda } = sampleView();
    const nowOf = (status: 'open' | 'adjourned') => {
      const view = sampleView({
        header: { ...header, status },
        agenda: { ...agenda, currentItemId: agenda.items[0]?.itemId ?? '' },
      });
      return render(samplePage(sessionPage(view))).document.querySelectorAll('[aria-current="step"]').length;
    };
    expect([nowOf('open'), nowOf('adjourned')]).toEqual([1, 0]);
  });

  it('has no way to a present item, however long it is', () => {
    const { header, agenda } = sampleView();
    const [first] = agenda.items;
    if (!first) throw new Error('the sample has items');
    const items = Array.from({ length: 30 }, (_, index) => ({ ...first, itemId: `n${index}`, number: `${index}` }));
    const waysOf = (status: 'open' | 'adjourned') => {
      const view = sampleView({ header: { ...header, status }, agenda: { ...agenda, items, currentItemId: 'n20' } });
      return render(samplePage(sessionPage(view))).document.querySelectorAll('a[href="#punkt-n20"]').length;
    };
    expect([waysOf('open'), waysOf('adjourned')]).toEqual([1, 0]);
  });
});

it('says in words what was passed over in an item, also without scripts', () => {
  const { agenda } = sampleView();
  const told = (passedOver?: { step: 'report'; basis: string | null }[]) => {
    const items = agenda.items.map((item, index) => ({
      ...item,
      ...(index === 0 && passedOver ? { passedOver } : {}),
    }));
    return render(samplePage(sessionPage(sampleView({ agenda: { ...agenda, items } })))).document.querySelector('main')
      ?.textContent;
  };
  expect(told([{ step: 'report', basis: 'art. 28aa ust. 1 u.s.g.' }])).toContain('(art. 28aa ust. 1 u.s.g.)');
  expect(told([{ step: 'report', basis: null }])).toContain('(statut, zwyczajowy przebieg punktu)');
  expect(told()).not.toContain('Odstępstwa od zwykłego przebiegu');
});

describe('renderPage', () => {
  it.each(Object.entries(pages))('%s: one heading, a language, nothing inline', (_name, data) => {
    for (const language of ['pl', 'en'] as const) {
      const { document } = render(samplePage(data, { language }));
      expect(document.documentElement.lang).toBe(language);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelectorAll('[style], style, [onclick], [onload]')).toHaveLength(0);
      expect([...document.scripts].map(({ type, src }) => [type, Boolean(src)])).toEqual([
        ['module', true],
        ['application/json', false],
      ]);
      expect(document.body.textContent).not.toMatch(/\b(portal|shared)[.:]\w|undefined|\[object/);
    }
  });

  it.each(Object.entries(pages))('%s: the browser takes it over without a difference', async (_name, data) => {
    const page = samplePage(data);
    vi.stubGlobal(
      'EventSource',
      class extends EventTarget {
        close() {}
      },
    );
    const complaints: unknown[] = [];
    const consoleError = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
    const root = document.createElement('div');
    root.innerHTML = render(page).document.getElementById('root')?.innerHTML ?? '';
    const texts = createPortalTexts('pl');
    const mounted = await act(async () =>
      hydrateRoot(root, <PortalApp page={page} texts={texts} />, {
        onRecoverableError: (error) => complaints.push(error),
      }),
    );
    expect(complaints).toEqual([]);
    await act(async () => mounted.unmount());
    consoleError.mockRestore();
    vi.unstubAllGlobals();
  });

  it('shows of an open vote only how many voted (V-08)', () => {
    const { document } = render(samplePage(sessionPage(sampleView({ voting: openVotingPart(), results: [] }))));
    const now = document.querySelector('.portal-now')?.textContent ?? '';
    expect(now).toContain('Trwa głosowanie nr 8');
    expect(now).toContain('Oddano głosów: 5 z 13');
    expect(document.querySelector('.k-vote-group')).toBeNull();
  });

  it('shows the result of the vote on the table with its names', () => {
    const { document } = render(samplePage(pages.session as PageData));
    const result = document.querySelector('.portal-result')?.textContent ?? '';
    expect(result).toContain('Uchwała podjęta');
    expect(result).toContain('ZA: 9, PRZECIW: 2, WSTRZYMUJĘ SIĘ: 1, BRAK GŁOSU: 1, NIEOBECNI: 1');
    expect(result).toContain('Świerk Irena');
  });

  it('reloads by itself where scripts do not run, unless the session is over or the reader said no', () => {
    const reloads = (page: Page) => render(page).html.includes('http-equiv="refresh"');
    const closed = sampleView({
      header: { ...sampleView().header, status: 'closed', closedAt: '2026-11-24T14:00:00.000Z' },
    });
    expect(reloads(samplePage(pages.session as PageData))).toBe(true);
    expect(reloads(samplePage(pages.session as PageData, { reloading: false }))).toBe(false);
    expect(reloads(samplePage(sessionPage(closed)))).toBe(false);
    expect(reloads(samplePage(voting))).toBe(false);
  });

  it('lets no name or title out of its place', () => {
    const title = '</script><img src=x onerror=alert(1)>&<b>';
    const view = sampleView({ header: { ...sampleView().header, title } });
    const { document } = render(samplePage(sessionPage(view)));
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.querySelector('img')).toBeNull();
    expect(document.title).toContain(title);
    expect(JSON.parse(document.getElementById('page')?.textContent ?? '').data.followed.view.header.title).toBe(title);
  });

  it('names its own address and both languages when the public address is known', () => {
    const page = samplePage(voting, { path: `/sesje/${sessionId}/glosowania/7`, publicUrl: 'https://rada.example.pl' });
    const { document } = render(page);
    const links = [...document.querySelectorAll('link[rel=canonical], link[rel=alternate]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    const plain = `https://rada.example.pl/sesje/${sessionId}/glosowania/7`;
    expect(links).toEqual([
      [null, plain],
      ['pl', plain],
      ['en', `${plain}?lang=en`],
    ]);
    expect(document.querySelector('header a[lang=en]')?.getAttribute('href')).toBe(
      `/sesje/${sessionId}/glosowania/7?uklad=b&lang=en`,
    );
  });

  it('keeps every link of an English page in English', () => {
    const { document } = render(samplePage(voting, { language: 'en', path: '/sesje/x' }));
    const pageLinks = [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href === '/' || href.startsWith('/sesje') || href.startsWith('/prywatnosc'));
    expect(pageLinks.length).toBeGreaterThan(4);
    expect(pageLinks.filter((href) => !href.includes('lang=en'))).toEqual(['/sesje/x?uklad=b']);
  });

  it('carries the ids the technical conditions prescribe for a deklaracja dostępności', () => {
    const { document } = render(samplePage({ page: 'accessibility' }));
    const ids = ['podmiot', 'url', 'data-publikacja', 'data-aktualizacja', 'status', 'data-sporzadzenie', 'kontakt'];
    for (const id of [...ids, 'osoba', 'email', 'telefon', 'procedura', 'architektura']) {
      expect(document.querySelectorAll(`#a11y-${id}`), id).toHaveLength(1);
    }
  });

  it('tells search engines to leave exercises and wrong addresses alone', () => {
    const robots = (page: Page) => render(page).document.querySelector('meta[name=robots]')?.getAttribute('content');
    expect(robots(samplePage(voting))).toBeUndefined();
    expect(robots(samplePage(voting, { training: true }))).toBe('noindex');
    expect(robots(samplePage({ page: 'not-found' }))).toBe('noindex');
    expect(renderPage({ page: samplePage({ page: 'not-found' }), assets: undefined }).status).toBe(404);
  });
});

it('K-07: pages of a sitting lead back to it by its title, not by the number of a session', () => {
  const sitting = { ...session, title: 'Wspólne posiedzenie Komisji', ofCommittees: true };
  const { document } = render(samplePage({ ...voting, session: sitting }));
  expect(document.querySelector('.portal-way-back')?.textContent).toContain('Wspólne posiedzenie Komisji');
  expect(document.querySelector('.portal-way-back')?.textContent).not.toContain('XXXI');
});

describe('K-05: the last result of a committee that raised hands', () => {
  it('names the committee and offers no list of names', () => {
    const quorum = { present: 3, required: 3, statutorySize: 5, met: true };
    const committee = {
      ...{
        committeeId: 'k1',
        name: 'Komisja Oświaty',
        kind: 'standing' as const,
        roman: 'I',
        memberIds: [],
        opinions: [],
      },
      ...{ chairId: null, deputyId: null, handCounts: true, quorum },
    };
    const results = sampleView().results.map((result) => ({ ...result, committeeId: 'k1', byHands: true }));
    const { document } = render(samplePage(sessionPage(sampleView({ results, committees: [committee] }))));
    expect(document.body.textContent).toContain('Głosowała Komisja Oświaty');
    expect(document.body.textContent).toContain(`Wynik głosowania nr ${results[0]?.no}`);
    expect(document.body.textContent).not.toContain('Pełny imienny wykaz');
  });
});
