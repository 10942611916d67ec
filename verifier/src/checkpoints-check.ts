import { toHex } from '../../core/src/kernel/byte-text.js';
import type { StoredEvent } from '../../core/src/session/events.js';
import { type Stated, statedIn } from './checkpoint-again.js';
import type { Hashing } from './hashing.js';
import { type KeyRing, logKeyFor } from './keys-again.js';
import { GrowingTree, sameBytes } from './merkle-again.js';
import { type Note, notesFrom, signatureOf } from './notes-again.js';

/** What is wrong with the checkpoints, and where it shows. */
export interface CheckpointFault {
  readonly code:
    | 'checkpoint-form'
    | 'checkpoint-order'
    | 'checkpoint-other-log'
    | 'checkpoint-beyond'
    | 'checkpoint-root'
    | 'checkpoint-missing'
    | 'checkpoint-unsigned'
    | 'checkpoint-signature'
    | 'checkpoint-key-ended'
    | 'witness-signature';
  /** Which checkpoint of the file, from 1. */
  readonly no: number;
  /** The first event that can be wrong, and the last. */
  readonly from: number;
  readonly to: number;
  readonly detail: string;
}

/** A witness and what it signed. */
export interface WitnessSeen {
  readonly name: string;
  readonly checkpoints: number;
  /** Number of events of the largest. */
  readonly size: number;
  /** When it signed that one, ISO 8601. */
  readonly at: string;
}

export interface CheckpointReport {
  readonly fault: CheckpointFault | null;
  readonly count: number;
  /** Number of events of the largest checkpoint that holds; 0 without one. */
  readonly covered: number;
  /** Whether there were keys to check signatures with. */
  readonly signed: boolean;
  /** Public keys of the gmina that signed, hexadecimal, to be held against the published ones. */
  readonly signedBy: readonly string[];
  readonly witnesses: readonly WitnessSeen[];
  /** Lines signed by keys nobody gave: neither for nor against the checkpoint. */
  readonly strangers: number;
}

interface CheckedLog {
  readonly origin: string;
  readonly hashes: readonly Uint8Array[];
  readonly events: ReadonlyMap<number, StoredEvent>;
}

/** After these events the hub signs. */
const closings: ReadonlySet<string> = new Set([
  'VotingClosed',
  'SecretRoundClosed',
  'SittingAdjourned',
  'SessionClosed',
]);

/** Holds every checkpoint against the log: its name, its length, its root, its signatures. */
export function checkCheckpoints(
  file: string,
  log: CheckedLog,
  keys: KeyRing | null,
  hashing: Hashing,
): CheckpointReport {
  const tree = new GrowingTree(hashing.sha256);
  const seen = new Map<string, WitnessSeen>();
  const sizes = new Set<number>();
  const signedBy = new Set<string>();
  const notes = notesFrom(file);
  let [covered, strangers, no] = [0, 0, 0];
  const report = (fault: CheckpointFault | null): CheckpointReport => {
    const told = { count: notes.length, covered, signed: keys !== null, signedBy: [...signedBy] };
    return { fault, ...told, witnesses: [...seen.values()], strangers };
  };
  for (const note of notes) {
    no += 1;
    const wrong = (code: CheckpointFault['code'], detail: string, to = covered + 1) =>
      report({ code, no, from: covered + 1, to: Math.max(to, covered + 1), detail });
    const stated = note && statedIn(note.text);
    // The log signs first, witnesses below it.
    if (!note || !stated || note.signers[0]?.name !== stated.origin)
      return wrong('checkpoint-form', 'not a signed checkpoint');
    if (stated.origin !== log.origin) return wrong('checkpoint-other-log', stated.origin);
    if (stated.size <= covered) return wrong('checkpoint-order', `${stated.size} after ${covered}`);
    if (stated.size > log.hashes.length) {
      const missing = log.hashes.length + 1;
      return report({
        code: 'checkpoint-beyond',
        no,
        from: missing,
        to: stated.size,
        detail: `${log.hashes.length} events`,
      });
    }
    for (const hash of log.hashes.slice(tree.size, stated.size)) tree.add(hash);
    if (!sameBytes(tree.root(), stated.root)) return wrong('checkpoint-root', `${stated.size} events`, stated.size);
    if (keys) {
      const fault = signatureFault(note, stated, log, keys, hashing, signedBy);
      if (fault) return wrong(fault, `${stated.size} events`, stated.size);
      const witnessed = witnessesOf(note, stated, keys, hashing, seen);
      if (witnessed === 'forged') return wrong('witness-signature', `${stated.size} events`, stated.size);
      strangers += witnessed;
    }
    covered = stated.size;
    sizes.add(covered);
  }
  // A checkpoint left out in the middle; at the end it may not be signed yet.
  const leftOut = [...log.events.values()].find(
    ({ seq, type }) => seq < covered && closings.has(type) && !sizes.has(seq),
  );
  if (!leftOut) return report(null);
  return report({ code: 'checkpoint-missing', no, from: leftOut.seq, to: leftOut.seq, detail: leftOut.type });
}

/** Of the log's own keys at least one must have signed, and none wrongly or after its end. */
function signatureFault(
  note: Note,
  { size }: Stated,
  { origin, events }: CheckedLog,
  keys: KeyRing,
  hashing: Hashing,
  signedBy: Set<string>,
): CheckpointFault['code'] | undefined {
  const own = note.signers.filter(({ name }) => name === origin);
  let signed = false;
  for (const signer of own) {
    const by = logKeyFor(keys, signer, hashing);
    if (!by) continue;
    if (!signatureOf(hashing, by.key, note.text, signer).holds) return 'checkpoint-signature';
    if (by.endedAt !== null && by.endedAt < (events.get(size)?.at ?? '')) return 'checkpoint-key-ended';
    signed = true;
    signedBy.add(toHex(by.key.bytes));
  }
  return signed ? undefined : 'checkpoint-unsigned';
}

/** Notes the witnesses' signatures. @returns how many signers nobody knows */
function witnessesOf(
  note: Note,
  { origin, size }: Stated,
  keys: KeyRing,
  hashing: Hashing,
  seen: Map<string, WitnessSeen>,
): number | 'forged' {
  let strangers = 0;
  for (const signer of note.signers) {
    const { name, keyId } = signer;
    if (name === origin && logKeyFor(keys, signer, hashing)) continue;
    const key = keys.witnesses.find((known) => known.name === name && known.keyId === keyId);
    if (!key) {
      strangers += 1;
      continue;
    }
    const { holds, seconds } = signatureOf(hashing, key, note.text, signer);
    if (!holds || seconds === null) return 'forged';
    const checkpoints = (seen.get(name)?.checkpoints ?? 0) + 1;
    seen.set(name, { name, checkpoints, size, at: new Date(seconds * 1000).toISOString() });
  }
  return strangers;
}
