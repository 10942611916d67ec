import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { CannotWitness } from './witness-options.js';

interface KeyFile {
  readonly name: string;
  readonly privateKey: string;
}

/** The key of a witness: only this machine has it. */
export class WitnessKey {
  private readonly privateKey: KeyObject;
  private readonly publicBytes: Buffer;

  private constructor({ name, privateKey }: KeyFile) {
    this.name = name;
    this.privateKey = createPrivateKey(privateKey);
    this.publicBytes = Buffer.from(this.privateKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  }

  readonly name: string;

  /** Reads the key, or makes one with this name; its file is readable by this account only. @throws CannotWitness */
  static at(path: string, name: string): WitnessKey {
    try {
      if (!existsSync(path)) {
        const { privateKey } = generateKeyPairSync('ed25519');
        const made: KeyFile = { name, privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
        writeFileSync(`${path}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
        renameSync(`${path}.new`, path);
      }
      return new WitnessKey(JSON.parse(readFileSync(path, 'utf8')) as KeyFile);
    } catch (error) {
      throw new CannotWitness(`Nie można użyć klucza ${path} (${(error as Error).message}).`);
    }
  }

  /** What the hub is told in `KWORUM_WITNESSES`. */
  get publicText(): string {
    return `${this.name}+${this.keyId.toString('hex')}+${Buffer.concat([Buffer.of(4), this.publicBytes]).toString('base64')}`;
  }

  /** The signature line under a checkpoint's text (C2SP tlog-cosignature v1). */
  cosign(text: string, seconds: number): string {
    const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`, 'utf8'), this.privateKey);
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(BigInt(seconds));
    return `— ${this.name} ${Buffer.concat([this.keyId, time, signature]).toString('base64')}\n`;
  }

  private get keyId(): Buffer {
    const named = Buffer.concat([Buffer.from(`${this.name}\n`, 'utf8'), Buffer.of(4), this.publicBytes]);
    return createHash('sha256').update(named).digest().subarray(0, 4);
  }
}
