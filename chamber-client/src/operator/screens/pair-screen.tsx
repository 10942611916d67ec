import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { usePairScreen } from './screen-requests.js';

/** A new screen shows a code at /wall; typed in here, it belongs to this session. */
export function PairScreen({ sessionId, count }: { sessionId: string; count: number }) {
  const { t } = useTranslation('operator');
  const announce = useAnnounce();
  const titleId = useId();
  const pair = usePairScreen();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const shownName = name.trim() || t('screens.defaultName', { no: count + 1 });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (code.trim() === '') return;
    pair.mutate(
      { code: code.trim(), name: shownName, sessionId },
      {
        onSuccess: () => {
          setCode('');
          setName('');
          setChecked(false);
          announce.done(t('screens.paired', { name: shownName }));
        },
      },
    );
  };
  return (
    <section className="k-panel o-pair" aria-labelledby={titleId}>
      <h2 id={titleId} className="s-panel-title">
        {t('screens.pairTitle')}
      </h2>
      <form className="k-stack" onSubmit={submit} noValidate>
        <ol>
          <li>
            {t('screens.step1')}{' '}
            <a href="/wall" target="_blank" rel="noopener">
              {location.origin}/wall <Icon name="external" />
              <span className="k-visually-hidden"> {t('document.newTab', { ns: 'shared' })}</span>
            </a>
          </li>
          <li>{t('screens.step2')}</li>
        </ol>
        <TextField
          short
          label={t('screens.code')}
          autoComplete="off"
          spellCheck={false}
          maxLength={12}
          error={isChecked && code.trim() === '' ? t('screens.codeMissing') : null}
          value={code}
          onChange={(text) => setCode(text.toUpperCase())}
        />
        <TextField
          label={t('screens.name')}
          optional
          hint={t('screens.nameHint')}
          maxLength={60}
          value={name}
          onChange={setName}
        />
        {pair.error && <Refusal refusal={errorText(t, pair.error)} />}
        <Button type="submit" kind="primary" pending={pair.isPending}>
          {t('screens.pair')}
        </Button>
      </form>
    </section>
  );
}
