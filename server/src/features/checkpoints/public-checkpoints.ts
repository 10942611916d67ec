import { Injectable } from '@nestjs/common';
import { checkpointFile, originOf } from '../../../../core/src/chain/checkpoints/checkpoint.js';
import { keyListText } from '../../../../core/src/chain/checkpoints/key-list.js';
import { noteKey, noteText } from '../../../../core/src/chain/checkpoints/signed-note.js';
import { toBase64 } from '../../../../core/src/kernel/byte-text.js';
import type { ConsistencyProof, InclusionProof } from '../../../../protocol/src/http/proofs.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Results } from '../results/index.js';
import type { CheckpointRow } from './checkpoint.entity.js';
import { CheckpointKeys } from './checkpoint-keys.js';
import { CheckpointStore } from './checkpoint-store.js';
import { SessionTrees } from './session-trees.js';
import { sha256Bytes } from './sha256-bytes.js';
import { Witnesses } from './witnesses.js';

/**
 * Checkpoints, keys and proofs as everybody may have them: of what the published log reaches to. Beyond an open vote or a
 * closed part that is still going on nothing is told (V-08, S-27); the leaves of a part that is over are its hashes.
 */
@Injectable()
export class PublicCheckpoints {
  constructor(
    private readonly results: Results,
    private readonly live: LiveSessions,
    private readonly store: CheckpointStore,
    private readonly keys: CheckpointKeys,
    private readonly trees: SessionTrees,
    private readonly witnesses: Witnesses,
  ) {}

  /** All signed notes in one file, the smallest first, with the lines of witnesses. @throws HttpError 404 as the log */
  async file(sessionId: string): Promise<string> {
    const rows = await this.store.checkpoints(sessionId, await this.told(sessionId));
    const cosignatures = await this.store.cosignatures(sessionId);
    const linesOf = (size: number) =>
      cosignatures.filter((row) => row.size === size).map(({ signatureLine }) => signatureLine);
    return checkpointFile(rows.map(({ size, note }) => note + linesOf(size).join('')));
  }

  /** Every key a checkpoint of this session may be signed with and the witnesses this hub was told of, signed by the key in use. */
  async keyFile(sessionId: string): Promise<string> {
    await this.told(sessionId);
    const origin = await this.originOf(sessionId);
    const { publicKey, sign } = await this.keys.signing();
    const keyOf = (bytes: Uint8Array) => noteKey(sha256Bytes, origin, 'log', bytes);
    const listed = (await this.keys.all()).map((valid) => ({ ...valid, key: keyOf(valid.publicKey) }));
    const text = keyListText(origin, listed, this.witnesses.keys);
    return noteText({ text, signatures: [{ ...keyOf(publicKey), signature: sign(text) }] });
  }

  /**
   * That the event `seq` stands in the log whose checkpoint has `size` events; without `size` in the smallest published
   * checkpoint that reaches to it. @throws HttpError 404 when there is none
   */
  async inclusion(sessionId: string, seq: number, size?: number): Promise<InclusionProof> {
    const checkpoint = await this.published(sessionId, (row) => row.size >= seq && (size ?? row.size) === row.size);
    const tree = await this.trees.of(sessionId, checkpoint.size);
    return {
      seq,
      size: checkpoint.size,
      root: rootOf(checkpoint),
      path: tree.inclusionProof(seq - 1, checkpoint.size).map(toBase64),
      checkpoint: checkpoint.note,
    };
  }

  /** That the checkpoint of `to` events goes on from that of `from`. @throws HttpError 404 unless both are published */
  async consistency(sessionId: string, from: number, to: number): Promise<ConsistencyProof> {
    const earlier = await this.published(sessionId, ({ size }) => size === from);
    const later = await this.published(sessionId, ({ size }) => size === to);
    if (earlier.size > later.size)
      throw new HttpError(400, { code: 'bad-request', text: '„from” nie może być większe od „to”.' });
    const tree = await this.trees.of(sessionId, later.size);
    return {
      from,
      to,
      fromRoot: rootOf(earlier),
      toRoot: rootOf(later),
      path: tree.consistencyProof(from, to).map(toBase64),
    };
  }

  /** The first published checkpoint that is wanted. */
  async published(sessionId: string, wanted: (row: CheckpointRow) => boolean): Promise<CheckpointRow> {
    const rows = await this.store.checkpoints(sessionId, await this.told(sessionId));
    const found = rows.find(wanted);
    if (!found)
      throw new HttpError(404, { code: 'checkpoint-unknown', text: 'Nie ma jeszcze takiego punktu kontrolnego.' });
    return found;
  }

  async originOf(sessionId: string): Promise<string> {
    const { council } = await this.live.stateOf(sessionId);
    return originOf(council.municipality, sessionId);
  }

  /** How many events of the log are published. */
  private async told(sessionId: string): Promise<number> {
    return (await this.results.log(sessionId)).length;
  }
}

function rootOf({ root }: CheckpointRow): string {
  return toBase64(Buffer.from(root, 'hex'));
}
