import { genesisHash } from '../../../../core/src/chain/chain.js';
import { evolve } from '../../../../core/src/session/evolve.js';
import { initialState, type SessionState } from '../../../../core/src/session/state.js';
import { readStoredEvent } from '../../../../protocol/src/session/stored-events.js';
import type { LogRow } from '../../event-log/log-row.js';
import { sha256 } from '../../event-log/sha256.js';

/** The head of a session's log: state, last hash and what each command got as its answer. */
export interface Head {
  readonly state: SessionState;
  readonly hash: string;
  readonly at: string;
}

export interface Answer {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

export interface LoadedSession {
  readonly head: Head;
  readonly answers: Map<string, Answer>;
}

export const emptyHead: Head = { state: initialState, hash: genesisHash, at: '' };

/** The log does not verify: the session is not opened, nobody can go on writing behind a broken link. */
export class BrokenLog extends Error {
  override readonly name = 'BrokenLog';
  constructor(readonly seq: number) {
    super(`The chain breaks at event ${seq}`);
  }
}

/**
 * Folds the rows of a log, checking every link on the way.
 * @throws BrokenLog naming the first event whose place, predecessor or hash is wrong.
 */
export function loadSession(rows: readonly LogRow[]): LoadedSession {
  const answers = new Map<string, Answer>();
  let head = emptyHead;
  for (const row of rows) {
    const event = readStoredEvent(row.body);
    const expectedSeq = head.state.seq + 1;
    const inPlace = row.seq === expectedSeq && event.seq === expectedSeq && row.prevHash === head.hash;
    if (!inPlace || sha256(`${head.hash}\n${row.seq}\n${row.body}`) !== row.hash) throw new BrokenLog(row.seq);
    head = { state: evolve(head.state, event), hash: row.hash, at: event.at };
    // A refused ballot left this trace; asked again it is refused again.
    if (event.type !== 'LateBallotRefused')
      answers.set(event.commandId, { seq: row.seq, hash: row.hash, at: event.at });
  }
  return { head, answers };
}
