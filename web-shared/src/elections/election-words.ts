import type { TFunction } from 'i18next';
import type { ElectionView, SecretRoundView } from '../../../protocol/src/views/elections-part.js';

/** Names of candidates by id, in the order given. */
export function namesOf({ candidates }: Pick<ElectionView, 'candidates'>, ids: readonly string[]): string {
  return ids.map((id) => candidates.find(({ candidateId }) => candidateId === id)?.fullName ?? '').join(', ');
}

/** Who was elected or dismissed in an election that has ended. */
export function endingText(t: TFunction, election: ElectionView): string | null {
  const { ending, rounds, candidates } = election;
  if (ending === null) return null;
  const elected = rounds.flatMap(({ elected: ids }) => ids);
  const accepted = elected.filter((id) =>
    candidates.some((one) => one.candidateId === id && one.candidacy !== 'declined'),
  );
  return t(`election.ending.${ending}`, { ns: 'shared', names: namesOf(election, accepted) });
}

/** What is going on in a round, with the reason where it counts for nothing. */
export function roundText(t: TFunction, { status, quorumMet, annulment }: SecretRoundView): string {
  if (status !== 'void') return t(`election.roundStatus.${status}`, { ns: 'shared' });
  return annulment === null && quorumMet === false
    ? t('election.voidNoQuorum', { ns: 'shared' })
    : t('election.voidAnnulled', { ns: 'shared', reason: annulment ?? '' });
}
