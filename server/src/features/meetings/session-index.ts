import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AgendaItem, ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { outsideOf } from '../../../../core/src/openness/outside.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Logger } from '../../platform/logging/logger.js';
import { Documents } from '../documents/index.js';
import { Terms } from '../members/index.js';
import { MeetingRow } from './meeting.entity.js';

type Indexed = Pick<SessionState, 'status' | 'agendaVersion'> & { readonly votings: number };

/**
 * Keeps the ordinary rows in step with the logs: status and agenda of each session for lists, documents public from the notice
 * on, the statutory composition fixed from the first notice on. Never asked when a sitting decides something.
 */
@Injectable()
export class SessionIndex implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly last = new Map<string, Indexed>();
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
    private readonly documents: Documents,
    private readonly terms: Terms,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.live.onCommit((sessionId, { state: inside }) => {
      // Lists are everybody's: of a closed part they learn nothing (S-27).
      const state = outsideOf(inside);
      if (!isSame(this.last.get(sessionId), indexedOf(state))) void this.enqueue(sessionId, state);
    });
  }

  /** Catches up with what was committed while the index was not written: a hub that was killed. */
  async onApplicationBootstrap(): Promise<void> {
    const behind: { session_id: string }[] = await this.dataSource.query(`
      SELECT m.session_id FROM meetings m
        JOIN (SELECT session_id, max(seq) AS seq FROM session_events GROUP BY session_id) log USING (session_id)
        LEFT JOIN session_index i USING (session_id)
       WHERE i.seq IS NULL OR i.seq < log.seq`);
    for (const { session_id } of behind) {
      await this.refresh(session_id).catch((error: unknown) => this.complain(session_id, error));
    }
  }

  /** A stop waits for what is being written; the data source closes afterwards. */
  async onApplicationShutdown(): Promise<void> {
    await this.writing;
  }

  /** Writes what the log says now; afterwards lists show it. */
  async refresh(sessionId: string): Promise<void> {
    const state = outsideOf(await this.live.stateOf(sessionId));
    const written = this.writing.then(() => this.write(sessionId, state));
    this.writing = written.catch(() => undefined);
    await written;
  }

  private enqueue(sessionId: string, state: SessionState): Promise<void> {
    this.last.set(sessionId, indexedOf(state));
    this.writing = this.writing.then(() =>
      this.write(sessionId, state).catch((error: unknown) => {
        this.last.delete(sessionId);
        this.complain(sessionId, error);
      }),
    );
    return this.writing;
  }

  private async write(sessionId: string, state: SessionState): Promise<void> {
    if (state.status === 'none') return;
    const { status, agendaVersion, votings } = indexedOf(state);
    await this.dataSource.transaction(async (manager) => {
      const meeting = await manager.findOneBy(MeetingRow, { sessionId });
      if (!meeting) return;
      const { length: written } = await manager.query<unknown[]>(upsert, [
        sessionId,
        state.seq,
        status,
        agendaVersion,
        votings,
      ]);
      if (written === 0) return;
      // Copies and a reset start from the agenda as convened; what the council changed in the hall stands in the log alone.
      if (status === 'prepared' || status === 'convened') {
        await manager.update(MeetingRow, { sessionId }, { agenda: state.agenda.map(draftOf) });
      }
      if (status !== 'prepared') await this.noteConvened(manager, meeting, state);
    });
    this.last.set(sessionId, { status, agendaVersion, votings });
  }

  private async noteConvened(manager: EntityManager, { termId }: MeetingRow, { agenda }: SessionState): Promise<void> {
    await this.terms.noteConvened(manager, termId);
    await this.documents.publish(
      manager,
      agenda.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)),
    );
  }

  private complain(sessionId: string, error: unknown): void {
    this.logger.warn({ error, sessionId }, 'The session index lags; the next start catches up');
  }
}

function indexedOf({ status, agendaVersion, votings }: SessionState): Indexed {
  return { status, agendaVersion, votings: votings.filter(({ no }) => no !== null).length };
}

function isSame(a: Indexed | undefined, b: Indexed): boolean {
  return a?.status === b.status && a.agendaVersion === b.agendaVersion && a.votings === b.votings;
}

function draftOf({ status: _status, startedAt: _startedAt, endedAt: _endedAt, ...draft }: AgendaItem): ItemDraft {
  return draft;
}

/** An older state never overwrites a newer one. */
const upsert = `
  INSERT INTO session_index (session_id, seq, status, agenda_version, votings) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (session_id) DO UPDATE
    SET seq = EXCLUDED.seq, status = EXCLUDED.status, agenda_version = EXCLUDED.agenda_version, votings = EXCLUDED.votings
    WHERE session_index.seq <= EXCLUDED.seq
  RETURNING session_id`;
