import { createPublicKey, verify } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  cosignedMessage,
  type NoteKey,
  type NoteSignature,
  readKey,
  readTimedSignature,
} from '../../../../core/src/chain/checkpoints/signed-note.js';
import { Settings } from '../../platform/config/settings.js';
import { SettingsError } from '../../platform/config/settings-error.js';
import { sha256Bytes } from './sha256-bytes.js';

/** DER of an Ed25519 public key up to its 32 bytes (RFC 8410). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

/** The second parties whose cosignatures this hub takes: those it was told of, nobody else. */
@Injectable()
export class Witnesses {
  readonly keys: readonly NoteKey[];

  constructor({ witnesses }: Settings) {
    this.keys = witnesses.map((text) => {
      const key = readKey(sha256Bytes, text);
      if (key?.role !== 'witness') throw SettingsError.badValue('KWORUM_WITNESSES', notItsKey);
      return key;
    });
  }

  /** Whether a line under a checkpoint's text is the true cosignature of a known witness, made not later than `now` (ms). */
  accepts(text: string, { name, keyId, signature }: NoteSignature, now: number): boolean {
    const key = this.keys.find((known) => known.name === name && known.keyId === keyId);
    const timed = readTimedSignature(signature);
    if (!key || !timed || timed.seconds * 1000 > now + aheadMs) return false;
    const publicKey = createPublicKey({ key: Buffer.concat([derHead, key.publicKey]), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(cosignedMessage(timed.seconds, text), 'utf8'), publicKey, timed.signature);
  }
}

/** So far the clocks of hub and witness may differ. */
const aheadMs = 300_000;

const notItsKey = [
  'klucze świadków (typ 4), których id zgadza się z nazwą i kluczem',
  'keys of witnesses (type 4) whose id fits name and key',
] as const;
