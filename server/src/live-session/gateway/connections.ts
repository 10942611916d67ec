import { fullName, inPolishOrder } from '../../../../core/src/council/council.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { ConnectionView } from '../../../../protocol/src/views/views.js';

/** A councillor's device as hubs know it of each other. */
export interface DeskSeen {
  readonly sessionId: string;
  readonly memberId: string;
  readonly deviceId: string;
  /** When this device first connected for this member, without a break: hubs count together, the newest has the highest number. */
  readonly since: number;
}

interface Desk {
  /** Null when the desk is connected to another hub. */
  readonly socketId: string | null;
  /** Null for this hub. */
  readonly hubId: string | null;
  readonly deviceId: string;
  readonly since: number;
}

/** Sockets of this hub whose desk votes no longer, and whose desk votes again. */
export interface Turn {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

type OwnChange = (what: 'arrived' | 'left', desk: DeskSeen, at: string | null) => void;

/** Members remembered as last seen; beyond it the longest gone are forgotten. */
const mostLastSeen = 5_000;

/** Desks by session and member, here and on other hubs. A connection is never attendance (S-23). */
export class Connections {
  private readonly desks = new Map<string, Desk[]>();
  private readonly lastSeen = new Map<string, string>();
  private counter = 0;
  private ownChange: OwnChange = () => undefined;

  /** Calls back when a device comes to this hub or has left it. */
  onOwnChange(told: OwnChange): void {
    this.ownChange = told;
  }

  /** @returns socket ids of the desks that voted until now and do no longer (V-07); those older still know it. */
  arrive(sessionId: string, memberId: string, socketId: string, deviceId: string): readonly string[] {
    const key = keyOf(sessionId, memberId);
    const others = this.desks.get(key) ?? [];
    const known = others.find((desk) => desk.deviceId === deviceId);
    if (!known) this.counter += 1;
    const desk = { socketId, hubId: null, deviceId, since: known?.since ?? this.counter };
    const { lost } = this.replace(key, [...others, desk]);
    if (!others.some((other) => other.hubId === null && other.deviceId === deviceId))
      this.ownChange('arrived', { sessionId, memberId, deviceId, since: desk.since }, null);
    return lost;
  }

  /** @returns socket ids of the desks that vote again because the newer device is gone. */
  leave(sessionId: string, memberId: string, socketId: string, at: string): readonly string[] {
    const key = keyOf(sessionId, memberId);
    const before = this.desks.get(key) ?? [];
    const gone = before.find((desk) => desk.socketId === socketId);
    const rest = before.filter((desk) => desk !== gone);
    const { gained } = this.replace(key, rest);
    this.sawLast(key, at);
    if (gone && !rest.some((desk) => desk.hubId === null && desk.deviceId === gone.deviceId))
      this.ownChange('left', { sessionId, memberId, deviceId: gone.deviceId, since: gone.since }, at);
    return gained;
  }

  /** A device came to another hub. */
  arriveElsewhere(hubId: string, { sessionId, memberId, deviceId, since }: DeskSeen): Turn {
    this.counter = Math.max(this.counter, since);
    const key = keyOf(sessionId, memberId);
    const others = this.desks.get(key) ?? [];
    if (others.some((desk) => desk.hubId === hubId && desk.deviceId === deviceId)) return noTurn;
    return this.replace(key, [...others, { socketId: null, hubId, deviceId, since }]);
  }

  /** A device left another hub. */
  leaveElsewhere(hubId: string, { sessionId, memberId, deviceId }: DeskSeen, at: string): Turn {
    const key = keyOf(sessionId, memberId);
    const before = this.desks.get(key) ?? [];
    this.sawLast(key, at);
    return this.replace(
      key,
      before.filter((desk) => desk.hubId !== hubId || desk.deviceId !== deviceId),
    );
  }

  /** Another hub is gone with all its desks. @returns the sessions that had one, with what turned */
  forget(hubId: string): { readonly sessionId: string; readonly turn: Turn }[] {
    return this.keepOnly(hubId, []);
  }

  /** Another hub tells its desks anew: others of it are gone. @returns the sessions that had one, with what turned */
  keepOnly(hubId: string, known: readonly DeskSeen[]): { readonly sessionId: string; readonly turn: Turn }[] {
    const stay = new Set(known.map(({ sessionId, memberId, deviceId }) => `${keyOf(sessionId, memberId)} ${deviceId}`));
    return [...this.desks].flatMap(([key, desks]) => {
      const rest = desks.filter((desk) => desk.hubId !== hubId || stay.has(`${key} ${desk.deviceId}`));
      if (rest.length === desks.length) return [];
      return [{ sessionId: key.slice(0, key.indexOf(' ')), turn: this.replace(key, rest) }];
    });
  }

  /** This hub's desks, each device once. */
  own(): DeskSeen[] {
    return [...this.desks].flatMap(([key, desks]) => {
      const [sessionId = '', memberId = ''] = key.split(' ');
      const here = new Map(desks.filter(({ hubId }) => hubId === null).map((desk) => [desk.deviceId, desk.since]));
      return [...here].map(([deviceId, since]) => ({ sessionId, memberId, deviceId, since }));
    });
  }

  /** V-07: with two devices of one councillor the newest one votes. */
  holdsVote(sessionId: string, memberId: string, deviceId: string): boolean {
    const holder = newestDevice(this.desks.get(keyOf(sessionId, memberId)) ?? []);
    return holder === undefined || holder === deviceId;
  }

  viewOf(sessionId: string, state: SessionState): ConnectionView[] {
    const seats = inPolishOrder(state.council).filter(({ mandate }) => mandate === 'active');
    return seats.map((member) => {
      const key = keyOf(sessionId, member.memberId);
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

  private replace(key: string, desks: readonly Desk[]): Turn {
    const before = this.desks.get(key) ?? [];
    if (desks.length > 0) this.desks.set(key, [...desks]);
    else this.desks.delete(key);
    const [held, holds] = [newestDevice(before), newestDevice(desks)];
    if (held === holds) return noTurn;
    return { lost: socketsOf(desks, held), gained: socketsOf(desks, holds) };
  }

  private sawLast(key: string, at: string): void {
    this.lastSeen.delete(key);
    this.lastSeen.set(key, at);
    const [longestGone] = this.lastSeen.keys();
    if (this.lastSeen.size > mostLastSeen && longestGone !== undefined) this.lastSeen.delete(longestGone);
  }
}

const noTurn: Turn = { lost: [], gained: [] };

function keyOf(sessionId: string, memberId: string): string {
  return `${sessionId} ${memberId}`;
}

function socketsOf(desks: readonly Desk[], deviceId: string | undefined): string[] {
  return desks.flatMap((desk) => (desk.deviceId === deviceId && desk.socketId !== null ? [desk.socketId] : []));
}

/** Two that came to two hubs at the same moment: every hub decides alike. */
function newestDevice(desks: readonly Desk[]): string | undefined {
  return [...desks].sort((a, b) => b.since - a.since || (a.deviceId < b.deviceId ? 1 : -1))[0]?.deviceId;
}
