import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundCount } from '../../../core/src/elections/round-count.js';
import type { ElectionView, SecretRoundView } from '../../../protocol/src/views/elections-part.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { NumberField } from '../../../web-shared/src/fields/number-field.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import type { Order } from '../orders/use-order.js';

type Votes = 'for' | 'against' | 'abstain';
type Figures = Readonly<Record<string, number | null>>;

/** V-15, B-04: the commission's protocol in figures. Two people enter it, neither sees what the other wrote. */
export function CountForm({
  election,
  round,
  order,
}: {
  election: ElectionView;
  round: SecretRoundView;
  order: Order;
}) {
  const { t } = useTranslation('elections');
  const [figures, setFigures] = useState<Figures>({});
  const { awaitsSecondEntry, paper, candidates, issuedTo } = round;
  const max = issuedTo.length;
  const single = paper === 'choose-one';
  const columns: readonly Votes[] = single ? ['for'] : ['for', 'against', 'abstain'];
  const field = (key: string, label: string) => (
    <NumberField
      key={key}
      label={label}
      value={figures[key] ?? null}
      onChange={(value) => setFigures({ ...figures, [key]: value })}
      min={0}
      max={max}
    />
  );
  const keys = [
    ...['cast', 'valid', 'invalid'],
    ...candidates.flatMap(({ candidateId }) => columns.map((column) => `${candidateId} ${column}`)),
    ...(single ? ['abstain'] : []),
  ];
  const complete = keys.every((key) => typeof figures[key] === 'number');
  const type = awaitsSecondEntry ? 'ConfirmRoundCount' : 'EnterRoundCount';
  const send = () => order.give(type, { electionId: election.electionId, count: countOf(figures, round, columns) });
  return (
    <div className="k-stack">
      <Notice tone="info">{t(awaitsSecondEntry ? 'count.second' : 'count.first')}</Notice>
      <p className="k-figures">{t('count.issued', { count: max })}</p>
      <div className="s-election__figures">
        {field('cast', t('count.cast'))}
        {field('valid', t('count.valid'))}
        {field('invalid', t('count.invalid'))}
      </div>
      {single ? (
        <div className="s-election__figures">
          {candidates.map(({ candidateId, fullName }) => field(`${candidateId} for`, fullName))}
          {field('abstain', t('count.abstain'))}
        </div>
      ) : (
        candidates.map(({ candidateId, fullName }) => (
          <fieldset key={candidateId} className="s-election__figures">
            <legend>{fullName}</legend>
            {columns.map((column) => field(`${candidateId} ${column}`, t(`election.${column}`, { ns: 'shared' })))}
          </fieldset>
        ))
      )}
      {order.refusal && <Refusal refusal={order.refusal} />}
      <div className="k-row">
        <Button kind="primary" pending={order.pending !== null} unavailable={!complete} onClick={() => void send()}>
          {t(awaitsSecondEntry ? 'count.confirm' : 'count.enter')}
        </Button>
      </div>
    </div>
  );
}

function countOf(figures: Figures, round: SecretRoundView, columns: readonly Votes[]): RoundCount {
  const of = (key: string) => figures[key] ?? 0;
  return {
    issued: round.issuedTo.length,
    cast: of('cast'),
    valid: of('valid'),
    invalid: of('invalid'),
    abstain: of('abstain'),
    candidates: round.candidates.map(({ candidateId }) => {
      const votes = (column: Votes) => (columns.includes(column) ? of(`${candidateId} ${column}`) : 0);
      return { candidateId, for: votes('for'), against: votes('against'), abstain: votes('abstain') };
    }),
  };
}
