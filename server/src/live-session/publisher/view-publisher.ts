import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { Audience, ViewMessage } from '../../../../protocol/src/messages.js';
import { Clock } from '../../platform/clock/clock.js';
import { LiveSessions } from '../live-sessions.js';
import { type Devices, SessionChannel, type Sink } from './session-channel.js';

/** At most one round of views per session in this time; the newest state wins. */
const coalesceMs = 50;

/** What changed in one round; `undefined` events: a reload, everything may have changed. */
export type Round = { readonly state: SessionState; readonly events: readonly StoredEvent[] | undefined };
type RoundListener = (sessionId: string, round: Round) => void;

interface PendingRound {
  state: SessionState;
  events: StoredEvent[] | undefined;
  timer: NodeJS.Timeout | undefined;
  lastAt: number;
}

/** Sends views after commits: at once when quiet, then at most every 50 ms; a closed vote never waits. */
@Injectable()
export class ViewPublisher implements OnModuleDestroy {
  private readonly channels = new Map<string, SessionChannel>();
  private readonly rounds = new Map<string, PendingRound>();
  private readonly roundListeners: RoundListener[] = [];
  private devices: (sessionId: string, state: SessionState) => Devices = () => ({ connections: [], screens: [] });

  constructor(
    private readonly sessions: LiveSessions,
    private readonly clock: Clock,
  ) {
    sessions.onCommit((sessionId, { state, events }) =>
      this.changed(sessionId, state, events.length === 0 ? undefined : events),
    );
  }

  /** The gateway tells what it knows of desks and screens. */
  describeDevicesBy(devices: (sessionId: string, state: SessionState) => Devices): void {
    this.devices = devices;
  }

  /** Called once per round, for what concerns single connections (own views, screens). */
  onRound(listener: RoundListener): void {
    this.roundListeners.push(listener);
  }

  /** Joins an audience: the newest whole view now, then changes until the returned function is called. */
  async join(sessionId: string, audience: Audience, sink: Sink): Promise<{ whole: ViewMessage; leave: () => void }> {
    const state = await this.sessions.stateOf(sessionId);
    const channel = this.channelOf(sessionId);
    const leave = channel.listen(audience, sink);
    channel.publish(state);
    return {
      whole: channel.whole(audience, state),
      leave: () => {
        leave();
        if (channel.isIdle) this.channels.delete(sessionId);
      },
    };
  }

  /** The newest whole view for one more listener of an audience that already has a sink. */
  async whole(sessionId: string, audience: Audience): Promise<ViewMessage> {
    const state = await this.sessions.stateOf(sessionId);
    const channel = this.channelOf(sessionId);
    channel.publish(state);
    return channel.whole(audience, state);
  }

  /** Something outside the log changed (a desk came or went, a screen got another scene). */
  async refresh(sessionId: string): Promise<void> {
    if (this.channels.has(sessionId)) this.changed(sessionId, await this.sessions.stateOf(sessionId), []);
  }

  onModuleDestroy(): void {
    for (const { timer } of this.rounds.values()) clearTimeout(timer);
    this.rounds.clear();
  }

  private channelOf(sessionId: string): SessionChannel {
    const known = this.channels.get(sessionId);
    if (known) return known;
    const channel = new SessionChannel(
      sessionId,
      () => this.clock.now(),
      (state) => this.devices(sessionId, state),
    );
    this.channels.set(sessionId, channel);
    return channel;
  }

  private changed(sessionId: string, state: SessionState, events: readonly StoredEvent[] | undefined): void {
    const round = this.rounds.get(sessionId) ?? { state, events: [], timer: undefined, lastAt: 0 };
    this.rounds.set(sessionId, round);
    round.state = state;
    round.events = events && round.events ? [...round.events, ...events] : undefined;
    const urgent = events?.some((event) => event.type === 'VotingClosed') ?? false;
    const waitMs = urgent ? 0 : Math.max(0, round.lastAt + coalesceMs - performance.now());
    if (round.timer !== undefined && !urgent) return;
    clearTimeout(round.timer);
    round.timer = setTimeout(() => this.finish(sessionId, round), waitMs);
  }

  private finish(sessionId: string, round: PendingRound): void {
    const { state, events } = round;
    round.timer = undefined;
    round.events = [];
    round.lastAt = performance.now();
    this.channels.get(sessionId)?.publish(state);
    for (const listener of this.roundListeners) listener(sessionId, { state, events });
  }
}
