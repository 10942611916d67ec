import type { CommandOf } from '../../../core/src/session/commands.js';
import type { Choice } from '../../../core/src/voting/voting.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';

/** Who votes how, in the order of `voters`; who has none does not vote. */
type Choices = readonly (Choice | null)[];

/** One vote from its preparation to its closing; announced unless told otherwise. @returns its id */
export async function takesVote(
  chair: Person<ChairView>,
  voters: readonly Person[],
  vote: CommandOf<'PrepareVoting'>['payload'],
  choices: Choices,
  { announced = true } = {},
): Promise<string> {
  const before = chair.view.voting?.votingId;
  await chair.orders('PrepareVoting', vote);
  await chair.until('przygotowane', ({ view }) => {
    return view?.voting?.status === 'prepared' && view.voting.votingId !== before;
  });
  const votingId = chair.view.voting?.votingId ?? '';
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: true });
  for (const [index, choice] of choices.entries()) {
    if (choice) await voters[index]?.orders('CastBallot', { votingId, choice });
  }
  await chair.orders('CloseVoting', { votingId });
  if (announced) await chair.orders('AnnounceVoting', { votingId });
  const until = announced ? 'announced' : 'closed';
  await chair.until('policzone', ({ view }) => view?.voting?.votingId === votingId && view.voting.status === until);
  return votingId;
}

/** So many of each, those for first. */
export function choicesOf(counts: Partial<Record<Choice, number>>): Choices {
  return Object.entries(counts).flatMap(([choice, count]) => Array<Choice>(count).fill(choice as Choice));
}

/** Checks everybody in and opens the session under one item. */
export async function opensUnder(chair: Person<ChairView>, others: readonly Person[], itemId: string): Promise<void> {
  for (const person of [chair, ...others]) {
    await person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' });
  }
  await chair.orders('OpenSession', {});
  await chair.orders('StartItem', { itemId });
}
