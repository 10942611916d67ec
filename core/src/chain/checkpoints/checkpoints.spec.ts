import { createHash, createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointFile, checkpointText, notesOfFile, originOf, readCheckpoint } from './checkpoint.js';
import {
  cosignedMessage,
  keyText,
  noteKey,
  noteText,
  readKey,
  readNote,
  readTimedSignature,
  timedSignature,
} from './signed-note.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const session = '6a2b7c1e-0000-4000-8000-000000000001';

/** Whether Node's own Ed25519 takes a signature. */
function holds(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  return verify(null, Buffer.from(text), createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
}

describe('signed notes (C2SP)', () => {
  const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const line =
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
  const key = readKey(sha256, 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');

  it('reads and checks the example note of the Go checksum database', () => {
    const note = readNote(`${text}\n${line}`);
    expect(note).toMatchObject({ text, signatures: [{ name: 'PeterNeumann', keyId: 'c74f20a3' }] });
    expect(key && note?.signatures[0] && holds(key.publicKey, text, note.signatures[0].signature)).toBe(true);
    expect(note && noteText(note)).toBe(`${text}\n${line}`);
    expect(key && keyText(key)).toBe('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
  });

  it.each([
    ['no signature', text],
    ['no line feed at the end', `${text}\n${line}`.slice(0, -1)],
    ['a control character', `${text.replace('you', 'you\t')}\n${line}`],
    ['another dash', `${text}\n${line.replace('—', '-')}`],
    ['a signature that is no base64', `${text}\n${line.replace('x08go', 'x08g*')}`],
    ['base64 with other text for the same bytes', `${text}\n${line.replace('nAM=', 'nAN=')}`],
    ['something after the signatures', `${text}\n${line}rest\n`],
  ])('is no note: %s', (_, note) => {
    expect(readNote(note)).toBeUndefined();
  });

  it('a key must have the id that follows from it', () => {
    expect(readKey(sha256, 'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toBeUndefined();
    expect(readKey(sha256, 'Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toBeUndefined();
    expect(() => noteKey(sha256, 'two words', 'log', new Uint8Array(32))).toThrow(TypeError);
  });

  it('a cosignature carries its time (tlog-cosignature)', () => {
    expect(cosignedMessage(1679315147, 'o\n1\nr\n')).toBe('cosignature/v1\ntime 1679315147\no\n1\nr\n');
    fc.assert(
      fc.property(fc.nat(), fc.uint8Array({ minLength: 64, maxLength: 64 }), (seconds, signature) => {
        expect(readTimedSignature(timedSignature(seconds, signature))).toEqual({ seconds, signature });
      }),
    );
    expect(readTimedSignature(new Uint8Array(71))).toBeUndefined();
  });
});

describe('V-30: checkpoints (C2SP tlog-checkpoint)', () => {
  const root = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
  const text = checkpointText({ origin: originOf('Gmina Dąbrówka Łódzka', session), size: 12, root });

  it('name the gmina and the session', () => {
    expect(text).toBe(`kworum/gmina-dabrowka-lodzka/${session}\n12\nAAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK+2vcTL0tk=\n`);
    expect(readCheckpoint(text)).toEqual({ origin: `kworum/gmina-dabrowka-lodzka/${session}`, size: 12, root });
    expect(originOf('…', session)).toBe(`kworum/gmina/${session}`);
  });

  it.each([text.replace('\n12\n', '\n012\n'), text.replace('\n12\n', '\n-1\n'), text.slice(0, -1), `${text}extra`])(
    'are read only in their one form: %j',
    (other) => {
      expect(readCheckpoint(other)).toBeUndefined();
    },
  );

  it('many lie in one file, also after an editor gave it other line ends', () => {
    const notes = ['a', 'b'].map((name) => `${text}\n— ${name} AAAAAAAA\n`);
    expect(notesOfFile(checkpointFile(notes))).toEqual(notes);
    expect(notesOfFile(`\uFEFF${checkpointFile(notes).replaceAll('\n', '\r\n')}`)).toEqual(notes);
    expect(notesOfFile('')).toEqual([]);
  });
});
