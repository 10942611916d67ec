import { genesisHash } from '../../../../core/src/chain/chain.js';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import { evolve } from '../../../../core/src/session/evolve.js';
import { initialState, type SessionState } from '../../../../core/src/session/state.js';
import { failure } from '../../../../protocol/src/messages.js';
import { readStoredEvent } from '../../../../protocol/src/session/stored-events.js';
import type { LogRow } from '../../event-log/log-row.js';
import { sha256 } from '../../event-log/sha256.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Answers } from './answers.js';

/** The head of a session's log: state, last hash and what each command got as its answer. */
export interface Head {
  readonly state: SessionState;
  readonly hash: string;
  readonly at: string;
}

export interface LoadedSession {
  readonly head: Head;
  readonly answers: Answers;
}

/** An event this hub has seen committed: every later reading of the log must hold it. */
export interface SeenEvent {
  readonly seq: number;
  readonly hash: string;
}

export const emptyHead: Head = { state: initialState, hash: genesisHash, at: '' };
const nothingSeen: SeenEvent = { seq: 0, hash: genesisHash };

/**
 * The log does not verify or lost what was acknowledged: the session is not opened, nobody can go on writing behind a broken
 * link. Over HTTP it is answered with 503 and the same words as on a socket.
 */
export class BrokenLog extends HttpError {
  override readonly name = 'BrokenLog';

  /** @param seq the first event that is wrong or missing; @param reason for the hub's log, nothing of the event itself */
  constructor(
    readonly seq: number,
    readonly reason: string,
  ) {
    super(503, failure('log-broken'));
    this.message = `The log breaks at event ${seq}: ${reason}`;
  }
}

/** Events of a log and where it stands after them. */
export interface Folded extends LoadedSession {
  readonly events: readonly StoredEvent[];
}

/**
 * Folds the rows of a log, checking every link on the way.
 * @param seen an event seen before, so that a log that lost its end does not pass for a shorter one
 * @param before the head behind which the rows come
 * @throws BrokenLog naming the first event whose place, predecessor, hash or content is wrong, or which is missing.
 */
export function loadSession(rows: readonly LogRow[], seen: SeenEvent = nothingSeen, before: Head = emptyHead): Folded {
  const answers = new Answers();
  const events: StoredEvent[] = [];
  let head = before;
  for (const row of rows) {
    checkLink(row, head);
    const { event, state } = fold(row, head);
    head = { state, hash: row.hash, at: event.at };
    events.push(event);
    if (row.seq === seen.seq && row.hash !== seen.hash) throw new BrokenLog(row.seq, 'another event than seen before');
    // A refused ballot left this trace; asked again it is refused again.
    if (event.type !== 'LateBallotRefused')
      answers.keep(event.commandId, { seq: row.seq, hash: row.hash, at: event.at });
  }
  if (head.state.seq < seen.seq) throw new BrokenLog(head.state.seq + 1, 'seen before and missing now');
  return { head, answers, events };
}

/**
 * Folds what was written behind a head.
 * @param rows from the head's own event on, which must still be there
 * @throws BrokenLog as `loadSession`
 */
export function readOn(head: Head, rows: readonly LogRow[]): Folded {
  const { seq } = head.state;
  if (seq === 0) return loadSession(rows);
  const [last, ...behind] = rows;
  if (last?.seq !== seq || last.hash !== head.hash) throw new BrokenLog(seq, 'seen before and missing or another now');
  return loadSession(behind, undefined, head);
}

/** Before the body is looked into: what was changed by hand may be anything. */
function checkLink(row: LogRow, head: Head): void {
  const expectedSeq = head.state.seq + 1;
  const inPlace = row.seq === expectedSeq && row.prevHash === head.hash;
  if (!inPlace || sha256(`${head.hash}\n${row.seq}\n${row.body}`) !== row.hash) {
    throw new BrokenLog(expectedSeq, 'place, predecessor or hash');
  }
}

function fold(row: LogRow, head: Head): { readonly event: StoredEvent; readonly state: SessionState } {
  try {
    const event = readStoredEvent(row.body);
    if (event.seq !== row.seq) throw new Error(`The body says ${event.seq}`);
    return { event, state: evolve(head.state, event) };
  } catch (error) {
    // The words of a JSON parser repeat the text.
    throw new BrokenLog(row.seq, error instanceof SyntaxError ? 'not JSON' : (error as Error).message);
  }
}
