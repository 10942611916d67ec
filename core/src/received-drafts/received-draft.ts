import { articles } from '../kernel/articles.js';
import { monthsAfter } from '../kernel/calendar-months.js';
import type { SessionState } from '../session/state.js';

/** Who may file a draft resolution with the council. */
export const draftFilers = ['mayor', 'club', 'citizens', 'committee', 'councillors'] as const;
export type DraftFiler = (typeof draftFilers)[number];

/** A draft that reached the council, as far as its place on an agenda depends on it. */
export interface ReceivedDraft {
  readonly draftId: string;
  readonly filer: DraftFiler;
  /** Only a club's draft has one. */
  readonly clubId: string | null;
  /** Local day on which it reached the council, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  /** Mayor and clubs: they ask for the next session's agenda (art. 20 ust. 5, 6). Without it the chair is free. */
  readonly requested: boolean;
  /** A citizens' draft of spatial planning: only the three months bind (art. 41a ust. 3a). */
  readonly spatialPlanning: boolean;
  /** It stood on the agenda of a session and was not dealt with there: the request of mayor or club was met (art. 20 ust. 5, 6). */
  readonly takenOff: boolean;
}

/** What the law says of one draft and one session. `may`: the chair decides. `not-yet`: the session came too early for it to bind. */
export interface DraftDuty {
  readonly kind: 'must' | 'may' | 'not-yet';
  readonly article: string | null;
  /** Citizens' drafts: the last day by which the council has to deal with it. */
  readonly latest: string | null;
}

const daysBefore = 7;
const monthsAtMost = 3;
const dayMs = 86_400_000;

/** S-07: `dzień sesji − dzień wpływu ≥ 7`, in whole calendar days. */
export function isReceivedInTime(receivedOn: string, sessionDay: string): boolean {
  return Date.parse(`${sessionDay}T00:00:00Z`) - Date.parse(`${receivedOn}T00:00:00Z`) >= daysBefore * dayMs;
}

/** S-09: three months after the filing; where that day is missing in its month, the month's last day (art. 112 k.c.). */
export function latestCitizensDay(receivedOn: string): string {
  return monthsAfter(receivedOn, monthsAtMost);
}

/**
 * S-07, S-08, S-09: whether a draft has to stand on the agenda of a session.
 * @param sessionDay local day of the session, `YYYY-MM-DD`
 */
export function draftDuty(draft: Omit<ReceivedDraft, 'draftId' | 'clubId'>, sessionDay: string): DraftDuty {
  const { filer, receivedOn, requested, spatialPlanning, takenOff } = draft;
  switch (filer) {
    case 'mayor':
    case 'club': {
      const article = filer === 'mayor' ? articles.mayorDraft : articles.clubDraft;
      if (!requested || takenOff) return { kind: 'may', article: null, latest: null };
      return { kind: isReceivedInTime(receivedOn, sessionDay) ? 'must' : 'not-yet', article, latest: null };
    }
    case 'citizens': {
      const latest = latestCitizensDay(receivedOn);
      if (sessionDay <= receivedOn) return { kind: 'not-yet', article: articles.citizensDraft, latest };
      const binds = !spatialPlanning || sessionDay >= latest;
      return { kind: binds ? 'must' : 'may', article: articles.citizensDraft, latest };
    }
    case 'committee':
    case 'councillors':
      return { kind: 'may', article: null, latest: null };
  }
}

/** Whether a session left a draft undealt with: its item was withdrawn, or never taken up before the closing. It may go on another agenda. */
export function isFreed({ status, agenda }: Pick<SessionState, 'status' | 'agenda'>, draftId: string): boolean {
  const item = agenda.find(({ itemId }) => itemId === draftId);
  return item?.status === 'withdrawn' || (status === 'closed' && item?.status === 'planned');
}

/** S-08: the drafts of a club beyond the first that its request brought to one session; the earlier received stands. */
export function beyondClubLimit<Draft extends Pick<ReceivedDraft, 'filer' | 'clubId' | 'requested' | 'takenOff'>>(
  drafts: readonly Draft[],
): readonly Draft[] {
  const heard = new Set<string>();
  return drafts.filter(({ filer, clubId, requested, takenOff }) => {
    if (filer !== 'club' || !requested || takenOff || clubId === null) return false;
    if (heard.has(clubId)) return true;
    heard.add(clubId);
    return false;
  });
}
