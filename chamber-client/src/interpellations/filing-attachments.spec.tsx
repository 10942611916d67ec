import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it, vi } from 'vitest';
import { createI18n } from '../../../web-shared/src/i18n/create-i18n.js';
import { StatusProvider } from '../../../web-shared/src/status/status-provider.js';
import { chamberTexts } from '../texts/chamber-texts.js';
import { FilingAttachments } from './filing-attachments.js';
import type { Filing } from './kept-filing.js';

vi.mock('../app/sign-in-gate.js', () => ({ useSignedIn: () => ({ recheck: vi.fn() }) }));
const attachOwn = vi.hoisted(() => vi.fn());
vi.mock('./own-register.js', () => ({ attachOwn }));

const documentOf = (no: number): Filing['documents'][number] => ({
  documentId: `d${no}`,
  title: `Plik ${no}`,
  fileName: `plik-${no}.pdf`,
  sha256: `${no}`.repeat(64),
  bytes: 1000,
});
const pdfNamed = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });

afterEach(() => {
  cleanup();
  attachOwn.mockReset();
});

function Writing({ documents, onRunning }: Pick<Filing, 'documents'> & { onRunning: (isRunning: boolean) => void }) {
  const [kept, setKept] = useState(documents);
  return (
    <I18nextProvider i18n={createI18n(chamberTexts, 'pl')}>
      <StatusProvider>
        <FilingAttachments filing={{ termId: 't1', documents: kept }} onChange={setKept} onRunning={onRunning} />
      </StatusProvider>
    </I18nextProvider>
  );
}

function open(documents: Filing['documents'] = []) {
  const onRunning = vi.fn();
  render(<Writing documents={documents} onRunning={onRunning} />);
  return onRunning;
}
const choose = (...files: File[]) => fireEvent.change(screen.getByLabelText('Dołącz plik PDF'), { target: { files } });

it('I-01: a file is sent at once, stands in the list with its size, and can be taken out', async () => {
  let arrive: (document: Filing['documents'][number]) => void = () => undefined;
  attachOwn.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  const onRunning = open();
  choose(pdfNamed('plik-1.pdf'));
  expect(await screen.findByRole('progressbar', { name: 'Wczytywanie: plik-1.pdf' })).toBeTruthy();
  expect(onRunning).toHaveBeenLastCalledWith(true);
  arrive(documentOf(1));
  fireEvent.click(await screen.findByRole('button', { name: 'Usuń załącznik: plik-1.pdf' }));
  expect(screen.queryByText(/plik-1\.pdf/, { selector: '.own-attachments__name' })).toBeNull();
  expect(onRunning).toHaveBeenLastCalledWith(false);
});

it('says what is wrong with a file before it is sent, and that one is there twice', async () => {
  open([documentOf(1)]);
  choose(new File(['MZ'], 'program.exe'));
  expect(await screen.findByText(/To nie jest plik PDF/)).toBeTruthy();
  expect(attachOwn).not.toHaveBeenCalled();
  attachOwn.mockResolvedValue({ ...documentOf(1), documentId: 'd2' });
  choose(pdfNamed('plik-1.pdf'));
  expect(await screen.findByText('Ten plik jest już dołączony.')).toBeTruthy();
});

it('what is taken out while another is on its way does not come back with it', async () => {
  let arrive: (document: Filing['documents'][number]) => void = () => undefined;
  attachOwn.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  open([documentOf(1), documentOf(2)]);
  choose(pdfNamed('plik-3.pdf'));
  await screen.findByRole('progressbar');
  fireEvent.click(screen.getByRole('button', { name: 'Usuń załącznik: plik-1.pdf' }));
  arrive(documentOf(3));
  await screen.findByRole('button', { name: 'Usuń załącznik: plik-3.pdf' });
  expect(screen.queryByRole('button', { name: 'Usuń załącznik: plik-1.pdf' })).toBeNull();
});

it('stops one that is on its way', async () => {
  attachOwn.mockReturnValue(new Promise(() => undefined));
  open();
  choose(pdfNamed('duzy.pdf'));
  fireEvent.click(await screen.findByRole('button', { name: 'Przerwij' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(attachOwn.mock.calls[0]?.[3].aborted).toBe(true);
});

it('takes five, and says who attaches more', () => {
  open([1, 2, 3, 4, 5].map(documentOf));
  expect(screen.queryByLabelText('Dołącz plik PDF')).toBeNull();
  expect(screen.getByText(/Więcej dołączy biuro rady/)).toBeTruthy();
});
