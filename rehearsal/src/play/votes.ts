import type { Choice, Tally } from '../../../core/src/voting/voting.js';
import type { VotingPart } from '../../../protocol/src/views/parts.js';
import type { Stage } from './stage.js';

/** What the play means a vote to end with, counted apart from the hub. */
export interface Expected {
  readonly subject: string;
  readonly tally: Tally;
  readonly outcome: 'adopted' | 'not-adopted' | 'void-no-quorum';
}

export interface Mismatch {
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** The steps every vote goes through on the chair's console. */
export async function conductVote(
  stage: Stage,
  vote: {
    readonly choices: ReadonlyMap<string, Choice>;
    /** Happens while the vote is open, instead of everybody simply voting. */
    readonly during?: (votingId: string) => Promise<void>;
    readonly before?: (votingId: string) => Promise<void>;
    /** Happens around the closing, which it must order. */
    readonly closing?: (close: () => Promise<unknown>) => Promise<void>;
  },
): Promise<VotingPart> {
  const { chair } = stage;
  const item = chair.view.agenda.items.find(({ itemId }) => itemId === chair.view.agenda.currentItemId);
  if (!item?.vote) throw new Error('The item in progress plans no vote');
  const { subject, kind, majority, basis } = item.vote;
  const documentIds = item.documents.map(({ documentId }) => documentId);
  await chair.orders('PrepareVoting', { itemId: item.itemId, subject, kind, documentIds, majority, basis });
  await chair.until('głosowanie przygotowane', ({ view }) => view?.voting?.status === 'prepared');
  const votingId = chair.view.voting?.votingId ?? '';
  await vote.before?.(votingId);
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: true });
  await (vote.during ?? (() => castBallots(stage, votingId, vote.choices)))(votingId);
  const close = () => chair.orders('CloseVoting', { votingId });
  await (vote.closing ?? ((order) => order()))(close);
  await chair.orders('AnnounceVoting', { votingId });
  await chair.until(
    'wynik ogłoszony',
    ({ view }) => view?.voting?.votingId === votingId && view.voting.status === 'announced',
  );
  const { voting } = chair.view;
  if (!voting) throw new Error('The announced vote is gone');
  stage.account.line(`Głosowanie nr ${voting.no}: ${voting.result?.formula}`);
  return voting;
}

/** All those with a choice vote at once, each through the own socket. */
export async function castBallots(stage: Stage, votingId: string, choices: ReadonlyMap<string, Choice>): Promise<void> {
  await Promise.all(
    stage.councillors.map(async (person) => {
      const choice = choices.get(person.memberId ?? '');
      if (!choice) return;
      await person.until(
        'karta do głosowania',
        ({ own }) => own?.ballot?.votingId === votingId && own.ballot.right === 'may-vote',
      );
      await person.orders('CastBallot', { votingId, choice });
    }),
  );
}

export function compare(expected: Expected, voting: VotingPart): Mismatch | undefined {
  const found = { tally: voting.result?.tally, outcome: voting.result?.outcome };
  const wanted = JSON.stringify(sorted({ ...expected.tally, outcome: expected.outcome }));
  const got = JSON.stringify(sorted({ ...found.tally, outcome: found.outcome }));
  return wanted === got ? undefined : { subject: expected.subject, expected: wanted, found: got };
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
