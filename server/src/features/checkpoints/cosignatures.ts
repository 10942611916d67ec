import { Injectable } from '@nestjs/common';
import { readCheckpoint } from '../../../../core/src/chain/checkpoints/checkpoint.js';
import { readNote, signatureLine } from '../../../../core/src/chain/checkpoints/signed-note.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { CheckpointStore } from './checkpoint-store.js';
import { PublicCheckpoints } from './public-checkpoints.js';
import { Witnesses } from './witnesses.js';

/** Takes what witnesses sign under checkpoints this hub made. */
@Injectable()
export class Cosignatures {
  constructor(
    private readonly checkpoints: PublicCheckpoints,
    private readonly store: CheckpointStore,
    private readonly witnesses: Witnesses,
    private readonly clock: Clock,
  ) {}

  /**
   * @param given a signed note: the text of a published checkpoint, signed by witnesses (C2SP tlog-cosignature)
   * @returns how many cosignatures were taken, the first of each witness under one checkpoint being the one kept
   * @throws HttpError 400 when it is none, 404 for a checkpoint not published, 409 when this hub signed another text of that
   *   size, 403 when no line is of a known witness
   */
  async take(sessionId: string, given: unknown): Promise<number> {
    const note = typeof given === 'string' ? readNote(given) : undefined;
    const checkpoint = note && readCheckpoint(note.text);
    if (!note || !checkpoint)
      throw new HttpError(400, {
        code: 'bad-request',
        text: 'To nie jest podpisany punkt kontrolny (C2SP signed-note).',
      });
    const row = await this.checkpoints.published(sessionId, ({ size }) => size === checkpoint.size);
    if (readNote(row.note)?.text !== note.text)
      throw new HttpError(409, { code: 'other-checkpoint', text: 'Punkt kontrolny tej długości brzmi tu inaczej.' });
    const now = this.clock.now();
    const taken = note.signatures.filter((line) => this.witnesses.accepts(note.text, line, Date.parse(now)));
    if (taken.length === 0)
      throw new HttpError(403, { code: 'unknown-witness', text: 'Żaden podpis nie jest podpisem znanego świadka.' });
    for (const line of taken) {
      const { name: witness, keyId } = line;
      const received = { witness, keyId, signatureLine: signatureLine(line), receivedAt: new Date(now) };
      await this.store.keepCosignature({ sessionId, size: checkpoint.size, ...received });
    }
    return taken.length;
  }
}
