import { fromHex } from '../../core/src/kernel/byte-text.js';
import type { Hashing } from './hashing.js';
import { keyFrom, keyNamed, notesFrom, type PublicKey, type Signer, signatureOf } from './notes-again.js';

/** A key of the log and until when it signed; null while it does. */
export interface LogKey {
  readonly key: PublicKey;
  readonly endedAt: string | null;
}

/** 32 bytes in hexadecimal, as `npm run checkpoint-key -- show` prints them. */
export interface NamelessKey {
  readonly bytes: Uint8Array;
  readonly endedAt: string | null;
}

/** What a list of keys gives to check by. */
export interface KeyRing {
  /** Null when the keys were given by themselves and not in the hub's list. */
  readonly origin: string | null;
  readonly logKeys: readonly LogKey[];
  /** Keys of the gmina written down without a name, as an office publishes them; they fit every log of it. */
  readonly nameless: readonly NamelessKey[];
  readonly witnesses: readonly PublicKey[];
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Reads the published list of keys, or a plain file with one key a line (as somebody copied it from an official page).
 * @returns why it is none: its form, or a signature that is not by a key in use of its own
 */
export function keyRingFrom(file: string, hashing: Hashing): KeyRing | 'keys-form' | 'keys-signature' {
  return file.startsWith('kworum-keys/') ? signedList(file, hashing) : plainKeys(file, hashing);
}

function signedList(file: string, hashing: Hashing): KeyRing | 'keys-form' | 'keys-signature' {
  const [note, ...more] = notesFrom(file);
  if (!note || more.length > 0) return 'keys-form';
  const [heading = '', ...lines] = note.text.slice(0, -1).split('\n');
  const [title, origin, ...others] = heading.split(' ');
  if (title !== 'kworum-keys/v1' || !origin || others.length > 0) return 'keys-form';
  const logKeys: LogKey[] = [];
  const witnesses: PublicKey[] = [];
  for (const line of lines) {
    const [text = '', since, until, ...rest] = line.split(' ');
    const key = keyFrom(hashing, text);
    if (!key || rest.length > 0) return 'keys-form';
    if (key.kind === 4 && since === undefined) witnesses.push(key);
    else if (
      key.kind === 1 &&
      key.name === origin &&
      instant.test(since ?? '') &&
      (until === '-' || instant.test(until ?? ''))
    )
      logKeys.push({ key, endedAt: until === '-' ? null : (until ?? null) });
    else return 'keys-form';
  }
  const signed = note.signers.every((signer) => {
    const by = logKeys.find(
      ({ key, endedAt }) => key.name === signer.name && key.keyId === signer.keyId && endedAt === null,
    );
    return by !== undefined && signatureOf(hashing, by.key, note.text, signer).holds;
  });
  return signed ? { origin, logKeys, nameless: [], witnesses } : 'keys-signature';
}

function plainKeys(file: string, hashing: Hashing): KeyRing | 'keys-form' {
  const lines = file.split(/\r?\n/).filter((line) => line.trim() !== '');
  const nameless = lines.flatMap((line) => namelessFrom(line.trim()) ?? []);
  const keys = lines.filter((line) => !namelessFrom(line.trim())).map((line) => keyFrom(hashing, line.trim()));
  if (lines.length === 0 || keys.includes(undefined)) return 'keys-form';
  const known = keys as PublicKey[];
  return {
    origin: null,
    logKeys: known.filter(({ kind }) => kind === 1).map((key) => ({ key, endedAt: null })),
    nameless,
    witnesses: known.filter(({ kind }) => kind === 4),
  };
}

/** `<64 hex digits>`, with or without `od <since> do <until>` behind it. */
function namelessFrom(line: string): NamelessKey | undefined {
  const [, digits = '', endedAt = null] = /^([0-9a-f]{64})(?: od \S+(?: do (\S+)|, w użyciu))?$/.exec(line) ?? [];
  const bytes = fromHex(digits);
  return bytes?.length === 32 && (endedAt === null || instant.test(endedAt)) ? { bytes, endedAt } : undefined;
}

/** The key of the log that a signer names; undefined for a stranger. */
export function logKeyFor(
  { logKeys, nameless }: KeyRing,
  { name, keyId }: Signer,
  hashing: Hashing,
): LogKey | undefined {
  const listed = logKeys.find(({ key }) => key.name === name && key.keyId === keyId);
  if (listed) return listed;
  for (const { bytes, endedAt } of nameless) {
    const key = keyNamed(hashing, name, bytes);
    if (key.keyId === keyId) return { key, endedAt };
  }
  return undefined;
}
