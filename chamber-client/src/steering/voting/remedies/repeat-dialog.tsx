import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../../web-shared/src/dialog/confirm-dialog.js';
import { RadioGroup } from '../../../../../web-shared/src/fields/radio-group.js';
import { Notice } from '../../../../../web-shared/src/status/notice.js';
import { useSteering, useSteeringOrder } from '../../orders/steering-context.js';
import type { VoteDialogProps } from '../menu/vote-menu-entries.js';
import { ReasonField, useReason } from './reason-field.js';
import { remediesOf } from './remedies-of.js';

/** V-17 `Reasumpcja`: the same question again, on the strength of an adopted motion people name, with a reason. */
export function RepeatDialog({ votingId, onClose }: VoteDialogProps) {
  const { t } = useTranslation('ballots');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [first] = useState(() => remediesOf(view, votingId));
  const [motion, setMotion] = useState(first?.motions[0]?.votingId ?? null);
  const state = useReason();
  if (!first) return null;
  const item = view.agenda.items.find(({ itemId }) => itemId === first.question.itemId);
  const repeat = async () => {
    if (!state.check() || motion === null) return;
    const revote = { of: votingId, motion, reason: state.reason };
    if (await order.give('PrepareVoting', { ...first.question, revote })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('repeat.question', { no: first.no })}
      confirmLabel={t('repeat.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void repeat()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p lang="pl">{first.subject}</p>
        <p>{t('repeat.consequence')}</p>
        {item && item.itemId !== view.agenda.currentItemId && (
          <Notice tone="warning">{t('repeat.returnFirst', { number: item.number })}</Notice>
        )}
        <RadioGroup
          label={t('repeat.motion')}
          options={first.motions.map((adopted) => ({
            value: adopted.votingId,
            text: t('repeat.motionText', { no: adopted.no, subject: adopted.subject }),
          }))}
          value={motion}
          onChange={setMotion}
        />
        <ReasonField state={state} hint={t('repeat.reasonHint')} />
      </div>
    </ConfirmDialog>
  );
}
