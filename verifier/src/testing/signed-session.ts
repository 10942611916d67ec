import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { genesisHash, type Link, link, type PublishedLink } from '../../../core/src/chain/chain.js';
import { checkpointFile, checkpointText, originOf } from '../../../core/src/chain/checkpoints/checkpoint.js';
import { keyListText } from '../../../core/src/chain/checkpoints/key-list.js';
import {
  cosignedMessage,
  type NoteKey,
  noteKey,
  noteText,
  signatureLine,
  timedSignature,
} from '../../../core/src/chain/checkpoints/signed-note.js';
import { MerkleTree } from '../../../core/src/chain/merkle/merkle-tree.js';
import { fromHex } from '../../../core/src/kernel/byte-text.js';
import { sealedEvents } from '../../../core/src/openness/sealed-log.js';
import type { StoredEvent } from '../../../core/src/session/events.js';
import { councilOf } from '../../../core/src/testing/council-of.js';
import { chair } from '../../../core/src/testing/people.js';
import { Sitting, sessionId } from '../../../core/src/testing/sitting.js';
import { jsonLines } from '../../../protocol/src/log-lines.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const sha256Bytes = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** The three files a hub publishes of a session, made by its own rules. */
export interface SignedSession {
  readonly links: readonly Link[];
  readonly log: string;
  readonly checkpoints: string;
  readonly keys: string;
}

/** A key pair that is the same in every run. */
class TestKey {
  private readonly privateKey: KeyObject;
  readonly publicKey: Uint8Array;

  constructor(seed: string) {
    const head = Buffer.from('302e020100300506032b657004220420', 'hex');
    const key = Buffer.concat([head, createHash('sha256').update(seed).digest()]);
    this.privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    this.publicKey = Buffer.from(this.privateKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  }

  sign(text: string): Uint8Array {
    return sign(null, Buffer.from(text, 'utf8'), this.privateKey);
  }
}

const logKey = new TestKey('log');
const endedKey = new TestKey('ended');
const witnessKey = new TestKey('witness');
export const witnessName = 'inna-gmina.example/swiadek';
const since = '2026-01-01T00:00:00.000Z';

/** A sitting of `seats` councillors who take `votings` votes, everybody voting in each; closed at its end. */
export function votedSitting(seats: number, votings: number): Sitting {
  const sitting = new Sitting({ sha256, council: councilOf(seats) }).underItem(seats);
  for (let voting = 0; voting < votings; voting += 1) {
    sitting.withOpenVoting();
    for (let seat = 1; seat <= seats; seat += 1)
      sitting.votes(seat, (['for', 'for', 'against', 'abstain'] as const)[(seat + voting) % 4] ?? 'for').thenAccepted();
    sitting.counted();
  }
  sitting.when(chair, 'CloseSession', { reason: 'Próba' }).thenAccepted();
  return sitting;
}

export interface SigningWish {
  /** Sign with a key that was ended at this instant. */
  readonly keyEndedAt?: string;
}

/** What a hub would publish of these events, checkpoints after every closing with one witness under each. */
export function signedSession(events: readonly StoredEvent[], { keyEndedAt }: SigningWish = {}): SignedSession {
  const links: Link[] = [];
  for (const event of events) links.push(link(sha256, links.at(-1)?.hash ?? genesisHash, event));
  const { sealed } = sealedEvents(events);
  const published: PublishedLink[] = links.map((each) => {
    const { seq, prevHash, hash } = each;
    return sealed.has(seq) ? { seq, sealed: true, prevHash, hash } : each;
  });
  const origin = originOf(councilOf(1).municipality, sessionId);
  const signing = keyEndedAt ? endedKey : logKey;
  const tree = new MerkleTree(sha256Bytes);
  const notes = links.flatMap(({ hash }, index) => {
    tree.append(fromHex(hash) ?? new Uint8Array());
    const type = events[index]?.type ?? '';
    const isClosing = ['VotingClosed', 'SecretRoundClosed', 'SittingAdjourned', 'SessionClosed'].includes(type);
    return isClosing ? [noteOf(checkpointText({ origin, size: tree.size, root: tree.root() }), origin, signing)] : [];
  });
  const named = (key: TestKey) => noteKey(sha256Bytes, origin, 'log', key.publicKey);
  const listed = [
    ...(keyEndedAt ? [{ key: named(endedKey), since, endedAt: keyEndedAt }] : []),
    { key: named(logKey), since, endedAt: null },
  ];
  const list = keyListText(origin, listed, [witness()]);
  const keys = noteText({ text: list, signatures: [{ ...named(logKey), signature: logKey.sign(list) }] });
  return { links, log: jsonLines(published), checkpoints: checkpointFile(notes), keys };
}

export function witness(): NoteKey {
  return noteKey(sha256Bytes, witnessName, 'witness', witnessKey.publicKey);
}

function noteOf(text: string, origin: string, key: TestKey): string {
  const { keyId } = noteKey(sha256Bytes, origin, 'log', key.publicKey);
  const seconds = 1_790_000_000;
  const cosignature = timedSignature(seconds, witnessKey.sign(cosignedMessage(seconds, text)));
  return (
    noteText({ text, signatures: [{ name: origin, keyId, signature: key.sign(text) }] }) +
    signatureLine({ ...witness(), signature: cosignature })
  );
}
