import type { PresencePeriod, PresenceReport, PresenceSummary } from '../../../../protocol/src/http/presence.js';

type Line = PresenceSummary['lines'][number];

/** One line per councillor over several sessions, for the month's allowances. */
export function presenceSummaryOf(
  councilName: string,
  { from, to }: PresencePeriod,
  reports: readonly PresenceReport[],
): PresenceSummary {
  const names = new Map<string, Pick<Line, 'memberId' | 'lastName' | 'firstName'>>();
  for (const { lines } of reports)
    for (const { memberId, lastName, firstName } of lines) names.set(memberId, { memberId, lastName, firstName });
  const { compare } = new Intl.Collator('pl');
  const roll = [...names.values()].sort((a, b) => compare(a.lastName, b.lastName) || compare(a.firstName, b.firstName));
  return {
    councilName,
    from,
    to,
    sessions: reports.map(({ sessionId, title, date }) => ({ sessionId, title, date })),
    lines: roll.map((member) => {
      const own = reports.map(({ lines }) => lines.find(({ memberId }) => memberId === member.memberId));
      const votings = own.flatMap((line) => line?.votings ?? []).filter((part) => part !== 'no-seat');
      return {
        ...member,
        sessions: own.map((line) => (line ? partOf(line) : null)),
        voted: votings.filter((part) => part === 'voted').length,
        votings: votings.filter((part) => part !== 'excluded').length,
      };
    }),
  };
}

/** `part` where somebody came late or left before the end. */
function partOf({ stays, late, leftEarly, excused, items }: PresenceReport['lines'][number]) {
  if (stays.length === 0) return excused ? ('excused' as const) : ('absent' as const);
  return late || leftEarly || items.some((item) => item !== 'whole') ? ('part' as const) : ('present' as const);
}
