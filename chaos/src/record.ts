import type { Target } from './faults/targets.js';
import { type ChaosReport, spread, type TargetReport } from './report.js';
import type { UnderFire } from './voting/voting-under-fire.js';

/** One voting and the fault that struck it. */
export interface Cycle extends UnderFire {
  readonly target: Target;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
}

/** What a whole run found. */
export class RunRecord {
  readonly defects = new Set<string>();
  readonly skipped: { target: Target; why: string }[] = [];
  unanswered = 0;
  unsyncedTakenBack = 0;
  chain: 'intact' | 'broken' = 'intact';
  private readonly cycles: Cycle[] = [];

  add(cycle: Cycle): void {
    this.cycles.push(cycle);
  }

  report(run: { hubs: number; councillors: number; seed: number; tookS: number }): ChaosReport {
    const struck = [...new Set(this.cycles.map(({ target }) => target))];
    const byTarget = Object.fromEntries(
      struck.map((target) => [target, together(this.cycles.filter((cycle) => cycle.target === target))]),
    );
    const { unanswered, unsyncedTakenBack, chain, skipped } = this;
    const defects = [...this.defects];
    return { ...together(this.cycles), unanswered, unsyncedTakenBack, chain, byTarget, defects, skipped, ...run };
  }
}

function together(cycles: readonly Cycle[]): TargetReport {
  const sum = (of: (cycle: Cycle) => number) => cycles.reduce((total, cycle) => total + of(cycle), 0);
  return {
    kills: cycles.length,
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost),
    duplicated: sum(({ duplicated }) => duplicated),
    resumeMs: spread(cycles.map(({ resumeMs }) => resumeMs)),
    completeMs: spread(cycles.map(({ completeMs }) => completeMs)),
  };
}
