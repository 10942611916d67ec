import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../test/render-part.js';
import { UserMenu } from '../shell/user-menu.js';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A hub that answers the change of a password; what it was asked is kept. */
function hubAnswers(status: number, body: object | null): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(
    async () => new Response(body && JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

async function opens(): Promise<void> {
  renderPart(<UserMenu user={{ fullName: 'Anna Nowak', roleText: 'Radny' }} onSignOut={() => undefined} />);
  await userEvent.click(screen.getByText('Anna Nowak', { selector: '.k-user-menu__name' }));
  await userEvent.click(screen.getByRole('button', { name: 'Zmień hasło…' }));
}

async function fills(current: string, next: string): Promise<void> {
  if (current) await userEvent.type(screen.getByLabelText('Dotychczasowe hasło'), current);
  if (next) await userEvent.type(screen.getByLabelText(/^Nowe hasło/), next);
  await userEvent.click(screen.getByRole('button', { name: 'Zmień hasło' }));
}

describe('the own password', () => {
  it('is sent once both are there, and the dialog goes away', async () => {
    const fetch = hubAnswers(204, null);
    await opens();
    await fills('pierwsze-haslo', '');
    expect(screen.getByText('Wpisz nowe hasło.')).toBeTruthy();
    expect(fetch).not.toHaveBeenCalled();
    await fills('', 'trzy krótkie słowa');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [path, { method, body }] = fetch.mock.calls[0] as unknown as [string, { method: string; body: string }];
    expect([path, method, JSON.parse(body)]).toEqual([
      '/api/me/password',
      'POST',
      { currentPassword: 'pierwsze-haslo', newPassword: 'trzy krótkie słowa' },
    ]);
    expect(document.activeElement?.textContent).toBe('Zmień hasło…');
  });

  it('shows a refusal at the field it concerns, or above the buttons', async () => {
    hubAnswers(403, {
      code: 'password-wrong',
      text: 'Dotychczasowe hasło jest nieprawidłowe.',
      path: 'currentPassword',
    });
    await opens();
    await fills('pomyłka', 'trzy krótkie słowa');
    const field = await screen.findByLabelText('Dotychczasowe hasło');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText('Dotychczasowe hasło jest nieprawidłowe.')).toBeTruthy();
    hubAnswers(403, { code: 'training-account', text: 'Hasło konta szkoleniowego nadaje Biuro Rady.' });
    await userEvent.click(screen.getByRole('button', { name: 'Zmień hasło' }));
    expect(await screen.findByText('Hasło konta szkoleniowego nadaje Biuro Rady.')).toBeTruthy();
  });
});
