import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CheckpointRow, CosignatureRow } from './checkpoint.entity.js';

/** Events after which a checkpoint is made (V-30): every end of a vote, of a sitting and of the session. */
export const closingTypes = ['VotingClosed', 'SecretRoundClosed', 'SittingAdjourned', 'SessionClosed'] as const;

const isClosing = `e.event_type IN (${closingTypes.map((type) => `'${type}'`).join(', ')})`;

/** Checkpoints and cosignatures as they lie in the database; nothing is ever changed there. */
@Injectable()
export class CheckpointStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The smallest first. */
  checkpoints(sessionId: string, atMost: number): Promise<CheckpointRow[]> {
    return this.dataSource
      .getRepository(CheckpointRow)
      .createQueryBuilder('c')
      .where('c.sessionId = :sessionId AND c.size <= :atMost', { sessionId, atMost })
      .orderBy('c.size')
      .getMany();
  }

  latest(sessionId: string): Promise<CheckpointRow | null> {
    return this.dataSource.getRepository(CheckpointRow).findOne({ where: { sessionId }, order: { size: 'DESC' } });
  }

  checkpoint(sessionId: string, size: number): Promise<CheckpointRow | null> {
    return this.dataSource.getRepository(CheckpointRow).findOneBy({ sessionId, size });
  }

  /** The same size twice keeps the first: another hub on this database was faster. */
  async keep(row: CheckpointRow): Promise<void> {
    await this.dataSource.createQueryBuilder().insert().into(CheckpointRow).values(row).orIgnore().execute();
  }

  cosignatures(sessionId: string): Promise<CosignatureRow[]> {
    return this.dataSource
      .getRepository(CosignatureRow)
      .find({ where: { sessionId }, order: { size: 'ASC', receivedAt: 'ASC', witness: 'ASC' } });
  }

  /** A second cosignature of one witness under one checkpoint says nothing new: the first is kept. */
  async keepCosignature(row: CosignatureRow): Promise<void> {
    await this.dataSource.createQueryBuilder().insert().into(CosignatureRow).values(row).orIgnore().execute();
  }

  /** Sizes at which this session should have a checkpoint and has none; also the end of a log that went on after the session's closing. */
  async missing(sessionId: string): Promise<number[]> {
    const rows: { size: number }[] = await this.dataSource.query(
      `SELECT size FROM (
         SELECT e.seq AS size FROM session_events e WHERE e.session_id = $1 AND ${isClosing}
         UNION
         SELECT (SELECT max(a.seq) FROM session_events a WHERE a.session_id = $1)
           FROM session_events e WHERE e.session_id = $1 AND e.event_type = 'SessionClosed'
       ) wanted
        WHERE NOT EXISTS (SELECT 1 FROM session_checkpoints c WHERE c.session_id = $1 AND c.size = wanted.size)
        ORDER BY size`,
      [sessionId],
    );
    return rows.map(({ size }) => size);
  }

  /** Sessions in which the last closing has no checkpoint, or something was written after the session's closing. */
  async sessionsBehind(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT DISTINCT e.session_id AS id FROM session_events e
        WHERE ${isClosing}
          AND (NOT EXISTS (SELECT 1 FROM session_checkpoints c WHERE c.session_id = e.session_id AND c.size = e.seq)
            OR (e.event_type = 'SessionClosed' AND NOT EXISTS (
                  SELECT 1 FROM session_checkpoints c WHERE c.session_id = e.session_id
                     AND c.size = (SELECT max(a.seq) FROM session_events a WHERE a.session_id = e.session_id))))`,
    );
    return rows.map(({ id }) => id);
  }
}
