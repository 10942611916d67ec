import { isCommitteeSitting } from '../../../../core/src/committees/committee.js';
import { articles } from '../../../../core/src/kernel/articles.js';
import type { CommandContext, CommandOf } from '../../../../core/src/session/commands.js';
import { decide } from '../../../../core/src/session/decide.js';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import { evolve } from '../../../../core/src/session/evolve.js';
import { initialState } from '../../../../core/src/session/state.js';
import { refusalMessage } from '../../../../protocol/src/refusal-texts.js';
import { HttpError } from '../../platform/errors/http-error.js';

/**
 * Why a session cannot be convened as prepared; undefined: it can. The rules of the core decide, on a state that is thrown
 * away: a log must not begin that could not go on.
 */
export function conveningFault(prepare: CommandOf<'PrepareSession'>, context: CommandContext): HttpError | undefined {
  const ofCommittees = isCommitteeSitting(prepare.payload.header);
  const prepared = decide(initialState, prepare, context);
  if (prepared.kind === 'refused') return refusedBy(prepared.refusal, ofCommittees);
  const { at, commandId, actor } = context;
  const state = prepared.events.reduce(
    (before, event) =>
      evolve(before, { ...event, sessionId: '', seq: before.seq + 1, version: 1, at, actor, commandId } as StoredEvent),
    initialState,
  );
  const convened = decide(state, { type: 'ConveneSession', payload: {} }, context);
  if (convened.kind === 'refused') return refusedBy(convened.refusal, ofCommittees);
  return chairFault(prepare.payload);
}

/**
 * Somebody has to preside: the chair, and while that office is vacant a vice-chair (S-10, art. 19 ust. 2), so that a new chair can be
 * elected. The first session of a term is there to elect one (S-11).
 */
function chairFault({ header, council }: CommandOf<'PrepareSession'>['payload']): HttpError | undefined {
  // A sitting of committees is led by one of theirs (K-07).
  if (
    header.committees ||
    header.purpose === 'first' ||
    council.members.some(({ office, mandate }) => office !== null && mandate === 'active')
  )
    return undefined;
  return new HttpError(422, {
    code: 'chair-missing',
    text: 'W składzie Rady nie wskazano Przewodniczącego.',
    article: articles.chair,
  });
}

function refusedBy(...refused: Parameters<typeof refusalMessage>): HttpError {
  const { code, text, article } = refusalMessage(...refused);
  return new HttpError(422, { code, text, ...(article ? { article } : {}) });
}
