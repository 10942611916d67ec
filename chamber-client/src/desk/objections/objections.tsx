import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObjectionTarget, objectionTargets } from '../../../../core/src/voting/objections.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { formatHour } from '../../../../web-shared/src/i18n/format.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/** V-32: own objections to a vote with what became of them, and the way to raise one while the law allows it. */
export function Objections({ votingId }: { votingId: string }) {
  const { t } = useTranslation('ballots');
  const { own } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const raised = own.objections.raised.filter((objection) => objection.votingId === votingId);
  const mayObject = own.objections.votingId === votingId;
  if (!mayObject && raised.length === 0) return null;
  return (
    <div className="desk-objections">
      {raised.map(({ objectionId, concerns, text, at, note }) => (
        <p key={objectionId}>
          <strong>{t('ownObjection.raised', { time: formatHour(at) })}</strong>{' '}
          <span className="k-soft">({t(`standing.concerns.${concerns}`, { ns: 'shared' })})</span> {text}{' '}
          <span className="k-soft">
            {note === null ? t('ownObjection.waits') : t('standing.note', { note, ns: 'shared' })}
          </span>
        </p>
      ))}
      {mayObject && (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('ownObjection.action')}
        </Button>
      )}
      {isOpen && <ObjectionDialog votingId={votingId} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ObjectionDialog({ votingId, onClose }: { votingId: string; onClose: () => void }) {
  const { t } = useTranslation('ballots');
  const { send } = useDesk();
  const order = useOrder(send);
  const [concerns, setConcerns] = useState<ObjectionTarget>('own-vote');
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const raise = async () => {
    setChecked(true);
    if (text.trim() === '') return;
    if (await order.give('RaiseObjection', { votingId, concerns, text: text.trim() })) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('ownObjection.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel', { ns: 'shared' })}</Button>
          <Button kind="primary" pending={order.pending !== null} onClick={() => void raise()}>
            {t('ownObjection.confirm')}
          </Button>
        </>
      }
    >
      <div className="k-stack">
        <RadioGroup
          label={t('ownObjection.concerns')}
          options={objectionTargets.map((value) => ({
            value,
            text: t(`ownObjection.target.${value}`),
          }))}
          value={concerns}
          onChange={setConcerns}
        />
        <TextArea
          label={t('ownObjection.text')}
          hint={t('ownObjection.hint')}
          error={isChecked && text.trim() === '' ? t('ownObjection.textMissing') : null}
          maxLength={2000}
          rows={3}
          value={text}
          onChange={setText}
        />
        {order.refusal && <Refusal refusal={order.refusal} />}
      </div>
    </Dialog>
  );
}
