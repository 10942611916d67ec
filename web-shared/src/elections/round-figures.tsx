import { useTranslation } from 'react-i18next';
import type { SecretRoundView } from '../../../protocol/src/views/elections-part.js';

/** B-04: the figures of an announced round, candidate by candidate in the order of the paper. */
export function RoundFigures({ round }: { round: SecretRoundView }) {
  const { t } = useTranslation('shared');
  const { count, paper } = round;
  if (!count) return null;
  const single = paper === 'choose-one';
  const lineOf = (id: string) => count.candidates.find(({ candidateId }) => candidateId === id);
  return (
    <>
      <table className="k-election__table">
        <thead>
          <tr>
            <th scope="col">{t('election.candidate')}</th>
            {single ? (
              <th scope="col">{t('election.votes')}</th>
            ) : (
              (['for', 'against', 'abstain'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`election.${column}`)}
                </th>
              ))
            )}
          </tr>
        </thead>
        <tbody>
          {round.candidates.map(({ candidateId, fullName }) => {
            const line = lineOf(candidateId);
            return (
              <tr key={candidateId} className={round.elected.includes(candidateId) ? 'k-election__elected' : undefined}>
                <th scope="row">{fullName}</th>
                <td className="k-figures">{line?.for}</td>
                {!single && <td className="k-figures">{line?.against}</td>}
                {!single && <td className="k-figures">{line?.abstain}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {single && <p>{t('election.abstained', { count: count.abstain })}</p>}
      <p>{t('election.figures', { ...count })}</p>
    </>
  );
}
