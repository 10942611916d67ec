import { readCheckpoint } from '../../../core/src/chain/checkpoints/checkpoint.js';
import { readKey, readNote } from '../../../core/src/chain/checkpoints/signed-note.js';
import { verifyInclusion } from '../../../core/src/chain/merkle/merkle-proofs.js';
import { leafHash } from '../../../core/src/chain/merkle/merkle-tree.js';
import { receiptCode } from '../../../core/src/chain/receipt-code.js';
import { fromBase64, fromHex, toBase64 } from '../../../core/src/kernel/byte-text.js';
import { sha256, sha256Bytes } from '../../../core/src/kernel/hashes/sha256.js';
import { verifyEd25519 } from '../../../core/src/kernel/signatures/ed25519.js';
import type { StoredEvent } from '../../../core/src/session/events.js';
import type { FoundReceipt } from '../../../protocol/src/http/proofs.js';

/** What this browser itself made of the hub's answer. */
export type ReceiptProof =
  | { readonly proof: 'proven'; readonly size: number }
  | { readonly proof: 'unproven' }
  | { readonly proof: 'forged'; readonly what: 'forgedHash' | 'forgedProof' | 'forgedSignature' };

/**
 * Checks a found vote without believing the hub: its text gives its hash and its code and holds the told choice, the hash stands
 * in the tree of a checkpoint, and the checkpoint is signed by a published key.
 * @param keyFile the published list of keys of the session
 */
export function verifyReceipt(code: string, vote: FoundReceipt, keyFile: string): ReceiptProof {
  const hash = sha256(`${vote.prevHash}\n${vote.seq}\n${vote.body}`);
  if (hash !== vote.hash || receiptCode(hash) !== code || !holdsChoice(vote))
    return { proof: 'forged', what: 'forgedHash' };
  const { proof } = vote;
  if (!proof) return { proof: 'unproven' };
  const root = fromBase64(proof.root) ?? new Uint8Array();
  const path = proof.path.map((each) => fromBase64(each) ?? new Uint8Array());
  const leaf = leafHash(sha256Bytes, fromHex(hash) ?? new Uint8Array());
  const stands = verifyInclusion(sha256Bytes, { index: vote.seq - 1, size: proof.size, leaf, root, proof: path });
  const note = readNote(proof.checkpoint);
  const checkpoint = note && readCheckpoint(note.text);
  const isSame = checkpoint?.size === proof.size && toBase64(checkpoint.root) === proof.root;
  if (!stands || !note || !isSame) return { proof: 'forged', what: 'forgedProof' };
  return isSignedByOne(note, keyFile)
    ? { proof: 'proven', size: proof.size }
    : { proof: 'forged', what: 'forgedSignature' };
}

function holdsChoice({ body, seq, choice }: FoundReceipt): boolean {
  const event = JSON.parse(body) as StoredEvent;
  return event.type === 'BallotCast' && event.seq === seq && event.payload.choice === choice;
}

function isSignedByOne({ text, signatures }: NonNullable<ReturnType<typeof readNote>>, keyFile: string): boolean {
  const keys = keyFile.split('\n').flatMap((line) => readKey(sha256Bytes, line.split(' ')[0] ?? '') ?? []);
  const message = new TextEncoder().encode(text);
  return signatures.some(({ name, keyId, signature }) => {
    const key = keys.find((known) => known.role === 'log' && known.name === name && known.keyId === keyId);
    return key !== undefined && verifyEd25519(key.publicKey, message, signature);
  });
}
