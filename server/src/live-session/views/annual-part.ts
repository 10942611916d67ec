import { missingPapers } from '../../../../core/src/annual/dossier.js';
import { mayRaise, residentsAdmitted, residentsHeard } from '../../../../core/src/annual/report-debate.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { AnnualPart } from '../../../../protocol/src/views/annual-part.js';

/** The debate on the report and the papers of the discharge, as everybody may see them. */
export function annualPartOf(state: SessionState): AnnualPart {
  const standing = state.agenda.filter(({ status }) => status !== 'withdrawn');
  const report = standing.find(({ kind }) => kind === 'state-report');
  const discharge = standing.find(({ kind }) => kind === 'discharge');
  if (!report && !discharge) return null;
  return {
    debate: report
      ? {
          itemId: report.itemId,
          residentsHeard: residentsHeard(state).length,
          residentsAdmitted: residentsAdmitted(state),
          raisableBy: state.votings.find(({ votingId }) => mayRaise(state, votingId))?.votingId ?? null,
        }
      : null,
    dossier: discharge
      ? {
          itemId: discharge.itemId,
          entries: [...(discharge.dossier ?? [])],
          missing: [...missingPapers(discharge)],
          waivers: state.waivers
            .filter(({ itemId }) => itemId === discharge.itemId)
            .map(({ missing, reason, at }) => ({ missing: [...missing], reason, at })),
        }
      : null,
  };
}
