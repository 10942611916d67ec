import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { inPieces } from '../../platform/hubs/bus-message.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { Connections, type DeskSeen, type Turn } from '../gateway/connections.js';

const desk = z.strictObject({
  sessionId: z.uuid(),
  memberId: z.string().max(64),
  deviceId: z.string().max(64),
  since: z.int().min(1),
});
const arrived = z.strictObject({ desk });
const left = z.strictObject({ desk, at: z.iso.datetime() });
const allDesks = z.strictObject({ isFirst: z.boolean(), isLast: z.boolean(), desks: z.array(desk) });
const screensOnAir = z.strictObject({ isFirst: z.boolean(), isLast: z.boolean(), screenIds: z.array(z.uuid()) });

/** `turn` names sockets of this hub; `sessionId` null: screens somewhere, whose sessions the gateway knows. */
type Listener = (sessionId: string | null, turn: Turn) => void;

/** What hubs tell each other of desks (V-07: the newest one votes, wherever it is connected) and of screens on the air. */
@Injectable()
export class DeskNews implements OnModuleInit {
  private readonly screensElsewhere = new Map<string, readonly string[]>();
  private readonly halfHeard = { desks: new Map<string, DeskSeen[]>(), screens: new Map<string, string[]>() };
  private readonly listeners: Listener[] = [];
  private ownScreens: () => string[] = () => [];

  constructor(
    private readonly bus: HubBus,
    private readonly connections: Connections,
  ) {}

  onModuleInit(): void {
    const { bus, connections } = this;
    connections.onOwnChange((what, own, at) => {
      if (what === 'arrived') bus.tell('desk-arrived', { desk: own });
      else bus.tell('desk-left', { desk: own, at });
    });
    bus.on('desk-arrived', (data, hubId) => {
      const { desk: other } = arrived.parse(data);
      this.turned(other.sessionId, connections.arriveElsewhere(hubId, other));
    });
    bus.on('desk-left', (data, hubId) => {
      const { desk: other, at } = left.parse(data);
      this.turned(other.sessionId, connections.leaveElsewhere(hubId, other, at));
    });
    bus.on('desks', (data, hubId) => this.hearAll(hubId, allDesks.parse(data)));
    bus.on('screens', (data, hubId) => this.hearScreens(hubId, screensOnAir.parse(data)));
    bus.onSync(() => this.tellAll());
    bus.onGone((hubId) => {
      for (const { sessionId, turn } of connections.forget(hubId)) this.turned(sessionId, turn);
      if (this.screensElsewhere.delete(hubId)) this.turned(null, { lost: [], gained: [] });
    });
  }

  /** Calls back when something another hub told changes what people here see. */
  onTurn(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Ids of the screens connected to other hubs. */
  get screensOnAir(): string[] {
    return [...this.screensElsewhere.values()].flat();
  }

  /** @param ownScreens ids of the screens connected to this hub */
  describeScreensBy(ownScreens: () => string[]): void {
    this.ownScreens = ownScreens;
  }

  /** A screen came or went here. */
  tellScreens(): void {
    for (const { entries, ...place } of placed(this.ownScreens()))
      this.bus.tell('screens', { ...place, screenIds: entries });
  }

  private tellAll(): void {
    for (const { entries, ...place } of placed(this.connections.own()))
      this.bus.tell('desks', { ...place, desks: entries });
    this.tellScreens();
  }

  private hearAll(hubId: string, { desks, ...place }: z.infer<typeof allDesks>): void {
    const all = whole(this.halfHeard.desks, hubId, desks, place);
    if (!all) return;
    const come = all.map((other) => ({
      sessionId: other.sessionId,
      turn: this.connections.arriveElsewhere(hubId, other),
    }));
    for (const { sessionId, turn } of [...come, ...this.connections.keepOnly(hubId, all)]) this.turned(sessionId, turn);
  }

  private hearScreens(hubId: string, { screenIds, ...place }: z.infer<typeof screensOnAir>): void {
    const all = whole(this.halfHeard.screens, hubId, screenIds, place);
    if (!all) return;
    this.screensElsewhere.set(hubId, all);
    this.turned(null, { lost: [], gained: [] });
  }

  private turned(sessionId: string | null, turn: Turn): void {
    for (const listener of this.listeners) listener(sessionId, turn);
  }
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function placed<Entry>(all: readonly Entry[]): (Place & { readonly entries: readonly Entry[] })[] {
  const pieces = inPieces(all);
  return pieces.map((entries, index) => ({ isFirst: index === 0, isLast: index === pieces.length - 1, entries }));
}

/** Puts the pieces of a list together. @returns the list once its last piece is here */
function whole<Entry>(
  heard: Map<string, Entry[]>,
  hubId: string,
  piece: readonly Entry[],
  { isFirst, isLast }: Place,
): readonly Entry[] | undefined {
  const all = [...(isFirst ? [] : (heard.get(hubId) ?? [])), ...piece];
  if (isLast) heard.delete(hubId);
  else heard.set(hubId, all);
  return isLast ? all : undefined;
}
