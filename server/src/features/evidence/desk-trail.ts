import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeskJournal } from '../../live-session/desk-journal/desk-journal.js';
import type { CaseSource } from './case-source.js';

/** So long before the opening and after the closing of a vote its desks are looked at. */
const beforeMs = 30 * 60_000;
const afterMs = 10 * 60_000;
const mostEntries = 20_000;

type Entry = CaseSource['desks']['entries'][number];

/** Reads the desk journal around one vote. */
@Injectable()
export class DeskTrail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly journal: DeskJournal,
  ) {}

  /** What was noted around the vote, and of every desk how it stood before; nothing of other votes. */
  async around(
    sessionId: string,
    votingId: string,
    span: { readonly openedAt: string; readonly closedAt: string },
  ): Promise<CaseSource['desks']> {
    await this.journal.write();
    const from = new Date(Date.parse(span.openedAt) - beforeMs).toISOString();
    const to = new Date(Date.parse(span.closedAt) + afterMs).toISOString();
    const rows: (Omit<Entry, 'at'> & { readonly at: Date })[] = await this.dataSource.query(
      `SELECT session_id AS "sessionId", hub_id AS "hubId", at, member_id AS "memberId", device_id AS "deviceId", kind,
              voting_id AS "votingId", command_id AS "commandId", seq, detail
         FROM (
           SELECT * FROM desk_journal
            WHERE session_id = $1 AND at BETWEEN $3 AND $4 AND (voting_id IS NULL OR voting_id = $2)
           UNION ALL
           (SELECT DISTINCT ON (member_id, device_id) * FROM desk_journal
             WHERE session_id = $1 AND at < $3 AND voting_id IS NULL
             ORDER BY member_id, device_id, at DESC, entry_id DESC)
         ) noted ORDER BY at, entry_id LIMIT ${mostEntries}`,
      [sessionId, votingId, from, to],
    );
    const [{ dropped } = { dropped: 0 }]: { dropped: number }[] = await this.dataSource.query(
      'SELECT coalesce(sum(dropped), 0)::int AS dropped FROM desk_journal_gaps WHERE at BETWEEN $1 AND $2',
      [from, to],
    );
    return { from, to, dropped, entries: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }
}
