import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { HallInput } from '../../../../protocol/src/hall/hall-link.js';
import type { HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { CommandEnvelope } from '../../../../protocol/src/session/commands.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import type { HallRow } from './hall.entity.js';
import { HallCards } from './hall-cards.js';
import { HallNews } from './hall-news.js';
import { HallPower } from './hall-power.js';

/**
 * What people press and show in the hall, as ordinary commands with the device as actor: a councillor's microphone button asks for
 * the floor (or takes the request back) as the button of the own desk would, and the own card shown to a reader enters its owner as
 * the own desk would. Nothing here ever votes or gives the floor.
 */
@Injectable()
export class HallInputs {
  constructor(
    private readonly live: LiveSessions,
    private readonly cards: HallCards,
    private readonly news: HallNews,
    private readonly power: HallPower,
  ) {}

  async take(hall: HallRow, { deviceId, input }: HallInput): Promise<void> {
    if (input.kind === 'power') await this.power.take(hall, deviceId, input);
    if (input.kind === 'floor-request') await this.takeButton(hall, deviceId, input);
    if (input.kind === 'card') await this.takeCard(hall, deviceId, input.card);
  }

  private async takeButton(
    hall: HallRow,
    deviceId: string,
    { microphone, wanted }: { readonly microphone: number; readonly wanted: boolean },
  ): Promise<void> {
    const { plan, sessionId } = hall;
    if (sessionId === null) return;
    const state = await this.live.stateOf(sessionId);
    const memberId = memberAt(plan, state, microphone);
    const command = memberId && commandOf(state, sessionId, memberId, wanted);
    if (command) await this.carryOut(hall, deviceId, memberId, command, `Przycisk mikrofonu ${microphone}`);
  }

  /** S-22: entered by the own card, where the statut lets councillors check themselves in. The number itself is told to nobody. */
  private async takeCard(hall: HallRow, deviceId: string, card: string): Promise<void> {
    const { hallId, sessionId } = hall;
    const memberId = await this.cards.memberOf(hallId, card.toUpperCase());
    if (memberId === undefined) return this.refuse(hall, deviceId, 'Karta obecności: nieznana karta');
    if (sessionId === null) return this.refuse(hall, deviceId, 'Karta obecności: sala nie prowadzi teraz obrad');
    const payload = { memberId, kind: 'entered' } as const;
    const command: CommandEnvelope = { id: randomUUID(), sessionId, type: 'RecordAttendance', payload };
    await this.carryOut(hall, deviceId, memberId, command, 'Karta obecności');
  }

  private async carryOut(
    hall: HallRow,
    deviceId: string,
    memberId: string,
    command: CommandEnvelope,
    what: string,
  ): Promise<void> {
    const actor: Actor = { personId: hall.hallId, memberId, roles: ['councillor'], deviceId: `hall-${deviceId}` };
    const ack = await this.live.execute(command, actor);
    if (ack.status === 'refused') await this.refuse(hall, deviceId, `${what}: ${ack.refusal.text}`);
  }

  private async refuse({ hallId }: HallRow, deviceId: string, text: string): Promise<void> {
    await this.news.note(hallId, { deviceId, kind: 'refused', text });
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
