import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Answer, hubAnswers, renderOffice } from '../../test/render-office.js';
import { SignInGate, useSignedIn } from './sign-in-gate.js';

const clerk = { personId: 'p1', username: 'biuro', fullName: 'Katarzyna Wójcik', roles: ['council-office'], seats: [] };
const signedOut: Answer = [401, { code: 'signed-out', text: 'Zaloguj się, aby kontynuować.' }];

function Work() {
  const { me, recheck, signOut } = useSignedIn();
  const [text, setText] = useState('');
  return (
    <>
      <input aria-label="Praca" value={text} onChange={(event) => setText(event.target.value)} />
      <p>{me.fullName}</p>
      <button type="button" onClick={recheck}>
        zapisz
      </button>
      <button type="button" onClick={signOut}>
        wyloguj
      </button>
    </>
  );
}

/** A hub that knows the clerk from a sign-in on, until it ends. */
function hubWithSignIn(known: boolean) {
  let alive = known;
  hubAnswers((_method, path) => {
    if (path === '/api/sign-in') alive = true;
    return alive ? [200, clerk] : signedOut;
  });
  return {
    endSignIn: () => {
      alive = false;
    },
  };
}

const page = () =>
  renderOffice(
    <SignInGate>
      <Work />
    </SignInGate>,
  );

async function signIn() {
  await userEvent.type(await screen.findByLabelText('Nazwa użytkownika'), 'biuro');
  await userEvent.type(screen.getByLabelText('Hasło'), 'haslo');
  await userEvent.click(screen.getByRole('button', { name: 'Zaloguj się' }));
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the gate of the office', () => {
  it('asks who it is, then lets the clerk in', async () => {
    hubWithSignIn(false);
    page();
    await signIn();
    expect(await screen.findByText('Katarzyna Wójcik')).toBeTruthy();
  });

  it('tells somebody without the role where to go', async () => {
    hubAnswers(() => [200, { ...clerk, fullName: 'Jan Nowak', roles: ['operator'] }]);
    page();
    expect(await screen.findByRole('heading', { name: 'To miejsce jest dla Biura Rady' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Przejdź na salę obrad' }).getAttribute('href')).toBe('/chamber');
  });

  it('keeps the work on the screen when the sign-in ends, and goes on with it afterwards', async () => {
    const hub = hubWithSignIn(true);
    page();
    await userEvent.type(await screen.findByLabelText('Praca'), 'pół dnia pracy');
    hub.endSignIn();
    await userEvent.click(screen.getByRole('button', { name: 'zapisz' }));
    expect(await screen.findByRole('dialog', { name: 'Zaloguj się ponownie' })).toBeTruthy();
    await signIn();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('Praca').value).toBe('pół dnia pracy');
  });

  it('clears the screen on a deliberate sign-out', async () => {
    hubAnswers((_method, path) => (path === '/api/sign-out' ? [204] : [200, clerk]));
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'wyloguj' }));
    expect(await screen.findByRole('heading', { name: 'Zaloguj się' })).toBeTruthy();
    expect(screen.queryByLabelText('Praca')).toBeNull();
  });
});
