import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findVoting } from '../../../../core/src/session/state.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import { type CaseFile, type CaseFileSummary, caseFile } from '../../../../protocol/src/http/case-file.js';
import { sha256 } from '../../event-log/sha256.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../../live-session/actor.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { CheckpointStore } from '../checkpoints/index.js';
import { CaseFileRow } from './case-file.entity.js';
import { CaseMaker } from './case-maker.js';
import type { CaseSource } from './case-source.js';
import { DeskTrail } from './desk-trail.js';

/** Who keeps the papers of a session or leads it; also of what was voted on without the public (S-27). */
const mayAsk = ['council-office', 'operator', 'chair'] as const;

/** Case files of contested votes: made on a person's order from the log, the checkpoints and the desk journal, then kept as they are. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
    private readonly checkpoints: CheckpointStore,
    private readonly trail: DeskTrail,
    private readonly maker: CaseMaker,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 404 for a vote this person may not have files of, 409 before its closing (V-08), 503 when busy */
  async make(person: SignedInPerson, sessionId: string, votingId: string): Promise<CaseFileSummary> {
    const voting = await this.find(person, sessionId, votingId);
    const { openedAt, closedAt, no } = voting;
    if (!openedAt || !closedAt || no === null || voting.result === null) {
      throw new HttpError(409, { code: 'voting-not-closed', text: 'Akta można sporządzić po zamknięciu głosowania.' });
    }
    const links = await this.live.linksOf(sessionId);
    const madeAt = this.clock.now();
    const madeBy = person.fullName;
    const desks = await this.trail.around(sessionId, votingId, { openedAt, closedAt });
    const checkpoints = await this.checkpointsAround(sessionId, links, votingId);
    const base = { sessionId, votingId, caseFileId: randomUUID(), madeAt, madeBy };
    const content = await this.maker.make({ ...base, links, desks, checkpoints });
    const row = { caseFileId: base.caseFileId, sessionId, votingId, votingNo: no, madeAt: new Date(madeAt) };
    const kept = { ...row, madeBy: person.personId, sha256: sha256(content), content };
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(CaseFileRow, kept);
      await this.audit.record(manager, {
        actorId: person.personId,
        action: 'case-file-made',
        subject: ['case-file', base.caseFileId],
        details: { sessionId, votingId, votingNo: no, sha256: kept.sha256 },
      });
    });
    return { caseFileId: base.caseFileId, madeAt, madeBy, sha256: kept.sha256 };
  }

  /** The newest first. @throws HttpError 404 as `make` */
  async list(person: SignedInPerson, sessionId: string, votingId: string): Promise<CaseFileSummary[]> {
    await this.find(person, sessionId, votingId);
    // A file holds the bytes of hundreds of events; for a list only one word of it is read.
    const rows: (Omit<CaseFileSummary, 'madeAt'> & { readonly madeAt: Date })[] = await this.dataSource.query(
      `SELECT case_file_id AS "caseFileId", made_at AS "madeAt", content::json->>'madeBy' AS "madeBy", sha256
         FROM case_files WHERE session_id = $1 AND voting_id = $2 ORDER BY made_at DESC`,
      [sessionId, votingId],
    );
    return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  }

  /** The file as it was made. @throws HttpError 404 */
  async file(
    person: SignedInPerson,
    sessionId: string,
    caseFileId: string,
  ): Promise<{ content: string; file: CaseFile; sha256: string }> {
    const row = await this.dataSource.getRepository(CaseFileRow).findOneBy({ sessionId, caseFileId });
    if (!row) throw unknown();
    await this.find(person, sessionId, row.votingId);
    return { content: row.content, file: caseFile.parse(JSON.parse(row.content)), sha256: row.sha256 };
  }

  /** Whoever may not have it is told no more than of a vote that does not exist. */
  private async find(person: SignedInPerson, sessionId: string, votingId: string): Promise<Voting> {
    const state = await this.live.stateOf(sessionId);
    const { roles } = actorIn(state, person, 'http');
    const voting = findVoting(state, votingId);
    if (!voting || !mayAsk.some((role) => roles.includes(role))) throw unknown();
    return voting;
  }

  /** The last checkpoint before the opening, the first that holds the closing, and the newest. */
  private async checkpointsAround(
    sessionId: string,
    links: CaseSource['links'],
    votingId: string,
  ): Promise<CaseSource['checkpoints']> {
    const seqOf = (type: string) =>
      links.find(({ body }) => body.includes(`"type":"${type}"`) && body.includes(`"votingId":"${votingId}"`))?.seq ??
      0;
    const [opened, closed] = [seqOf('VotingOpened'), seqOf('VotingClosed')];
    const rows = await this.checkpoints.checkpoints(sessionId, links.length);
    const around = [rows.findLast(({ size }) => size < opened), rows.find(({ size }) => size >= closed), rows.at(-1)];
    const cosignatures = await this.checkpoints.cosignatures(sessionId);
    return [...new Set(around)].flatMap((row) => {
      if (!row) return [];
      const lines = cosignatures.filter(({ size }) => size === row.size).map(({ signatureLine }) => signatureLine);
      return [{ size: row.size, madeAt: row.madeAt.toISOString(), note: row.note + lines.join('') }];
    });
  }
}

function unknown(): HttpError {
  return new HttpError(404, { code: 'voting-unknown', text: 'Nie ma takiego głosowania.' });
}
