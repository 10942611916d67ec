import { clubFindings } from '../../../core/src/committees/composition.js';
import type { MemberRecord, Term } from '../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { leadDays } from '../preparation/templates/session-templates.js';
import { byDay, daysBetween, isDraft } from '../sessions/session-days.js';

/** Something for the office to do, with where it is done. */
export interface Task {
  readonly code:
    | 'convene-soon'
    | 'convene-late'
    | 'draft-day-passed'
    | 'members-missing'
    | 'chair-missing'
    | 'unsworn'
    | 'accounts-missing'
    | 'club-too-small'
    | 'sitting-to-convene'
    | 'sitting-day-passed'
    | 'quarter-without-session';
  readonly to: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** S-01: at least one session a quarter; told from its sixtieth day on. */
const quarterWarningDay = 60;

/** What waits for the office in one term, the pressing things first. @param today local day in Warsaw */
export function tasksOf(
  term: Term,
  sessions: readonly SessionSummary[],
  members: readonly MemberRecord[],
  today: string,
): readonly Task[] {
  return [...draftTasks(sessions, today), ...quarterTask(sessions, today), ...councilTasks(term, members)];
}

function draftTasks(sessions: readonly SessionSummary[], today: string): readonly Task[] {
  return sessions
    .filter(isDraft)
    .sort(byDay)
    .map(({ sessionId, title, date, committees }) => {
      const days = daysBetween(today, date);
      const spare = days - leadDays.ordinary;
      // The seven days are usual for sessions of the council; for its committees statutes differ.
      const ofCommittee = days < 0 ? 'sitting-day-passed' : 'sitting-to-convene';
      const ofCouncil = days < 0 ? 'draft-day-passed' : spare < 0 ? 'convene-late' : 'convene-soon';
      const code = committees ? ofCommittee : ofCouncil;
      return {
        code,
        to: `/sessions/${sessionId}?step=convene`,
        details: { title, count: code === 'convene-soon' ? spare : days },
      };
    });
}

function quarterTask(sessions: readonly SessionSummary[], today: string): readonly Task[] {
  const [year, month] = today.split('-').map(Number) as [number, number, number];
  const quarter = Math.floor((month - 1) / 3);
  const start = `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  const nextStart = quarter === 3 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 4).padStart(2, '0')}-01`;
  const day = daysBetween(start, today) + 1;
  const hasSession = sessions.some(
    (session) => !session.committees && !isDraft(session) && session.date >= start && session.date < nextStart,
  );
  if (hasSession || day < quarterWarningDay) return [];
  return [
    { code: 'quarter-without-session', to: '/sessions/new', details: { count: daysBetween(today, nextStart) - 1 } },
  ];
}

function councilTasks({ termId, statutorySize, clubs }: Term, members: readonly MemberRecord[]): readonly Task[] {
  const to = `/council/${termId}`;
  const active = members.filter(({ mandate }) => mandate === 'active');
  if (active.length === 0) return [{ code: 'members-missing', to, details: { count: statutorySize } }];
  const unsworn = active.filter(({ sworn }) => !sworn).length;
  const withoutAccount = active.filter(({ username }) => username === null).length;
  const tasks: Task[] = [];
  if (!active.some(({ office }) => office === 'chair')) tasks.push({ code: 'chair-missing', to, details: {} });
  if (unsworn > 0) tasks.push({ code: 'unsworn', to, details: { count: unsworn } });
  if (withoutAccount > 0) tasks.push({ code: 'accounts-missing', to, details: { count: withoutAccount } });
  for (const { clubId, members: count, article } of clubFindings(clubs, members)) {
    const name = clubs.find((club) => club.clubId === clubId)?.name ?? '';
    tasks.push({ code: 'club-too-small', to: `${to}?part=clubs`, details: { name, count, article } });
  }
  return tasks;
}
