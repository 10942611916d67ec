import { outsideOf } from '../../../../core/src/openness/outside.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { Audience, ViewMessage } from '../../../../protocol/src/messages.js';
import type { HallCodePart } from '../../../../protocol/src/views/hall-code-part.js';
import type { PowerPart } from '../../../../protocol/src/views/power-part.js';
import type { ConnectionView, HallView, ScreenView } from '../../../../protocol/src/views/views.js';
import { hallViewOf } from '../views/hall-view.js';
import { publicViewOf } from '../views/public-view.js';
import { chairViewOf, operatorViewOf } from '../views/steering-views.js';
import { PartDiffer } from './part-differ.js';
import { PartMemo } from './part-memo.js';

/** Where an audience's messages go; one call reaches all its listeners, encoded once. */
export type Sink = (message: ViewMessage) => void;

export interface Devices {
  readonly connections: ConnectionView[];
  readonly screens: ScreenView[];
  readonly hallCode: HallCodePart;
}

/** The newest state with what everybody in the hall sees, and what goes out of the house. */
interface Newest {
  readonly state: SessionState;
  readonly hall: HallView;
  readonly outside: SessionState;
  readonly outsideHall: HallView;
}

/** One session's views: per audience what was told last and who listens. */
export class SessionChannel {
  private readonly differs = new Map<Audience, PartDiffer<object>>();
  private readonly sinks = new Map<Audience, Set<Sink>>();
  /** The newest state that came; views never run backwards, whoever read an older one. */
  private newest: Newest | undefined;

  private told: Newest | undefined;
  private readonly inside = new PartMemo();
  private readonly outside = new PartMemo();

  constructor(
    private readonly sessionId: string,
    private readonly now: () => string,
    private readonly devices: (state: SessionState) => Devices,
    private readonly power: () => PowerPart = () => null,
  ) {}

  /** @returns a function that stops the listening; calling it twice does no harm. */
  listen(audience: Audience, sink: Sink): () => void {
    const sinks = this.sinks.get(audience) ?? new Set();
    this.sinks.set(audience, sinks.add(sink));
    return () => {
      if (!sinks.delete(sink) || sinks.size > 0) return;
      this.sinks.delete(audience);
      this.differs.delete(audience);
    };
  }

  get isIdle(): boolean {
    return this.sinks.size === 0;
  }

  /**
   * Tells every audience what changed; message volume grows with audiences and clients, never with votes.
   * @throws what kept one audience's view from being made; the others have been told all the same.
   */
  publish(read: SessionState): void {
    const newest = this.newestOf(read);
    this.told = newest;
    const failures: unknown[] = [];
    for (const [audience, sinks] of this.sinks) {
      try {
        this.tell(audience, sinks, newest);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  /** Tells the audiences of this state unless they know of it; of a thousand who come at once only the first costs them. */
  catchUp(read: SessionState): void {
    if (this.newestOf(read) !== this.told) this.publish(read);
  }

  /** The newest whole view for somebody who just came. Call `catchUp` before, so that the next change fits on it. */
  whole(audience: Audience, read: SessionState): ViewMessage {
    const newest = this.newestOf(read);
    return this.message(audience, newest, true, this.viewFor(audience, newest));
  }

  private tell(audience: Audience, sinks: ReadonlySet<Sink>, newest: Newest): void {
    const parts = this.differ(audience).diff(this.viewFor(audience, newest));
    if (!parts) return;
    const message = this.message(audience, newest, false, parts);
    for (const sink of sinks) sink(message);
  }

  private newestOf(read: SessionState): Newest {
    const known = this.newest;
    const state = known && known.state.seq > read.seq ? known.state : read;
    const power = this.power();
    if (known?.state === state && known.hall.power === power) return known;
    const outside = outsideOf(state);
    const inside = hallViewOf(this.sessionId, state, this.inside.of.bind(this.inside));
    const outsideHall =
      outside === state ? inside : hallViewOf(this.sessionId, outside, this.outside.of.bind(this.outside));
    this.newest = { state, hall: { ...inside, power }, outside, outsideHall };
    return this.newest;
  }

  private viewFor(audience: Audience, { state, hall, outsideHall }: Newest): object {
    switch (audience) {
      case 'hall':
        return hall;
      // Screens may hang where the public sees them (S-27).
      case 'wall':
        return outsideHall;
      case 'public':
        return publicViewOf(outsideHall);
      case 'chair':
        return chairViewOf(hall, state);
      case 'operator':
        return operatorViewOf(chairViewOf(hall, state), state, this.devices(state));
    }
  }

  private differ(audience: Audience): PartDiffer<object> {
    const differ = this.differs.get(audience) ?? new PartDiffer();
    this.differs.set(audience, differ);
    return differ;
  }

  private message(audience: Audience, { state, outside }: Newest, full: boolean, parts: object): ViewMessage {
    const { sessionId } = this;
    const isOutside = audience === 'wall' || audience === 'public';
    return {
      sessionId,
      audience,
      seq: isOutside ? outside.seq : state.seq,
      full,
      parts: parts as Record<string, unknown>,
      serverTime: this.now(),
    };
  }
}
