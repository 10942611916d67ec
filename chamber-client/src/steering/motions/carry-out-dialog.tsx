import type { MotionKind } from '../../../../core/src/motions/formal-motion.js';
import { AgendaChangeDialog } from '../agenda/agenda-change-dialog.js';
import { useSteering } from '../orders/steering-context.js';
import { AdjournDialog } from '../session/adjourn-dialog.js';
import { RecessDialog } from '../session/recess-dialog.js';
import { LimitTimeDialog, SettleMotionDialog } from './motion-dialogs.js';

/** What carries a motion out when the presider must choose something first; everything else is written down in words. */
export type CarryingOut = 'limit' | 'recess' | 'adjourn' | 'agenda' | 'settle';

const choices: Partial<Record<MotionKind, CarryingOut>> = {
  'speaking-time': 'limit',
  recess: 'recess',
  adjournment: 'adjourn',
  'agenda-change': 'agenda',
};

export function carryingOut(kind: MotionKind): CarryingOut {
  return choices[kind] ?? 'settle';
}

/** L-05: the dialog that carries out an adopted motion. @param by another way than the usual one of its kind */
export function CarryOutDialog({ motionId, by, onClose }: { motionId: string; by?: CarryingOut; onClose: () => void }) {
  const { motions, results } = useSteering().view;
  const motion = motions.find((candidate) => candidate.motionId === motionId);
  if (!motion) return null;
  switch (by ?? carryingOut(motion.kind)) {
    case 'limit':
      return <LimitTimeDialog motion={motion} onClose={onClose} />;
    case 'recess':
      return <RecessDialog isOpen onClose={onClose} />;
    case 'adjourn':
      return <AdjournDialog isOpen onClose={onClose} />;
    case 'agenda': {
      const voting = results.find(({ votingId }) => votingId === motion.votingId);
      return voting ? <AgendaChangeDialog voting={voting} onClose={onClose} onChanged={onClose} /> : null;
    }
    case 'settle':
      return <SettleMotionDialog motion={motion} onClose={onClose} />;
  }
}
