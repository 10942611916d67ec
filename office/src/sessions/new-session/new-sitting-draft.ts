import type { CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { agendaInput } from '../../preparation/agenda/numbering.js';
import { committeeAgendaLike, committeeTemplate } from '../../preparation/committees/committee-items.js';
import { startingRules } from '../../statut/statut-draft.js';
import type { AgendaSource, Pattern } from './new-session-draft.js';

/** A sitting of committees as it is being set up (K-07). */
export interface NewSittingDraft {
  readonly termId: string;
  /** In the order of the notice. */
  readonly committeeIds: readonly string[];
  /** null: the chair of the one committee. */
  readonly presiderId: string | null;
  /** Its number is given when the sitting is convened. */
  readonly header: MeetingInput['header'];
  readonly agendaSource: AgendaSource;
}

/** Hour and place of the newest sitting, else of the newest session. */
export function blankSitting(termId: string, sessions: readonly SessionSummary[]): NewSittingDraft {
  const ofTerm = sessions.filter((session) => session.termId === termId);
  const last = ofTerm.find(({ committees }) => committees) ?? ofTerm[0];
  const header = { number: 1, title: '', date: '', time: last?.time ?? '10:00', place: last?.place ?? '' };
  return { termId, committeeIds: [], presiderId: null, header, agendaSource: 'template' };
}

/** `Posiedzenie Komisji Budżetu`, or a joint one; a title somebody wrote stays. */
export function withCommittees(
  draft: NewSittingDraft,
  committeeIds: readonly string[],
  all: readonly CommitteeRecord[],
): NewSittingDraft {
  const chosen = (ids: readonly string[]) => ids.flatMap((id) => all.find((one) => one.committeeId === id) ?? []);
  const follows = draft.header.title === sittingTitle(chosen(draft.committeeIds));
  const sitting = chosen(committeeIds);
  const isOfTheirs = sitting.some(({ memberIds }) => memberIds.includes(draft.presiderId ?? ''));
  const title = follows ? sittingTitle(sitting) : draft.header.title;
  return {
    ...draft,
    committeeIds,
    presiderId: isOfTheirs ? draft.presiderId : null,
    header: { ...draft.header, title },
  };
}

export function sittingTitle(committees: readonly Pick<CommitteeRecord, 'name'>[]): string {
  const [first, ...others] = committees.map(({ name }) => inGenitive(name));
  if (!first) return '';
  const last = others.pop();
  if (!last) return `Posiedzenie ${first}`;
  return `Wspólne posiedzenie ${[first, ...others].join(', ')} i ${last}`;
}

/** `Komisja Budżetu` → `Komisji Budżetu`, `Komisja Rewizyjna` → `Komisji Rewizyjnej`; another name is left alone. */
function inGenitive(name: string): string {
  const [head, second = '', ...rest] = name.split(' ');
  if (head !== 'Komisja') return name;
  const adjective = second.replace(
    /(jn|ln|zn|źn|rn|ow|cz|sk)a$/,
    (_, stem: string) => `${stem}${stem === 'sk' ? 'i' : ''}ej`,
  );
  return ['Komisji', adjective, ...rest].filter((word) => word !== '').join(' ');
}

export type SittingFault = 'committees' | 'presider' | keyof NewSittingDraft['header'];

/** What is missing; `presider` where several committees sit and nobody was named (K-07). */
export function sittingFaults({ committeeIds, presiderId, header }: NewSittingDraft): ReadonlySet<SittingFault> {
  const fields = ['title', 'date', 'time', 'place'] as const;
  const faults: SittingFault[] = fields.filter((field) => header[field].trim() === '');
  if (committeeIds.length === 0) faults.push('committees');
  if (committeeIds.length > 1 && presiderId === null) faults.push('presider');
  return new Set(faults);
}

/** The newest sitting of the first committee chosen. */
export function lastSittingOf(
  { termId, committeeIds }: NewSittingDraft,
  sessions: readonly SessionSummary[],
  all: readonly CommitteeRecord[],
): SessionSummary | undefined {
  const name = all.find(({ committeeId }) => committeeId === committeeIds[0])?.name;
  return sessions.find(({ termId: of, committees }) => of === termId && name && committees?.includes(name));
}

/** The settings are those of the statut valid on the day of the sitting (G-02). */
export function sittingFor(draft: NewSittingDraft, { earlier, last, versions }: Pattern): MeetingInput {
  const { termId, committeeIds, presiderId, header, agendaSource } = draft;
  const rules = startingRules(versions, header.date, last);
  const agenda =
    agendaSource === 'template'
      ? committeeTemplate()
      : agendaSource === 'earlier' && earlier
        ? committeeAgendaLike(earlier.agenda)
        : [];
  const led = presiderId ? { presiderId } : {};
  return { termId, header: { ...header, ...led }, committeeIds: [...committeeIds], agenda: agendaInput(agenda), rules };
}
