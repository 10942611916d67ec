import type { TFunction } from 'i18next';
import { type Majority, votesNeeded } from '../../../core/src/voting/majority.js';
import type { VotingKind, VotingOutcome } from '../../../core/src/voting/voting.js';

const ns = 'shared';

/** `zwykła`, `bezwzględna ustawowego składu rady`, `co najmniej 3/5 ustawowego składu rady`. */
export function majorityText(t: TFunction, majority: Majority): string {
  if (majority.kind !== 'qualified') return t(`majority.${majority.kind}`, { ns });
  const { p, q } = majority;
  return t(majority.of === 'statutory' ? 'majority.qualifiedOfStatutory' : 'majority.qualifiedOfVotes', { p, q, ns });
}

/**
 * Q-04, the threshold shown before opening: an exact number for majorities of the statutory composition
 * (`Wymagane: co najmniej 8 głosów ZA`), a comparison for those that depend on the votes cast.
 */
export function thresholdText(t: TFunction, majority: Majority, statutorySize: number): string {
  switch (majority.kind) {
    case 'simple':
      return t('threshold.simple', { ns });
    case 'absolute-of-votes':
      return t('threshold.absoluteOfVotes', { ns });
    case 'qualified':
      if (majority.of === 'votes') return t('threshold.qualifiedOfVotes', { p: majority.p, q: majority.q, ns });
      break;
    case 'absolute-of-statutory':
      break;
  }
  return t('threshold.fixed', { count: votesNeeded(majority, statutorySize, statutorySize), ns });
}

/** `Uchwała podjęta`, `Wniosek nieprzyjęty`, `Nieważne – brak kworum`. */
export function outcomeText(t: TFunction, kind: VotingKind, outcome: VotingOutcome): string {
  return outcome === 'void-no-quorum' ? t('outcome.void', { ns }) : t(`outcome.${kind}.${outcome}`, { ns });
}
