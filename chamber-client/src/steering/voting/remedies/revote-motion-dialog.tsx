import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { votingMatters } from '../../../../../core/src/voting/voting-matters.js';
import { ConfirmDialog } from '../../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../../web-shared/src/fields/text-field.js';
import { useSteering, useSteeringOrder } from '../../orders/steering-context.js';
import type { VoteDialogProps } from '../menu/vote-menu-entries.js';
import { remediesOf } from './remedies-of.js';

/** V-17: the council first decides by a vote of its own whether the vote is repeated at all. */
export function RevoteMotionDialog({ votingId, onClose }: VoteDialogProps) {
  const { t } = useTranslation('ballots');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const first = remediesOf(view, votingId);
  const [subject, setSubject] = useState(
    first ? t('revoteMotion.subject', { no: first.no, subject: first.subject, lng: 'pl' }).slice(0, 1000) : '',
  );
  const [isChecked, setChecked] = useState(false);
  const itemId = view.agenda.currentItemId;
  const prepare = async () => {
    setChecked(true);
    if (subject.trim() === '' || itemId === null) return;
    const { majority, basis } = votingMatters.ordinary;
    const motion = { itemId, subject: subject.trim(), kind: 'procedural', documentIds: [] } as const;
    if (await order.give('PrepareVoting', { ...motion, majority, basis, matter: 'ordinary' })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('revoteMotion.question', { no: first?.no ?? '' })}
      confirmLabel={t('revoteMotion.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void prepare()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t('revoteMotion.explanation')}</p>
        <TextArea
          label={t('revoteMotion.text')}
          error={isChecked && subject.trim() === '' ? t('revoteMotion.textMissing') : null}
          maxLength={1000}
          rows={3}
          value={subject}
          onChange={setSubject}
        />
      </div>
    </ConfirmDialog>
  );
}
