import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyEd25519 } from '../../../../core/src/kernel/signatures/ed25519.js';
import { rotateSigningKey, signingKeys } from './signing-key.js';

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kworum-key-'));
  path = join(directory, 'checkpoint-keys.json');
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the key that signs checkpoints', () => {
  it('is made once, for the hub’s account alone, and signs what its public half checks', () => {
    const { current } = signingKeys(path, '2026-11-25T09:00:00.000Z');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(signingKeys(path, '2027-01-01T00:00:00.000Z').current.publicKey).toEqual(current.publicKey);
    const text = 'kworum/gmina/x\n1\nAAAA\n';
    expect(verifyEd25519(current.publicKey, new TextEncoder().encode(text), current.sign(text))).toBe(true);
  });

  it('changes: the old one is ended, its private half is gone', () => {
    const before = signingKeys(path, '2026-11-25T09:00:00.000Z').current;
    const secret = (JSON.parse(readFileSync(path, 'utf8')) as { current: { privateKey: string } }).current.privateKey;
    const { current, ended } = rotateSigningKey(path, '2027-01-01T00:00:00.000Z');
    expect(current.publicKey).not.toEqual(before.publicKey);
    expect(ended).toEqual([
      { publicKey: before.publicKey, since: '2026-11-25T09:00:00.000Z', endedAt: '2027-01-01T00:00:00.000Z' },
    ]);
    expect(readFileSync(path, 'utf8')).not.toContain(secret.split('\n')[1]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('a damaged file stops the signing and is not replaced', () => {
    writeFileSync(path, '{"current":{}}');
    expect(() => signingKeys(path, '2026-11-25T09:00:00.000Z')).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('{"current":{}}');
  });
});
