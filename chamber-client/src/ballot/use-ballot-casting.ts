import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Choice } from '../../../core/src/voting/voting.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import type { CommandAck } from '../../../protocol/src/messages.js';
import { refusalTexts } from '../../../protocol/src/refusal-texts.js';
import type { HallView, OwnView } from '../../../protocol/src/views/views.js';
import type { LiveSession } from '../../../web-shared/src/live/use-live-session.js';
import type { RefusalText } from '../../../web-shared/src/status/refusal.js';
import type { BallotState, ConfirmedVote } from '../../../web-shared/src/voting/ballot.js';
import { refusalOfAck } from '../orders/refusal-of-ack.js';
import { nextPress } from './press-number.js';
import { ReceiptBook } from './receipt-book.js';
import { keepUnsentBallot, readUnsentBallot, type UnsentBallot, unsentBallotPlace } from './unsent-ballot.js';

/** Resending goes on this long by itself; afterwards the vote stays in hand until the voter presses `Ponów`. */
const resendForMs = 600_000;
/** Without an answer for this long the vote is called unsent, while it is still being resent. */
const patienceMs = 4_000;

export interface RefusedBallot {
  readonly votingId: string;
  readonly refusal: RefusalText;
}

/** What the `Ballot` of one voting shows, and what to do with it. */
export interface BallotCasting {
  readonly value: Choice | null;
  readonly state: BallotState;
  readonly confirmed: ConfirmedVote | null;
  readonly refusal: RefusalText | null;
  readonly mark: (choice: Choice) => void;
  readonly cast: (choice: Choice) => void;
  /** A vote that did not make it before closing (V-06), also of the voting before this one. */
  readonly late: RefusedBallot | null;
  readonly forgetLate: () => void;
  /** The ballot stands on the screen: the hub is told, anew after every reconnect. */
  readonly shown: () => void;
}

export interface BallotCastingInput {
  readonly sessionId: string;
  /** The signed-in person, to whom an unsent vote belongs. */
  readonly personId: string;
  /** The voting on the table; null when there is none. */
  readonly votingId: string | null;
  readonly live: Pick<LiveSession<HallView>, 'own' | 'status' | 'send' | 'tellShown'>;
}

/**
 * The way of one councillor's vote from the press to the hub's acknowledgement (V-03, V-04, V-06, V-07). A vote is called
 * cast only after the ack; until then it is kept in this window with its command id and resent, also across reconnects.
 * After a reload it waits for the voter's `Ponów` instead: nobody's vote goes out without a person at the desk.
 */
export function useBallotCasting({ sessionId, personId, votingId, live }: BallotCastingInput): BallotCasting {
  const { own, status, send, tellShown } = live;
  const place = unsentBallotPlace(sessionId, personId);
  const book = useMemo(() => new ReceiptBook(sessionId, personId), [sessionId, personId]);
  const [unsent, setUnsent] = useState<UnsentBallot | null>(() => readUnsentBallot(place));
  const [sending, setSending] = useState<'no' | 'yes' | 'slowly'>('no');
  const [mark, setMark] = useState<{ votingId: string; choice: Choice } | null>(null);
  const [acked, setAcked] = useState<(ConfirmedVote & { votingId: string; seq: number }) | null>(null);
  const [refused, setRefused] = useState<RefusedBallot | null>(null);
  const resending = useRef<AbortController | null>(null);
  useEffect(() => () => resending.current?.abort(), []);

  const settle = useCallback(
    (left: UnsentBallot | null) => {
      keepUnsentBallot(place, left);
      setUnsent(left);
    },
    [place],
  );

  const dispatch = useCallback(
    async (ballot: UnsentBallot) => {
      resending.current?.abort();
      const turn = new AbortController();
      resending.current = turn;
      settle(ballot);
      setRefused(null);
      setSending('yes');
      const timer = setTimeout(() => !turn.signal.aborted && setSending('slowly'), patienceMs);
      const { commandId, votingId: inVoting, choice, press, afterSeq } = ballot;
      const payload = { votingId: inVoting, choice };
      const order = press === undefined ? {} : { press, seen: afterSeq };
      const ack = await send(
        'CastBallot',
        { ...payload, ...order },
        {
          id: commandId,
          giveUpAfterMs: resendForMs,
          signal: turn.signal,
        },
      );
      clearTimeout(timer);
      if (turn.signal.aborted) return;
      setSending('no');
      if (ack.status === 'accepted') {
        book.keep(ack.seq, ack.hash);
        setAcked({ ...payload, at: ack.at, seq: ack.seq });
        setMark(null);
        settle(null);
      } else if (!isStillInHand(ack)) {
        setRefused({ votingId: ballot.votingId, refusal: refusalOfAck(ack) ?? { text: '' } });
        setMark(null);
        settle(null);
      }
    },
    [send, settle, book],
  );

  const confirmed = useMemo(() => confirmedOf(votingId, own, acked, book), [votingId, own, acked, book]);

  const cast = useCallback(
    (choice: Choice) => {
      if (votingId === null) return;
      if (unsent?.votingId === votingId && unsent.choice === choice) {
        if (sending === 'no') void dispatch(unsent);
      } else if (unsent || confirmed?.choice !== choice) {
        const afterSeq = own?.ballot?.votingId === votingId ? own.ballot.seq : null;
        void dispatch({ votingId, choice, commandId: newCommandId(), afterSeq, press: nextPress() });
      }
    },
    [votingId, unsent, confirmed, sending, own, dispatch],
  );

  // What the views tell of a vote nobody is resending: it arrived after all, or its voting is over.
  useEffect(() => {
    if (!unsent || !own || sending !== 'no') return;
    const fate = fateOf(unsent, own);
    if (fate === 'open') return;
    settle(null);
    if (fate === 'too-late')
      setRefused({ votingId: unsent.votingId, refusal: { text: refusalTexts['voting-closed'] } });
  }, [unsent, own, sending, settle]);

  const markChoice = useCallback((choice: Choice) => votingId !== null && setMark({ votingId, choice }), [votingId]);
  const forgetLate = useCallback(() => setRefused(null), []);
  const shown = useCallback(() => {
    if (status === 'connected' && votingId !== null) tellShown(votingId);
  }, [status, votingId, tellShown]);
  const inHand = unsent && unsent.votingId === votingId ? unsent : null;
  const refusedHere = refused && refused.votingId === votingId ? refused.refusal : null;
  const isOver = own?.history.some((past) => past.votingId === refused?.votingId) ?? false;
  return {
    value: inHand?.choice ?? (mark && mark.votingId === votingId ? mark.choice : null) ?? confirmed?.choice ?? null,
    state: inHand
      ? sending === 'yes' && status === 'connected'
        ? 'sending'
        : 'unsent'
      : refusedHere
        ? 'refused'
        : confirmed
          ? 'confirmed'
          : 'idle',
    confirmed,
    refusal: refusedHere,
    mark: markChoice,
    cast,
    late: isOver ? refused : null,
    forgetLate,
    shown,
  };
}

/** Nothing is known of the vote: it stays in hand for `Ponów`. */
function isStillInHand(ack: CommandAck): boolean {
  return ack.status === 'failed' && ['outcome-unknown', 'internal', 'signed-out'].includes(ack.failure.code);
}

/** The vote in force: what the hub's view says, unless an acknowledgement is newer than the view. */
function confirmedOf(
  votingId: string | null,
  own: OwnView | null,
  acked: (ConfirmedVote & { votingId: string; seq: number }) | null,
  book: ReceiptBook,
): ConfirmedVote | null {
  const ballot = own?.ballot?.votingId === votingId ? own?.ballot : null;
  const seen =
    ballot?.choice && ballot.castAt
      ? { choice: ballot.choice, at: ballot.castAt, origin: ballot.origin, code: book.codeOf(ballot.seq) }
      : null;
  if (!acked || acked.votingId !== votingId || acked.choice === seen?.choice) return seen;
  return acked.seq > (ballot?.seq ?? -1) ? { choice: acked.choice, at: acked.at, code: book.codeOf(acked.seq) } : seen;
}

function fateOf(unsent: UnsentBallot, own: OwnView): 'open' | 'arrived' | 'too-late' {
  const past = own.history.find(({ votingId }) => votingId === unsent.votingId);
  const ballot = own.ballot?.votingId === unsent.votingId ? own.ballot : null;
  const counted = past
    ? { choice: past.category, seq: past.seq }
    : ballot && { choice: ballot.choice, seq: ballot.seq };
  if (counted && counted.choice === unsent.choice && (counted.seq ?? -1) > (unsent.afterSeq ?? -1)) return 'arrived';
  return past || !ballot ? 'too-late' : 'open';
}
