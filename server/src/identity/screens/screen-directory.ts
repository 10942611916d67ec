import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In, type Repository } from 'typeorm';
import { z } from 'zod';
import type { ScreenChange } from '../../../../protocol/src/http/screens.js';
import type { ScreenView } from '../../../../protocol/src/views/views.js';
import { Clock } from '../../platform/clock/clock.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { Logger } from '../../platform/logging/logger.js';
import { Screen } from './screen.entity.js';

export type PairedScreen = ScreenView & { readonly sessionId: string };

/** `sessionIds`: the sessions whose list of screens changed. */
export interface ScreensChanged {
  readonly screenId: string;
  readonly sessionIds: readonly string[];
}

/** The paired screens. A handful; kept in memory so that views never wait for the database. */
@Injectable()
export class ScreenDirectory implements OnModuleInit {
  private readonly rows: Repository<Screen>;
  private readonly screens = new Map<string, Screen>();
  private readonly listeners: ((change: ScreensChanged) => void)[] = [];

  constructor(
    dataSource: DataSource,
    private readonly clock: Clock,
    private readonly bus: HubBus,
    private readonly logger: Logger,
  ) {
    this.rows = dataSource.getRepository(Screen);
  }

  async onModuleInit(): Promise<void> {
    for (const screen of await this.rows.find()) this.screens.set(screen.screenId, screen);
    this.bus.on('screen', (data) => void this.readAgain([changedScreen.parse(data).screenId]));
    this.bus.onResumed(() => void this.readAgain());
  }

  onChange(listener: (change: ScreensChanged) => void): void {
    this.listeners.push(listener);
  }

  /** @returns the screen and its token, which is told once and never kept. */
  async pair(name: string, sessionId: string, pairedBy: string): Promise<{ screen: PairedScreen; token: string }> {
    const token = randomBytes(32).toString('base64url');
    const screen = this.rows.create({
      screenId: randomUUID(),
      name,
      sessionId,
      scene: 'auto',
      message: '',
      tokenHash: hashOf(token),
      pairedBy,
      pairedAt: new Date(this.clock.now()),
    });
    await this.rows.save(screen);
    this.screens.set(screen.screenId, screen);
    this.tell(screen.screenId, [sessionId]);
    return { screen: pairedScreen(screen), token };
  }

  /** @returns undefined when there is no such screen. */
  async change(screenId: string, change: ScreenChange): Promise<PairedScreen | undefined> {
    const screen = this.screens.get(screenId);
    if (!screen) return undefined;
    if (Object.keys(change).length > 0 && (await this.rows.update({ screenId }, change)).affected === 0)
      return undefined;
    // Changed or removed meanwhile by somebody else: what is here now counts, not what was read before.
    const now = this.screens.get(screenId);
    if (!now) return undefined;
    const before = now.sessionId;
    const changed = this.rows.create({ ...now, ...change });
    this.screens.set(screenId, changed);
    this.tell(screenId, [...new Set([before, changed.sessionId])]);
    return pairedScreen(changed);
  }

  async remove(screenId: string): Promise<boolean> {
    const screen = this.screens.get(screenId);
    if (!screen) return false;
    await this.rows.delete({ screenId });
    this.screens.delete(screenId);
    this.tell(screenId, [screen.sessionId]);
    return true;
  }

  /** The screen that holds this token, for the handshake. Paired on another hub a moment ago, it may not be known here yet. */
  async screenOf(token: string): Promise<PairedScreen | null> {
    const tokenHash = hashOf(token);
    const known = [...this.screens.values()].find((screen) => screen.tokenHash === tokenHash);
    const screen = known ?? (this.bus.isAlone ? null : await this.rows.findOneBy({ tokenHash }));
    return screen && pairedScreen(screen);
  }

  get(screenId: string): PairedScreen | undefined {
    const screen = this.screens.get(screenId);
    return screen && pairedScreen(screen);
  }

  /** The screens of one session as the operator sees them. */
  viewsOf(sessionId: string, connected: ReadonlySet<string>): ScreenView[] {
    return [...this.screens.values()]
      .filter((screen) => screen.sessionId === sessionId)
      .sort((a, b) => a.name.localeCompare(b.name, 'pl'))
      .map(({ screenId, name, scene, message }) => ({
        screenId,
        name,
        scene,
        message,
        connected: connected.has(screenId),
      }));
  }

  private tell(screenId: string, sessionIds: readonly string[]): void {
    this.bus.tell('screen', { screenId });
    this.tellHere(screenId, sessionIds);
  }

  /** What another hub changed. @param screenIds all when not given */
  private async readAgain(screenIds?: readonly string[]): Promise<void> {
    try {
      const rows = await this.rows.find(screenIds ? { where: { screenId: In(screenIds) } } : {});
      const now = new Map(rows.map((screen) => [screen.screenId, screen]));
      for (const screenId of screenIds ?? new Set([...this.screens.keys(), ...now.keys()])) {
        const before = this.screens.get(screenId);
        const after = now.get(screenId);
        if (after) this.screens.set(screenId, after);
        else this.screens.delete(screenId);
        const sessionIds = new Set([before, after].flatMap((screen) => screen?.sessionId ?? []));
        this.tellHere(screenId, [...sessionIds]);
      }
    } catch (error) {
      this.logger.warn(
        { error },
        'Screens changed elsewhere could not be read; the next change or a restart shows them',
      );
    }
  }

  private tellHere(screenId: string, sessionIds: readonly string[]): void {
    for (const listener of this.listeners) listener({ screenId, sessionIds });
  }
}

const changedScreen = z.strictObject({ screenId: z.uuid() });

function pairedScreen({ screenId, name, scene, message, sessionId }: Screen): PairedScreen {
  return { screenId, name, scene, message, sessionId, connected: false };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
