import { agendaFault, draftMissing } from '../agenda/agenda-fault.js';
import { quorumArticle } from '../committees/committee.js';
import { councilItemFault } from '../committees/committee-agenda.js';
import { quorumRecord } from '../committees/committee-quorum.js';
import { committeesFault } from '../committees/committees-fault.js';
import { stepsPassedOver } from '../conduct/item-steps.js';
import { councilFault } from '../council/council-fault.js';
import { openRound, pressingElection, runningElection } from '../elections/election.js';
import { localDay } from '../kernel/warsaw-time.js';
import { endSpeech } from '../speaking/decide-floor.js';
import { departureFault } from '../statut/departure.js';
import { dischargeUndecided } from '../voting/decide-discharge.js';
import { isHallDevice } from './authority.js';
import type { CommandContext, CommandOf } from './commands.js';
import { accept, type Decision, refuse } from './decision.js';
import { pendingVoting, quorumOf, type SessionState } from './state.js';

export function prepareSession(state: SessionState, payload: CommandOf<'PrepareSession'>['payload']): Decision {
  if (state.status !== 'none') return refuse('session-already-prepared');
  const fault =
    councilFault(payload.council) ??
    committeesFault(payload) ??
    agendaFault(payload.agenda) ??
    councilItemFault(payload.header, payload.agenda) ??
    departureFault(payload.rules, payload.departure);
  return fault ?? accept({ type: 'SessionPrepared', payload });
}

export function convene(state: SessionState, { at }: CommandContext): Decision {
  if (state.status !== 'prepared') return refuse('session-already-convened');
  return draftMissing(state.agenda, state.header) ?? accept({ type: 'SessionConvened', payload: { noticeAt: at } });
}

export function openSession(state: SessionState): Decision {
  if (state.status === 'prepared') return refuse('session-not-convened');
  if (state.status !== 'convened') return refuse('session-already-open');
  const { present, required, met } = quorumOf(state);
  if (!met) return refuse('no-quorum', quorumArticle(state.header), { present, required });
  return accept({ type: 'SessionOpened', payload: { present, quorum: required, ...quorumRecord(state) } });
}

/** `Sprawdź kworum`: the finding goes into the log, whatever it is. */
export function checkQuorum(state: SessionState): Decision {
  if (state.status === 'prepared') return refuse('session-not-convened');
  const { present, required, met } = quorumOf(state);
  return accept({ type: 'QuorumChecked', payload: { present, quorum: required, met, ...quorumRecord(state) } });
}

export function startRecess(
  state: SessionState,
  { resumeAt, reason, cause }: CommandOf<'StartRecess'>['payload'],
  { at, actor }: CommandContext,
): Decision {
  // A person orders a recess for reasons of their own, a device for this one alone.
  if ((cause === 'power') !== isHallDevice(actor)) return refuse('not-permitted');
  const counting = pressingElection(state.elections) && !openRound(state.elections);
  // The commission counts during a recess; nothing else interrupts a secret vote.
  const fault = notSitting(state) ?? (counting ? undefined : votingRunning(state));
  if (fault) return fault;
  if (resumeAt !== null && resumeAt <= at) return refuse('resume-time-in-past');
  const payload = { resumeAt, reason, ...(cause ? { cause } : {}) };
  return accept(...endSpeech(state, 'finished'), { type: 'RecessStarted', payload });
}

export function endRecess(state: SessionState): Decision {
  if (state.status !== 'recess') return refuse('session-not-in-recess');
  return accept({ type: 'RecessEnded', payload: {} });
}

/**
 * `Przerwa do {data}`: the session keeps its number, the next sitting has its own attendance (S-14).
 * The item in progress is suspended until then, with everybody who waits to speak under it (S-20, L-08).
 */
export function adjournSitting(
  state: SessionState,
  { until, reason }: CommandOf<'AdjournSitting'>['payload'],
  { at }: CommandContext,
): Decision {
  if (state.status !== 'open' && state.status !== 'recess') return refuse('session-not-open');
  const fault = votingRunning(state);
  if (fault) return fault;
  if (until < localDay(at)) return refuse('resume-time-in-past');
  const itemId = state.currentItemId;
  return accept(
    ...endSpeech(state, 'finished'),
    ...(itemId === null ? [] : [{ type: 'ItemSuspended' as const, payload: { itemId, adjourned: true as const } }]),
    { type: 'SittingAdjourned', payload: { until, reason } },
  );
}

export function openSitting(state: SessionState): Decision {
  if (state.status !== 'adjourned') return refuse('sitting-not-adjourned');
  const { present, required, met } = quorumOf(state);
  if (!met) return refuse('no-quorum', quorumArticle(state.header), { present, required });
  const no = state.sittings.length + 1;
  return accept({ type: 'SittingOpened', payload: { no, present, quorum: required, ...quorumRecord(state) } });
}

/** A session that never opened for want of quorum is closed with a reason. */
export function closeSession(state: SessionState, { reason }: CommandOf<'CloseSession'>['payload']): Decision {
  if (state.status === 'prepared') return refuse('session-not-convened');
  if (state.status !== 'open' && !reason?.trim()) return refuse('reason-required');
  const fault = votingRunning(state) ?? dischargeUndecided(state);
  if (fault) return fault;
  const current = state.currentItemId;
  const election = current === null ? undefined : electionUnfinished(state, current);
  if (election) return election;
  return accept(
    ...endSpeech(state, 'finished'),
    ...stepsPassedOver(state, current),
    ...(current === null ? [] : [{ type: 'ItemFinished' as const, payload: { itemId: current } }]),
    { type: 'SessionClosed', payload: { reason } },
  );
}

/** Refuses unless the council is sitting: open, not in recess. */
export function notSitting(state: SessionState): Decision | undefined {
  if (state.status === 'open') return undefined;
  return refuse(state.status === 'recess' ? 'session-in-recess' : 'session-not-open');
}

/** An item is not left for good while its election runs: it is finished, or ended with a reason. */
export function electionUnfinished({ elections }: SessionState, itemId: string): Decision | undefined {
  return runningElection(elections)?.itemId === itemId ? refuse('election-unfinished') : undefined;
}

export function votingRunning(state: SessionState): Decision | undefined {
  const voting = pendingVoting(state);
  if (voting) return refuse('voting-unfinished', undefined, { subject: voting.subject });
  return pressingElection(state.elections) && refuse('secret-round-running');
}
