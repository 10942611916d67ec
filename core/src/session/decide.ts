import { changeAgenda, reviseAgenda } from '../agenda/decide-agenda.js';
import { decideItem, finishItem, startItem, suspendItem } from '../agenda/decide-item.js';
import {
  declareAmendmentMoot,
  makeSponsorAmendment,
  moveAmendment,
  setAmendmentOrder,
  withdrawAmendment,
  withdrawDraft,
} from '../amendments/decide-amendment.js';
import { objectToBlock, proposeBlock } from '../amendments/en-bloc.js';
import { waiveDossier } from '../annual/dossier.js';
import { raiseDebateLimit } from '../annual/report-debate.js';
import { correctAttendance, recordAttendance } from '../attendance/decide-attendance.js';
import { isCommitteeSitting } from '../committees/committee.js';
import { isOfCouncilOnly } from '../committees/council-commands.js';
import { countHands } from '../committees/hand-count.js';
import { recordOpinion } from '../committees/opinion.js';
import { takeItemStep } from '../conduct/item-steps.js';
import { admitGuest } from '../council/admit-guest.js';
import { expireMandate, gainMandate, takeOath } from '../council/decide-roll.js';
import { decideElection, isElectionOrder } from '../elections/decide.js';
import { assertNever } from '../kernel/assert-never.js';
import { moveFormalMotion, settleMotion, speakOnMotion, withdrawMotion } from '../motions/decide-motion.js';
import { endClosedPart, startClosedPart } from '../openness/closed-part.js';
import { handOverPresiding } from '../presiding/decide-presiding.js';
import {
  closeSpeakerList,
  endFloor,
  extendFloor,
  giveFloor,
  grantFloor,
  reopenSpeakerList,
  reorderQueue,
  requestFloor,
  withdrawRequest,
} from '../speaking/decide-floor.js';
import { limitSpeakingTime, pauseFloor, remindSpeaker, resumeFloor } from '../speaking/decide-speech.js';
import { annulVoting } from '../voting/annul-voting.js';
import { attachVoteSheet } from '../voting/attach-sheet.js';
import { callMember } from '../voting/call-member.js';
import { castBallot } from '../voting/cast-ballot.js';
import { decideDischarge } from '../voting/decide-discharge.js';
import {
  announceVoting,
  closeVoting,
  discardVoting,
  excludeMember,
  openVoting,
  prepareVoting,
} from '../voting/decide-voting.js';
import { confirmBallotEntry, enterBallot } from '../voting/enter-ballot.js';
import { noteObjection, raiseObjection } from '../voting/objections.js';
import { declareDeviceFailure } from '../voting/roll-call.js';
import { mayOrder } from './authority.js';
import type { CommandContext, SessionCommand } from './commands.js';
import {
  adjournSitting,
  checkQuorum,
  closeSession,
  convene,
  endRecess,
  openSession,
  openSitting,
  prepareSession,
  startRecess,
} from './decide-session.js';
import { type Decision, refuse } from './decision.js';
import type { SessionState } from './state.js';

/**
 * The law of a sitting: from the present state and one command to events or a refusal. Pure: no clock, no randomness, no I/O.
 * Order of checks: does the session exist and still run, may the actor order this, do the rules allow it now.
 */
export function decide(state: SessionState, command: SessionCommand, context: CommandContext): Decision {
  if (command.type === 'PrepareSession') {
    if (!mayOrder(state, command.type, context.actor, command.payload)) return refuse('not-permitted');
    return prepareSession(state, command.payload);
  }
  if (state.status === 'none') return refuse('session-not-prepared');
  if (!mayOrder(state, command.type, context.actor, command.payload)) {
    return command.type === 'CastBallot' ? refuse('not-a-member', 'art. 14 ust. 1 u.s.g.') : refuse('not-permitted');
  }
  if (isCommitteeSitting(state.header) && isOfCouncilOnly(command.type)) return refuse('matter-of-the-council');
  if (state.status === 'closed' && !outlivesTheSession(command.type)) return refuse('session-closed');
  if (isElectionOrder(command)) return decideElection(state, command, context);
  switch (command.type) {
    case 'ReviseAgenda':
      return reviseAgenda(state, command.payload);
    case 'ChangeAgenda':
      return changeAgenda(state, command.payload);
    case 'ConveneSession':
      return convene(state, context);
    case 'OpenSession':
      return openSession(state);
    case 'CheckQuorum':
      return checkQuorum(state);
    case 'StartRecess':
      return startRecess(state, command.payload, context);
    case 'EndRecess':
      return endRecess(state);
    case 'AdjournSitting':
      return adjournSitting(state, command.payload, context);
    case 'OpenSitting':
      return openSitting(state);
    case 'CloseSession':
      return closeSession(state, command.payload);
    case 'RecordAttendance':
      return recordAttendance(state, command.payload, context);
    case 'CorrectAttendance':
      return correctAttendance(state, command.payload);
    case 'StartItem':
      return decideItem(state, command.payload.itemId, startItem);
    case 'SuspendItem':
      return decideItem(state, command.payload.itemId, suspendItem);
    case 'FinishItem':
      return decideItem(state, command.payload.itemId, finishItem);
    case 'TakeItemStep':
      return takeItemStep(state, command.payload);
    case 'RequestFloor':
      return requestFloor(state, command.payload, context);
    case 'WithdrawFloorRequest':
      return withdrawRequest(state, command.payload.requestId);
    case 'GrantFloor':
      return grantFloor(state, command.payload, context);
    case 'GiveFloor':
      return giveFloor(state, command.payload, context);
    case 'ExtendFloor':
      return extendFloor(state, command.payload.byMs, context);
    case 'EndFloor':
      return endFloor(state, 'finished');
    case 'WithdrawFloor':
      return endFloor(state, 'withdrawn-by-chair');
    case 'CloseSpeakerList':
      return closeSpeakerList(state);
    case 'ReopenSpeakerList':
      return reopenSpeakerList(state);
    case 'ReorderSpeakerQueue':
      return reorderQueue(state, command.payload.order);
    case 'PrepareVoting':
      return prepareVoting(state, command.payload, context);
    case 'DiscardVoting':
      return discardVoting(state, command.payload.votingId);
    case 'ExcludeMember':
      return excludeMember(state, command.payload, context);
    case 'OpenVoting':
      return openVoting(state, command.payload, context);
    case 'CastBallot':
      return castBallot(state, command.payload, context);
    case 'CloseVoting':
      return closeVoting(state, command.payload.votingId);
    case 'AnnounceVoting':
      return announceVoting(state, command.payload.votingId);
    case 'EnterBallot':
      return enterBallot(state, command.payload);
    case 'ConfirmBallotEntry':
      return confirmBallotEntry(state, command.payload, context);
    case 'DeclareDeviceFailure':
      return declareDeviceFailure(state, command.payload);
    case 'CallMember':
      return callMember(state, command.payload);
    case 'AttachVoteSheet':
      return attachVoteSheet(state, command.payload);
    case 'AnnulVoting':
      return annulVoting(state, command.payload);
    case 'RaiseObjection':
      return raiseObjection(state, command.payload, context);
    case 'NoteObjection':
      return noteObjection(state, command.payload);
    case 'MoveFormalMotion':
      return moveFormalMotion(state, command.payload, context);
    case 'WithdrawFormalMotion':
      return withdrawMotion(state, command.payload.motionId);
    case 'SpeakOnMotion':
      return speakOnMotion(state, command.payload, context);
    case 'SettleMotion':
      return settleMotion(state, command.payload);
    case 'LimitSpeakingTime':
      return limitSpeakingTime(state, command.payload);
    case 'AdmitGuest':
      return admitGuest(state, command.payload, context);
    case 'PauseFloor':
      return pauseFloor(state);
    case 'ResumeFloor':
      return resumeFloor(state, context);
    case 'RemindSpeaker':
      return remindSpeaker(state, command.payload.kind);
    case 'HandOverPresiding':
      return handOverPresiding(state, command.payload);
    case 'TakeOath':
      return takeOath(state, command.payload);
    case 'ExpireMandate':
      return expireMandate(state, command.payload);
    case 'GainMandate':
      return gainMandate(state, command.payload);
    case 'StartClosedPart':
      return startClosedPart(state, command.payload);
    case 'EndClosedPart':
      return endClosedPart(state);
    case 'MoveAmendment':
      return moveAmendment(state, command.payload, context);
    case 'MakeSponsorAmendment':
      return makeSponsorAmendment(state, command.payload, context);
    case 'WithdrawAmendment':
      return withdrawAmendment(state, command.payload.amendmentId);
    case 'SetAmendmentOrder':
      return setAmendmentOrder(state, command.payload);
    case 'DeclareAmendmentMoot':
      return declareAmendmentMoot(state, command.payload);
    case 'WithdrawDraft':
      return withdrawDraft(state, command.payload);
    case 'ProposeBlock':
      return proposeBlock(state, command.payload, context);
    case 'ObjectToBlock':
      return objectToBlock(state, command.payload.blockId, context);
    case 'DecideDischarge':
      return decideDischarge(state, command.payload);
    case 'WaiveDossier':
      return waiveDossier(state, command.payload);
    case 'RaiseDebateLimit':
      return raiseDebateLimit(state, command.payload);
    case 'CountHands':
      return countHands(state, command.payload);
    case 'RecordOpinion':
      return recordOpinion(state, command.payload);
    default:
      return assertNever(command);
  }
}

/** V-06: a ballot that comes too late hears so; V-15: paper is scanned when everybody has gone home. */
function outlivesTheSession(type: SessionCommand['type']): boolean {
  return type === 'CastBallot' || type === 'AttachVoteSheet';
}
