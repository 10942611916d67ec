import { Injectable } from '@nestjs/common';
import { openVoting, type SessionState } from '../../../../core/src/session/state.js';
import type { DeskEntryKind } from '../../../../protocol/src/desk-entry-kinds.js';
import { type CommandAck, type NoticeMessage, shownMessage } from '../../../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../../../protocol/src/session/commands.js';
import { Clock } from '../../platform/clock/clock.js';
import type { ChamberSocket } from '../gateway/chamber-client.js';
import type { DeskEntry } from './desk-entry.js';
import { DeskJournal } from './desk-journal.js';

type Facts = Partial<Pick<DeskEntry, 'votingId' | 'commandId' | 'seq' | 'detail'>>;

/** Votes this connection was sent, and the last one it said it shows. */
interface Told {
  votingId: string | null;
  shown: string | null;
}

/** Puts what happens at the door of councillors' desks into the journal; other connections are not noted. */
@Injectable()
export class DeskNotes {
  private readonly told = new WeakMap<ChamberSocket, Told>();
  private last: { readonly state: SessionState; readonly votingId: string | null } | undefined;

  constructor(
    private readonly journal: DeskJournal,
    private readonly clock: Clock,
  ) {}

  arrived(socket: ChamberSocket): void {
    this.note(socket, 'connected');
  }

  /** @param how the connection ended, in socket.io's words, or why the session was left */
  left(socket: ChamberSocket, sessionId: string, how: string): void {
    this.note(socket, 'left', { detail: how }, sessionId);
    this.told.delete(socket);
  }

  /** V-07: which of two desks votes. */
  turned(socket: ChamberSocket, code: NoticeMessage['code']): void {
    if (code === 'newer-desk' || code === 'this-desk-votes') this.note(socket, code);
  }

  /** A view of this state was handed to the connection. */
  viewSent(socket: ChamberSocket, state: SessionState): void {
    const votingId = this.openVoteOf(state);
    if (votingId === null || socket.data.memberId === null) return;
    const told = this.told.get(socket) ?? { votingId: null, shown: null };
    if (told.votingId === votingId) return;
    this.told.set(socket, { ...told, votingId });
    this.note(socket, 'told-of-vote', { votingId, seq: state.seq });
  }

  /** The desk says that a ballot stands on its screen: noted once for each vote it was sent. */
  shown(socket: ChamberSocket, message: unknown): void {
    const parsed = shownMessage.safeParse(message);
    const told = this.told.get(socket);
    if (!parsed.success || !told) return;
    const { votingId } = parsed.data;
    if (told.votingId !== votingId || told.shown === votingId) return;
    told.shown = votingId;
    this.note(socket, 'shown', { votingId });
  }

  ballotReceived(socket: ChamberSocket, command: CommandEnvelope): void {
    if (command.type === 'CastBallot') this.note(socket, 'ballot-received', factsOf(command));
  }

  ballotAnswered(socket: ChamberSocket, command: CommandEnvelope, ack: CommandAck): void {
    if (command.type !== 'CastBallot') return;
    const facts = factsOf(command);
    if (ack.status === 'accepted') this.note(socket, 'ballot-acknowledged', { ...facts, seq: ack.seq });
    else {
      const detail = ack.status === 'refused' ? ack.refusal.code : ack.failure.code;
      this.note(socket, 'ballot-refused', { ...facts, detail });
    }
  }

  /** One round of views asks for the same state once for each of a thousand desks. */
  private openVoteOf(state: SessionState): string | null {
    if (this.last?.state !== state) this.last = { state, votingId: openVoting(state)?.votingId ?? null };
    return this.last.votingId;
  }

  private note(
    { data }: ChamberSocket,
    kind: DeskEntryKind,
    facts: Facts = {},
    sessionId = data.watching?.sessionId,
  ): void {
    const { memberId, deviceId } = data;
    if (memberId === null || sessionId === undefined) return;
    const nothing = { votingId: null, commandId: null, seq: null, detail: null };
    this.journal.note({ sessionId, at: this.clock.now(), memberId, deviceId, kind, ...nothing, ...facts });
  }
}

function factsOf({ id, payload }: Extract<CommandEnvelope, { type: 'CastBallot' }>): Facts {
  return { commandId: id, votingId: payload.votingId };
}
