import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, choices } from '../../../../core/src/voting/voting.js';
import type { ByHandView } from '../../../../protocol/src/views/by-hand-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

type Row = ByHandView['rows'][number];

/** What this person read off a sheet. */
interface Reading {
  readonly row: Row;
  readonly choice: Choice;
}

/** V-15: the second person reads the sheets without seeing the first reading; where the two differ, both are shown. */
export function ConfirmSheets({ byHand }: { byHand: ByHandView }) {
  const { t } = useTranslation('byHand');
  const { own, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const [reading, setReading] = useState<Reading | null>(null);
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const { votingId, rows } = byHand;
  const waiting = rows.filter(({ sheet }) => sheet !== null);
  const isOwn = ({ sheet }: Row) => sheet?.enteredBy === own?.me.personId;
  const others = waiting.filter((row) => !isOwn(row));
  const mine = waiting.filter(isOwn);
  const wordOf = (choice: Choice) => t(`choice.${choice}`, { ns: 'shared' });
  const differs = order.refusal?.code === 'second-entry-differs';
  const first = order.refusal?.details?.first as Choice | undefined;
  // Somebody else may have settled it meanwhile.
  const isOpen = differs && others.some(({ memberId }) => memberId === reading?.row.memberId);

  const confirm = async (row: Row, choice: Choice) => {
    setConfirmed(null);
    setReading({ row, choice });
    const { memberId, fullName } = row;
    if (await order.give('ConfirmBallotEntry', { votingId, memberId, choice })) setConfirmed(fullName);
  };
  const enterAnew = ({ row: { memberId }, choice }: Reading) =>
    order.give('EnterBallot', { votingId, memberId, choice, origin: 'paper' });
  return (
    <section className="k-stack b-sheets" aria-label={t('sheets.title', { count: waiting.length })}>
      <h3 className="s-panel-title">{t('sheets.title', { count: waiting.length })}</h3>
      {others.length > 0 && <p className="k-soft">{t('sheets.text')}</p>}
      {order.refusal && !differs && <Refusal refusal={order.refusal} />}
      <p role="status" className="b-enter__done">
        {confirmed && t('sheets.confirmed', { name: confirmed })}
      </p>
      {isOpen && reading && first && (
        <div className="b-differs" role="alert">
          <Notice tone="warning">
            <strong>{t('sheets.differs', { name: reading.row.fullName })}</strong>{' '}
            {t('sheets.differsText', { first: wordOf(first), second: wordOf(reading.choice) })}
          </Notice>
          <div className="k-row">
            <Button kind="primary" onClick={() => void confirm(reading.row, first)}>
              {t('sheets.agree', { choice: wordOf(first) })}
            </Button>
            <Button onClick={() => void enterAnew(reading)}>
              {t('sheets.insist', { choice: wordOf(reading.choice) })}
            </Button>
          </div>
          <p className="k-small k-soft">{t('sheets.insistHint')}</p>
        </div>
      )}
      {waiting.length === 0 && <p className="k-soft">{t('sheets.none')}</p>}
      <ul className="b-sheets__list">
        {others.map((row) => (
          <li key={row.memberId} className="b-sheets__line">
            <strong>{row.fullName}</strong>
            <fieldset className="b-enter__choices">
              <legend className="k-visually-hidden">{t('sheets.vote', { name: row.fullName })}</legend>
              {choices.map((choice) => (
                <Button key={choice} unavailable={offlineBecause !== null} onClick={() => void confirm(row, choice)}>
                  {wordOf(choice)}
                </Button>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      {mine.length > 0 && (
        <p className="k-soft">{t('sheets.own', { names: mine.map(({ fullName }) => fullName).join(', ') })}</p>
      )}
    </section>
  );
}
