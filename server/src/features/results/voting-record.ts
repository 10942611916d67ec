import { dossierPapers } from '../../../../core/src/annual/dossier.js';
import { committeesOf, findCommittee } from '../../../../core/src/committees/committee.js';
import { findMember, fullName } from '../../../../core/src/council/council.js';
import { findItem, type SessionState } from '../../../../core/src/session/state.js';
import { methodOf } from '../../../../core/src/voting/roll-call.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type { CollectiveList, VotingRecord, VotingRemark } from '../../../../protocol/src/http/sessions.js';
import { agendaChangesOf } from '../../live-session/views/agenda-changes-part.js';
import { headerOf } from '../../live-session/views/hall-view.js';
import { objectionViewOf } from '../../live-session/views/standing-part.js';
import { linesOf, votingPartOf } from '../../live-session/views/voting-part.js';

/** The event that closed a vote, as the log holds it. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** What records are made from: the folded session and, by voting id, the events that closed its votes. */
export interface RecordedSession {
  readonly sessionId: string;
  readonly state: SessionState;
  readonly heads: ReadonlyMap<string, ChainHead>;
  /** The code its voter was shown, by the number of the event that holds a ballot. */
  readonly receipts: ReadonlyMap<number, string>;
}

/** Votes whose names may be shown: closed, announced or void (V-08), in the order of their numbers (V-10). */
export function countedVotings(state: SessionState): readonly Voting[] {
  return state.votings.filter(({ result }) => result !== null);
}

/** The record of one counted vote, folded from the log; undefined while it is prepared or open, or when there is no such vote. */
export function votingRecordOf(session: RecordedSession, votingId: string): VotingRecord | undefined {
  const { sessionId, state, heads } = session;
  const voting = countedVotings(state).find((counted) => counted.votingId === votingId);
  if (!voting) return undefined;
  const { no, status, openedAt, closedAt, frame } = voting;
  const { result, ...part } = votingPartOf(state, voting);
  const head = heads.get(votingId);
  if (no === null || status === 'prepared' || status === 'open' || !openedAt || !closedAt || !frame || !result || !head)
    throw new Error(`Voting ${votingId} is counted but not whole`);
  return {
    ...part,
    no,
    status,
    openedAt,
    closedAt,
    result,
    sessionId,
    sessionNumber: state.header.number,
    sessionTitle: state.header.title,
    ...committeeNameOf(state, voting),
    councilName: state.council.name,
    termLabel: state.council.termLabel,
    date: state.header.date,
    training: state.header.training,
    draftNo: findItem(state, voting.itemId)?.draftNo ?? null,
    statutorySize: frame.statutorySize,
    filledSeats: frame.filledSeats,
    presentAtOpening: frame.present.length,
    quorum: frame.quorum,
    ruleSetVersion: frame.ruleSetVersion,
    method: methodOf(voting),
    lines: linesWithReceipts(session, voting),
    exclusions: exclusionsOf(state, voting),
    remarks: remarksOf(voting),
    ...dischargePapersOf(state, voting),
    ...waivedPapersOf(state, voting),
    ...presidedBy(state, voting),
    objections: voting.objections.map((objection) => objectionViewOf(state, objection)),
    publishedAt: closedAt,
    closedSeq: head.seq,
    closedHash: head.hash,
  };
}

/** The public list bears the codes, so that everybody finds the own vote; a show of hands has none. */
function linesWithReceipts({ state, receipts }: RecordedSession, voting: Voting): VotingRecord['lines'] {
  return linesOf(state, voting).map((line) => {
    const receipt = receipts.get(voting.ballots[line.memberId]?.seq ?? 0);
    return receipt === undefined ? line : { ...line, receipt };
  });
}

function committeeNameOf({ header }: SessionState, { committeeId }: Voting): { committee?: string } {
  const committee = findCommittee(header, committeeId);
  return committee ? { committee: committee.name } : {};
}

/** All counted votes of a session. */
export function collectiveListOf(session: RecordedSession): CollectiveList {
  const { sessionId, state } = session;
  return {
    session: summaryOfSession(sessionId, state),
    votings: countedVotings(state).flatMap(({ votingId }) => votingRecordOf(session, votingId) ?? []),
    agendaChanges: agendaChangesOf(state),
  };
}

/** The session itself, at the head of what is published about it. */
export function summaryOfSession(sessionId: string, state: SessionState): CollectiveList['session'] {
  const { number, roman, title, date, time, place, training, councilName, status } = headerOf(sessionId, state);
  if (status === 'none') throw new Error(`There is no session ${sessionId}`);
  const votings = countedVotings(state).length;
  const committees = committeesOf(state.header).map(({ name }) => name);
  const sits = committees.length > 0 ? { committees } : {};
  return { sessionId, number, roman, title, date, time, place, training, councilName, status, votings, ...sits };
}

/** what lay before the council at the discharge, paper by paper. */
function dischargePapersOf(state: SessionState, { matter, itemId }: Voting): Pick<VotingRecord, 'dischargePapers'> {
  const item = matter === 'discharge' ? findItem(state, itemId) : undefined;
  if (!item) return {};
  const documents = state.agenda.flatMap((one) => one.documents);
  return {
    dischargePapers: dossierPapers.map((paper) => {
      const entry = item.dossier?.find((ticked) => ticked.paper === paper);
      const document = documents.find(({ documentId }) => documentId === entry?.documentId);
      return { paper, title: document?.title ?? null, reason: entry?.reason ?? null };
    }),
  };
}

/** what the chair went on without at the discharge, up to the opening of this vote. */
function waivedPapersOf(state: SessionState, { matter, itemId, openedAt }: Voting): Pick<VotingRecord, 'waivedPapers'> {
  if (matter !== 'discharge') return {};
  const waived = state.waivers.filter((waiver) => waiver.itemId === itemId && waiver.at <= (openedAt ?? ''));
  if (waived.length === 0) return {};
  return { waivedPapers: waived.map(({ missing, reason, at }) => ({ missing: [...missing], reason, at })) };
}

/** S-10: who presided over the vote. */
function presidedBy({ council }: SessionState, { presidedBy: memberId }: Voting): Pick<VotingRecord, 'presidedBy'> {
  const presider = memberId === null ? undefined : findMember(council, memberId);
  return presider ? { presidedBy: fullName(presider) } : {};
}

/** Art. 25a: who did not vote, who declared it and why; in the order of the named list. */
function exclusionsOf(state: SessionState, voting: Voting): VotingRecord['exclusions'] {
  return linesOf(state, voting).flatMap(({ memberId, firstName, lastName }) => {
    const exclusion = voting.exclusions[memberId];
    if (!exclusion) return [];
    const { reason, declaredBy } = exclusion;
    return [{ memberId, firstName, lastName, reason, declaredBy }];
  });
}

function remarksOf({
  result,
  exclusions,
  lateBallots,
  annulment,
  status,
  ballots,
  objections,
}: Voting): VotingRemark[] {
  const setAside = Object.values(exclusions).some((exclusion) => exclusion.setAsideSeq !== null);
  return [
    ...(result?.outcome === 'void-no-quorum' ? (['void-no-quorum'] as const) : []),
    ...(setAside ? (['ballot-set-aside'] as const) : []),
    ...(lateBallots.length > 0 ? (['late-ballot-refused'] as const) : []),
    ...(annulment ? (['annulled'] as const) : []),
    ...(status === 'repeated' ? (['repeated'] as const) : []),
    ...(Object.values(ballots).some(({ origin }) => origin !== 'device') ? (['entered-ballots'] as const) : []),
    ...(objections.length > 0 ? (['objection'] as const) : []),
  ];
}
