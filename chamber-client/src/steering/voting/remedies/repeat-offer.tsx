import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../web-shared/src/actions/button.js';
import { useSteering } from '../../orders/steering-context.js';
import { RepeatDialog } from './repeat-dialog.js';

/** A motion for a reasumpcja, as the menu words it; Polish whatever the language of the screen. */
const namesRevote = /reasumpcj/iu;

/** V-17: the council has just adopted a motion to repeat a vote: the way to do so, without looking for it. */
export function RepeatOffer() {
  const { t } = useTranslation('ballots');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [isOpen, setOpen] = useState(false);
  const motion = view.voting;
  const first =
    motion?.status === 'announced' && namesRevote.test(motion.subject)
      ? view.remedies.findLast(({ motions }) => motions.some(({ votingId }) => votingId === motion.votingId))
      : undefined;
  if (!first || !mayOrder('PrepareVoting')) return null;
  return (
    <>
      <section className="k-panel k-stack" aria-label={t('repeat.action')}>
        <p>{t('repeat.offer', { no: first.no })}</p>
        <Button className="s-aside" unavailable={offlineBecause !== null} onClick={() => setOpen(true)}>
          {t('repeat.actionOf', { no: first.no })}
        </Button>
      </section>
      {isOpen && <RepeatDialog votingId={first.votingId} onClose={() => setOpen(false)} />}
    </>
  );
}
