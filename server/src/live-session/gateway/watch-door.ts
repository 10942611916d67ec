import { Injectable } from '@nestjs/common';
import type { SessionState } from '../../../../core/src/session/state.js';
import {
  type Audience,
  type FailureCode,
  failure,
  type WatchAck,
  type WatchRequest,
  watchRequest,
} from '../../../../protocol/src/messages.js';
import { Clock } from '../../platform/clock/clock.js';
import { actorIn, belongsIn } from '../actor.js';
import { LiveSessions } from '../live-sessions.js';
import type { ChamberSocket } from './chamber-client.js';

export type WatchDecision =
  | {
      readonly ok: true;
      readonly request: WatchRequest;
      readonly memberId: string | null;
      /** What the decision rests on; the caller goes on with it before anybody else has a turn. */
      readonly state: SessionState;
    }
  | { readonly ok: false; readonly ack: WatchAck };

/** Who may look on as which audience; deny by default. */
@Injectable()
export class WatchDoor {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly clock: Clock,
  ) {}

  async decide(socket: ChamberSocket, input: unknown): Promise<WatchDecision> {
    const parsed = watchRequest.safeParse(input);
    if (!parsed.success) return denied('bad-payload');
    const request = parsed.data;
    const { person, screen } = socket.data;
    if (person && person.expiresAt <= this.clock.now()) return denied('signed-out');
    const state = await this.sessions.stateOf(request.sessionId, request.lastSeq ?? 0);
    if (state.status === 'none') return denied('unknown-session');
    if (screen) {
      const own = screen.sessionId === request.sessionId && request.audience === 'wall';
      return own ? { ok: true, request, memberId: null, state } : denied('not-permitted');
    }
    if (!person) return denied('signed-out');
    const actor = actorIn(state, person, socket.data.deviceId);
    if (!belongsIn(state, actor) || !mayLookOnAs(request.audience, actor.roles)) return denied('not-permitted');
    return { ok: true, request, memberId: actor.memberId, state };
  }

  /** Whether a connection may go on looking as it does; rights move with the presiding and with mandates. */
  mayStay({ data }: ChamberSocket, state: SessionState): boolean {
    const { person, watching, deviceId } = data;
    if (!person || !watching) return true;
    const actor = actorIn(state, person, deviceId);
    return belongsIn(state, actor) && mayLookOnAs(watching.audience, actor.roles);
  }
}

function mayLookOnAs(audience: Audience, roles: readonly string[]): boolean {
  switch (audience) {
    case 'chair':
      return roles.includes('chair') || roles.includes('operator');
    case 'operator':
      // Who writes votes down confirms there what somebody else read from a sheet (V-15).
      return ['operator', 'council-office', 'recorder', 'proceedings-secretary'].some((role) => roles.includes(role));
    case 'wall':
      return roles.includes('operator');
    case 'hall':
    case 'public':
      return true;
  }
}

function denied(code: FailureCode): WatchDecision {
  return { ok: false, ack: { status: 'failed', failure: failure(code) } };
}
