import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import {
  beyondClubLimit,
  type DraftDuty,
  draftDuty,
  isFreed,
} from '../../../../core/src/received-drafts/received-draft.js';
import { uuid } from '../../../../protocol/src/session/text.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { bindingDraftMissing, clubLimit } from './draft-faults.js';
import { LeftOutDraftRow, ReceivedDraftRow } from './received-draft.entity.js';

/** A session of the council as far as drafts depend on it. */
export interface SessionInPreparation {
  readonly sessionId: string;
  readonly termId: string;
  readonly date: string;
  readonly agenda: readonly ItemDraft[];
}

/** `takenOff`: an earlier session did not deal with it. */
export type WaitingDraft = ReceivedDraftRow & { readonly takenOff: boolean };

/** A draft that waits, or stands on this very agenda. */
export interface DraftPlace {
  readonly draft: WaitingDraft;
  readonly duty: DraftDuty;
  readonly isHere: boolean;
  readonly beyondClubLimit: boolean;
  readonly leftOut: string | null;
}

export interface PlaceOfDraft {
  readonly sessionId: string;
  readonly number: number;
}

export interface SessionsOfDrafts {
  readonly placed: ReadonlyMap<string, PlaceOfDraft>;
  readonly takenOff: ReadonlyMap<string, PlaceOfDraft>;
}

const byReceipt = (a: Pick<ReceivedDraftRow, 'receivedOn' | 'no'>, b: Pick<ReceivedDraftRow, 'receivedOn' | 'no'>) =>
  a.receivedOn === b.receivedOn ? a.no - b.no : a.receivedOn < b.receivedOn ? -1 : 1;

/** Where drafts received stand: rules of art. 20 ust. 5–6 and 41a at saving and at convening a session. */
@Injectable()
export class DraftPlaces {
  constructor(private readonly live: LiveSessions) {}

  /** S-08: one draft of each club. @throws HttpError 422 `club-draft-limit` */
  async checkAgenda(manager: EntityManager, termId: string, agenda: readonly ItemDraft[]): Promise<void> {
    // An item of a received draft bears the draft's id; ids of other items need not be UUIDs.
    const ids = agenda.flatMap(({ itemId }) => (uuid.safeParse(itemId).success ? [itemId] : []));
    const drafts = await manager.findBy(ReceivedDraftRow, { termId, draftId: In(ids) });
    if (drafts.length === 0) return;
    const { takenOff } = await this.sessionsOf(manager, termId);
    const counted = drafts.map((draft) => ({ ...draft, takenOff: takenOff.has(draft.draftId) }));
    const [tooMany] = beyondClubLimit(counted.sort(byReceipt));
    if (tooMany) throw clubLimit(tooMany);
  }

  /** No binding draft is missing without a reason. @throws HttpError 422 `binding-draft-missing` */
  async checkConvening(manager: EntityManager, session: SessionInPreparation): Promise<void> {
    const missing = (await this.of(manager, session)).find(
      ({ duty, isHere, beyondClubLimit, leftOut }) =>
        duty.kind === 'must' && !isHere && !beyondClubLimit && leftOut === null,
    );
    if (missing) throw bindingDraftMissing(missing.draft, missing.duty.article);
  }

  /** The drafts of the term that wait for a session, and those on this agenda; in the order of receipt. */
  async of(manager: EntityManager, { sessionId, termId, date, agenda }: SessionInPreparation): Promise<DraftPlace[]> {
    const drafts = await manager.findBy(ReceivedDraftRow, { termId, withdrawnAt: IsNull() });
    const { placed: elsewhere, takenOff } = await this.sessionsOf(manager, termId, sessionId);
    const here = new Set(agenda.map(({ itemId }) => itemId));
    const open = drafts
      .filter(({ draftId }) => here.has(draftId) || !elsewhere.has(draftId))
      .map((draft) => ({ ...draft, takenOff: takenOff.has(draft.draftId) }))
      .sort(byReceipt);
    const ownFirst = [
      ...open.filter(({ draftId }) => here.has(draftId)),
      ...open.filter((row) => !here.has(row.draftId)),
    ];
    const tooMany = new Set(beyondClubLimit(ownFirst.filter((draft) => draftDuty(draft, date).kind === 'must')));
    const reasons = await manager.findBy(LeftOutDraftRow, { sessionId });
    return open.map((draft) => ({
      draft,
      duty: draftDuty(draft, date),
      isHere: here.has(draft.draftId),
      beyondClubLimit: tooMany.has(draft),
      leftOut: reasons.find(({ draftId }) => draftId === draft.draftId)?.reason ?? null,
    }));
  }

  /** Which sessions of the council hold which drafts, and which let them go undealt with. @param except a session that does not count */
  async sessionsOf(manager: EntityManager, termId: string, except: string | null = null): Promise<SessionsOfDrafts> {
    const rows: { draft_id: string; session_id: string; number: number }[] = await manager.query(
      `SELECT d.draft_id, m.session_id, m.number FROM meetings m
         CROSS JOIN LATERAL jsonb_array_elements(m.agenda) AS item
         JOIN received_drafts d ON d.draft_id::text = item->>'itemId'
        WHERE m.term_id = $1 AND d.term_id = $1 AND m.retired_at IS NULL AND m.committee_ids IS NULL
          AND m.session_id IS DISTINCT FROM $2
        ORDER BY m.date`,
      [termId, except],
    );
    const ids = [...new Set(rows.map(({ session_id }) => session_id))];
    const states = new Map(await Promise.all(ids.map(async (id) => [id, await this.live.stateOf(id)] as const)));
    const placed = new Map<string, PlaceOfDraft>();
    const takenOff = new Map<string, PlaceOfDraft>();
    for (const { draft_id, session_id, number } of rows) {
      const state = states.get(session_id);
      (state && isFreed(state, draft_id) ? takenOff : placed).set(draft_id, { sessionId: session_id, number });
    }
    return { placed, takenOff };
  }
}
