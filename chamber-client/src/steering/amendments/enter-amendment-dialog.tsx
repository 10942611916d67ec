import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeFault } from '../../../../core/src/amendments/apply-change.js';
import type { DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { AmendmentForm, blankAmendment, changeOf } from '../../amendments/amendment-form.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

const committee = 'committee';
const sponsor = 'sponsor';

/** An official writes down what a councillor, a committee or the sponsor moves. */
export function EnterAmendmentDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const { view, mayOrder } = useSteering();
  const order = useSteeringOrder();
  const item = view.agenda.items.find(({ itemId }) => itemId === draft.itemId);
  const [typed, setTyped] = useState(blankAmendment);
  const [mover, setMover] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isSponsor = mover === sponsor;
  const needsName = mover === committee || isSponsor;
  // Whoever is not in the hall moves nothing there; before the opening the papers of all are entered.
  const isSitting = view.header.status === 'open';
  const members = view.roll.filter(({ standing, present }) => standing === 'active' && (present || !isSitting));
  const confirm = async () => {
    setChecked(true);
    const change = changeOf(draft.amended, typed);
    const missing = mover === null || (needsName && name.trim() === '');
    if (!change || missing || changeFault(draft.amended ?? [], change)) return;
    const { itemId } = draft;
    const accepted = isSponsor
      ? await order.give('MakeSponsorAmendment', { itemId, change, takesOver: null, sponsor: name.trim() })
      : await order.give('MoveAmendment', {
          itemId,
          change,
          mover:
            mover === committee ? { kind: 'committee', name: name.trim() } : { kind: 'member', memberId: mover ?? '' },
        });
    if (accepted) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('form.title', { draft: item?.draftNo ?? item?.number ?? '' })}
      confirmLabel={t(isSponsor ? 'form.enter' : 'form.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <Select
          label={t('form.mover')}
          options={[
            ...members.map((entry) => ({ value: entry.memberId, text: `${entry.lastName} ${entry.firstName}` })),
            { value: committee, text: t('form.committee') },
            ...(mayOrder('MakeSponsorAmendment') ? [{ value: sponsor, text: t('form.sponsor') }] : []),
          ]}
          value={mover}
          onChange={(chosen) => {
            setMover(chosen);
            setName(chosen === sponsor ? (item?.sponsor ?? '') : '');
          }}
          error={isChecked && mover === null ? t('form.moverMissing') : null}
        />
        {needsName && (
          <TextField
            label={t(isSponsor ? 'form.sponsorName' : 'form.committeeName')}
            value={name}
            onChange={setName}
            maxLength={160}
            error={isChecked && name.trim() === '' ? t('form.nameMissing') : null}
          />
        )}
        <AmendmentForm text={draft.amended} draft={typed} onChange={setTyped} isChecked={isChecked} />
      </div>
    </ConfirmDialog>
  );
}
