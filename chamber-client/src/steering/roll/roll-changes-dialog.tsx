import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { newCommandId } from '../../../../live-client/src/command-id.js';
import { newcomer } from '../../../../protocol/src/http/newcomers.js';
import { callApi } from '../../../../web-shared/src/api/api-client.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Loading } from '../../../../web-shared/src/status/page-states.js';
import type { RefusalText } from '../../../../web-shared/src/status/refusal.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

type Kind = 'expire' | 'gain';

/** `Zmiany składu`: a mandate that ended, or one gained by a councillor the office wrote into the term. */
export function RollChangesDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('roll');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const listId = useId();
  const seated = view.roll.filter(({ standing }) => standing !== 'expired');
  const [kind, setKind] = useState<Kind>('expire');
  const [memberId, setMemberId] = useState('');
  const [basis, setBasis] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText | null>(null);
  const [isPending, setPending] = useState(false);
  const address = `/api/sessions/${view.header.sessionId}/newcomers`;
  const newcomers = useQuery({
    queryKey: ['newcomers', view.header.sessionId, seated.length],
    queryFn: ({ signal }) => callApi(address, { schema: z.array(newcomer), signal }),
    enabled: kind === 'gain',
  });
  const choices = kind === 'expire' ? seated : (newcomers.data ?? []);
  const close = () => {
    order.forget();
    onClose();
  };
  const seat = async () => {
    setPending(true);
    setRefusal(null);
    try {
      const body = { memberId, commandId: newCommandId() };
      await callApi(address, { method: 'POST', body });
      close();
    } catch (error) {
      setRefusal(errorText(t, error));
    } finally {
      setPending(false);
    }
  };
  const confirm = async () => {
    setAsked(true);
    if (memberId === '' || (kind === 'expire' && basis.trim() === '')) return;
    if (kind === 'gain') await seat();
    else if (await order.give('ExpireMandate', { memberId, basis: basis.trim() })) close();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      danger={kind === 'expire'}
      title={t('question')}
      confirmLabel={t(`${kind}.confirm`)}
      pending={order.pending !== null || isPending}
      refusal={refusal ?? order.refusal}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      <div className="k-stack">
        <RadioGroup
          label={t('kind')}
          options={[
            { value: 'expire', text: t('expire.option') },
            { value: 'gain', text: t('gain.option') },
          ]}
          value={kind}
          onChange={(next: Kind) => {
            setKind(next);
            setMemberId('');
            setAsked(false);
          }}
        />
        {kind === 'gain' && newcomers.isPending ? (
          <Loading />
        ) : kind === 'gain' && choices.length === 0 ? (
          <p>{newcomers.error ? errorText(t, newcomers.error).text : t('gain.nobody')}</p>
        ) : (
          <Select
            label={t('member')}
            options={[
              { value: '', text: t('choose') },
              ...choices.map((member) => ({
                value: member.memberId,
                text: `${member.lastName} ${member.firstName}`,
              })),
            ]}
            error={isAsked && memberId === '' ? t('memberMissing') : null}
            value={memberId}
            onChange={setMemberId}
          />
        )}
        {kind === 'expire' ? (
          <>
            <TextField
              label={t('expire.basis')}
              hint={t('expire.basisHint')}
              error={isAsked && basis.trim() === '' ? t('expire.basisMissing') : null}
              maxLength={300}
              list={listId}
              value={basis}
              onChange={setBasis}
            />
            <datalist id={listId}>
              {(['commissioner', 'council'] as const).map((usual) => (
                <option key={usual} value={t(`expire.bases.${usual}`)} />
              ))}
            </datalist>
          </>
        ) : (
          <p className="k-soft">{t('gain.hint')}</p>
        )}
      </div>
    </ConfirmDialog>
  );
}
