import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { OathRoll } from './oath-roll.js';
import { OathsFirst } from './oath-stage.js';

afterEach(cleanup);

const roll = sampleView.roll.map(
  (entry, index) => ({ ...entry, standing: index === 0 ? 'active' : 'unsworn' }) as const,
);

describe('S-12, art. 23a: oaths on the console', () => {
  it('shows the words of the act and leads by Enter through all who have not taken the oath', async () => {
    const { orders } = renderSteering(<OathRoll />, { view: { roll } });
    expect(screen.getByText(/^Wierny Konstytucji i prawu Rzeczypospolitej Polskiej, ślubuję uroczyście/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /Adamska/ })).toBeNull();
    screen.getByRole('button', { name: 'Marek Łoś – ślubuję' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('Ewa Żak');
    await userEvent.keyboard('{Enter}');
    expect(orders()).toEqual([
      { type: 'TakeOath', payload: { personId: 'm2' } },
      { type: 'TakeOath', payload: { personId: 'm3' } },
    ]);
  });

  it('S-13, art. 29a: the mayor’s oath, once', async () => {
    const { orders, show } = renderSteering(<OathRoll />);
    expect(screen.getByText('Wszyscy radni złożyli ślubowanie.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Maria Wójcik – ślubuję' }));
    expect(orders()).toEqual([{ type: 'TakeOath', payload: { personId: 'mayor' } }]);
    show({ view: { swornGuests: ['mayor'] } });
    expect(screen.queryByRole('button', { name: /Maria Wójcik/ })).toBeNull();
    expect(screen.getByText(/ślubowanie złożone/)).toBeDefined();
  });

  it('S-12: at the first session the list stays when enough for a quorum have taken the oath, until the last has', () => {
    const nextStep = { kind: 'wait-for-quorum', missing: 8 } as const;
    const header = { ...sampleView.header, number: 1, status: 'convened' as const };
    const { show } = renderSteering(<OathsFirst />, { view: { header, nextStep, roll } });
    expect(screen.getAllByRole('button', { name: /ślubuję$/ }).length).toBeGreaterThanOrEqual(2);
    show({ view: { header, nextStep } });
    expect(screen.queryByRole('button')).toBeNull();
    show({ view: { nextStep, roll } });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('before the opening its headings stand right below the page’s own', () => {
    renderSteering(<OathsFirst />, { view: { roll, nextStep: { kind: 'take-oaths', waiting: 2 } } });
    const headings = screen.getAllByRole('heading').map(({ tagName }) => tagName);
    expect(new Set(headings)).toEqual(new Set(['H2']));
  });
});
