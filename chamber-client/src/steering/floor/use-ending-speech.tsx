import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useSteering } from '../orders/steering-context.js';

export interface EndingSpeech {
  /** Gives the floor at once where nobody speaks; else asks whether this speech shall end. @param next who gets the floor */
  readonly before: (next: string, give: () => void) => void;
  readonly question: ReactNode;
}

/** L-02: the floor passes on when the speaker has ended. The presider may end the speech by it, but is asked: never by surprise. */
export function useEndingSpeech(): EndingSpeech {
  const { t } = useTranslation('floor');
  const { speaker } = useSteering().view.floor;
  const [asked, setAsked] = useState<{ name: string; next: string; give: () => void } | null>(null);
  const before: EndingSpeech['before'] = (next, give) => {
    if (speaker) setAsked({ name: speaker.fullName, next, give });
    else give();
  };
  const close = () => setAsked(null);
  const confirm = () => {
    asked?.give();
    close();
  };
  const question = (
    <ConfirmDialog
      isOpen={asked !== null}
      title={t('ending.question', { name: asked?.name })}
      confirmLabel={t('ending.confirm')}
      onConfirm={confirm}
      onCancel={close}
    >
      <p>{t('ending.consequence', { next: asked?.next })}</p>
    </ConfirmDialog>
  );
  return { before, question };
}
