import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleView } from '../../steering/testing/sample-view.js';
import { renderDesk } from '../testing/render-desk.js';
import { NowPanel } from './now-panel.js';

afterEach(cleanup);

const { header, agenda } = sampleView;
const title = () => screen.getByRole('heading').textContent;

describe('NowPanel', () => {
  it('names the current item with its papers', () => {
    renderDesk(<NowPanel />);
    expect(title()).toBe('Punkt 2');
    expect(screen.getByRole('link', { name: /Projekt uchwały/ }).getAttribute('href')).toBe('/api/documents/d2');
  });

  it('says what is awaited when no item is in progress', () => {
    const none = { ...agenda, currentItemId: null };
    const desk = renderDesk(<NowPanel />, { view: { agenda: none } });
    expect(title()).toBe('Za chwilę pierwszy punkt porządku obrad.');
    const items = none.items.map((item) => ({ ...item, startedAt: '2026-11-24T09:00:00.000Z' }));
    desk.show({ view: { agenda: { ...none, items } } });
    expect(title()).toBe('Za chwilę następny punkt porządku obrad.');
  });

  it('S-26, S-14: a recess with its end and reason, an adjourned sitting with its day, the end', () => {
    const recess = {
      startedAt: '2026-11-24T11:00:00.000Z',
      resumeAt: '2026-11-24T11:30:00.000Z',
      reason: 'narada klubów',
    };
    const desk = renderDesk(<NowPanel />, { view: { header: { ...header, status: 'recess' }, recess } });
    expect(screen.getByText('Wznowienie o 12:30')).toBeTruthy();
    expect(screen.getByText('Powód: narada klubów')).toBeTruthy();
    desk.show({ view: { header: { ...header, status: 'adjourned' }, adjournedUntil: '2026-12-01' } });
    expect(screen.getByText('Następne posiedzenie: 01.12.2026')).toBeTruthy();
    desk.show({ view: { header: { ...header, status: 'closed', closedAt: '2026-11-24T13:00:00.000Z' } } });
    expect(title()).toBe('Sesja zamknięta');
    expect(screen.getByText('Zamknięto 24.11.2026 14:00:00')).toBeTruthy();
    desk.show({ view: { header: { ...header, status: 'convened' } } });
    expect(title()).toBe('Sesja rozpocznie się 24.11.2026 o 10:00');
  });
});
