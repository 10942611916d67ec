import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { itemAsPattern } from '../../../../core/src/agenda/agenda-pattern.js';
import { roman } from '../../../../core/src/council/roman.js';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import type { SessionStatus } from '../../../../core/src/session/lifecycle.js';
import type { Meeting, MeetingChange, MeetingInput } from '../../../../protocol/src/http/office.js';
import { refusalMessage } from '../../../../protocol/src/refusal-texts.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { isUniqueViolation } from '../../platform/database/unique-violation.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Documents } from '../documents/index.js';
import { type Office, TermRow, Terms } from '../members/index.js';
import { DraftPlaces } from '../received-drafts/index.js';
import { Statut } from '../statut/index.js';
import { MeetingRow } from './meeting.entity.js';
import { SessionIndexRow } from './session-index.entity.js';

/** A meeting as the office describes it. */
export type MeetingDraft = Omit<MeetingInput, 'agenda'> & { readonly agenda: readonly ItemDraft[] };

/** Sessions in preparation. A session whose log has begun cannot be changed here any more. */
@Injectable()
export class Meetings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly documents: Documents,
    private readonly statut: Statut,
    private readonly drafts: DraftPlaces,
    private readonly live: LiveSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(office: Office): Promise<Meeting[]> {
    const query = this.dataSource.manager
      .createQueryBuilder(MeetingRow, 'meeting')
      .innerJoin(TermRow, 'term', 'term.termId = meeting.termId AND term.retiredAt IS NULL')
      .where('meeting.retiredAt IS NULL')
      .orderBy({ 'meeting.date': 'DESC', 'meeting.time': 'DESC', 'meeting.number': 'DESC' });
    if (office.training) query.andWhere('term.training');
    return this.describe(this.dataSource.manager, await query.getMany());
  }

  /** @throws HttpError 404 `meeting-unknown` */
  async get(office: Office, sessionId: string): Promise<Meeting> {
    const { manager } = this.dataSource;
    const meeting = await manager.findOneBy(MeetingRow, { sessionId, retiredAt: IsNull() });
    return this.one(manager, await this.visible(manager, office, meeting));
  }

  /** @throws HttpError 404 `term-unknown`, 409 `session-number-taken`, 422 `agenda-item-duplicate`, `document-unknown`. */
  create(office: Office, input: MeetingDraft): Promise<Meeting> {
    return this.saving(async (manager) => {
      const meeting = await this.newRow(manager, office, input);
      await manager.insert(MeetingRow, meeting);
      await this.note(manager, office, 'meeting-created', meeting);
      return this.one(manager, meeting);
    });
  }

  /** @throws HttpError besides those of `create`: 404 `meeting-unknown`, 409 `meeting-changed`, `meeting-convened`, 422 `term-fixed`. */
  change(office: Office, sessionId: string, { version, ...input }: MeetingChange): Promise<Meeting> {
    return this.saving(async (manager) => {
      const meeting = await this.lock(manager, office, sessionId);
      await this.refuseWhenLogged(sessionId);
      if (meeting.version !== version) throw changedMeanwhile();
      if (input.termId !== meeting.termId) {
        throw new HttpError(422, { code: 'term-fixed', text: 'Kadencji sesji nie można zmienić.', path: 'termId' });
      }
      await this.checkAgenda(manager, office, input);
      const next = manager.create(MeetingRow, { ...meeting, ...rowOf(input), version: version + 1 });
      await manager.save(next);
      await this.note(manager, office, 'meeting-changed', next);
      return this.one(manager, next);
    });
  }

  /** @throws HttpError 404 `meeting-unknown`, 409 `meeting-convened`. */
  async remove(office: Office, sessionId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await this.lock(manager, office, sessionId);
      await this.refuseWhenLogged(sessionId);
      await manager.delete(MeetingRow, { sessionId });
      await this.note(manager, office, 'meeting-removed', meeting);
    });
  }

  /**
   * A new draft with the same agenda as a pattern and the next number (S-15); a request is answered once (art. 20 ust. 3), and
   * the settings of the statut are those of the new day (G-02).
   * @throws HttpError 404 `meeting-unknown`
   */
  copy(office: Office, sessionId: string): Promise<Meeting> {
    return this.saving(async (manager) => {
      const original = await this.lock(manager, office, sessionId);
      await this.terms.lock(manager, office, original.termId);
      const sessions = { termId: original.termId, retiredAt: IsNull(), committeeIds: IsNull() };
      const highest = await manager.maximum(MeetingRow, 'number', sessions);
      // Sittings of committees get their numbers when they are convened.
      const number = original.committeeIds ? original.number : (highest ?? 0) + 1;
      const today = localDay(this.clock.now());
      const hasPassed = original.date < today;
      const date = hasPassed ? today : original.date;
      const rules = (await this.statut.rulesOn(manager, original.termId, date)) ?? original.rules;
      const copy = manager.create(MeetingRow, {
        ...original,
        ...this.newborn(),
        number,
        title: renumbered(original.title, original.number, number),
        request: null,
        agenda: agendaAsPattern(original, number),
        rules,
        date,
      });
      await manager.insert(MeetingRow, copy);
      await this.note(manager, office, 'meeting-copied', copy, { from: sessionId });
      return this.one(manager, copy);
    });
  }

  /**
   * Takes a training session off the lists and puts a fresh draft of it in its place.
   * @throws HttpError 404 `meeting-unknown`, 422 `not-training`.
   */
  replace(office: Office, sessionId: string): Promise<Meeting> {
    return this.dataSource.transaction(async (manager) => {
      const original = await this.lock(manager, office, sessionId);
      const term = await this.terms.find(manager, office, original.termId);
      if (!term.training) {
        throw new HttpError(422, { code: 'not-training', text: 'Od nowa można zacząć tylko sesję szkoleniową.' });
      }
      const fresh = manager.create(MeetingRow, { ...original, ...this.newborn() });
      await manager.update(MeetingRow, { sessionId }, { retiredAt: new Date(this.clock.now()) });
      await manager.insert(MeetingRow, fresh);
      await this.note(manager, office, 'meeting-reset', fresh, { from: sessionId });
      return this.one(manager, fresh);
    });
  }

  /** Keeps everybody else off the meeting until the transaction ends. @throws HttpError 404 `meeting-unknown` */
  async lock(manager: EntityManager, office: Office, sessionId: string): Promise<MeetingRow> {
    const where = { sessionId, retiredAt: IsNull() };
    const meeting = await manager.findOne(MeetingRow, { where, lock: { mode: 'pessimistic_write' } });
    return this.visible(manager, office, meeting);
  }

  async raiseVersion(manager: EntityManager, { sessionId, version }: MeetingRow): Promise<void> {
    await manager.update(MeetingRow, { sessionId }, { version: version + 1 });
  }

  private async newRow(manager: EntityManager, office: Office, input: MeetingDraft): Promise<MeetingRow> {
    await this.checkAgenda(manager, office, input);
    return manager.create(MeetingRow, { ...rowOf(input), ...this.newborn() });
  }

  private newborn(): Pick<MeetingRow, 'sessionId' | 'version' | 'createdAt' | 'retiredAt'> {
    return { sessionId: randomUUID(), version: 1, createdAt: new Date(this.clock.now()), retiredAt: null };
  }

  private async checkAgenda(manager: EntityManager, office: Office, { termId, agenda }: MeetingDraft): Promise<void> {
    const { training } = await this.terms.find(manager, office, termId);
    refuseDuplicates(agenda);
    await this.documents.checkAgenda(manager, agenda, training);
    await this.drafts.checkAgenda(manager, termId, agenda);
  }

  private async visible(manager: EntityManager, office: Office, meeting: MeetingRow | null): Promise<MeetingRow> {
    const unknown = new HttpError(404, { code: 'meeting-unknown', text: 'Nie ma takich obrad.' });
    if (!meeting) throw unknown;
    await this.terms.find(manager, office, meeting.termId).catch(() => {
      throw unknown;
    });
    return meeting;
  }

  private async refuseWhenLogged(sessionId: string): Promise<void> {
    const { status } = await this.live.stateOf(sessionId);
    if (status === 'none') return;
    throw new HttpError(409, {
      code: 'meeting-convened',
      text: 'Sesja jest już zwołana; jej przygotowania nie można zmienić ani usunąć.',
    });
  }

  private async saving(work: (manager: EntityManager) => Promise<Meeting>): Promise<Meeting> {
    try {
      return await this.dataSource.transaction(work);
    } catch (error) {
      if (!isUniqueViolation(error, 'one_session_a_number')) throw error;
      throw new HttpError(409, {
        code: 'session-number-taken',
        text: 'Sesja o tym numerze jest już w tej kadencji.',
        path: 'header.number',
      });
    }
  }

  private async one(manager: EntityManager, meeting: MeetingRow): Promise<Meeting> {
    const [described] = await this.describe(manager, [meeting]);
    if (!described) throw new Error('A meeting without a description');
    return described;
  }

  private async describe(manager: EntityManager, meetings: readonly MeetingRow[]): Promise<Meeting[]> {
    const terms = await manager.find(TermRow, { select: { termId: true, training: true } });
    const training = new Map(terms.map((term) => [term.termId, term.training]));
    const indexed = await manager.find(SessionIndexRow, { select: { sessionId: true, status: true } });
    const status = new Map(indexed.map((row) => [row.sessionId, row.status]));
    return meetings.map((meeting) =>
      meetingOf(meeting, training.get(meeting.termId) ?? true, status.get(meeting.sessionId)),
    );
  }

  private note(
    manager: EntityManager,
    office: Office,
    action: string,
    meeting: MeetingRow,
    details = {},
  ): Promise<void> {
    const { sessionId, number, version } = meeting;
    const subject = ['session', sessionId] as const;
    return this.audit.record(manager, {
      actorId: office.personId,
      action,
      subject,
      details: { number, version, ...details },
    });
  }
}

/** Somebody else saved the meeting first. */
export function changedMeanwhile(): HttpError {
  return new HttpError(409, {
    code: 'meeting-changed',
    text: 'Ktoś zmienił tę sesję w międzyczasie. Odśwież i wprowadź zmiany ponownie.',
    path: 'version',
  });
}

function refuseDuplicates(agenda: readonly ItemDraft[]): void {
  const seen = new Set<string>();
  for (const [index, { itemId, number }] of agenda.entries()) {
    if (seen.has(itemId)) {
      const { code, text } = refusalMessage({ code: 'agenda-item-duplicate', details: { item: number } });
      throw new HttpError(422, { code, text, path: `agenda.${index}` });
    }
    seen.add(itemId);
  }
}

/** `XV sesja Rady Gminy` → `XVI sesja Rady Gminy`; a title without the number stays as it is. */
function renumbered(title: string, from: number, to: number): string {
  return title.replace(new RegExp(`\\b${roman(from)}\\b`), roman(to));
}

/** The minutes to adopt are those of the session before. */
function agendaAsPattern({ agenda, number: from }: MeetingRow, to: number): ItemDraft[] {
  return agenda.map((item) => {
    const pattern = itemAsPattern(item, randomUUID());
    if (item.kind !== 'minutes' || from < 2) return pattern;
    const anew = (words: string) => renumbered(words, from - 1, to - 1);
    const vote = pattern.vote && { ...pattern.vote, subject: anew(pattern.vote.subject) };
    return { ...pattern, title: anew(pattern.title), vote };
  });
}

function rowOf({
  termId,
  header,
  agenda,
  rules,
  committeeIds,
}: MeetingDraft): Omit<MeetingRow, 'sessionId' | 'version' | 'createdAt' | 'retiredAt'> {
  const { purpose = null, request = null, presiderId = null } = header;
  return {
    termId,
    ...header,
    purpose,
    request,
    presiderId,
    committeeIds: committeeIds ?? null,
    agenda: [...agenda],
    rules,
  };
}

function meetingOf(meeting: MeetingRow, training: boolean, logged: SessionStatus | undefined): Meeting {
  const { sessionId, termId, agenda, rules, version, committeeIds } = meeting;
  const status = logged ?? 'draft';
  const header = headerOf(meeting);
  const sits = committeeIds ? { committeeIds } : {};
  return { sessionId, termId, header, agenda: agenda as Meeting['agenda'], rules, version, training, status, ...sits };
}

/** The header as office and log know it: what was not said is absent. */
export function headerOf({
  number,
  title,
  date,
  time,
  place,
  purpose,
  request,
  presiderId,
}: MeetingRow): Meeting['header'] {
  const said = {
    ...(purpose ? { purpose } : {}),
    ...(request ? { request } : {}),
    ...(presiderId ? { presiderId } : {}),
  };
  return { number, title, date, time, place, ...said } as Meeting['header'];
}
