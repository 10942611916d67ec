import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { LogReader } from '../../event-log/log-reader.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { LiveSessions } from '../live-sessions.js';

const news = z.strictObject({ sessionId: z.uuid(), seq: z.int().min(1), epoch: z.int().min(1) });
const brokenNews = z.strictObject({ sessionId: z.uuid() });

/** However little is heard: what others write is seen after this time. */
const lookEveryMs = 1_000;

/**
 * Keeps the sessions that other hubs write in step: after each commit here the others are told how far the log reaches, and they
 * read it; once a second every hub looks by itself, for a message may be lost. A hub alone does neither.
 */
@Injectable()
export class SessionNews implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    private readonly bus: HubBus,
    private readonly sessions: LiveSessions,
    private readonly reader: LogReader,
  ) {}

  onModuleInit(): void {
    this.sessions.onCommit((sessionId, { state, writtenHere }) => {
      if (writtenHere) this.tell(sessionId, state.seq);
    });
    // Whoever is deposed and alive hears of it before its next append fails.
    this.sessions.onDeposed((sessionId) => this.tell(sessionId, 1));
    this.bus.on('log', (data, hubId) => {
      const { sessionId, seq, epoch } = news.parse(data);
      void this.sessions.wake(sessionId, seq, { hubId, address: this.bus.addressOf(hubId) ?? '', epoch });
    });
    this.sessions.onBroken((sessionId) => this.bus.tell('broken', { sessionId }));
    this.bus.on('broken', (data) => void this.sessions.lookAgain(brokenNews.parse(data).sessionId));
    this.bus.onResumed(() => void this.look());
    this.timer = setInterval(() => void this.look(), lookEveryMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private tell(sessionId: string, seq: number): void {
    const epoch = this.sessions.epochOf(sessionId);
    if (epoch) this.bus.tell('log', { sessionId, seq, epoch }, sessionId);
  }

  private async look(): Promise<void> {
    const inMemory = this.bus.isAlone || this.looking ? [] : this.sessions.inMemory;
    if (inMemory.length === 0) return;
    this.looking = true;
    try {
      for (const { sessionId, seq, owner } of await this.reader.heads(inMemory)) {
        // Word of a take-over may be lost as well; only who believes to own the session needs it.
        const isMine = this.sessions.epochOf(sessionId) !== undefined;
        void this.sessions.wake(sessionId, seq, (isMine && owner) || undefined);
      }
    } catch {
      // The database is away: the next look is in a second.
    } finally {
      this.looking = false;
    }
  }
}
