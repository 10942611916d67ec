import type { Hashing } from './hashing.js';
import { keyFrom, notesFrom, type PublicKey, signatureOf } from './notes-again.js';

/** A key of the log and until when it signed; null while it does. */
export interface LogKey {
  readonly key: PublicKey;
  readonly endedAt: string | null;
}

/** What a list of keys gives to check by. */
export interface KeyRing {
  /** Null when the keys were given by themselves and not in the hub's list. */
  readonly origin: string | null;
  readonly logKeys: readonly LogKey[];
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
  return signed ? { origin, logKeys, witnesses } : 'keys-signature';
}

function plainKeys(file: string, hashing: Hashing): KeyRing | 'keys-form' {
  const lines = file.split(/\r?\n/).filter((line) => line.trim() !== '');
  const keys = lines.map((line) => keyFrom(hashing, line.trim()));
  if (keys.length === 0 || keys.includes(undefined)) return 'keys-form';
  const known = keys as PublicKey[];
  return {
    origin: null,
    logKeys: known.filter(({ kind }) => kind === 1).map((key) => ({ key, endedAt: null })),
    witnesses: known.filter(({ kind }) => kind === 4),
  };
}
