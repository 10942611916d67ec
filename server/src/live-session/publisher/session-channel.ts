import type { SessionState } from '../../../../core/src/session/state.js';
import type { Audience, ViewMessage } from '../../../../protocol/src/messages.js';
import type { ConnectionView, HallView, ScreenView } from '../../../../protocol/src/views/views.js';
import { hallViewOf } from '../views/hall-view.js';
import { publicViewOf } from '../views/public-view.js';
import { chairViewOf, operatorViewOf } from '../views/steering-views.js';
import { PartDiffer } from './part-differ.js';

/** Where an audience's messages go; one call reaches all its listeners, encoded once. */
export type Sink = (message: ViewMessage) => void;

export interface Devices {
  readonly connections: ConnectionView[];
  readonly screens: ScreenView[];
}

/** One session's views: per audience what was told last and who listens. */
export class SessionChannel {
  private readonly differs = new Map<Audience, PartDiffer<object>>();
  private readonly sinks = new Map<Audience, Set<Sink>>();

  constructor(
    private readonly sessionId: string,
    private readonly now: () => string,
    private readonly devices: (state: SessionState) => Devices,
  ) {}

  /** @returns a function that stops the listening. */
  listen(audience: Audience, sink: Sink): () => void {
    const sinks = this.sinks.get(audience) ?? new Set();
    this.sinks.set(audience, sinks.add(sink));
    return () => {
      sinks.delete(sink);
      if (sinks.size > 0) return;
      this.sinks.delete(audience);
      this.differs.delete(audience);
    };
  }

  get isIdle(): boolean {
    return this.sinks.size === 0;
  }

  /** Tells every audience what changed; message volume grows with audiences and clients, never with votes. */
  publish(state: SessionState): void {
    const hall = hallViewOf(this.sessionId, state);
    for (const [audience, sinks] of this.sinks) {
      const parts = this.differ(audience).diff(this.viewFor(audience, hall, state));
      if (!parts) continue;
      const message = this.message(audience, state, false, parts);
      for (const sink of sinks) sink(message);
    }
  }

  /** The newest whole view for somebody who just came. Call `publish` before, so that the next change fits on it. */
  whole(audience: Audience, state: SessionState): ViewMessage {
    const view = this.viewFor(audience, hallViewOf(this.sessionId, state), state);
    return this.message(audience, state, true, view);
  }

  private viewFor(audience: Audience, hall: HallView, state: SessionState): object {
    switch (audience) {
      case 'hall':
      case 'wall':
        return hall;
      case 'public':
        return publicViewOf(hall);
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

  private message(audience: Audience, state: SessionState, full: boolean, parts: object): ViewMessage {
    const { sessionId } = this;
    return {
      sessionId,
      audience,
      seq: state.seq,
      full,
      parts: parts as Record<string, unknown>,
      serverTime: this.now(),
    };
  }
}
