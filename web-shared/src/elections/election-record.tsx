import { useTranslation } from 'react-i18next';
import type { ElectionView, SecretRoundView } from '../../../protocol/src/views/elections-part.js';
import { endingText, namesOf, roundText } from './election-words.js';
import { RoundFigures } from './round-figures.js';

/** One election as everybody may read it: candidates, rounds, figures, who took part; never who chose whom (B-04). */
export function ElectionRecord({ election, headingLevel = 3 }: { election: ElectionView; headingLevel?: 2 | 3 | 4 }) {
  const { t } = useTranslation('shared');
  const Heading = `h${headingLevel}` as const;
  const ending = endingText(t, election);
  return (
    <section className="k-election k-stack" aria-label={t(`election.office.${election.office}`)}>
      <Heading className="k-election__title">{t(`election.office.${election.office}`)}</Heading>
      {ending && <p className="k-election__ending">{ending}</p>}
      {election.awaiting.length > 0 && (
        <p className="k-election__ending">{t('election.awaiting', { names: namesOf(election, election.awaiting) })}</p>
      )}
      {election.ending === null && <Candidates election={election} />}
      {election.rounds.map((round) => (
        <Round key={round.roundId} round={round} />
      ))}
      {election.runOff && election.ending === null && <p>{t('election.runOff')}</p>}
    </section>
  );
}

function Candidates({ election }: { election: ElectionView }) {
  const { t } = useTranslation('shared');
  const { office, candidates } = election;
  if (office === 'dismissal')
    return <p>{t('election.subject', { name: candidates.map(({ fullName }) => fullName).join(', ') })}</p>;
  if (candidates.length === 0) return <p>{t('election.nobodyNominated')}</p>;
  return (
    <>
      <p className="k-election__label">{t('election.candidates')}</p>
      <ul className="k-election__candidates">
        {candidates.map(({ candidateId, fullName, nominatedBy, candidacy }) => (
          <li key={candidateId}>
            <strong>{fullName}</strong>{' '}
            <span className="k-soft">
              {[t(`election.candidacy.${candidacy}`), nominatedBy && t('election.nominatedBy', { name: nominatedBy })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Round({ round }: { round: SecretRoundView }) {
  const { t } = useTranslation('shared');
  const { no, issuedTo, present, commission, formula } = round;
  return (
    <div className="k-election__round k-stack">
      <p className="k-election__label">
        {t('election.round', { no })}: {roundText(t, round)}
      </p>
      <RoundFigures round={round} />
      {!round.count && <p className="k-figures">{t('election.taken', { taken: issuedTo.length, present })}</p>}
      {formula && <p lang="pl">{formula}</p>}
      <p className="k-soft">{t('election.commission', { names: commission.join(', ') })}</p>
      {issuedTo.length > 0 && (
        <details>
          <summary>{t('election.tookPart', { count: issuedTo.length })}</summary>
          <p>{issuedTo.map(({ fullName }) => fullName).join(', ')}</p>
        </details>
      )}
    </div>
  );
}
