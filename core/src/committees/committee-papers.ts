/** What a committee lays before the council (art. 21 ust. 3 u.s.g.): `plan pracy`, `sprawozdanie z działalności`. */
export const committeePaperKinds = ['plan', 'report'] as const;
export type CommitteePaperKind = (typeof committeePaperKinds)[number];

/** `YYYY-MM-DD` each. The act knows adopting and presenting; the council approves where the statut says so. */
export interface CommitteePaperDays {
  readonly adoptedOn: string;
  readonly presentedOn: string | null;
  readonly approvedOn: string | null;
}

export type PaperDaysFault = 'in-future' | 'presented-before-adopted' | 'approved-unpresented';

/** What speaks against these days. @param today local day in Warsaw */
export function paperDaysFault(days: CommitteePaperDays, today: string): PaperDaysFault | undefined {
  const { adoptedOn, presentedOn, approvedOn } = days;
  if ([adoptedOn, presentedOn, approvedOn].some((day) => day !== null && day > today)) return 'in-future';
  if (presentedOn !== null && presentedOn < adoptedOn) return 'presented-before-adopted';
  if (approvedOn !== null && (presentedOn === null || approvedOn < presentedOn)) return 'approved-unpresented';
  return undefined;
}

export interface CommitteePaperOfYear {
  readonly committeeId: string;
  readonly kind: CommitteePaperKind;
  readonly year: number;
}

/** A committee of the register. */
export interface PaperOwner {
  readonly committeeId: string;
  /** Local day it entered the register. */
  readonly since: string;
}

/**
 * K-01: which committees have no plan for the running year and no report of the last one. The act gives no day for either (the statut
 * may): it is told, never enforced. A report is missed only of a year in which the committee is known to have been there.
 * @param committees those that are not dissolved @param today local day in Warsaw
 */
export function missingPapers(
  committees: readonly PaperOwner[],
  papers: readonly CommitteePaperOfYear[],
  today: string,
): readonly CommitteePaperOfYear[] {
  const year = Number(today.slice(0, 4));
  const has = (wanted: CommitteePaperOfYear) =>
    papers.some(
      (paper) => paper.committeeId === wanted.committeeId && paper.kind === wanted.kind && paper.year === wanted.year,
    );
  return committees.flatMap(({ committeeId, since }) => {
    const plan = { committeeId, kind: 'plan' as const, year };
    const report = { committeeId, kind: 'report' as const, year: year - 1 };
    const wasThere = Number(since.slice(0, 4)) < year || has({ ...report, kind: 'plan' });
    return [plan, ...(wasThere ? [report] : [])].filter((wanted) => !has(wanted));
  });
}
