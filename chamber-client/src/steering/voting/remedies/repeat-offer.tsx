import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChairView } from '../../../../../protocol/src/views/views.js';
import { Button } from '../../../../../web-shared/src/actions/button.js';
import { useSteering } from '../../orders/steering-context.js';
import { RepeatDialog } from './repeat-dialog.js';
import { RevoteMotionDialog } from './revote-motion-dialog.js';

/** A motion for a reasumpcja, as the menu words it; Polish whatever the language of the screen. */
const namesRevote = /reasumpcj/iu;

/**
 * V-17: the way to repeat a vote without looking for it: the council has just adopted a motion to, or a repetition was annulled
 * (V-18) and the first vote stands again; a motion carries one repetition, so another one is put to the vote first.
 */
export function RepeatOffer() {
  const { t } = useTranslation('ballots');
  const { view, mayOrder, offlineBecause } = useSteering();
  const [isOpen, setOpen] = useState(false);
  const offer = offerOf(view);
  if (!offer || !mayOrder('PrepareVoting')) return null;
  const { votingId, no, isAgain } = offer;
  const Dialog = isAgain ? RevoteMotionDialog : RepeatDialog;
  return (
    <>
      <section className="k-panel k-stack" aria-label={t('repeat.action')}>
        <p>{t(isAgain ? 'repeat.againOffer' : 'repeat.offer', { no })}</p>
        <Button className="s-aside" unavailable={offlineBecause !== null} onClick={() => setOpen(true)}>
          {t(isAgain ? 'revoteMotion.action' : 'repeat.actionOf', { no })}
        </Button>
      </section>
      {isOpen && <Dialog votingId={votingId} onClose={() => setOpen(false)} />}
    </>
  );
}

function offerOf({ voting, remedies, agenda }: ChairView): { votingId: string; no: number; isAgain: boolean } | null {
  if (!voting) return null;
  const { annulment, revote } = voting;
  const isHere = voting.itemId === agenda.currentItemId;
  const repeated =
    isHere && annulment && revote ? remedies.find(({ no, mayRepeat }) => mayRepeat && no === revote.ofNo) : null;
  const carried =
    voting.status === 'announced' && namesRevote.test(voting.subject)
      ? remedies.findLast(({ motions }) => motions.some(({ votingId }) => votingId === voting.votingId))
      : null;
  const first = repeated ?? carried;
  return first ? { votingId: first.votingId, no: first.no, isAgain: first.motions.length === 0 } : null;
}
