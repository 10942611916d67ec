import { sessionPurposes } from '../../../../core/src/session/session-purpose.js';
import type { Meeting, MeetingInput, Term } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import type { StatutVersion } from '../../../../protocol/src/http/statut.js';
import { agendaLike } from '../../preparation/agenda/new-item.js';
import { agendaInput } from '../../preparation/agenda/numbering.js';
import { sessionTitle } from '../../preparation/header/session-title.js';
import { blankRequest } from '../../preparation/request/request-fields.js';
import { templateAgenda } from '../../preparation/templates/session-templates.js';
import { startingRules } from '../../statut/statut-draft.js';

export type AgendaSource = 'template' | 'earlier' | 'empty';

/** The templates on offer; a requested session is an ordinary one with its request. */
export const offeredPurposes = [...sessionPurposes, 'requested'] as const;
export type OfferedPurpose = (typeof offeredPurposes)[number];

export interface NewSessionDraft {
  readonly termId: string;
  readonly purpose: OfferedPurpose;
  readonly header: MeetingInput['header'];
  readonly agendaSource: AgendaSource;
  /** The session whose agenda serves as a pattern. */
  readonly earlierId: string | null;
}

/** The council's sessions of one term, the newest first; sittings of committees are numbered apart (K-08). */
export function sessionsOf(termId: string, sessions: readonly SessionSummary[]): readonly SessionSummary[] {
  return sessions
    .filter((session) => session.termId === termId && !session.committees)
    .sort((a, b) => b.number - a.number);
}

/** The next number of the term (S-15), the hour and place of the last session, the day left to be chosen. */
export function blankSession(term: Term, sessions: readonly SessionSummary[]): NewSessionDraft {
  const [last] = sessionsOf(term.termId, sessions);
  const number = (last?.number ?? 0) + 1;
  return {
    termId: term.termId,
    purpose: number === 1 ? 'first' : 'ordinary',
    header: {
      number,
      title: sessionTitle(number, term.councilName, term.label),
      date: '',
      time: last?.time ?? '10:00',
      place: last?.place ?? '',
    },
    agendaSource: 'template',
    earlierId: last?.sessionId ?? null,
  };
}

export type HeaderField = keyof MeetingInput['header'];

export function emptyFields({ header }: NewSessionDraft): ReadonlySet<HeaderField> {
  const fields = ['date', 'time', 'place', 'title'] as const;
  return new Set<HeaderField>(fields.filter((field) => header[field].trim() === ''));
}

export interface Pattern {
  /** The session whose agenda serves as a pattern. */
  readonly earlier: Meeting | null;
  /** The newest session of the term: its settings go on where nobody wrote the statut down. */
  readonly last: Meeting | null;
  readonly versions: readonly StatutVersion[];
}

/** G-02: the settings are those of the statut valid on the session's day. */
export function meetingFor(draft: NewSessionDraft, { earlier, last, versions }: Pattern): MeetingInput {
  const { termId, agendaSource } = draft;
  const header = headerOf(draft);
  const rules = startingRules(versions, header.date, last);
  const agenda =
    agendaSource === 'template'
      ? templateAgenda(header.number, header.purpose, header.date, rules.elections?.viceChairs)
      : agendaSource === 'earlier' && earlier
        ? agendaLike(earlier.agenda, header.number)
        : [];
  return { termId, header, agenda: agendaInput(agenda), rules };
}

/** Chosen at the start: what the session is called for, or that somebody asked for it. */
function headerOf({ header, purpose }: NewSessionDraft): MeetingInput['header'] {
  if (purpose !== 'requested') return { ...header, purpose };
  const request = blankRequest();
  return { ...header, purpose: 'ordinary', request: { ...request, signatories: [...request.signatories] } };
}

/** A council that comes to the program in the middle of its term gives its first session here another number: it is no first session. */
export function withHeader(draft: NewSessionDraft, header: NewSessionDraft['header']): NewSessionDraft {
  const isFirst = header.number === 1;
  const changed = { ...draft, header };
  return draft.purpose === 'first' && !isFirst ? withPurpose(changed, 'ordinary') : changed;
}

/** A requested session starts from the requester's agenda, which people enter; the others from their template. */
export function withPurpose(draft: NewSessionDraft, purpose: OfferedPurpose): NewSessionDraft {
  return { ...draft, purpose, agendaSource: purpose === 'requested' ? 'empty' : 'template' };
}
