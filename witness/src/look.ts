import { type Stated, statedIn } from '../../verifier/src/checkpoint-again.js';
import { nodeHashing } from '../../verifier/src/command/node-hashing.js';
import { type KeyRing, keyRingFrom, logKeyFor } from '../../verifier/src/keys-again.js';
import { rootsOfConsistency, sameBytes } from '../../verifier/src/merkle-again.js';
import { type Note, notesFrom, signatureOf } from '../../verifier/src/notes-again.js';
import type { HubCheckpoints } from './hub-checkpoints.js';
import type { SeenCheckpoint } from './seen-checkpoint.js';
import type { WitnessKey } from './witness-key.js';
import { CannotWitness } from './witness-options.js';

/** The hub contradicts what it said before. Nothing is signed; somebody has to know. */
export class LogContradicts extends Error {
  override readonly name = 'LogContradicts';
}

/** What one look found. */
export type Looked = { readonly found: 'nothing' | 'known' | 'cosigned'; readonly size: number };

interface Place {
  readonly hub: HubCheckpoints;
  readonly key: WitnessKey;
  /** Keys of the log from another way than the hub; null believes the hub's list. */
  readonly logKeys: string | null;
  readonly seenOf: (origin: string) => SeenCheckpoint;
  readonly now: () => number;
}

/**
 * One look of a witness at a log: the newest checkpoint is signed by the log's key, is not shorter than the last one seen, and a
 * consistency proof shows that it goes on from it. Only then is it remembered, signed and handed in (C2SP tlog-witness).
 * @throws LogContradicts when the log was cut, rewritten or forked; CannotWitness when the hub could not be asked
 */
export async function look({ hub, key, logKeys, seenOf, now }: Place): Promise<Looked> {
  const ring = keyRingFrom(logKeys ?? (await hub.keys()), nodeHashing);
  if (typeof ring === 'string') throw new CannotWitness('Lista kluczy dziennika jest uszkodzona.');
  const notes = notesFrom(await hub.checkpoints());
  const newest = notes.at(-1);
  if (notes.length > 0 && !newest) throw new CannotWitness('Plik punktów kontrolnych jest uszkodzony.');
  const stated = newest && statedIn(newest.text);
  const origin = stated?.origin ?? ring.origin ?? '';
  const seen = seenOf(origin);
  const before = seen.read();
  if (!newest || !stated) {
    if (before)
      throw new LogContradicts(`Dziennik miał ${before.size} zdarzeń, a teraz nie ma żadnego punktu kontrolnego.`);
    return { found: 'nothing', size: 0 };
  }
  mustBeSigned(newest, stated, ring);
  if (before) await mustGoOn(before, stated, hub);
  const isKnown = before?.size === stated.size;
  const isCosigned = newest.signers.some(({ name }) => name === key.name);
  if (isKnown && isCosigned) return { found: 'known', size: stated.size };
  seen.keep(newest.text);
  await hub.handIn(`${newest.text}\n${key.cosign(newest.text, Math.floor(now() / 1000))}`);
  return { found: 'cosigned', size: stated.size };
}

function mustBeSigned({ text, signers }: Note, { origin }: Stated, keys: KeyRing): void {
  const isSigned = signers.some((signer) => {
    const by = signer.name === origin ? logKeyFor(keys, signer, nodeHashing) : undefined;
    return by !== undefined && signatureOf(nodeHashing, by.key, text, signer).holds;
  });
  if (!isSigned) throw new LogContradicts('Punktu kontrolnego nie podpisał znany klucz dziennika.');
}

async function mustGoOn(before: Stated, stated: Stated, hub: HubCheckpoints): Promise<void> {
  const { size, root } = before;
  if (stated.size < size) throw new LogContradicts(`Dziennik się skrócił: z ${size} zdarzeń do ${stated.size}.`);
  if (stated.size === size) {
    if (!sameBytes(root, stated.root)) throw new LogContradicts(`Dwa różne dzienniki o ${size} zdarzeniach.`);
    return;
  }
  const path = await hub.consistency(size, stated.size);
  const roots = path && rootsOfConsistency(nodeHashing.sha256, root, { from: size, to: stated.size }, path);
  const goesOn = roots && sameBytes(roots[0], root) && sameBytes(roots[1], stated.root);
  if (!goesOn)
    throw new LogContradicts(
      `Brak dowodu, że dziennik ${stated.size} zdarzeń jest ciągiem dalszym tego o ${size} zdarzeniach.`,
    );
}
