import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonCreated, PersonRecord } from '../../../protocol/src/http/office.js';
import { ConfirmDialog } from '../../../web-shared/src/dialog/confirm-dialog.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { changePerson, peopleKey, resetPassword } from '../data/people.js';
import { useSending } from '../forms/use-sending.js';

export type AccountStep = 'reset' | 'deactivate' | 'activate';

export interface AccountStepDialogProps {
  step: AccountStep;
  person: PersonRecord;
  onReset: (person: PersonCreated) => void;
  onClose: () => void;
}

/** A new password, or the end and the return of an account; each asked for once more. */
export function AccountStepDialog({ step, person, onReset, onClose }: AccountStepDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const name = person.fullName;
  const renew = () => void client.invalidateQueries({ queryKey: peopleKey });
  const reset = useSending(
    () => resetPassword(person.personId),
    (created) => {
      renew();
      onReset(created);
    },
  );
  const activity = useSending(
    (active: boolean) => changePerson(person.personId, { active }),
    (_, active) => {
      renew();
      announce.done(t(active ? 'people.activated' : 'people.deactivated', { name }));
      onClose();
    },
  );
  const { pending, refusal } = step === 'reset' ? reset : activity;
  return (
    <ConfirmDialog
      isOpen
      danger={step !== 'activate'}
      title={t(`people.step.${step}.title`, { name })}
      confirmLabel={t(`people.step.${step}.confirm`)}
      pending={pending}
      refusal={refusal}
      onConfirm={() => (step === 'reset' ? reset.send(undefined) : activity.send(step === 'activate'))}
      onCancel={onClose}
    >
      <p>{t(`people.step.${step}.text`)}</p>
    </ConfirmDialog>
  );
}
