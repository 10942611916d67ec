import { useTranslation } from 'react-i18next';
import type { ElectionView, SecretRoundView } from '../../../protocol/src/views/elections-part.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { endingText, namesOf, roundText } from '../../../web-shared/src/elections/election-words.js';
import { RoundFigures } from '../../../web-shared/src/elections/round-figures.js';
import { FitBox } from '../fit/fit-box.js';

/** The election of the item on the table: the running one, else the last one of the item. */
export function electionOnTable({ elections, agenda }: WallView): ElectionView | undefined {
  return elections.all.findLast(({ itemId }) => itemId === agenda.currentItemId);
}

/** §5 on the wall: candidates, how many papers were taken, then the announced figures. Nothing of who chose whom (B-04). */
export function ElectionScene({ election }: { election: ElectionView }) {
  const { t } = useTranslation('wall');
  const round = election.rounds.at(-1);
  const shown =
    round && (round.status === 'announced' || round.status === 'void') && isAgain(election) ? undefined : round;
  return (
    <div className="wall-election">
      <p className="wall-election__title">
        <strong>{t(`election.office.${election.office}`, { ns: 'shared' })}</strong>
        {shown && <span>{t('election.round', { ns: 'shared', no: shown.no })}</span>}
      </p>
      <FitBox maxVmin={9} minVmin={3} className="wall-election__state">
        <h1>{stateText(t, election, shown)}</h1>
      </FitBox>
      {shown?.status === 'open' && <Papers round={shown} />}
      <FitBox maxVmin={6} minVmin={2.2} className="wall-election__body">
        {shown?.count ? <RoundFigures round={shown} /> : <Names election={election} round={shown} />}
      </FitBox>
    </div>
  );
}

/** After a round without result new candidates come: the wall shows them, not the old figures. */
function isAgain({ awaiting, ending, candidates }: ElectionView): boolean {
  return (
    awaiting.length === 0 &&
    ending === null &&
    candidates.some(({ candidacy }) => candidacy === 'nominated' || candidacy === 'standing')
  );
}

function stateText(t: ReturnType<typeof useTranslation>['t'], election: ElectionView, round?: SecretRoundView) {
  if (election.ending !== null) return endingText(t, election);
  if (election.awaiting.length > 0)
    return t('election.ending.elected', { ns: 'shared', names: namesOf(election, election.awaiting) });
  return round ? roundText(t, round) : t('election.candidates', { ns: 'shared' });
}

function Papers({ round }: { round: SecretRoundView }) {
  const { t } = useTranslation('shared');
  const { issuedTo, present } = round;
  return <p className="wall-election__papers k-figures">{t('election.taken', { taken: issuedTo.length, present })}</p>;
}

function Names({ election, round }: { election: ElectionView; round: SecretRoundView | undefined }) {
  const { t } = useTranslation('shared');
  const names = round
    ? round.candidates
    : election.candidates.filter(({ candidacy }) => candidacy === 'nominated' || candidacy === 'standing');
  if (names.length === 0) return <p>{t('election.nobodyNominated')}</p>;
  return (
    <ul className="wall-election__names">
      {names.map(({ candidateId, fullName }) => (
        <li key={candidateId}>{fullName}</li>
      ))}
    </ul>
  );
}
