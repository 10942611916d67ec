import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rolesInForce, rolesMayOrder } from '../../../../core/src/session/authority.js';
import type { Actor } from '../../../../core/src/session/events.js';
import { findVoting, type SessionState } from '../../../../core/src/session/state.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import { type ScanMediaType, scanMediaTypes, type VoteScan } from '../../../../protocol/src/http/vote-sheets.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../../live-session/actor.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { publicStateOf } from '../../live-session/public-state.js';
import type { VoteSheet } from '../../pdf/vote-sheet.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { DocumentStore } from '../documents/index.js';
import { sheetOf } from './sheet-of.js';
import { attachmentRefusal, uploadRefusal } from './upload-refusal.js';
import { VoteSheetRow } from './vote-sheet.entity.js';

/** Names the place an upload comes from in the log's actor. */
const deviceId = 'http';

/** Sheets to print and their signed scans (V-15): the file in the database, its hash in the log. */
@Injectable()
export class VoteSheets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
    private readonly store: DocumentStore,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 404 when there is no such vote or this person may not have it. */
  async sheet(person: SignedInPerson, sessionId: string, votingId: string): Promise<VoteSheet> {
    const { state, voting } = await this.find(person, sessionId, votingId);
    return sheetOf(state, voting);
  }

  /** @throws HttpError as `sheet`. */
  async scans(person: SignedInPerson, sessionId: string, votingId: string): Promise<VoteScan[]> {
    const { voting } = await this.find(person, sessionId, votingId);
    return (await this.attachedRows(sessionId, voting)).map(asScan);
  }

  /** What the office made public of one vote. @throws HttpError 404 */
  async publicScans(sessionId: string, no: number): Promise<VoteScan[]> {
    const state = await publicStateOf(this.live, sessionId);
    const voting = state.votings.find((counted) => counted.no === no && counted.result !== null);
    if (!voting) throw unknown();
    const rows = await this.attachedRows(sessionId, voting);
    return rows.filter(({ publishedAt }) => publishedAt !== null).map(asScan);
  }

  /**
   * Keeps a scan and enters its hash into the log; without the event there is no scan.
   * @throws HttpError as `sheet`, 409 see `attachVoteSheet`, 413 `too-large`, 415 `not-a-scan`, 507 `storage-full`.
   */
  async attach(
    person: SignedInPerson,
    sessionId: string,
    votingId: string,
    fileName: string,
    source: AsyncIterable<Uint8Array>,
  ): Promise<VoteScan> {
    const { voting, actor } = await this.find(person, sessionId, votingId);
    if (voting.result === null) throw attachmentRefusal('voting-not-closed');
    const stored = await this.store.keep(source, scanMediaTypes).catch((error: unknown) => {
      throw uploadRefusal(error) ?? error;
    });
    const rows = this.dataSource.getRepository(VoteSheetRow);
    const row = rows.create({
      ...stored,
      mediaType: stored.mediaType as ScanMediaType,
      documentId: randomUUID(),
      sessionId,
      votingId,
      fileName,
      uploadedBy: person.personId,
      uploadedAt: new Date(this.clock.now()),
      publishedAt: null,
    });
    await rows.insert(row);
    const payload = { votingId, documentId: row.documentId, sha256: row.sha256 };
    const ack = await this.live.execute({ id: randomUUID(), sessionId, type: 'AttachVoteSheet', payload }, actor);
    if (ack.status === 'accepted') return asScan(row);
    // A row the log does not name is never shown; one whose event may yet turn out to be written must stay.
    if (ack.status === 'failed') throw new HttpError(503, { ...ack.failure, retryAfterS: 2 });
    await rows.delete({ documentId: row.documentId });
    throw attachmentRefusal(ack.refusal.code, ack.refusal.text);
  }

  /** The office decides who may read it: signatures are personal data. @throws HttpError as `sheet`. */
  async publish(person: SignedInPerson, row: VoteSheetRow, published: boolean): Promise<VoteScan> {
    const publishedAt = published ? (row.publishedAt ?? new Date(this.clock.now())) : null;
    await this.dataSource.transaction(async (manager) => {
      await manager.update(VoteSheetRow, { documentId: row.documentId }, { publishedAt });
      await this.audit.record(manager, {
        actorId: person.personId,
        action: published ? 'vote-sheet-published' : 'vote-sheet-withdrawn',
        subject: ['vote-sheet', row.documentId],
        details: { sessionId: row.sessionId, votingId: row.votingId, sha256: row.sha256 },
      });
    });
    return asScan({ ...row, publishedAt });
  }

  /**
   * One scan for somebody who may read it: everybody when it is public.
   * @param person null: not signed in. @throws HttpError 404
   */
  async readable(person: SignedInPerson | null, sessionId: string, votingId: string, documentId: string) {
    const state = await this.live.stateOf(sessionId);
    const voting = findVoting(state, votingId);
    const rows = voting ? await this.attachedRows(sessionId, voting) : [];
    const row = rows.find((candidate) => candidate.documentId === documentId);
    if (row && (row.publishedAt !== null || (person && mayKeepSheets(state, actorIn(state, person, deviceId)))))
      return row;
    throw unknown();
  }

  private async find(person: SignedInPerson, sessionId: string, votingId: string) {
    const state = await this.live.stateOf(sessionId);
    const voting = findVoting(state, votingId);
    const actor = actorIn(state, person, deviceId);
    if (!voting || !mayKeepSheets(state, actor)) throw unknown();
    return { state, voting, actor };
  }

  /** Only what the log names, in its order. */
  private async attachedRows(sessionId: string, { votingId, sheets }: Voting): Promise<VoteSheetRow[]> {
    if (sheets.length === 0) return [];
    const rows = await this.dataSource.getRepository(VoteSheetRow).findBy({ sessionId, votingId });
    return sheets.flatMap(({ documentId }) => rows.find((row) => row.documentId === documentId) ?? []);
  }
}

function mayKeepSheets(state: SessionState, actor: Actor): boolean {
  return rolesMayOrder('AttachVoteSheet', rolesInForce(state, actor));
}

function asScan({ documentId, fileName, mediaType, bytes, sha256, uploadedAt, publishedAt }: VoteSheetRow): VoteScan {
  const at = publishedAt?.toISOString() ?? null;
  return { documentId, fileName, mediaType, bytes, sha256, uploadedAt: uploadedAt.toISOString(), publishedAt: at };
}

function unknown(): HttpError {
  return new HttpError(404, { code: 'voting-unknown', text: 'Nie ma takiego głosowania albo arkusza.' });
}
