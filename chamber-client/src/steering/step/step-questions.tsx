import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import type { RefusalText } from '../../../../web-shared/src/status/refusal.js';
import { useSteering } from '../orders/steering-context.js';

export interface StepQuestionProps {
  isOpen: boolean;
  pending: boolean;
  refusal: RefusalText | null;
  onConfirm: () => void;
  onCancel: () => void;
}

/** opening a vote that those allowed to vote cannot carry needs the chair's word. */
export function UnreachableQuestion(props: StepQuestionProps) {
  const { t } = useTranslation('steering');
  const outlook = useSteering().view.votingOutlook;
  return (
    <ConfirmDialog
      {...props}
      danger
      title={t('unreachable.question')}
      confirmLabel={t('unreachable.confirm')}
      cancelLabel={t('unreachable.cancel')}
    >
      <Notice tone="warning">{t('unreachable.title')}</Notice>
      <p>{t('unreachable.figures', { eligible: outlook?.eligible ?? 0, required: outlook?.votesNeeded ?? 0 })}</p>
    </ConfirmDialog>
  );
}

/** V-05: who would be left out when the vote closes now; the list follows the votes while the question stands. */
export function NotVotedQuestion(props: StepQuestionProps) {
  const { t } = useTranslation('steering');
  const { notVoted } = useSteering().view;
  return (
    <ConfirmDialog
      {...props}
      title={t('notVoted.question')}
      confirmLabel={t('step.close-voting.label')}
      cancelLabel={t('notVoted.cancel')}
    >
      {notVoted.length === 0 ? (
        <Notice tone="ok">{t('notVoted.everybody')}</Notice>
      ) : (
        <>
          <p className="s-names">
            <strong>{t('notVoted.title', { count: notVoted.length })}</strong>{' '}
            {notVoted.map((member) => member.fullName).join(', ')}
          </p>
          <p>{t('notVoted.consequence')}</p>
        </>
      )}
    </ConfirmDialog>
  );
}
