import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, choices, type EnteredOrigin } from '../../../../core/src/voting/voting.js';
import type { ByHandView } from '../../../../protocol/src/views/by-hand-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { DataTable } from '../../../../web-shared/src/table/data-table.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

type Row = ByHandView['rows'][number];

export interface EnterVotesProps {
  byHand: ByHandView;
  /** Origins offered here; those the vote allows by default. */
  origins?: readonly EnteredOrigin[];
  /** At a roll call an answer may replace a ballot cast before; in a vote by devices the ballot stands (V-16). */
  replacesDevices?: boolean;
}

/** V-15, V-16: votes given aloud, by hand or on paper, entered for others; never over a ballot cast at the own device. */
export function EnterVotes({ byHand, origins = byHand.origins, replacesDevices = false }: EnterVotesProps) {
  const { t } = useTranslation('byHand');
  const { offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const [origin, setOrigin] = useState<EnteredOrigin>(origins[0] ?? 'oral');
  const [done, setDone] = useState<{ name: string; choice: Choice; origin: EnteredOrigin } | null>(null);
  const { votingId, rows } = byHand;
  const enter = async ({ memberId, fullName }: Row, choice: Choice) => {
    setDone(null);
    if (await order.give('EnterBallot', { votingId, memberId, choice, origin }))
      setDone({ name: fullName, choice, origin });
  };
  const stateOf = (row: Row) => {
    if (row.sheet) return t('enter.waiting');
    if (row.origin === null) return t('enter.none');
    if (row.origin === 'device') return t('enter.device');
    return t('enter.entered', { origin: t(`enter.originOf.${row.origin}`) });
  };
  const wordOf = (choice: Choice) => t(`choice.${choice}`, { ns: 'shared' });
  return (
    <section className="k-stack b-enter" aria-label={t('enter.title')}>
      <h3 className="s-panel-title">{t('enter.title')}</h3>
      {origins.length > 1 && (
        <div className="b-enter__origin">
          <RadioGroup
            label={t('enter.origin')}
            hint={origin === 'paper' ? t('enter.paperHint') : t('enter.hint')}
            options={origins.map((value) => ({ value, text: t(`enter.originOf.${value}`) }))}
            value={origin}
            onChange={setOrigin}
          />
        </div>
      )}
      {origins.length === 1 && origin === 'paper' && <p className="k-soft">{t('enter.paperHint')}</p>}
      {order.refusal && <Refusal refusal={order.refusal} />}
      <p role="status" className="b-enter__done">
        {done &&
          t('enter.done', {
            name: done.name,
            choice: wordOf(done.choice),
            origin: t(`enter.originOf.${done.origin}`),
          })}
      </p>
      <DataTable
        caption={t('enter.names')}
        rows={rows}
        rowKey={(row) => row.memberId}
        rowHeader="name"
        pageSize={100}
        columns={[
          { id: 'name', header: t('enter.name'), cell: (row) => row.fullName },
          { id: 'state', header: t('enter.state'), cell: (row) => <span className="k-soft">{stateOf(row)}</span> },
          {
            id: 'vote',
            header: t('enter.vote'),
            cell: (row) =>
              (row.origin !== 'device' || replacesDevices) && (
                <span className="b-enter__choices">
                  {choices.map((choice) => (
                    <Button
                      key={choice}
                      aria-label={t('enter.choiceOf', { choice: wordOf(choice), name: row.fullName })}
                      unavailable={offlineBecause !== null}
                      onClick={() => void enter(row, choice)}
                    >
                      {wordOf(choice)}
                    </Button>
                  ))}
                </span>
              ),
          },
        ]}
      />
    </section>
  );
}
