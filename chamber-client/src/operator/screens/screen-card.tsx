import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenView } from '../../../../protocol/src/views/views.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useChangeScreen, useRemoveScreen } from './screen-requests.js';

const scenes: readonly ScreenView['scene'][] = [
  'auto',
  'idle',
  'quorum',
  'item',
  'speaker',
  'voting',
  'result',
  'recess',
  'message',
];

/** One screen: its scene, chosen at once; its message, shown when sent; the way out. */
export function ScreenCard({ screen }: { screen: ScreenView }) {
  const { t } = useTranslation('operator');
  const titleId = useId();
  const change = useChangeScreen(screen.screenId);
  const remove = useRemoveScreen(screen.screenId);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <section className="k-panel o-screen" aria-labelledby={titleId}>
      <div className="k-row k-row--between">
        <h2 id={titleId} className="s-panel-title">
          {screen.name}
        </h2>
        <span className={screen.connected ? 's-presence s-presence--in' : 's-presence o-screen--lost'}>
          <Icon name={screen.connected ? 'check' : 'warning'} />
          {t(screen.connected ? 'screens.connected' : 'screens.lost')}
        </span>
      </div>
      <div className="o-screen__orders">
        <Select
          label={t('screens.scene')}
          options={scenes.map((value) => ({ value, text: t(`screens.scenes.${value}`) }))}
          value={screen.scene}
          disabled={change.isPending}
          onChange={(scene) => change.mutate({ scene })}
        />
        <Button kind="quiet" onClick={() => setRemoving(true)}>
          {t('screens.remove')}
        </Button>
      </div>
      {change.error && <Refusal refusal={errorText(t, change.error)} />}
      <ScreenMessage
        screen={screen}
        pending={change.isPending}
        onShow={(message) => change.mutate({ message, scene: 'message' })}
      />
      <ConfirmDialog
        isOpen={isRemoving}
        title={t('screens.removeQuestion', { name: screen.name })}
        confirmLabel={t('screens.removeConfirm')}
        danger
        pending={remove.isPending}
        refusal={remove.error && errorText(t, remove.error)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => setRemoving(false) })}
        onCancel={() => setRemoving(false)}
      >
        <p>{t('screens.removeConsequence')}</p>
      </ConfirmDialog>
    </section>
  );
}

function ScreenMessage({
  screen,
  pending,
  onShow,
}: {
  screen: ScreenView;
  pending: boolean;
  onShow: (message: string) => void;
}) {
  const { t } = useTranslation('operator');
  const [text, setText] = useState(screen.message);
  useEffect(() => setText(screen.message), [screen.message]);
  const isShown = screen.scene === 'message' && text.trim() === screen.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onShow(text.trim());
  };
  return (
    <form className="o-screen__message" onSubmit={submit}>
      <TextArea label={t('screens.message')} rows={2} maxLength={300} value={text} onChange={setText} />
      <Button type="submit" pending={pending} unavailable={text.trim() === '' || isShown}>
        {t(isShown ? 'screens.messageShown' : 'screens.showMessage')}
      </Button>
    </form>
  );
}
