import { receiptCode } from '../../../../core/src/chain/receipt-code.js';
import { verifyLog } from '../../../../core/src/chain/verify.js';
import { canonicalJson } from '../../../../core/src/kernel/canonical-json.js';
import { sealedEvents } from '../../../../core/src/openness/sealed-log.js';
import { replay } from '../../../../core/src/session/evolve.js';
import { findItem, findVoting, type SessionState } from '../../../../core/src/session/state.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import { type CaseFile, type CaseRecount, caseFile } from '../../../../protocol/src/http/case-file.js';
import type { VotingRecord } from '../../../../protocol/src/http/sessions.js';
import { readStoredEvent } from '../../../../protocol/src/session/stored-events.js';
import { sha256 } from '../../event-log/sha256.js';
import { votingRecordOf } from '../results/index.js';
import { caseEventsOf, nameOf } from './case-events.js';
import type { CaseSource } from './case-source.js';
import { caseVotersOf } from './case-voters.js';

/**
 * The case file of one counted vote, folded and recounted from the stored log alone.
 * @throws Error when there is no such vote or it is not counted; whoever asks has looked before
 */
export function caseFileOf(source: CaseSource): CaseFile {
  const { sessionId, votingId, links, desks, checkpoints } = source;
  const events = links.map(({ body }) => readStoredEvent(body));
  const state = replay(events);
  const voting = findVoting(state, votingId);
  const at = (type: 'VotingPrepared' | 'VotingOpened' | 'VotingClosed') => {
    const found = events.find((event) => event.type === type && event.payload.votingId === votingId);
    const link = found && links[found.seq - 1];
    if (!link) throw new Error(`Voting ${votingId} has no ${type}`);
    return { seq: link.seq, hash: link.hash };
  };
  const [prepared, opening, closing] = [at('VotingPrepared'), at('VotingOpened'), at('VotingClosed')];
  const receipts = new Map(
    events.flatMap((event) => {
      const hash = event.type === 'BallotCast' ? links[event.seq - 1]?.hash : undefined;
      return hash === undefined ? [] : [[event.seq, receiptCode(hash)] as const];
    }),
  );
  const heads = new Map(
    events.flatMap((event) =>
      event.type === 'VotingClosed' ? [[event.payload.votingId, linkAt(source, event.seq)] as const] : [],
    ),
  );
  const vote = votingRecordOf({ sessionId, state, heads, receipts }, votingId);
  const head = links.at(-1);
  if (!voting || !vote || !head) throw new Error(`Voting ${votingId} is not counted`);
  const { caseFileId, madeAt, madeBy } = source;
  return caseFile.parse({
    format: 'kworum-case-file/1',
    ...{ caseFileId, madeAt, madeBy },
    openness: sealedEvents(events).sealed.has(opening.seq) ? 'closed-part' : 'open',
    place: state.header.place,
    vote,
    put: putOf(state, voting),
    rules: rulesOf(state, vote),
    voters: caseVotersOf(state, replay(events.slice(0, opening.seq - 1)), voting, events),
    events: caseEventsOf(state, voting, links, events),
    desks: { ...desks, entries: desks.entries.map((entry) => ({ ...entry, fullName: nameOf(state, entry.memberId) })) },
    chain: { prepared, opening, closing, head: { seq: head.seq, hash: head.hash }, checkpoints: [...checkpoints] },
    recount: recountOf(source, vote),
  } satisfies CaseFile);
}

function linkAt({ links }: CaseSource, seq: number): { readonly seq: number; readonly hash: string } {
  return { seq, hash: links[seq - 1]?.hash ?? '' };
}

function putOf(state: SessionState, { itemId, documentIds, preparedAt, preparedSeq, sheets }: Voting): CaseFile['put'] {
  const documents = state.agenda.flatMap((item) => item.documents);
  return {
    itemTitle: findItem(state, itemId)?.title ?? '',
    preparedAt,
    preparedSeq,
    documents: documentIds.map((documentId) => {
      const document = documents.find((one) => one.documentId === documentId);
      return { documentId, title: document?.title ?? '', sha256: document?.sha256 ?? '' };
    }),
    sheets: sheets.map((sheet) => ({ ...sheet })),
  };
}

function rulesOf({ rules, departure }: SessionState, { ruleSetVersion }: VotingRecord): CaseFile['rules'] {
  const { validFrom, lateEntryMayVote, enteredVotes = false, liveVotes } = rules;
  const departsFrom = departure?.label ?? null;
  return { ruleSetVersion, validFrom, departsFrom, lateEntryMayVote, enteredVotes, liveVotes };
}

function recountOf({ sessionId, links, votingId }: CaseSource, vote: VotingRecord): CaseRecount {
  const report = verifyLog(links, { sha256, sessionId });
  if (report.verdict === 'broken') {
    const { seq, reason, detail } = report;
    return { verdict: 'broken', seq, reason, detail };
  }
  const recounted = report.votings.find((one) => one.votingId === votingId);
  if (!recounted) throw new Error(`Voting ${votingId} was not recounted`);
  const { outcome, tally } = recounted;
  const { events, headHash } = report;
  const agrees =
    canonicalJson({ outcome, tally }) === canonicalJson({ outcome: vote.result.outcome, tally: vote.result.tally });
  return { verdict: 'intact', events, headHash, outcome, tally: { ...tally }, agrees };
}
