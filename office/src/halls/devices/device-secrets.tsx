import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../../../protocol/src/hall/device-kinds.js';
import type { DevicePlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { changeSecret, useKeepHall } from '../../data/halls.js';
import { useSending } from '../../forms/use-sending.js';
import { settingLabel } from '../settings/setting-words.js';

/** Passwords lie apart from the settings: they are set anew or removed, never shown. */
export function DeviceSecrets({ hall, device: { deviceId, kind } }: { hall: Hall; device: DevicePlan }) {
  const { t } = useTranslation('office');
  const names = kindOf(kind).secrets;
  if (names.length === 0) return null;
  return (
    <fieldset className="o-setting-group">
      <legend>{t('halls.secrets')}</legend>
      <p className="k-field__hint">{t('halls.secretsHint')}</p>
      {names.map((name) => (
        <OneSecret
          key={name}
          hallId={hall.hallId}
          deviceId={deviceId}
          name={name}
          label={settingLabel(t, name)}
          isSet={hall.secrets[deviceId]?.includes(name) === true}
        />
      ))}
    </fieldset>
  );
}

function OneSecret({
  hallId,
  deviceId,
  name,
  label,
  isSet,
}: {
  hallId: string;
  deviceId: string;
  name: string;
  label: string;
  isSet: boolean;
}) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const keep = useKeepHall();
  const [typed, setTyped] = useState('');
  const change = useSending(
    (value: string | null) => changeSecret(hallId, { deviceId, name, value }),
    (hall, value) => {
      keep(hall);
      setTyped('');
      announce.done(t(value === null ? 'halls.secretRemoved' : 'halls.secretSet', { name: label }));
    },
  );
  return (
    <div className="o-secret">
      {change.refusal && <Refusal refusal={change.refusal} />}
      <TextField
        label={label}
        hint={t(isSet ? 'halls.secretIsSet' : 'halls.secretIsNotSet')}
        type="password"
        autoComplete="new-password"
        maxLength={500}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter keeps the password; it does not send the whole form.
          event.preventDefault();
          if (typed !== '') change.send(typed);
        }}
      />
      <div className="k-row">
        <Button pending={change.pending} unavailable={typed === ''} onClick={() => typed !== '' && change.send(typed)}>
          {t(isSet ? 'halls.secretReplace' : 'halls.secretKeep')}
        </Button>
        {isSet && (
          <Button kind="quiet" pending={change.pending} onClick={() => change.send(null)}>
            {t('halls.secretRemove')}
          </Button>
        )}
      </div>
    </div>
  );
}
