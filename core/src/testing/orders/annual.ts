import { mayRaise } from '../../annual/report-debate.js';
import type { CommandOf, SessionCommand } from '../../session/commands.js';
import { pendingVoting, type SessionState } from '../../session/state.js';
import { simpleVote } from '../agenda-of.js';
import type { Dice } from '../random-orders.js';

type AnnualCommand = 'WaiveDossier' | 'RaiseDebateLimit';
type Payloads = { readonly [Type in AnnualCommand]: (state: SessionState, dice: Dice) => CommandOf<Type>['payload'] };

/** Orders of the annual special session. */
export const annualPayloads: Payloads = {
  WaiveDossier: (state, dice) => ({
    itemId: state.agenda.find(({ kind }) => kind === 'discharge')?.itemId ?? `i${1 + dice(5)}`,
    reason: dice(4) === 0 ? '' : 'Opinię doręczono na sali',
  }),
  RaiseDebateLimit: (state, dice) => ({
    votingId: state.votings.findLast(({ votingId }) => mayRaise(state, votingId))?.votingId ?? 'nothing',
    residents: 14 + dice(10),
  }),
};

/** In the debate on the report the chair now and then lets the council vote on more residents, and raises the number; else undefined. */
export function annualStep(state: SessionState, dice: Dice): SessionCommand | undefined {
  const item = state.agenda.find(({ itemId, kind }) => itemId === state.currentItemId && kind === 'state-report');
  if (!item || pendingVoting(state) || dice(3) > 0) return undefined;
  const adopted = state.votings.some(({ votingId }) => mayRaise(state, votingId));
  if (adopted) return { type: 'RaiseDebateLimit', payload: annualPayloads.RaiseDebateLimit(state, dice) };
  const payload = { ...simpleVote, itemId: item.itemId, kind: 'procedural' as const, documentIds: [] };
  return { type: 'PrepareVoting', payload };
}
