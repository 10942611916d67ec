import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../../../core/src/council/council.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { removeMember } from '../../data/members.js';
import { renewTerms } from '../../data/terms.js';
import { useSending } from '../../forms/use-sending.js';

/** For a slip of the pen, before the term's first session; the hub refuses it afterwards. */
export function RemoveMember({ term, member, onRemoved }: { term: Term; member: MemberRecord; onRemoved: () => void }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  const name = fullName(member);
  const { send, pending, refusal, forget } = useSending(
    () => removeMember(term.termId, member.memberId),
    () => {
      renewTerms(client);
      announce.done(t('members.removed', { name }));
      onRemoved();
    },
  );
  const close = () => {
    forget();
    setAsked(false);
  };
  return (
    <>
      <Button kind="quiet" className="o-foot-start" onClick={() => setAsked(true)}>
        {t('members.remove')}
      </Button>
      <ConfirmDialog
        isOpen={asked}
        danger
        title={t('members.removeTitle', { name })}
        confirmLabel={t('members.removeConfirm')}
        pending={pending}
        refusal={refusal}
        onConfirm={() => send(undefined)}
        onCancel={close}
      >
        <p>{t('members.removeText')}</p>
      </ConfirmDialog>
    </>
  );
}
