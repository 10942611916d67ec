import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { Loaded } from '../../app/loaded.js';
import { useSignedIn } from '../../app/sign-in-gate.js';
import { confirmRemote, remoteKey, requestRemote, useRemotePermission, withdrawRemote } from '../../data/presence.js';
import { useSending } from '../../forms/use-sending.js';
import { wordingOf } from '../agenda/agenda-body.js';

/** S-31: taking part from afar is off; one person asks on a legal basis, another one confirms. */
export function RemotePanel({ sessionId, isCommittee }: { sessionId: string; isCommittee: boolean }) {
  const { t } = useTranslation('office');
  const { me } = useSignedIn();
  const client = useQueryClient();
  const query = useRemotePermission(sessionId);
  const [basis, setBasis] = useState('');
  const {
    refusal,
    pending,
    send: act,
  } = useSending(
    (step: () => Promise<unknown>) => step(),
    () => void client.invalidateQueries({ queryKey: remoteKey(sessionId) }),
  );
  return (
    <section className="o-form">
      <h2 className="o-part">{t('remote.title')}</h2>
      <p className="k-soft">{t('remote.rule', wordingOf(isCommittee))}</p>
      {refusal && <Refusal refusal={refusal} />}
      <Loaded query={query}>
        {(permission) =>
          permission === null ? (
            <>
              <TextField
                label={t('remote.basis')}
                hint={t('remote.basisHint')}
                value={basis}
                onChange={setBasis}
                maxLength={300}
              />
              <div>
                <Button
                  pending={pending}
                  unavailable={basis.trim() === ''}
                  onClick={() => act(() => requestRemote(sessionId, basis.trim()))}
                >
                  {t('remote.request')}
                </Button>
              </div>
            </>
          ) : (
            <>
              <Notice tone={permission.confirmedByName === null ? 'warning' : 'ok'}>
                {t(permission.confirmedByName === null ? 'remote.asked' : 'remote.granted', {
                  basis: permission.basis,
                  by: permission.requestedByName,
                  second: permission.confirmedByName ?? '',
                })}
              </Notice>
              <div className="k-row">
                {permission.confirmedByName === null && permission.requestedBy !== me.personId && (
                  <Button kind="primary" pending={pending} onClick={() => act(() => confirmRemote(sessionId))}>
                    {t('remote.confirm')}
                  </Button>
                )}
                <Button kind="quiet" pending={pending} onClick={() => act(() => withdrawRemote(sessionId))}>
                  {t('remote.withdraw')}
                </Button>
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
