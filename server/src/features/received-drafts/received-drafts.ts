import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import type {
  DraftProposal,
  ReceivedDraft,
  ReceivedDraftInput,
} from '../../../../protocol/src/http/received-drafts.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { Documents } from '../documents/index.js';
import { type Office, Terms } from '../members/index.js';
import {
  alreadyConvened,
  alreadyWithdrawn,
  clubUnknown,
  draftUnknown,
  meetingUnknown,
  receivedInFuture,
} from './draft-faults.js';
import { DraftPlaces, type SessionInPreparation, type SessionsOfDrafts } from './draft-places.js';
import { LeftOutDraftRow, ReceivedDraftRow } from './received-draft.entity.js';

/** The register of drafts received (S-07 … S-09). What it says once is not changed: a mistake is withdrawn and entered anew. */
@Injectable()
export class ReceivedDrafts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly documents: Documents,
    private readonly places: DraftPlaces,
    private readonly live: LiveSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @throws HttpError 404 `term-unknown` */
  async list(office: Office, termId: string): Promise<ReceivedDraft[]> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    const rows = await manager.find(ReceivedDraftRow, { where: { termId }, order: { no: 'DESC' } });
    const sessions = await this.places.sessionsOf(manager, termId);
    return rows.map((row) => viewOf(row, sessions));
  }

  /** @throws HttpError 404 `term-unknown`, 422 `club-unknown`, `received-in-future`, `document-unknown` */
  enter(office: Office, termId: string, input: ReceivedDraftInput): Promise<ReceivedDraft> {
    return this.dataSource.transaction(async (manager) => {
      const term = await this.terms.lock(manager, office, termId);
      const { clubId, documents, receivedOn } = input;
      if (clubId !== null && !term.clubs.some((club) => club.clubId === clubId)) throw clubUnknown();
      if (receivedOn > localDay(this.clock.now())) throw receivedInFuture();
      await this.documents.checkPapers(manager, documents, term.training);
      const highest = await manager.maximum(ReceivedDraftRow, 'no', { termId });
      const row = manager.create(ReceivedDraftRow, {
        ...input,
        ...{ termId, draftId: randomUUID(), no: (highest ?? 0) + 1, withdrawnAt: null },
        createdAt: new Date(this.clock.now()),
      });
      await manager.insert(ReceivedDraftRow, row);
      const { draftId, no, filer } = row;
      await this.note(manager, office, 'received-draft-entered', ['received-draft', draftId], {
        no,
        filer,
        receivedOn,
      });
      return viewOf(row, { placed: new Map(), takenOff: new Map() });
    });
  }

  /** @throws HttpError 404 `received-draft-unknown`, 409 `draft-withdrawn` */
  withdraw(office: Office, termId: string, draftId: string): Promise<ReceivedDraft> {
    return this.dataSource.transaction(async (manager) => {
      await this.terms.lock(manager, office, termId);
      const row = await manager.findOneBy(ReceivedDraftRow, { termId, draftId });
      if (!row) throw draftUnknown();
      if (row.withdrawnAt) throw alreadyWithdrawn();
      row.withdrawnAt = new Date(this.clock.now());
      await manager.update(ReceivedDraftRow, { draftId }, { withdrawnAt: row.withdrawnAt });
      await this.note(manager, office, 'received-draft-withdrawn', ['received-draft', draftId], { no: row.no });
      return viewOf(row, await this.places.sessionsOf(manager, termId));
    });
  }

  /** @throws HttpError 404 `meeting-unknown` */
  async proposals(office: Office, sessionId: string): Promise<DraftProposal[]> {
    const { manager } = this.dataSource;
    return this.proposalsFor(manager, await this.session(manager, office, sessionId));
  }

  /** The chair's reason why a draft stays out of this session. @throws HttpError 404, 409 `meeting-convened` */
  leaveOut(office: Office, sessionId: string, draftId: string, reason: string): Promise<DraftProposal[]> {
    return this.dataSource.transaction(async (manager) => {
      const session = await this.session(manager, office, sessionId);
      if ((await this.live.stateOf(sessionId)).status !== 'none') throw alreadyConvened();
      const known = await manager.existsBy(ReceivedDraftRow, { termId: session.termId, draftId });
      if (!known) throw draftUnknown();
      await manager.upsert(LeftOutDraftRow, { sessionId, draftId, reason, decidedAt: new Date(this.clock.now()) }, [
        'sessionId',
        'draftId',
      ]);
      await this.note(manager, office, 'received-draft-left-out', ['session', sessionId], { draftId, reason });
      return this.proposalsFor(manager, session);
    });
  }

  private async proposalsFor(manager: EntityManager, session: SessionInPreparation): Promise<DraftProposal[]> {
    const places = await this.places.of(manager, session);
    const sessions = await this.places.sessionsOf(manager, session.termId);
    return places.map(({ draft, duty, beyondClubLimit, leftOut }) => ({
      draft: viewOf(draft, sessions),
      ...{ duty, beyondClubLimit, leftOut },
    }));
  }

  private async session(manager: EntityManager, office: Office, sessionId: string): Promise<SessionInPreparation> {
    const [session]: SessionInPreparation[] = await manager.query(
      `SELECT session_id AS "sessionId", term_id AS "termId", date::text AS date, agenda FROM meetings
        WHERE session_id = $1 AND retired_at IS NULL AND committee_ids IS NULL`,
      [sessionId],
    );
    if (!session) throw meetingUnknown();
    await this.terms.find(manager, office, session.termId).catch(() => {
      throw meetingUnknown();
    });
    return session;
  }

  private note(
    manager: EntityManager,
    { personId }: Office,
    action: string,
    subject: readonly [string, string],
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { actorId: personId, action, subject, details });
  }
}

function viewOf(row: ReceivedDraftRow, { placed, takenOff }: SessionsOfDrafts): ReceivedDraft {
  const { draftId, no, filer, clubId, filerName, receivedOn, requested, spatialPlanning, title, documents } = row;
  return {
    ...{ draftId, no, filer, clubId, filerName, receivedOn, requested, spatialPlanning, title, documents },
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    placedIn: placed.get(draftId) ?? null,
    takenOffFrom: takenOff.get(draftId) ?? null,
  };
}
