import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { SessionMenu } from './session-menu.js';

afterEach(cleanup);

const texts = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

describe('the menu of the session', () => {
  it('is worked by keyboard: opens, chooses, asks and gives the order', async () => {
    const { orders } = renderSteering(<SessionMenu />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(texts()).toContain('Przerwa do innego dnia…');
    await userEvent.keyboard('{End}{Enter}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Zamknąć sesję?' });
    expect(dialog).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Zamknij sesję' }));
    expect(orders()).toEqual([{ type: 'CloseSession', payload: { reason: null } }]);
  });

  it('offers only what this person may order now, and is absent when that is nothing', async () => {
    const { show } = renderSteering(<SessionMenu />, {
      view: { header: { ...sampleView.header, status: 'convened' } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Sesja…' }));
    expect(texts()).toEqual(['Zmiany składu…', 'Zamknij sesję…']);
    await userEvent.keyboard('{Escape}');
    show({ roles: ['recorder'] });
    expect(screen.queryByRole('button', { name: 'Sesja…' })).toBeNull();
  });
});
