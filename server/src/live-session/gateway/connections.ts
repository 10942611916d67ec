import { byPolishName, filledSeats, fullName } from '../../../../core/src/council/council.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { ConnectionView } from '../../../../protocol/src/views/views.js';

interface Desk {
  readonly socketId: string;
  readonly deviceId: string;
  /** When this device first connected for this member, without a break. */
  readonly since: number;
}

/** Members remembered as last seen; beyond it the longest gone are forgotten. */
const mostLastSeen = 5_000;

/** Desks by session and member. A connection is never attendance (S-23). */
export class Connections {
  private readonly desks = new Map<string, Desk[]>();
  private readonly lastSeen = new Map<string, string>();
  private counter = 0;

  /** @returns socket ids of the desks that voted until now and do no longer (V-07); those older still know it. */
  arrive(sessionId: string, memberId: string, socketId: string, deviceId: string): string[] {
    const key = `${sessionId} ${memberId}`;
    const others = this.desks.get(key) ?? [];
    const known = others.find((desk) => desk.deviceId === deviceId);
    this.counter += 1;
    this.desks.set(key, [...others, { socketId, deviceId, since: known?.since ?? this.counter }]);
    if (known) return [];
    const holder = newestDevice(others);
    return others.filter((desk) => desk.deviceId === holder).map((desk) => desk.socketId);
  }

  /** @returns socket ids of the desks that vote again because the newer device is gone. */
  leave(sessionId: string, memberId: string, socketId: string, at: string): string[] {
    const key = `${sessionId} ${memberId}`;
    const before = this.desks.get(key) ?? [];
    const rest = before.filter((desk) => desk.socketId !== socketId);
    if (rest.length > 0) this.desks.set(key, rest);
    else this.desks.delete(key);
    this.sawLast(key, at);
    const holder = newestDevice(rest);
    if (holder === newestDevice(before)) return [];
    return rest.filter((desk) => desk.deviceId === holder).map((desk) => desk.socketId);
  }

  /** V-07: with two devices of one councillor the newest one votes. */
  holdsVote(sessionId: string, memberId: string, deviceId: string): boolean {
    const holder = newestDevice(this.desks.get(`${sessionId} ${memberId}`) ?? []);
    return holder === undefined || holder === deviceId;
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

  private sawLast(key: string, at: string): void {
    this.lastSeen.delete(key);
    this.lastSeen.set(key, at);
    const [longestGone] = this.lastSeen.keys();
    if (this.lastSeen.size > mostLastSeen && longestGone !== undefined) this.lastSeen.delete(longestGone);
  }
}

function newestDevice(desks: readonly Desk[]): string | undefined {
  return [...desks].sort((a, b) => b.since - a.since)[0]?.deviceId;
}
