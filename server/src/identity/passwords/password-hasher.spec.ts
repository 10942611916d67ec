import { describe, expect, it } from 'vitest';
import { PasswordHasher } from './password-hasher.js';

const hasher = new PasswordHasher();

describe('password hashes', () => {
  it('are Argon2id with the cost we promise, each with its own salt', async () => {
    const [first, second] = await Promise.all([hasher.hash('zażółć'), hasher.hash('zażółć')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it('accept the password however its letters are composed, and nothing else', async () => {
    const stored = await hasher.hash('zażółć'.normalize('NFC'));
    expect(await hasher.verify(stored, 'zażółć'.normalize('NFD'))).toBe(true);
    expect(await hasher.verify(stored, 'zazolc')).toBe(false);
    expect(await hasher.verify(stored, '')).toBe(false);
  });

  it('never let somebody unknown in', async () => {
    expect(await hasher.verify(undefined, 'anything')).toBe(false);
  });
});
