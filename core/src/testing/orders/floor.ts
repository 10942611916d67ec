import { guestRoles } from '../../council/council.js';
import type { CommandOf } from '../../session/commands.js';
import type { SessionState } from '../../session/state.js';
import { type Dice, oneOf } from '../dice.js';

type FloorOrder = 'SettleMotion' | 'LimitSpeakingTime' | 'AdmitGuest';

/** Payloads of orders about formal motions carried out and guests let in. */
export const floorPayloads: {
  readonly [Type in FloorOrder]: (state: SessionState, dice: Dice) => CommandOf<Type>['payload'];
} = {
  SettleMotion: (state, dice) => ({ motionId: recentMotion(state, dice), note: '' }),
  LimitSpeakingTime: (state, dice) => {
    const wished = state.motions.findLast(
      ({ kind, itemId }) => kind === 'speaking-time' && itemId === state.currentItemId,
    );
    return { motionId: wished?.motionId ?? recentMotion(state, dice), limitMs: 10_000 * (1 + dice(30)) };
  },
  AdmitGuest: (_state, dice) => ({
    fullName: ['', 'Mieszkanka', 'Jan Sołtys', 'Anna Mieszkanka'][dice(4)] as string,
    role: guestRoles[dice(guestRoles.length)] ?? 'resident',
  }),
};

function recentMotion({ motions }: SessionState, dice: Dice): string {
  return motions[motions.length - 1 - dice(3)]?.motionId ?? 'nothing';
}

/** L-02: mostly the speech that runs, knowingly ended; else none, or one that is long over. */
export function speechEnded({ floor }: SessionState, dice: Dice): { readonly endsSpeech?: string } {
  const endsSpeech = oneOf(
    [floor.speaker?.requestId, floor.speaker?.requestId, floor.speeches.at(-1)?.requestId],
    dice,
  );
  return endsSpeech === undefined ? {} : { endsSpeech };
}
