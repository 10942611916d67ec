import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { checkpointText, originOf } from '../../../../core/src/chain/checkpoints/checkpoint.js';
import { noteKey, noteText } from '../../../../core/src/chain/checkpoints/signed-note.js';
import { toHex } from '../../../../core/src/kernel/byte-text.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { BrokenLog } from '../../live-session/writer/loaded-session.js';
import type { CommittedBatch } from '../../live-session/writer/session-writer.js';
import { Clock } from '../../platform/clock/clock.js';
import { settledWithin } from '../../platform/clock/settled-within.js';
import { HealthRegistry } from '../../platform/health/health-registry.js';
import { Logger } from '../../platform/logging/logger.js';
import { CheckpointKeys } from './checkpoint-keys.js';
import { CheckpointStore, closingTypes } from './checkpoint-store.js';
import { SessionTrees } from './session-trees.js';
import { sha256Bytes } from './sha256-bytes.js';

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** The whole hub stops within 2 s; what is not made then is made at the next start. */
const stopPatienceMs = 1_000;
const closings: ReadonlySet<string> = new Set(closingTypes);

/** The stored log is not the one an earlier checkpoint was signed for. */
export class ForkedLog extends Error {
  override readonly name = 'ForkedLog';
}

/**
 * Signs a checkpoint of a session's log after every closing of a vote, of a sitting and of the session, and after whatever is
 * written once the session is closed. Follows the commits: a vote never waits for it and never fails with it. What a stop, a
 * fault of the database or a key that could not be read left out is made up for, at the latest by the next start.
 */
@Injectable()
export class CheckpointMaker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Sessions to look after, and when they are tried again. */
  private readonly waiting = new Set<string>();
  private readonly forked = new Set<string>();
  private looking: Promise<void> | undefined;
  private working: Promise<void> | undefined;
  private pauseMs = firstPauseMs;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly live: LiveSessions,
    private readonly store: CheckpointStore,
    private readonly trees: SessionTrees,
    private readonly keys: CheckpointKeys,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly health: HealthRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.live.onCommit((sessionId, batch) => {
      if (wants(batch)) this.lookAfter([sessionId]);
    });
    // Never a reason to take a hub out of service: its votes are as safe as ever.
    this.health.add('checkpoints', async () => ({
      ok: true,
      details: { sessionsWaiting: this.waiting.size, sessionsForked: this.forked.size },
    }));
    // Made at the first start, so that it can be published before it is needed; a key that cannot be read is heard of at once.
    this.keys.signing().catch((error) => this.logger.warn({ error }, 'The key of the checkpoints cannot be used'));
    this.lookAfterAll();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await settledWithin(this.idle(), stopPatienceMs);
  }

  /** Resolves once nothing is being made: what waits then waits for another try. */
  async idle(): Promise<void> {
    await this.looking;
    while (this.working) await this.working;
  }

  private lookAfterAll(): void {
    this.looking = this.store.sessionsBehind().then(
      (sessionIds) => this.lookAfter(sessionIds),
      (error) => {
        this.logger.warn({ error }, 'Missing checkpoints could not be looked for');
        this.later(() => this.lookAfterAll());
      },
    );
  }

  private lookAfter(sessionIds: readonly string[]): void {
    for (const sessionId of sessionIds) if (!this.forked.has(sessionId)) this.waiting.add(sessionId);
    if (this.waiting.size === 0 || this.working || this.stopped) return;
    // After the turn in which the votes were acknowledged and shown.
    this.working = new Promise<void>((resolve) => setImmediate(resolve))
      .then(() => this.work())
      .finally(() => {
        this.working = undefined;
      });
  }

  private async work(): Promise<void> {
    const failed: string[] = [];
    for (const sessionId of this.waiting) {
      if (this.stopped) return;
      this.waiting.delete(sessionId);
      try {
        await this.make(sessionId);
        this.pauseMs = firstPauseMs;
      } catch (error) {
        this.trees.forget(sessionId);
        if (error instanceof ForkedLog || error instanceof BrokenLog) {
          this.forked.add(sessionId);
          const reason = error.message;
          this.logger.error({ sessionId, reason }, 'The log contradicts a signed checkpoint or itself; none is signed');
        } else {
          this.logger.warn({ error, sessionId }, 'A checkpoint could not be made; it is tried again');
          failed.push(sessionId);
        }
      }
    }
    for (const sessionId of failed) this.waiting.add(sessionId);
    if (failed.length > 0) this.later(() => this.lookAfter([]));
  }

  private later(act: () => void): void {
    if (this.stopped) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(act, this.pauseMs).unref();
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }

  private async make(sessionId: string): Promise<void> {
    const sizes = await this.store.missing(sessionId);
    const largest = sizes.at(-1);
    if (largest === undefined) return;
    const latest = await this.store.latest(sessionId);
    const tree = await this.trees.of(sessionId, Math.max(largest, latest?.size ?? 0)).catch((error) => {
      throw error instanceof RangeError ? new ForkedLog(error.message) : error;
    });
    if (latest && toHex(tree.root(latest.size)) !== latest.root)
      throw new ForkedLog(`Another root than signed for ${latest.size} events`);
    const key = await this.keys.signing();
    const { council } = await this.live.stateOf(sessionId);
    const origin = originOf(council.municipality, sessionId);
    const { keyId } = noteKey(sha256Bytes, origin, 'log', key.publicKey);
    for (const size of sizes) {
      const root = tree.root(size);
      const text = checkpointText({ origin, size, root });
      const note = noteText({ text, signatures: [{ name: origin, keyId, signature: key.sign(text) }] });
      await this.store.keep({ sessionId, size, root: toHex(root), note, madeAt: new Date(this.clock.now()) });
    }
  }
}

/** After a reload of the log (no events told) anything may have happened. */
function wants({ state, events }: CommittedBatch): boolean {
  return state.status === 'closed' || events.length === 0 || events.some(({ type }) => closings.has(type));
}
