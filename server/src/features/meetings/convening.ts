import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { withCarriedOpinions } from '../../../../core/src/committees/carried-opinions.js';
import type { Council } from '../../../../core/src/council/council.js';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import { outsideOf } from '../../../../core/src/openness/outside.js';
import type { CommandOf } from '../../../../core/src/session/commands.js';
import type { Actor } from '../../../../core/src/session/events.js';
import { departureFrom } from '../../../../core/src/statut/departure.js';
import type { AgendaRevision, Meeting } from '../../../../protocol/src/http/office.js';
import type { CommandAck } from '../../../../protocol/src/messages.js';
import { sha256 } from '../../event-log/sha256.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Committees } from '../committees/index.js';
import { Documents } from '../documents/index.js';
import { type Office, Terms } from '../members/index.js';
import { DraftPlaces } from '../received-drafts/index.js';
import { Statut } from '../statut/index.js';
import { conveningFault } from './convening-fault.js';
import { MeetingRow } from './meeting.entity.js';
import { changedMeanwhile, headerOf, Meetings } from './meetings.js';
import { RemotePermissions } from './remote/remote-permissions.js';
import { SessionIndex } from './session-index.js';

/** Where a prepared meeting becomes a session with a log. */
@Injectable()
export class Convening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly meetings: Meetings,
    private readonly terms: Terms,
    private readonly documents: Documents,
    private readonly drafts: DraftPlaces,
    private readonly remote: RemotePermissions,
    private readonly committees: Committees,
    private readonly statut: Statut,
    private readonly live: LiveSessions,
    private readonly index: SessionIndex,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Freezes council, agenda and rules into the log and sends the notice (S-02). Interrupted half-way and asked again it goes on
   * where it stopped: both commands have ids that follow from the session.
   * @throws HttpError 404, 409 `session-already-convened`, 422 with the rule that is broken, 503 when the log does not answer.
   */
  async convene(office: Office, sessionId: string): Promise<Meeting> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await this.meetings.lock(manager, office, sessionId);
      const { status } = await this.live.stateOf(sessionId);
      if (status !== 'none' && status !== 'prepared') throw alreadyConvened();
      if (status === 'none') await this.prepare(manager, office, meeting);
      const command = { id: commandId(sessionId, 'convene'), sessionId, type: 'ConveneSession', payload: {} } as const;
      expectAccepted(await this.live.execute(command, actorOf(office)));
      await this.note(manager, office, 'meeting-convened', meeting, { number: meeting.number });
    });
    await this.index.refresh(sessionId);
    return this.meetings.get(office, sessionId);
  }

  /**
   * Another agenda for a convened session; the log keeps both (G-04).
   * @throws HttpError 404, 409 `meeting-changed`, 422 with the rule that is broken, 503.
   */
  async reviseAgenda(office: Office, sessionId: string, { version, agenda, reason }: AgendaRevision): Promise<Meeting> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await this.meetings.lock(manager, office, sessionId);
      if (meeting.version !== version) throw changedMeanwhile();
      const term = await this.terms.find(manager, office, meeting.termId);
      await this.documents.checkAgenda(manager, agenda, term.training);
      const command = { id: randomUUID(), sessionId, type: 'ReviseAgenda', payload: { agenda, reason } } as const;
      expectAccepted(await this.live.execute(command, actorOf(office)));
      await this.meetings.raiseVersion(manager, meeting);
      await this.note(manager, office, 'agenda-revised', meeting, { items: agenda.length });
    });
    await this.index.refresh(sessionId);
    return this.meetings.get(office, sessionId);
  }

  private async prepare(manager: EntityManager, office: Office, meeting: MeetingRow): Promise<void> {
    const { sessionId, date, agenda, rules } = meeting;
    const { term, council } = await this.terms.councilNow(manager, office, meeting.termId);
    if (!term.training && date < localDay(this.clock.now())) throw dayPassed();
    await this.documents.checkAgenda(manager, agenda, term.training);
    if (!meeting.committeeIds) await this.drafts.checkConvening(manager, meeting);
    const header = {
      ...headerOf(meeting),
      training: term.training,
      ...(await this.sitting(manager, meeting, council)),
    };
    const carried = meeting.committeeIds ? agenda : await this.withOpinions(manager, meeting);
    const remote = await this.remote.granted(manager, sessionId);
    const statut = await this.statut.rulesOn(manager, meeting.termId, date);
    const departure = statut && departureFrom(statut, rules);
    const command: CommandOf<'PrepareSession'> = {
      type: 'PrepareSession',
      payload: {
        ...{ header, council, agenda: carried, rules: remote ? { ...rules, remote } : rules },
        ...(departure ? { departure } : {}),
      },
    };
    const id = commandId(sessionId, 'prepare');
    const actor = actorOf(office);
    const fault = conveningFault(command, { commandId: id, at: this.clock.now(), actor, sha256 });
    if (fault) throw fault;
    expectAccepted(await this.live.execute({ id, sessionId, ...command }, actor));
  }

  /** The committees that sit, frozen as they are now; their number replaces the one of a session. */
  private async sitting(manager: EntityManager, { termId, committeeIds }: MeetingRow, { members }: Council) {
    if (!committeeIds) return {};
    const active = new Set(members.map(({ memberId }) => memberId));
    const committees = await this.committees.sitting(manager, termId, committeeIds, active);
    return { committees, number: committees[0]?.number ?? 1 };
  }

  /** K-10: what the committees of the term recorded on the same drafts goes along. */
  private async withOpinions(manager: EntityManager, { termId, agenda }: MeetingRow): Promise<readonly ItemDraft[]> {
    const rows = await manager.find(MeetingRow, {
      where: { termId, retiredAt: IsNull(), committeeIds: Not(IsNull()) },
      order: { date: 'ASC', time: 'ASC' },
    });
    const sittings = await Promise.all(
      rows.map(async ({ sessionId }) => ({ sessionId, state: outsideOf(await this.live.stateOf(sessionId)) })),
    );
    return withCarriedOpinions(agenda, sittings);
  }

  private note(
    manager: EntityManager,
    office: Office,
    action: string,
    { sessionId }: MeetingRow,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { actorId: office.personId, action, subject: ['session', sessionId], details });
  }
}

function actorOf({ personId, roles }: Office): Actor {
  return { personId, memberId: null, roles, deviceId: 'office' };
}

/** The same for the same session and step: a repeated command gets its first answer. A UUID of version 8. */
function commandId(sessionId: string, step: 'prepare' | 'convene'): string {
  const hex = createHash('sha256').update(`${sessionId} ${step}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @throws HttpError with the rule that is broken, or 503 when the log does not answer. */
export function expectAccepted(ack: CommandAck): void {
  if (ack.status === 'accepted') return;
  if (ack.status === 'failed') throw new HttpError(503, { code: ack.failure.code, text: ack.failure.text });
  const { code, text, article } = ack.refusal;
  throw new HttpError(422, { code, text, ...(article ? { article } : {}) });
}

function alreadyConvened(): HttpError {
  return new HttpError(409, { code: 'session-already-convened', text: 'Sesja jest już zwołana.' });
}

function dayPassed(): HttpError {
  return new HttpError(422, {
    code: 'session-day-passed',
    text: 'Dzień sesji już minął. Zmień termin przed zwołaniem.',
    path: 'header.date',
  });
}
