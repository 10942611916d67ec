import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { Audience, ViewMessage } from '../../../../protocol/src/messages.js';
import type { PowerPart } from '../../../../protocol/src/views/power-part.js';
import { Clock } from '../../platform/clock/clock.js';
import { Logger } from '../../platform/logging/logger.js';
import { LiveSessions } from '../live-sessions.js';
import { type Devices, SessionChannel, type Sink } from './session-channel.js';

/** At most one round of views per session in this time; the newest state wins. */
const coalesceMs = 50;
/** A burst of votes comes within some milliseconds: its first round waits for them and does not stand in the way of their acks. */
const gatherMs = 8;

/** What changed in one round; `undefined` events: a reload, everything may have changed. */
export type Round = { readonly state: SessionState; readonly events: readonly StoredEvent[] | undefined };
type RoundListener = (sessionId: string, round: Round) => void;

/** Somebody who joined an audience. */
export interface Joined {
  /** The newest whole view; what the sink hears from now on fits on it. */
  readonly whole: ViewMessage;
  readonly leave: () => void;
}

/** A session somebody looks at, and the round that is coming. */
interface Followed {
  readonly channel: SessionChannel;
  state: SessionState | undefined;
  events: StoredEvent[] | undefined;
  timer: NodeJS.Timeout | undefined;
  lastAt: number;
  /** The first change that nobody has been told yet. */
  since: number;
}

/** Sends views after commits: 8 ms later when quiet, then at most every 50 ms; a closed vote never waits. */
@Injectable()
export class ViewPublisher implements OnModuleDestroy {
  private readonly sessionsFollowed = new Map<string, Followed>();
  private readonly roundListeners: RoundListener[] = [];
  private devices: (sessionId: string, state: SessionState) => Devices = () => ({
    connections: [],
    screens: [],
    hallCode: null,
  });

  private power: (sessionId: string) => PowerPart = () => null;

  constructor(
    private readonly sessions: LiveSessions,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    sessions.onCommit((sessionId, { state, events }) =>
      this.changed(sessionId, state, events.length === 0 ? undefined : events),
    );
  }

  /** How many sessions somebody looks at. */
  get followed(): number {
    return this.sessionsFollowed.size;
  }

  /** The gateway tells what it knows of desks and screens. */
  describeDevicesBy(devices: (sessionId: string, state: SessionState) => Devices): void {
    this.devices = devices;
  }

  /** What is known of the power of the hall that leads a session. */
  describePowerBy(power: (sessionId: string) => PowerPart): void {
    this.power = power;
  }

  /** Called once per round of a session somebody looks at, for what concerns single connections (own views, screens). */
  onRound(listener: RoundListener): void {
    this.roundListeners.push(listener);
  }

  /** Joins an audience: the newest whole view now, then changes until `leave` is called. @throws BrokenLog */
  async join(sessionId: string, audience: Audience, sink: Sink): Promise<Joined> {
    return this.joinAt(sessionId, await this.sessions.stateOf(sessionId), audience, sink);
  }

  /** As `join`, for somebody who has just read the state and must not lose a turn. */
  joinAt(sessionId: string, state: SessionState, audience: Audience, sink: Sink): Joined {
    const followed = this.sessionsFollowed.get(sessionId) ?? this.follow(sessionId);
    const { channel } = followed;
    const stop = channel.listen(audience, sink);
    const leave = () => {
      stop();
      if (!channel.isIdle || this.sessionsFollowed.get(sessionId) !== followed) return;
      clearTimeout(followed.timer);
      this.sessionsFollowed.delete(sessionId);
    };
    this.guarded(sessionId, () => channel.publish(state));
    try {
      return { whole: channel.whole(audience, state), leave };
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** The newest whole view for one more listener of an audience that already has a sink, or for a single look. @throws BrokenLog */
  async whole(sessionId: string, audience: Audience): Promise<ViewMessage> {
    return this.wholeAt(sessionId, await this.sessions.stateOf(sessionId), audience);
  }

  /** As `whole`, for somebody who has just read the state. */
  wholeAt(sessionId: string, state: SessionState, audience: Audience): ViewMessage {
    const channel = this.sessionsFollowed.get(sessionId)?.channel ?? this.newChannel(sessionId);
    this.guarded(sessionId, () => channel.catchUp(state));
    return channel.whole(audience, state);
  }

  /** Something outside the log changed (a desk came or went, a screen got another scene). Never rejects. */
  async refresh(sessionId: string): Promise<void> {
    if (!this.sessionsFollowed.has(sessionId)) return;
    try {
      this.changed(sessionId, await this.sessions.stateOf(sessionId), []);
    } catch (error) {
      this.logger.error({ error, sessionId }, 'Views could not be refreshed');
    }
  }

  onModuleDestroy(): void {
    for (const { timer } of this.sessionsFollowed.values()) clearTimeout(timer);
    this.sessionsFollowed.clear();
  }

  private follow(sessionId: string): Followed {
    const channel = this.newChannel(sessionId);
    const followed: Followed = { channel, state: undefined, events: [], timer: undefined, lastAt: 0, since: 0 };
    this.sessionsFollowed.set(sessionId, followed);
    return followed;
  }

  private newChannel(sessionId: string): SessionChannel {
    const now = () => this.clock.now();
    const devices = (state: SessionState) => this.devices(sessionId, state);
    return new SessionChannel(sessionId, now, devices, () => this.power(sessionId));
  }

  private changed(sessionId: string, state: SessionState, events: readonly StoredEvent[] | undefined): void {
    const round = this.sessionsFollowed.get(sessionId);
    if (!round) return;
    // Who read the state before a commit may come after it.
    if (!round.state || state.seq >= round.state.seq) round.state = state;
    round.events = events && round.events ? [...round.events, ...events] : undefined;
    const urgent = events?.some((event) => event.type === 'VotingClosed') ?? false;
    if (round.timer === undefined) round.since = performance.now();
    const waitMs = urgent ? 0 : Math.max(gatherMs, round.lastAt + coalesceMs - performance.now());
    if (round.timer !== undefined && !urgent) return;
    clearTimeout(round.timer);
    round.timer = setTimeout(
      () => (urgent ? this.finish(sessionId, round) : this.finishInTurn(sessionId, round)),
      waitMs,
    );
  }

  /** While somebody waits for an answer the views wait a little longer, but never longer than the time between two rounds. */
  private finishInTurn(sessionId: string, round: Followed): void {
    if (this.sessions.isBusy && performance.now() - round.since < coalesceMs)
      round.timer = setTimeout(() => this.finishInTurn(sessionId, round), gatherMs);
    else this.finish(sessionId, round);
  }

  private finish(sessionId: string, round: Followed): void {
    const { channel, state, events } = round;
    round.timer = undefined;
    round.events = [];
    round.lastAt = performance.now();
    if (!state) return;
    this.guarded(sessionId, () => channel.publish(state));
    for (const listener of this.roundListeners) this.guarded(sessionId, () => listener(sessionId, { state, events }));
  }

  /** A view that cannot be made must not end the process that holds the votes. */
  private guarded(sessionId: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.logger.error({ error, sessionId }, 'A round of views failed');
    }
  }
}
