import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { useHallNow } from '../../../../web-shared/src/devices/hall-requests.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { makeHallKey, removeHall, useKeepHall } from '../../data/halls.js';
import { useSending } from '../../forms/use-sending.js';
import { KeyDialog } from './key-dialog.js';

/** The program that leads the devices on a machine of the hall, and the end of the hall. */
export function ProgramPanel({ hall }: { hall: Hall }) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const keep = useKeepHall();
  const now = useHallNow(hall.hallId);
  const [asking, setAsking] = useState<'key' | 'remove' | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const make = useSending(
    () => makeHallKey(hall.hallId),
    (made) => {
      setAsking(null);
      setKey(made);
      keep({ ...hall, hasKey: true });
    },
  );
  const remove = useSending(
    () => removeHall(hall.hallId),
    () => {
      announce.done(t('halls.removed', { name: hall.name }));
      void navigate('/halls');
    },
  );
  const connected = now.data?.connected === true;
  return (
    <div className="k-stack">
      <p className={connected ? 'o-told' : 'o-told o-told--warning'}>
        <Icon name={connected ? 'check' : 'warning'} />
        {t(connected ? 'halls.connected' : 'halls.notConnected')}
      </p>
      <p>{t(hall.virtual ? 'halls.virtualText' : 'halls.programText')}</p>
      {make.refusal && asking !== 'key' && <Refusal refusal={make.refusal} />}
      {!hall.virtual && (
        <div className="k-row">
          <Button
            kind={hall.hasKey ? 'secondary' : 'primary'}
            pending={make.pending}
            onClick={() => (hall.hasKey ? setAsking('key') : make.send(undefined))}
          >
            {t(hall.hasKey ? 'halls.newKey' : 'halls.makeKey')}
          </Button>
        </div>
      )}
      <section className="k-stack">
        <h2 className="o-part">{t('halls.end')}</h2>
        <div className="k-row">
          <Button kind="danger" onClick={() => setAsking('remove')}>
            {t('halls.removeHall')}
          </Button>
        </div>
      </section>
      <ConfirmDialog
        isOpen={asking === 'key'}
        title={t('halls.newKeyTitle')}
        confirmLabel={t('halls.newKeyConfirm')}
        pending={make.pending}
        refusal={make.refusal}
        onConfirm={() => make.send(undefined)}
        onCancel={() => setAsking(null)}
      >
        <p>{t('halls.newKeyText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asking === 'remove'}
        danger
        title={t('halls.removeHallTitle', { name: hall.name })}
        confirmLabel={t('halls.removeHallConfirm')}
        pending={remove.pending}
        refusal={remove.refusal}
        onConfirm={() => remove.send(undefined)}
        onCancel={() => setAsking(null)}
      >
        <p>{t('halls.removeHallText')}</p>
      </ConfirmDialog>
      {key !== null && <KeyDialog hallKey={key} onClose={() => setKey(null)} />}
    </div>
  );
}
