import { byPolishName, filledSeats, fullName } from '../../../../core/src/council/council.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { ConnectionView } from '../../../../protocol/src/views/views.js';

interface Desk {
  readonly socketId: string;
  readonly deviceId: string;
  /** When this device first connected for this member, without a break. */
  readonly since: number;
}

/** Desks by session and member. A connection is never attendance (S-23). */
export class Connections {
  private readonly desks = new Map<string, Desk[]>();
  private readonly lastSeen = new Map<string, string>();
  private counter = 0;

  /** @returns socket ids of other devices that are now the older desk of this member (V-07). */
  arrive(sessionId: string, memberId: string, socketId: string, deviceId: string): string[] {
    const key = `${sessionId} ${memberId}`;
    const others = this.desks.get(key) ?? [];
    const known = others.find((desk) => desk.deviceId === deviceId);
    this.counter += 1;
    this.desks.set(key, [...others, { socketId, deviceId, since: known?.since ?? this.counter }]);
    return known ? [] : others.map((desk) => desk.socketId);
  }

  leave(sessionId: string, memberId: string, socketId: string, at: string): void {
    const key = `${sessionId} ${memberId}`;
    const rest = (this.desks.get(key) ?? []).filter((desk) => desk.socketId !== socketId);
    if (rest.length > 0) this.desks.set(key, rest);
    else this.desks.delete(key);
    this.lastSeen.set(key, at);
  }

  /** V-07: with two devices of one councillor the newest one votes. */
  holdsVote(sessionId: string, memberId: string, deviceId: string): boolean {
    const desks = this.desks.get(`${sessionId} ${memberId}`) ?? [];
    const newest = desks.reduce<Desk | undefined>(
      (best, desk) => (best && best.since >= desk.since ? best : desk),
      undefined,
    );
    return newest === undefined || newest.deviceId === deviceId;
  }

  viewOf(sessionId: string, state: SessionState): ConnectionView[] {
    return [...filledSeats(state.council)].sort(byPolishName).map((member) => {
      const key = `${sessionId} ${member.memberId}`;
      const devices = new Set(this.desks.get(key)?.map((desk) => desk.deviceId));
      return {
        memberId: member.memberId,
        fullName: fullName(member),
        connected: devices.size > 0,
        desks: devices.size,
        lastSeenAt: this.lastSeen.get(key) ?? null,
      };
    });
  }
}
