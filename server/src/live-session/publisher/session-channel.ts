import type { SessionState } from '../../../../core/src/session/state.js';
import type { Audience, ViewMessage } from '../../../../protocol/src/messages.js';
import type { HallCodePart } from '../../../../protocol/src/views/hall-code-part.js';
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
  readonly hallCode: HallCodePart;
}

/** One session's views: per audience what was told last and who listens. */
export class SessionChannel {
  private readonly differs = new Map<Audience, PartDiffer<object>>();
  private readonly sinks = new Map<Audience, Set<Sink>>();
  /** The newest state that came; views never run backwards, whoever read an older one. */
  private newest: { readonly state: SessionState; readonly hall: HallView } | undefined;

  private told: SessionState | undefined;

  constructor(
    private readonly sessionId: string,
    private readonly now: () => string,
    private readonly devices: (state: SessionState) => Devices,
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
    const { state, hall } = this.newestOf(read);
    this.told = state;
    const failures: unknown[] = [];
    for (const [audience, sinks] of this.sinks) {
      try {
        this.tell(audience, sinks, state, this.viewFor(audience, hall, state));
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  /** Tells the audiences of this state unless they know of it; of a thousand who come at once only the first costs them. */
  catchUp(read: SessionState): void {
    if (this.newestOf(read).state !== this.told) this.publish(read);
  }

  /** The newest whole view for somebody who just came. Call `catchUp` before, so that the next change fits on it. */
  whole(audience: Audience, read: SessionState): ViewMessage {
    const { state, hall } = this.newestOf(read);
    return this.message(audience, state, true, this.viewFor(audience, hall, state));
  }

  private tell(audience: Audience, sinks: ReadonlySet<Sink>, state: SessionState, view: object): void {
    const parts = this.differ(audience).diff(view);
    if (!parts) return;
    const message = this.message(audience, state, false, parts);
    for (const sink of sinks) sink(message);
  }

  private newestOf(read: SessionState): { readonly state: SessionState; readonly hall: HallView } {
    const known = this.newest;
    if (known && (known.state === read || known.state.seq > read.seq)) return known;
    this.newest = { state: read, hall: hallViewOf(this.sessionId, read) };
    return this.newest;
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
