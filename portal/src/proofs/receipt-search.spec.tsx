import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MerkleTree } from '../../../core/src/chain/merkle/merkle-tree.js';
import { receiptCode } from '../../../core/src/chain/receipt-code.js';
import { fromHex, toBase64 } from '../../../core/src/kernel/byte-text.js';
import { sha256Bytes } from '../../../core/src/kernel/hashes/sha256.js';
import type { StoredEvent } from '../../../core/src/session/events.js';
import type { FoundReceipt } from '../../../protocol/src/http/proofs.js';
import { signedSession, votedSitting } from '../../../verifier/src/testing/signed-session.js';
import { createPortalTexts } from '../i18n/portal-texts.js';
import { ReceiptSearch } from './receipt-search.js';

const { links, checkpoints, keys } = signedSession(votedSitting(5, 1).events);
const ballot = links.find(({ body }) => body.includes('"BallotCast"'));
if (!ballot) throw new Error('no ballot');
const { seq, prevHash, body, hash } = ballot;
const event = JSON.parse(body) as Extract<StoredEvent, { type: 'BallotCast' }>;
const [text, signatures] = checkpoints.split('\n\n');
const size = Number(text?.split('\n')[1]);
const tree = new MerkleTree(sha256Bytes);
for (const link of links) tree.append(fromHex(link.hash) ?? new Uint8Array());
const honest: FoundReceipt = {
  ...{ seq, prevHash, body, hash, votingNo: 1, choice: event.payload.choice },
  standing: 'counted',
  replacedBySeq: null,
  proof: {
    ...{ seq, size, root: toBase64(tree.root(size)), path: tree.inclusionProof(seq - 1, size).map(toBase64) },
    checkpoint: `${text}\n\n${signatures}\n`,
  },
};
const code = receiptCode(hash);

/** Searches for a code on a page whose hub answers so. */
async function searches(typed: string, found: readonly FoundReceipt[], keyFile = keys): Promise<string> {
  const fetched = vi.fn(async (address: string) =>
    address.includes('/receipts/') ? Response.json({ code, found }) : new Response(keyFile),
  );
  vi.stubGlobal('fetch', fetched);
  render(
    <I18nextProvider i18n={createPortalTexts('pl')}>
      <ReceiptSearch sessionId="s1" />
    </I18nextProvider>,
  );
  fireEvent.change(screen.getByLabelText('Kod z pulpitu'), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Szukaj' }));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
  return screen.getByRole('status').textContent ?? '';
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('ReceiptSearch (V-30)', () => {
  it('says where the own vote stands and as what it was counted, having checked the proof itself', async () => {
    const said = await searches(code.toLowerCase(), [honest]);
    expect(said).toContain(`Twój głos stoi w dzienniku jako zdarzenie nr ${seq}, policzony jako`);
    expect(said).toContain(`dzienniku ${size} zdarzeń, który gmina podpisała`);
  });

  it('says that there is none, and what a code looks like', async () => {
    expect(await searches('0000-0000', [])).toContain('Nie ma głosu o kodzie 0000-0000.');
    cleanup();
    render(
      <I18nextProvider i18n={createPortalTexts('pl')}>
        <ReceiptSearch sessionId="s1" />
      </I18nextProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Szukaj' }));
    expect(await screen.findByText('Kod ma osiem znaków: litery i cyfry.')).toBeTruthy();
  });

  it('V-03: a vote changed later is not called counted; without a checkpoint nothing is called proven', async () => {
    const said = await searches(code, [{ ...honest, standing: 'replaced', replacedBySeq: 99, proof: null }]);
    expect(said).toContain('liczy się zdarzenie nr 99');
    expect(said).toContain('nie został jeszcze podpisany');
  });

  it.each([
    ['another choice than the log has', { ...honest, choice: 'abstain' as const }, 'nie daje podanego kodu'],
    [
      'another text of the vote',
      { ...honest, body: body.replace('BallotCast', 'BallotCasT') },
      'nie daje podanego kodu',
    ],
    [
      'a proof of another place',
      { ...honest, proof: honest.proof && { ...honest.proof, path: [] } },
      'nie ma w podpisanym',
    ],
    [
      'a checkpoint nobody signed',
      {
        ...honest,
        proof: honest.proof && {
          ...honest.proof,
          checkpoint: honest.proof.checkpoint.replace(/(— kworum\S+ \S{20})\S{4}/, '$1AAAA'),
        },
      },
      'podpis pod dziennikiem jest fałszywy',
    ],
  ])('a hub that lies is caught in the browser: %s', async (_, lie, words) => {
    vi.unstubAllGlobals();
    const lied =
      lie.choice === honest.choice
        ? lie
        : { ...lie, choice: event.payload.choice === 'abstain' ? ('for' as const) : lie.choice };
    expect(await searches(code, [lied])).toContain(words);
  });
});
