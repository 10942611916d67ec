import { Injectable } from '@nestjs/common';
import type { CommandType } from '../../../../core/src/session/commands.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { type CommandAck, type FailureCode, failure } from '../../../../protocol/src/messages.js';
import { type CommandEnvelope, parseCommand } from '../../../../protocol/src/session/commands.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { Logger, withLogContext } from '../../platform/logging/logger.js';
import { actorIn } from '../actor.js';
import { DeskNotes } from '../desk-journal/desk-notes.js';
import { LiveSessions } from '../live-sessions.js';
import { BrokenLog } from '../writer/loaded-session.js';
import type { ChamberSocket } from './chamber-client.js';
import { Connections } from './connections.js';
import { HallCodes } from './hall-codes.js';
import { isPaced } from './pace.js';

/** Commands the council office gives over HTTP, where documents and registers go along; never over a socket. */
const officeOnly = new Set(['PrepareSession', 'ConveneSession', 'ReviseAgenda', 'AttachVoteSheet']);

/**
 * Commands the rules know and neither the hub's views nor the screens carry out in full yet (issue 3): a closed part, for one, must
 * take the public's views away. Refused here until they do.
 */
const notCarriedOutYet = new Set<string>(['GainMandate'] satisfies CommandType[]);

/**
 * The one door of commands. Every command is answered: limits, shape, sign-in, session, then the rules.
 * Who acts is what the connection says; nothing in the payload can change that.
 */
@Injectable()
export class CommandDoor {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly connections: Connections,
    private readonly hallCodes: HallCodes,
    private readonly notes: DeskNotes,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async answer(socket: ChamberSocket, input: unknown): Promise<CommandAck> {
    try {
      return await this.handle(socket, input);
    } catch (error) {
      if (error instanceof BrokenLog) return failed('log-broken', idOf(input));
      this.logger.error({ error }, 'Command failed');
      return failed('internal', idOf(input));
    }
  }

  private async handle(socket: ChamberSocket, input: unknown): Promise<CommandAck> {
    if (!isPaced(socket)) return failed('slow-down', idOf(input));
    const parsed = parseCommand(input);
    if (!parsed.ok) {
      return { status: 'failed', commandId: parsed.commandId, failure: failure(parsed.code, parsed.path) };
    }
    const { command } = parsed;
    if (officeOnly.has(command.type) || notCarriedOutYet.has(command.type))
      return failed('unknown-command', command.id);
    // Only the hall's own equipment says so, through a door of its own.
    if (command.type === 'StartRecess' && command.payload.cause !== undefined)
      return failed('not-permitted', command.id);
    const { person, watching } = socket.data;
    if (!person) return failed('not-permitted', command.id);
    if (person.expiresAt <= this.clock.now()) return failed('signed-out', command.id);
    if (watching?.sessionId !== command.sessionId) return failed('unknown-session', command.id);
    this.notes.ballotReceived(socket, command);
    const ack = await this.carriedOut(socket, person, command);
    this.notes.ballotAnswered(socket, command, ack);
    return ack;
  }

  private carriedOut(socket: ChamberSocket, person: SignedInPerson, command: CommandEnvelope): Promise<CommandAck> {
    return withLogContext({ commandId: command.id, sessionId: command.sessionId }, async () => {
      const state = await this.stateOf(command.sessionId);
      if (!state) return failed('outcome-unknown', command.id);
      const actor = actorIn(state, person, socket.data.deviceId);
      const votes = command.type === 'CastBallot' && actor.memberId !== null;
      if (votes && !this.connections.holdsVote(command.sessionId, actor.memberId, actor.deviceId)) {
        return failed('newer-desk', command.id);
      }
      if (command.type !== 'RecordAttendance' || command.payload.hallCode === undefined)
        return this.sessions.execute(command, actor);
      if (!this.hallCodes.mayTry(command.sessionId, actor.memberId ?? actor.personId))
        return failed('slow-down', command.id);
      return this.sessions.execute(command, actor, this.hallCodes.valid(command.sessionId));
    });
  }

  /** @returns undefined while the database is away: a hub that follows another one may not know the newest state without it */
  private async stateOf(sessionId: string): Promise<SessionState | undefined> {
    try {
      return await this.sessions.stateOf(sessionId);
    } catch (error) {
      if (error instanceof BrokenLog) throw error;
      this.logger.error({ error, sessionId }, 'State not known');
      return undefined;
    }
  }
}

function failed(code: FailureCode, commandId: string | null): CommandAck {
  return { status: 'failed', commandId, failure: failure(code) };
}

function idOf(input: unknown): string | null {
  const id = (input as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id.length <= 64 ? id : null;
}
