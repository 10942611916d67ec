import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../test/render-part.js';
import { Button } from '../actions/button.js';
import { TextField } from '../fields/text-field.js';
import { useAnnounce } from '../status/status-provider.js';
import { ConfirmDialog } from './confirm-dialog.js';

function Page({ onConfirm, danger = false }: { onConfirm: () => void; danger?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const announce = useAnnounce();
  return (
    <>
      <Button onClick={() => setOpen(true)}>Zamknij głosowanie…</Button>
      <ConfirmDialog
        isOpen={isOpen}
        danger={danger}
        title="Zamknąć głosowanie?"
        confirmLabel="Zamknij głosowanie"
        onConfirm={() => {
          announce.failed({ text: 'Głosowanie nie jest otwarte.' });
          onConfirm();
        }}
        onCancel={() => setOpen(false)}
      />
    </>
  );
}

afterEach(cleanup);

describe('ConfirmDialog', () => {
  it('takes the focus, gives it back on Esc, and confirms nothing by that', async () => {
    const onConfirm = vi.fn();
    renderPart(<Page onConfirm={onConfirm} />);
    const opener = screen.getByRole('button', { name: 'Zamknij głosowanie…' });
    await userEvent.click(opener);
    expect(screen.getByRole('alertdialog', { name: 'Zamknąć głosowanie?' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Zamknij głosowanie');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('starts on the way out when it is dangerous', async () => {
    renderPart(<Page onConfirm={() => {}} danger />);
    await userEvent.click(screen.getByRole('button'));
    expect(document.activeElement?.textContent).toBe('Anuluj');
  });

  it('starts in the field it asks to be filled in', async () => {
    renderPart(
      <ConfirmDialog
        isOpen
        danger
        title="Unieważnić?"
        confirmLabel="Unieważnij"
        onConfirm={() => {}}
        onCancel={() => {}}
      >
        <p>Nie można tego cofnąć.</p>
        <TextField label="Powód" value="" onChange={() => {}} />
      </ConfirmDialog>,
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Powód')));
  });

  it('lets a refusal be read while it is open', async () => {
    renderPart(<Page onConfirm={() => {}} />);
    await userEvent.click(screen.getByRole('button'));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('Głosowanie nie jest otwarte.');
  });
});
