import type { ItemDraft } from '../../agenda/agenda-item.js';
import type { StoredEvent } from '../../session/events.js';
import type { SessionRules } from '../../session/rules.js';
import type { Tally } from '../../voting/voting.js';
import type { Sha256 } from '../chain.js';
import { leastVotes } from './arithmetic.js';
import type { Bodies } from './bodies.js';
import { attach, call, confirm, enter, fail } from './entered.js';
import { type Fault, fault, outOfOrder } from './fault.js';
import type { Hall } from './hall.js';
import { type EventOf, Poll } from './poll.js';
import { Remedies } from './remedies.js';
import { isSame, sortedText } from './sorted-text.js';
import { isLawful } from './terms.js';

/** Follows every voting from the events alone: who could vote, who did, and what comes out. */
export class Polls {
  private readonly all = new Map<string, Poll>();
  private readonly carried = new Set<string>();
  private readonly remedies = new Remedies(this.all);
  private numbers = 0;
  private requested = false;

  constructor(
    private readonly bodies: Bodies,
    private readonly rules: SessionRules,
    private readonly hall: Hall,
    private readonly sha256: Sha256,
    /** The words of a draft or of its amendments that a vote is on (V-02). */
    private readonly wordsPut: (payload: EventOf<'VotingPrepared'>['payload']) => object,
  ) {}

  /** Counted votings in the order of their numbers. */
  counted(): readonly Poll[] {
    return [...this.all.values()].filter((poll) => poll.tally !== null).sort((a, b) => (a.no ?? 0) - (b.no ?? 0));
  }

  of(votingId: string): Poll | undefined {
    return this.all.get(votingId);
  }

  get open(): Poll | undefined {
    for (const poll of this.all.values()) if (poll.phase === 'open') return poll;
    return undefined;
  }

  /** @param current the item in progress; `agenda` as it stands; both before the event */
  note(event: StoredEvent, current: string | null, agenda: readonly ItemDraft[]): Fault | undefined {
    switch (event.type) {
      case 'VotingPrepared':
        return this.prepare(event, current, agenda);
      case 'VotingDiscarded':
        return this.move(event.payload.votingId, 'prepared', discard);
      case 'MemberExcluded':
        return this.exclude(event);
      case 'VotingOpened':
        return this.move(
          event.payload.votingId,
          'prepared',
          (poll) => this.textFault(poll.prepared, agenda) ?? this.openPoll(poll, event),
        );
      case 'BallotCast':
        return this.cast(event);
      case 'LateBallotRefused':
        return this.refuseLate(event);
      case 'VotingClosed':
        return this.move(event.payload.votingId, 'open', (poll) => this.close(poll, event));
      case 'VotingAnnounced':
        return this.move(
          event.payload.votingId,
          'closed',
          (poll) => announce(poll, event) ?? this.remedies.announce(poll),
        );
      case 'BallotEntered':
        return this.move(event.payload.votingId, 'open', (poll) =>
          enter(poll, event, this.hall.has(event.payload.memberId), this.rules.enteredVotes === true),
        );
      case 'BallotEntryConfirmed':
        return this.move(event.payload.votingId, 'open', (poll) => confirm(poll, event));
      case 'DeviceFailureDeclared':
        return fail(this.all.get(event.payload.votingId));
      case 'MemberCalled':
        return this.move(event.payload.votingId, 'open', (poll) => call(poll, event));
      case 'VoteSheetAttached':
        return attach(this.all.get(event.payload.votingId), event);
      case 'VotingAnnulled': {
        const poll = this.all.get(event.payload.votingId);
        const carriedOut = this.carried.has(event.payload.votingId);
        return poll ? this.remedies.annul(poll, carriedOut) : outOfOrder('an unknown voting annulled');
      }
      case 'ObjectionRaised':
        return this.remedies.raise(event);
      case 'ObjectionNoted':
        return this.remedies.note(event.payload);
      case 'DischargeDecided':
        return this.decideDischarge(event);
      case 'HandsCounted':
        return this.move(event.payload.votingId, 'open', (poll) =>
          this.bodies.countsHands(poll.committeeId) && poll.countHands(event.payload)
            ? undefined
            : outOfOrder(`hands counted in voting ${event.payload.votingId}`),
        );
      case 'SessionPrepared':
        this.requested = event.payload.header.request !== undefined;
        return undefined;
      case 'ItemFinished':
        this.remedies.finished(event.payload.itemId);
        return this.undecided() ? outOfOrder('left a discharge undecided') : undefined;
      case 'AttendanceRecorded':
      case 'AttendanceCorrected':
        return this.attend(event);
      case 'AgendaChanged':
        return this.changeAgenda(event);
      case 'ItemStarted':
        this.remedies.started(event.payload.itemId);
        return this.unfinished() ? outOfOrder('ItemStarted during a voting') : undefined;
      case 'ItemSuspended':
      case 'OathTaken':
      case 'MandateExpired':
      case 'MandateGained':
      case 'RecessStarted':
      case 'ClosedPartStarted':
      case 'ClosedPartEnded':
      case 'SittingAdjourned':
      case 'SessionClosed':
        return this.unfinished() ? outOfOrder(`${event.type} during a voting`) : undefined;
      default:
        return undefined;
    }
  }

  private prepare({ payload }: EventOf<'VotingPrepared'>, current: string | null, agenda: readonly ItemDraft[]) {
    if (this.all.has(payload.votingId)) return outOfOrder(`voting ${payload.votingId} twice`);
    if (this.unfinished()) return outOfOrder('a voting prepared during another');
    if (payload.itemId !== current) return outOfOrder(`a voting under ${payload.itemId}, not in progress`);
    const changed = this.textFault(payload, agenda);
    if (changed) return changed;
    if (!this.bodies.knows(payload.committeeId)) return outOfOrder(`a voting of ${payload.committeeId}`);
    if (!this.bodies.votesBy(payload.committeeId, payload.majority))
      return outOfOrder('a voting under another majority than the statut names');
    const ofCouncil = payload.committeeId !== undefined && (payload.matter ?? 'ordinary') !== 'ordinary';
    // K-06: a committee's majority is its statut's; what an ordinary matter takes in the council does not bind it.
    const { matter: _matter, ...terms } = payload;
    if (ofCouncil || !isLawful(payload.committeeId === undefined ? payload : terms))
      return outOfOrder(`a voting on ${payload.matter} under other terms`);
    const unrepeatable = this.remedies.prepare(payload);
    if (unrepeatable) return unrepeatable;
    this.all.set(payload.votingId, new Poll(payload));
    return undefined;
  }

  /** V-02: the hash names what is put to the vote, when it is prepared and still when it is opened. */
  private textFault(payload: EventOf<'VotingPrepared'>['payload'], agenda: readonly ItemDraft[]): Fault | undefined {
    const { subject, itemId, documentIds, textHash } = payload;
    const item = agenda.find((candidate) => candidate.itemId === itemId);
    const documents = documentIds.map((documentId) => ({
      documentId,
      hash: item?.documents.find((document) => document.documentId === documentId)?.sha256 ?? '',
    }));
    const put = sortedText({ subject, documents, ...this.wordsPut(payload) });
    return this.sha256(put) === textHash ? undefined : fault('frame-mismatch', 'text hash');
  }

  private exclude({ payload: { votingId, memberId } }: EventOf<'MemberExcluded'>): Fault | undefined {
    const poll = this.all.get(votingId);
    if (poll && !this.bodies.belongs(memberId, poll.committeeId)) return outOfOrder(`${memberId} does not vote here`);
    if (poll?.phase !== 'prepared' && poll?.phase !== 'open')
      return outOfOrder(`voting ${votingId} takes no exclusion`);
    if (poll.excluded.has(memberId)) return outOfOrder(`${memberId} excluded twice`);
    poll.exclude(memberId);
    return undefined;
  }

  /** V-02, Q-06: what was frozen must be what the log gives at this moment. */
  private openPoll(poll: Poll, { payload: { no, frame } }: EventOf<'VotingOpened'>): Fault | undefined {
    if (no !== this.numbers + 1) return outOfOrder(`voting no. ${no} after ${this.numbers}`);
    const { committeeId } = poll;
    if (!this.hall.quorateIn(committeeId)) return outOfOrder('a voting opened without quorum');
    const statutorySize = this.bodies.size(committeeId);
    const present = this.hall.present(committeeId);
    const eligible = present.filter((memberId) => !poll.excluded.has(memberId));
    const expected = {
      statutorySize,
      filledSeats: this.bodies.filled(committeeId).length,
      present,
      eligible,
      excluded: [...poll.excluded].sort(),
      quorum: this.bodies.required(committeeId),
      majority: poll.majority,
      votesNeeded: leastVotes(poll.majority, statutorySize, eligible.length),
      ruleSetVersion: this.rules.ruleSetVersion,
    };
    for (const [part, value] of Object.entries(expected)) {
      if (!isSame(value, frame[part as keyof typeof frame])) return fault('frame-mismatch', part);
    }
    this.numbers = no;
    poll.no = no;
    poll.phase = 'open';
    for (const memberId of eligible) poll.roll.add(memberId);
    return undefined;
  }

  private cast(event: EventOf<'BallotCast'>): Fault | undefined {
    const { votingId, memberId, choice, replacesSeq } = event.payload;
    const poll = this.all.get(votingId);
    if (poll?.phase !== 'open') return outOfOrder(`a ballot while voting ${votingId} is ${poll?.phase ?? 'unknown'}`);
    if (event.actor.memberId !== memberId) return fault('ballot-unlawful', `${memberId} by ${event.actor.memberId}`);
    if (poll.excluded.has(memberId)) return fault('ballot-unlawful', `${memberId} is excluded`);
    if (!this.hall.has(memberId)) return fault('ballot-unlawful', `${memberId} is absent`);
    if (!poll.roll.has(memberId)) return fault('ballot-unlawful', `${memberId} is not on the roll`);
    if (poll.hands) return fault('ballot-unlawful', `${memberId} beside counted hands`);
    if ((poll.box.get(memberId)?.seq ?? null) !== replacesSeq)
      return fault('ballot-unlawful', `${memberId} replaces ${replacesSeq}`);
    if (!poll.inOrder(event)) return fault('ballot-unlawful', `${memberId}: a later press was carried out before`);
    poll.put(memberId, { choice, seq: event.seq, own: true });
    return undefined;
  }

  private refuseLate({ payload: { votingId, memberId } }: EventOf<'LateBallotRefused'>): Fault | undefined {
    const poll = this.all.get(votingId);
    if (!poll?.tally) return outOfOrder(`a late ballot before voting ${votingId} was closed`);
    const couldVote = poll.roll.has(memberId) && !poll.excluded.has(memberId);
    if (poll.late.has(memberId) || !couldVote) return outOfOrder(`a late ballot of ${memberId}`);
    poll.late.add(memberId);
    return undefined;
  }

  private close(poll: Poll, { payload: { result } }: EventOf<'VotingClosed'>): Fault | undefined {
    const { committeeId } = poll;
    const [quorate, presentCount] = [this.hall.quorateIn(committeeId), this.hall.presentCountIn(committeeId)];
    const tally = poll.count(this.bodies.filled(committeeId));
    for (const [category, count] of Object.entries(tally)) {
      const stated = result.tally[category as keyof Tally];
      if (stated !== count) return fault('tally-mismatch', `${category}: ${count} counted, ${stated} stated`);
    }
    if (result.presentAtClose !== presentCount || result.quorumMet !== quorate)
      return fault('figures-mismatch', `${presentCount} present at closing`);
    const outcome = poll.outcomeOf(tally, quorate, this.bodies.size(committeeId));
    if (result.outcome !== outcome) return fault('tally-mismatch', `${outcome}, not ${result.outcome}`);
    poll.tally = tally;
    poll.outcome = outcome;
    poll.phase = outcome === 'void-no-quorum' ? 'void' : 'closed';
    return undefined;
  }

  private attend(event: EventOf<'AttendanceRecorded'> | EventOf<'AttendanceCorrected'>): Fault | undefined {
    const poll = this.open;
    const { memberId } = event.payload;
    if (!poll || !this.bodies.belongs(memberId, poll.committeeId)) return undefined;
    if (this.hall.has(memberId)) {
      if (!poll.roll.has(memberId)) poll.enter(memberId, this.rules.lateEntryMayVote);
    } else if (event.type === 'AttendanceCorrected') {
      if (poll.box.has(memberId)) return outOfOrder(`${memberId} corrected to absence after voting`);
      poll.strike(memberId);
    }
    return undefined;
  }

  /** Art. 20 ust. 1a: an adopted voting by a majority of the statutory composition carries one change. */
  private changeAgenda({ payload: { votingId, requesterConsent } }: EventOf<'AgendaChanged'>): Fault | undefined {
    const poll = this.all.get(votingId);
    const { majority, outcome, phase } = poll ?? {};
    const ofStatutory =
      majority?.kind === 'absolute-of-statutory' || (majority?.kind === 'qualified' && majority.of === 'statutory');
    const carries = this.bodies.ofCommittees ? poll !== undefined && this.adoptedByCommittees(poll) : ofStatutory;
    if (!carries || outcome !== 'adopted' || phase !== 'announced' || this.carried.has(votingId) || this.unfinished())
      return outOfOrder(`voting ${votingId} carries no change of the agenda`);
    if (this.requested && requesterConsent !== true) return outOfOrder('the requester did not consent');
    this.carried.add(votingId);
    return undefined;
  }

  /** K-06, K-07: a procedural question that every committee with its quorum adopted. */
  private adoptedByCommittees({ prepared, committeeId: own }: Poll): boolean {
    const adopted = new Set(
      [...this.all.values()]
        .filter(({ phase, outcome }) => phase === 'announced' && outcome === 'adopted')
        .filter(({ prepared: { kind, itemId, textHash } }) =>
          isSame([kind, itemId, textHash], ['procedural', prepared.itemId, prepared.textHash]),
        )
        .map(({ committeeId }) => committeeId),
    );
    return this.bodies.ids().every((id) => adopted.has(id) || (id !== own && !this.hall.quorateIn(id)));
  }

  /** V-24: owed for every announced discharge that was not adopted, once. */
  private decideDischarge({ payload: { votingId } }: EventOf<'DischargeDecided'>): Fault | undefined {
    const poll = this.all.get(votingId);
    if (!poll || !owesDecision(poll)) return outOfOrder(`no decision is due on voting ${votingId}`);
    poll.decided = true;
    return undefined;
  }

  private undecided(): boolean {
    return [...this.all.values()].some(owesDecision);
  }

  private move(votingId: string, from: Poll['phase'], step: (poll: Poll) => Fault | undefined): Fault | undefined {
    const poll = this.all.get(votingId);
    return poll?.phase === from ? step(poll) : outOfOrder(`voting ${votingId} is ${poll?.phase ?? 'unknown'}`);
  }

  unfinished(): boolean {
    return [...this.all.values()].some((poll) => poll.unfinished);
  }
}

function owesDecision({ phase, outcome, decided, prepared }: Poll): boolean {
  const { matter, basis } = prepared;
  const isDischarge = matter ? matter === 'discharge' : basis === 'art. 28a ust. 2 u.s.g.';
  return isDischarge && phase === 'announced' && outcome === 'not-adopted' && !decided;
}

function discard(poll: Poll): undefined {
  poll.phase = 'discarded';
}

/** V-09: the formula names the numbers that were counted. */
function announce(poll: Poll, { payload: { formula } }: EventOf<'VotingAnnounced'>): Fault | undefined {
  const stated = formula.match(/\d+/g)?.slice(0, 4).map(Number);
  const { tally } = poll;
  const counted = tally && [tally.for, tally.against, tally.abstain, tally.notVoted];
  if (!isSame(stated, counted)) return fault('tally-mismatch', 'the announced numbers');
  poll.phase = 'announced';
  return undefined;
}
