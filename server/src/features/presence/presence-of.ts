import { type AttendanceEntry, isPresentAfter } from '../../../../core/src/attendance/attendance.js';
import { byPolishName, type Member } from '../../../../core/src/council/council.js';
import type { Instant } from '../../../../core/src/kernel/instant.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { categoryOf } from '../../../../core/src/voting/tally.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type { PresenceLine, PresenceReport } from '../../../../protocol/src/http/presence.js';
import { entriesOf, standingEntries } from '../results/index.js';

type Stay = PresenceLine['stays'][number];

/** S-25: who was there, per item and per vote; folded from the log. @param excused members whose absence is justified */
export function presenceReportOf(
  sessionId: string,
  state: SessionState,
  excused: ReadonlySet<string>,
  now: Instant,
): PresenceReport {
  const { header, council, sittings, rules } = state;
  const items = state.agenda.filter(({ startedAt }) => startedAt !== null);
  const votings = state.votings.filter(({ no }) => no !== null);
  return {
    sessionId,
    title: header.title,
    councilName: council.name,
    termLabel: council.termLabel,
    date: header.date,
    training: header.training,
    remoteBasis: rules.remote?.basis ?? null,
    sittings: sittings.map(({ no, openedAt, closedAt }) => ({ no, openedAt, closedAt })),
    items: items.map(({ number, title }) => ({ number, title })),
    votings: votings.map(({ no, subject }) => ({ no: no ?? 0, subject })),
    lines: [...council.members].sort(byPolishName).map((member) => {
      const stays = staysOf(state, member);
      const sat = stays.flatMap((stay) => withinSitting(stay, sittings, now));
      return {
        memberId: member.memberId,
        lastName: member.lastName,
        firstName: member.firstName,
        excused: excused.has(member.memberId),
        late: stays.some((stay) => stay.late),
        leftEarly: stays.some((stay) => stay.leftEarly),
        minutes: Math.round(sat.reduce((sum, { from, until }) => sum + lengthMs(from, until), 0) / 60_000),
        stays: stays.map(({ late: _late, leftEarly: _leftEarly, ...stay }) => stay),
        items: items.map(({ startedAt, endedAt }) => coverage(sat, startedAt ?? now, endedAt ?? now)),
        votings: votings.map((voting) => partIn(voting, member.memberId)),
      };
    }),
  };
}

interface Read extends Stay {
  readonly late: boolean;
  readonly leftEarly: boolean;
}

/** The stays of one councillor over all sittings; corrected entries count as never made (G-04). */
function staysOf(state: SessionState, { memberId }: Member): readonly Read[] {
  return state.sittings.flatMap((sitting) => {
    const stays: Read[] = [];
    for (const entry of standingEntries(entriesOf(state, sitting).filter((own) => own.memberId === memberId))) {
      const last = stays.at(-1);
      const isHere = last !== undefined && last.until === null;
      if (isPresentAfter(entry.kind) === isHere) continue;
      if (isHere)
        stays[stays.length - 1] = { ...last, until: entry.at, leftBy: leftBy(entry), leftEarly: isEarly(entry) };
      else stays.push(begun(sitting.no, entry));
    }
    return stays;
  });
}

function begun(sittingNo: number, { at, kind, method }: AttendanceEntry): Read {
  const nothing = { until: null, leftBy: null, leftEarly: false };
  return { sittingNo, from: at, enteredBy: method, late: kind === 'entered-late', ...nothing };
}

function leftBy({ kind, method }: AttendanceEntry): Stay['leftBy'] {
  return kind === 'sitting-ended' ? null : method;
}

function isEarly({ kind }: AttendanceEntry): boolean {
  return kind === 'left-early';
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** The part of a stay that fell into its sitting: whoever checks in early does not sit yet. */
function withinSitting({ sittingNo, from, until }: Stay, sittings: SessionState['sittings'], now: Instant): Span[] {
  const sitting = sittings[sittingNo - 1];
  if (!sitting) return [];
  const span = { from: later(from, sitting.openedAt), until: until ?? sitting.closedAt ?? now };
  return span.from < span.until ? [span] : [];
}

/** `part` where somebody missed more than a second of an item. */
function coverage(sat: readonly Span[], from: Instant, until: Instant): PresenceLine['items'][number] {
  const shared = sat
    .map((span) => ({ from: later(span.from, from), until: span.until < until ? span.until : until }))
    .filter((span) => span.from <= span.until);
  if (shared.length === 0) return 'absent';
  const there = shared.reduce((sum, span) => sum + lengthMs(span.from, span.until), 0);
  return there + 1_000 >= lengthMs(from, until) ? 'whole' : 'part';
}

function partIn(voting: Voting, memberId: string): PresenceLine['votings'][number] {
  if (!voting.seats.includes(memberId)) return 'no-seat';
  const category = categoryOf(voting, memberId);
  return category === 'for' || category === 'against' || category === 'abstain' ? 'voted' : category;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function lengthMs(from: Instant, until: Instant): number {
  return Date.parse(until) - Date.parse(from);
}
