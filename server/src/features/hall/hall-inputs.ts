import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { HallInput } from '../../../../protocol/src/hall/hall-link.js';
import type { HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { CommandEnvelope } from '../../../../protocol/src/session/commands.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import type { HallRow } from './hall.entity.js';
import { HallNews } from './hall-news.js';
import { HallPower } from './hall-power.js';

/**
 * What people press in the hall, as ordinary commands with the device as actor: a councillor's microphone button asks for the floor
 * (or takes the request back) as the button of the own desk would. Nothing here ever votes or gives the floor.
 */
@Injectable()
export class HallInputs {
  constructor(
    private readonly live: LiveSessions,
    private readonly news: HallNews,
    private readonly power: HallPower,
    private readonly clock: Clock,
  ) {}

  async take(hall: HallRow, { deviceId, input }: HallInput): Promise<void> {
    const { hallId, plan, sessionId, reports } = hall;
    if (input.kind === 'power') return this.power.take(hall, deviceId, input);
    if (sessionId === null || input.kind !== 'floor-request') return;
    const state = await this.live.stateOf(sessionId);
    const memberId = memberAt(plan, state, input.microphone);
    const command = memberId && commandOf(state, sessionId, memberId, input.wanted);
    if (!command) return;
    const actor: Actor = { personId: hallId, memberId, roles: ['councillor'], deviceId: `hall-${deviceId}` };
    const ack = await this.live.execute(command, actor);
    if (ack.status !== 'refused') return;
    const text = `Przycisk mikrofonu ${input.microphone}: ${ack.refusal.text}`;
    await this.news.take(hallId, { reports, journal: [{ at: this.clock.now(), deviceId, kind: 'refused', text }] });
  }
}

/** Whose seat has this microphone. */
function memberAt({ places }: HallPlan, { council }: SessionState, microphone: number): string | null {
  const where = places.find((place) => place.microphone === microphone)?.for;
  if (where?.type !== 'seat') return null;
  const member = council.members.find(({ seatNo, mandate }) => seatNo === where.seatNo && mandate === 'active');
  return member?.memberId ?? null;
}

function commandOf(
  { floor }: SessionState,
  sessionId: string,
  memberId: string,
  wanted: boolean,
): CommandEnvelope | undefined {
  const id = randomUUID();
  if (wanted) return { id, sessionId, type: 'RequestFloor', payload: { kind: 'speech', personId: null } };
  const request = floor.queue.find(({ personId, kind }) => personId === memberId && kind === 'speech');
  return request && { id, sessionId, type: 'WithdrawFloorRequest', payload: { requestId: request.requestId } };
}
