import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SessionMenu } from '../session/session-menu.js';
import { renderSteering } from '../testing/render-steering.js';
import { ClosedPartNow } from './closed-part-now.js';

afterEach(cleanup);

const part = {
  basis: 'art. 5 ust. 2 u.d.i.p.',
  scope: 'Skarga',
  decidedBy: 'Przewodniczący Rady Anna Adamska',
  interest: 'osoba fizyczna',
};
const running = [{ ...part, startedAt: '2026-11-24T10:15:00.000Z', endedAt: null }];

describe('S-27: closing to the public', () => {
  it('asks for everything the note in BIP must say before it is ordered', async () => {
    const { orders } = renderSteering(<SessionMenu />);
    await userEvent.click(screen.getByRole('button', { name: 'Sesja…' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Wyłącz jawność…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wyłącz jawność' }));
    expect(orders()).toEqual([]);
    expect(screen.getAllByText('Uzupełnij to pole.')).toHaveLength(3);
    await userEvent.type(screen.getByRole('combobox', { name: 'Podstawa prawna' }), part.basis);
    await userEvent.type(screen.getByRole('textbox', { name: 'Zakres wyłączenia' }), part.scope);
    await userEvent.type(screen.getByRole('textbox', { name: 'W czyim interesie' }), part.interest);
    await userEvent.click(screen.getByRole('button', { name: 'Wyłącz jawność' }));
    expect(orders()).toEqual([{ type: 'StartClosedPart', payload: part }]);
  });

  it('says in sight that the public is out, and leads back', async () => {
    const scene = { view: { closedParts: running } };
    const { orders } = renderSteering(
      <>
        <ClosedPartNow />
        <SessionMenu />
      </>,
      scene,
    );
    expect(screen.getByText('Jawność wyłączona od 11:15')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Sesja…' }));
    expect(screen.queryByRole('menuitem', { name: 'Wyłącz jawność…' })).toBeNull();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Przywróć jawność…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Przywróć jawność' }));
    expect(orders()).toEqual([{ type: 'EndClosedPart', payload: {} }]);
  });
});
