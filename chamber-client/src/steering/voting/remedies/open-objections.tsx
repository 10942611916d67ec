import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectionView } from '../../../../../protocol/src/views/standing-part.js';
import { Button } from '../../../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../../web-shared/src/fields/text-field.js';
import { formatHour } from '../../../../../web-shared/src/i18n/format.js';
import { useSteering, useSteeringOrder } from '../../orders/steering-context.js';

/** V-32: objections shown to chair and operator until somebody answers: a note, a revote or an annulment. */
export function OpenObjections() {
  const { t } = useTranslation('ballots');
  const { view, mayOrder } = useSteering();
  const [noted, setNoted] = useState<{ votingId: string; objection: ObjectionView } | null>(null);
  const waiting = view.remedies.filter(({ openObjections }) => openObjections.length > 0);
  if (waiting.length === 0 && !noted) return null;
  return (
    <section className="k-panel k-stack s-objections" aria-label={t('objections.title')}>
      <h2 className="s-panel-title">{t('objections.title')}</h2>
      {waiting.map(({ votingId, no, openObjections }) => (
        <ul key={votingId} className="s-list">
          {openObjections.map((objection) => (
            <li key={objection.objectionId}>
              <strong>{t('objections.of', { name: objection.fullName, no, time: formatHour(objection.at) })}</strong>{' '}
              <span className="k-soft">({t(`standing.concerns.${objection.concerns}`, { ns: 'shared' })})</span>
              <br />
              {objection.text}{' '}
              {mayOrder('NoteObjection') && (
                <Button
                  aria-label={t('objections.noteOf', { name: objection.fullName })}
                  onClick={() => setNoted({ votingId, objection })}
                >
                  {t('objections.note')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ))}
      <p className="k-soft k-small">{t('objections.advice')}</p>
      {noted && <NoteDialog {...noted} onClose={() => setNoted(null)} />}
    </section>
  );
}

function NoteDialog({
  votingId,
  objection,
  onClose,
}: {
  votingId: string;
  objection: ObjectionView;
  onClose: () => void;
}) {
  const { t } = useTranslation('ballots');
  const order = useSteeringOrder();
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const confirm = async () => {
    setChecked(true);
    const { objectionId } = objection;
    if (note.trim() !== '' && (await order.give('NoteObjection', { votingId, objectionId, note: note.trim() })))
      onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('objections.noteTitle', { name: objection.fullName })}
      confirmLabel={t('objections.noteConfirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{objection.text}</p>
        <TextArea
          label={t('objections.noteText')}
          hint={t('objections.noteHint')}
          error={isChecked && note.trim() === '' ? t('objections.noteMissing') : null}
          maxLength={2000}
          rows={3}
          value={note}
          onChange={setNote}
        />
      </div>
    </ConfirmDialog>
  );
}
