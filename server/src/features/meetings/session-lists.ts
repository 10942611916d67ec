import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { roman } from '../../../../core/src/council/roman.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';

interface Row {
  readonly session_id: string;
  readonly term_id: string;
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly training: boolean;
  readonly council_name: string;
  readonly status: SessionSummary['status'];
  readonly votings: number;
  readonly committees: string[] | null;
}

/** Lists of sessions, the newest first. */
@Injectable()
export class SessionLists {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What one person sees: the office everything with drafts, operator and recorder all that is convened, everybody else the
   * sessions of councils they belong to. Training accounts see training only.
   */
  async of({ personId, roles, seats, training }: SignedInPerson): Promise<SessionSummary[]> {
    const isOffice = roles.includes('council-office');
    const isStaff = isOffice || roles.includes('operator') || roles.includes('recorder');
    const rows: Row[] = await this.dataSource.query(
      `${selection}
          AND ($1 OR coalesce(i.status, 'draft') NOT IN ('draft', 'prepared'))
          AND ($2 OR t.term_id = ANY ($3::uuid[]) OR t.guests @> jsonb_build_array(jsonb_build_object('personId', $4::text)))
          AND (t.training OR NOT $5)
        ${order}`,
      [isOffice, isStaff, seats.map(({ termId }) => termId), personId, training],
    );
    return rows.map(summaryOf);
  }

  /** What everybody sees: convened and later, of real councils and the demo council. */
  async public(): Promise<SessionSummary[]> {
    const rows: Row[] = await this.dataSource.query(
      `${selection} AND t.shown AND coalesce(i.status, 'draft') NOT IN ('draft', 'prepared') ${order}`,
    );
    return rows.map(summaryOf);
  }

  /** Sittings of one committee as everybody sees them, joint ones among them. */
  async publicOfCommittee(committeeId: string): Promise<SessionSummary[]> {
    const rows: Row[] = await this.dataSource.query(
      `${selection} AND coalesce(i.status, 'draft') NOT IN ('draft', 'prepared')
          AND m.committee_ids @> jsonb_build_array($1::text) ${order}`,
      [committeeId],
    );
    return rows.map(summaryOf);
  }
}

const selection = `
  SELECT m.session_id, m.term_id, m.number, m.title, m.date::text AS date, m.time, m.place, t.training, t.council_name,
         coalesce(i.status, 'draft') AS status, coalesce(i.votings, 0) AS votings,
         (SELECT jsonb_agg(c.name ORDER BY position) FROM jsonb_array_elements_text(m.committee_ids)
            WITH ORDINALITY AS sitting (id, position) JOIN committees c ON c.committee_id = sitting.id::uuid) AS committees
    FROM meetings m JOIN terms t USING (term_id) LEFT JOIN session_index i USING (session_id)
   WHERE m.retired_at IS NULL AND t.retired_at IS NULL`;

const order = 'ORDER BY m.date DESC, m.time DESC, m.number DESC';

function summaryOf(row: Row): SessionSummary {
  const { session_id, term_id, council_name, committees, ...rest } = row;
  const summary = {
    sessionId: session_id,
    termId: term_id,
    roman: roman(row.number),
    councilName: council_name,
    ...rest,
  };
  return committees ? { ...summary, committees } : summary;
}
