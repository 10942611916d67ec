import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../../../core/src/council/council.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { changeMember, inputOf } from '../../data/members.js';
import { renewTerms } from '../../data/terms.js';
import { useSending } from '../../forms/use-sending.js';

/** Expiry of a mandate, or its return after a mistake or a judgment. */
export function MandateDialog({ term, member, onClose }: { term: Term; member: MemberRecord; onClose: () => void }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const expires = member.mandate === 'active';
  const name = fullName(member);
  const { send, pending, refusal } = useSending(
    () =>
      changeMember(term.termId, member.memberId, {
        ...inputOf(member),
        mandate: expires ? 'expired' : 'active',
        office: expires ? null : member.office,
      }),
    () => {
      renewTerms(client);
      announce.done(t(expires ? 'mandate.expired' : 'mandate.restored', { name }));
      onClose();
    },
  );
  return (
    <ConfirmDialog
      isOpen
      danger={expires}
      title={t(expires ? 'mandate.expireTitle' : 'mandate.restoreTitle', { name })}
      confirmLabel={t(expires ? 'mandate.expire' : 'mandate.restore')}
      pending={pending}
      refusal={refusal}
      onConfirm={() => send(undefined)}
      onCancel={onClose}
    >
      <p>{t(expires ? 'mandate.expireText' : 'mandate.restoreText', { size: term.statutorySize })}</p>
      {expires && member.office && (
        <p>{t('mandate.officeEnds', { office: t(`role.${member.office}`, { ns: 'shared' }) })}</p>
      )}
    </ConfirmDialog>
  );
}
