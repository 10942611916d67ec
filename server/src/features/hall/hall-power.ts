import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, IsNull, Not, type Repository } from 'typeorm';
import type { Actor } from '../../../../core/src/session/events.js';
import type { HallInput } from '../../../../protocol/src/hall/hall-link.js';
import type { PowerPart } from '../../../../protocol/src/views/power-part.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { ViewPublisher } from '../../live-session/publisher/view-publisher.js';
import { Clock } from '../../platform/clock/clock.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { Logger } from '../../platform/logging/logger.js';
import { HallRow, type PowerOfHall } from './hall.entity.js';
import { HallNews } from './hall-news.js';
import { Halls } from './halls.js';

type PowerInput = Extract<HallInput['input'], { kind: 'power' }>;

/** A hall's program tells every five seconds while the power is not well; of one that has gone nothing is known. */
const staleMs = 20_000;
const lookEveryMs = 5_000;

/**
 * What the program of a hall says of its power: everybody in the hall is told, on every hub, and when the power fails the sitting is
 * paused by an ordinary command with the hall's device as actor. A vote is never closed: while one runs the rules refuse the recess,
 * chair and operator read why, and it is tried again.
 */
@Injectable()
export class HallPower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rows: Repository<HallRow>;
  private bySession = new Map<string, NonNullable<PowerPart>>();
  /** One word of a hall after another. */
  private readonly turns = new Map<string, Promise<void>>();
  /** One look after another: an older answer of the database never comes last. */
  private looking: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    dataSource: DataSource,
    private readonly live: LiveSessions,
    private readonly publisher: ViewPublisher,
    private readonly halls: Halls,
    private readonly news: HallNews,
    private readonly bus: HubBus,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    this.rows = dataSource.getRepository(HallRow);
  }

  onApplicationBootstrap(): void {
    this.publisher.describePowerBy((sessionId) => this.bySession.get(sessionId) ?? null);
    const look = () => void this.look();
    for (const topic of ['hall', 'hall-power']) this.bus.on(topic, look);
    this.bus.onResumed(look);
    this.halls.onChange(look);
    this.timer = setInterval(() => this.bySession.size > 0 && look(), lookEveryMs).unref();
    look();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** @throws when the database is away; the hall's program tells again */
  take({ hallId }: HallRow, deviceId: string, input: PowerInput): Promise<void> {
    const turn = (this.turns.get(hallId) ?? Promise.resolve()).then(() => this.note(hallId, deviceId, input));
    this.turns.set(
      hallId,
      turn.catch(() => undefined),
    );
    return turn;
  }

  private async note(hallId: string, deviceId: string, { power, remainingS }: PowerInput): Promise<void> {
    const row = await this.rows.findOneBy({ hallId });
    if (!row || (power === 'mains' && row.power === null)) return;
    if (power === 'mains') await this.keep(hallId, null);
    else {
      const isOn = power === 'failing' && row.power?.power === 'failing';
      const paused = isOn ? (row.power?.paused ?? null) : null;
      const notPaused = isOn ? (row.power?.notPaused ?? null) : null;
      const now: PowerOfHall = { power, remainingS, at: this.clock.now(), paused, notPaused };
      // Told before anything is tried: people shall know even when the pause hangs.
      await this.keep(hallId, now);
      if (power === 'failing') await this.pause(row, deviceId, now);
    }
  }

  /** Once per outage and session: whoever resumes it on battery has decided so. */
  private async pause({ hallId, sessionId }: HallRow, deviceId: string, now: PowerOfHall): Promise<void> {
    if (sessionId === null || now.paused === sessionId) return;
    const state = await this.live.stateOf(sessionId);
    if (state.status !== 'open' && state.status !== 'recess') return;
    const actor: Actor = { personId: hallId, memberId: null, roles: [], deviceId: `hall-${deviceId}` };
    const payload = { resumeAt: null, reason: 'Zanik zasilania sali', cause: 'power' as const };
    const ack = await this.live.execute({ id: randomUUID(), sessionId, type: 'StartRecess', payload }, actor);
    const isPaused =
      ack.status === 'accepted' || (ack.status === 'refused' && ack.refusal.code === 'session-in-recess');
    const why = ack.status === 'refused' ? ack.refusal.text : ack.status === 'failed' ? ack.failure.text : '';
    await this.keep(hallId, { ...now, paused: isPaused ? sessionId : null, notPaused: isPaused ? null : why });
    const text = isPaused ? 'Obrady wstrzymane: zanik zasilania' : `Obrad nie wstrzymano: ${why}`;
    if (!isPaused && why === now.notPaused) return;
    await this.news.note(hallId, { deviceId, kind: 'state', text });
  }

  private async keep(hallId: string, power: PowerOfHall | null): Promise<void> {
    await this.rows.update({ hallId }, { power });
    this.bus.tell('hall-power', { hallId });
    await this.look();
  }

  private look(): Promise<void> {
    this.looking = this.looking.then(() => this.tellWhatIs());
    return this.looking;
  }

  /** Reads what every hub shares and tells whom it concerns. Never rejects. */
  private async tellWhatIs(): Promise<void> {
    try {
      const rows = await this.rows.findBy({ power: Not(IsNull()), sessionId: Not(IsNull()) });
      const before = this.bySession;
      const told = rows.flatMap(({ sessionId, power }) => {
        const part = power && this.partOf(power);
        if (!part || sessionId === null) return [];
        const known = before.get(sessionId);
        return [[sessionId, isDeepStrictEqual(known, part) && known ? known : part] as const];
      });
      this.bySession = new Map(told);
      for (const sessionId of new Set([...before.keys(), ...this.bySession.keys()]))
        if (before.get(sessionId) !== this.bySession.get(sessionId)) await this.publisher.refresh(sessionId);
    } catch (error) {
      this.logger.warn({ error }, 'The power of halls could not be read');
    }
  }

  private partOf({ power, remainingS, at, notPaused }: PowerOfHall): NonNullable<PowerPart> {
    const isStale = Date.parse(this.clock.now()) - Date.parse(at) > staleMs;
    if (isStale && power !== 'failing') return { power: 'unknown', remainingS: null, at, notPaused: null };
    return { power, remainingS: isStale ? null : remainingS, at, notPaused };
  }
}
