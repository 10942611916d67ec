import type { TFunction } from 'i18next';
import { type Majority, votesNeeded } from '../../../core/src/voting/majority.js';
import type { VotingKind, VotingOutcome, VotingStatus } from '../../../core/src/voting/voting.js';
import type { VotingStanding } from '../../../protocol/src/views/standing-part.js';
import type { MajorityBody } from './majority-body.js';

const ns = 'shared';

/** `zwykła`, `bezwzględna ustawowego składu rady`, `co najmniej 3/5 ustawowego składu rady`; of a committee `… składu komisji`. */
export function majorityText(t: TFunction, majority: Majority, body: MajorityBody = 'council'): string {
  if (majority.kind !== 'qualified') return t(`majority.${majority.kind}`, { ns, context: body });
  const { p, q } = majority;
  const key = majority.of === 'statutory' ? 'majority.qualifiedOfStatutory' : 'majority.qualifiedOfVotes';
  return t(key, { p, q, ns, context: body });
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

/** What a counted vote is worth now. */
export interface CountedVote extends Pick<VotingStanding, 'annulment' | 'consequence'> {
  readonly kind: VotingKind;
  readonly status: VotingStatus;
}

/**
 * The result with what became of it: `Nieważne – głosowanie unieważnione` (V-18), `Powtórzone (reasumpcja)` (V-17),
 * `Nieudzielenie wotum zaufania z mocy prawa (art. 28aa ust. 9)` (V-23), else the outcome alone.
 */
export function resultText(
  t: TFunction,
  { kind, status, annulment, consequence }: CountedVote,
  outcome: VotingOutcome,
) {
  if (annulment) return t('outcome.annulled', { ns });
  if (status === 'repeated') return t('outcome.repeated', { ns });
  if (consequence?.kind === 'confidence-refused-by-law') return t('outcome.confidenceRefused', { ns });
  return outcomeText(t, kind, outcome);
}
