import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notesOfFile } from '../../../core/src/chain/checkpoints/checkpoint.js';
import { MerkleTree } from '../../../core/src/chain/merkle/merkle-tree.js';
import { fromHex, toBase64 } from '../../../core/src/kernel/byte-text.js';
import { sha256Bytes } from '../../../core/src/kernel/hashes/sha256.js';
import {
  type SignedSession,
  signedSession,
  votedSitting,
  witnessName,
} from '../../../verifier/src/testing/signed-session.js';
import { createPortalTexts } from '../i18n/portal-texts.js';
import { CheckpointsHere } from './checkpoints-here.js';

const honest = signedSession(votedSitting(5, 3).events);
/** The same session by the same key, written anew with other people in the hall. */
const rewritten = signedSession(votedSitting(4, 3).events);

/** A hub that publishes this session; `without` names the size of a checkpoint it no longer shows. */
function hubOf({ links, checkpoints, keys }: SignedSession, without?: number) {
  const tree = new MerkleTree(sha256Bytes);
  for (const { hash } of links) tree.append(fromHex(hash) ?? new Uint8Array());
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith('checkpoints.txt')) return new Response(checkpoints);
    if (address.endsWith('checkpoint-keys.txt')) return new Response(keys);
    const { searchParams } = new URL(address, 'https://rada.example.pl');
    const [from, to] = [Number(searchParams.get('from')), Number(searchParams.get('to'))];
    if (from === without) return new Response('', { status: 404 });
    return Response.json({ path: tree.consistencyProof(from, to).map(toBase64) });
  });
}

async function shown() {
  render(
    <I18nextProvider i18n={createPortalTexts('pl')}>
      <CheckpointsHere sessionId="s1" />
    </I18nextProvider>,
  );
  await screen.findByRole('table');
}

/** Pastes a checkpoint and says what the page makes of it. */
async function compared(kept: string): Promise<string> {
  fireEvent.change(screen.getByLabelText('Zachowany punkt kontrolny'), { target: { value: kept } });
  fireEvent.click(screen.getByRole('button', { name: 'Porównaj z najnowszym' }));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
  return screen.getByRole('status').textContent ?? '';
}

const notes = notesOfFile(honest.checkpoints);
const [earliest = ''] = notes;
const sizeOf = (note: string) => Number(note.split('\n')[1]);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('checkpoints on the public page (V-30)', () => {
  it('shows each with the signatures this browser checked, the newest first, and names its witnesses', async () => {
    hubOf(honest);
    await shown();
    const [, ...rows] = screen.getAllByRole('row');
    expect(rows).toHaveLength(notes.length);
    expect(rows[0]?.textContent).toContain('najnowszy');
    for (const row of rows) expect(within(row).getByText('prawdziwy')).toBeTruthy();
    expect(rows.some((row) => row.textContent?.includes(witnessName))).toBe(true);
    expect(screen.getByText('Klucz gminy')).toBeTruthy();
  });

  it('a signature that is not by a published key is called forged', async () => {
    const forged = earliest.replace(/(— kworum\S+ \S{20})\S{4}/, '$1AAAA');
    hubOf({ ...honest, checkpoints: honest.checkpoints.replace(earliest, forged) });
    await shown();
    expect(screen.getAllByText('FAŁSZYWY')).toHaveLength(1);
  });

  it('an earlier checkpoint, from the list or kept by somebody, is shown to go on into the newest', async () => {
    hubOf(honest);
    await shown();
    const [from, to] = [sizeOf(earliest), sizeOf(notes.at(-1) ?? '')];
    fireEvent.click(screen.getByRole('button', { name: `Porównaj punkt po zdarzeniu nr ${from} z najnowszym` }));
    await screen.findByText(new RegExp(`^Zgodne\\. Dziennik ${from} zdarzeń .* dziennika ${to} zdarzeń`));
    expect(await compared(notes.at(-1) ?? '')).toContain('ten sam co do bajtu');
    expect(await compared(earliest.replaceAll('\n', '\r\n'))).toContain('bez zmian początkiem');
  });

  it('a log written anew after it was signed is found by whoever kept a checkpoint', async () => {
    hubOf(rewritten);
    await shown();
    const said = await compared(earliest);
    expect(said).toContain('NIEZGODNE');
    expect(said).toContain('Zachowaj ten punkt kontrolny');
  });

  it('a checkpoint that is no longer published, and a log that was cut, do not pass', async () => {
    hubOf(honest, sizeOf(earliest));
    await shown();
    expect(await compared(earliest)).toContain('a dziś go nie publikuje');
    cleanup();
    hubOf({ ...honest, checkpoints: earliest });
    await shown();
    expect(await compared(notes.at(-1) ?? '')).toContain('dziennik ucięto');
  });

  it('half a checkpoint, one of other obrady and one nobody signed are told apart', async () => {
    hubOf(honest);
    await shown();
    expect(await compared(earliest.replace(/^kworum\/[^\n]*/, 'kworum/inna/s2'))).toContain('innych obrad');
    const [text = '', signature = ''] = earliest.split('\n\n');
    expect(await compared(`${text}\n\n${signature.replace(/(— kworum\S+ \S{20})\S{4}/, '$1AAAA')}`)).toContain(
      'żadnym z ogłoszonych kluczy',
    );
    fireEvent.change(screen.getByLabelText('Zachowany punkt kontrolny'), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Porównaj z najnowszym' }));
    expect(await screen.findByText(/To nie jest cały punkt kontrolny/)).toBeTruthy();
  });

  it('without the hub it says so and tries again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    render(
      <I18nextProvider i18n={createPortalTexts('pl')}>
        <CheckpointsHere sessionId="s1" />
      </I18nextProvider>,
    );
    await screen.findByText(/Nie udało się sprawdzić punktów kontrolnych/);
    hubOf(honest);
    fireEvent.click(screen.getByRole('button', { name: 'Spróbuj ponownie' }));
    await screen.findByRole('table');
  });
});
