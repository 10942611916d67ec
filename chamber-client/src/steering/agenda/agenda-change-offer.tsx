import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { useSteering } from '../orders/steering-context.js';
import { adoptedChange } from './agenda-change.js';
import { AgendaChangeDialog } from './agenda-change-dialog.js';

/** A change of the agenda the chair passed over: the way to carry it out later. While it is the next step, its button stands above. */
export function AgendaChangeOffer() {
  const { t } = useTranslation('steering');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [isOpen, setOpen] = useState(false);
  const voting = adoptedChange(view);
  if (!voting || view.nextStep.kind === 'change-agenda' || !mayOrder('ChangeAgenda')) return null;
  return (
    <>
      <section className="k-panel k-stack" aria-label={t('agendaChange.title')}>
        <p>{t('agendaChange.offer', { no: voting.no })}</p>
        <Button className="s-aside" unavailable={offlineBecause !== null} onClick={() => setOpen(true)}>
          {t('agendaChange.action')}
        </Button>
      </section>
      {isOpen && <AgendaChangeDialog voting={voting} onClose={() => setOpen(false)} onChanged={() => setOpen(false)} />}
    </>
  );
}
