import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const hexKey = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime();
const keyFileSchema = z.strictObject({
  current: z.strictObject({ publicKey: hexKey, privateKey: z.string(), since: instant }),
  ended: z.array(z.strictObject({ publicKey: hexKey, since: instant, endedAt: instant })),
});

type KeyFile = z.infer<typeof keyFileSchema>;

/** A key that signs checkpoints: its private half never leaves this object. */
export interface SigningKey {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly since: string;
  /** Ed25519 over the UTF-8 bytes of the text; 64 bytes. */
  sign(text: string): Uint8Array;
}

/** A key whose private half is gone. */
export interface EndedKey {
  readonly publicKey: Uint8Array;
  readonly since: string;
  readonly endedAt: string;
}

export interface SigningKeys {
  readonly current: SigningKey;
  readonly ended: readonly EndedKey[];
}

/**
 * Reads the key file, or makes one on first use; readable by the hub's account only (0600).
 * @throws ZodError or SyntaxError when the file is not what this program wrote: a damaged key is never replaced unasked
 */
export function signingKeys(path: string, now: string): SigningKeys {
  if (existsSync(path)) return opened(keyFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  const file: KeyFile = { current: newKey(now), ended: [] };
  write(path, file);
  return opened(file);
}

/** Ends the current key and makes a new one. The private half of the old one is gone afterwards. */
export function rotateSigningKey(path: string, now: string): SigningKeys {
  const { current, ended } = keyFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { publicKey, since } = current;
  const file: KeyFile = { current: newKey(now), ended: [...ended, { publicKey, since, endedAt: now }] };
  write(path, file);
  return opened(file);
}

function newKey(since: string): KeyFile['current'] {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    since,
  };
}

/** Whole or not at all: the file is never seen half written. */
function write(path: string, file: KeyFile): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, path);
}

function opened({ current, ended }: KeyFile): SigningKeys {
  const privateKey: KeyObject = createPrivateKey(current.privateKey);
  return {
    current: {
      publicKey: Buffer.from(current.publicKey, 'hex'),
      since: current.since,
      sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey),
    },
    ended: ended.map(({ publicKey, since, endedAt }) => ({ publicKey: Buffer.from(publicKey, 'hex'), since, endedAt })),
  };
}
