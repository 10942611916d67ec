import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { projectRoot } from '../../platform/config/project-root.js';
import { Settings } from '../../platform/config/settings.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { ThisHub } from '../../platform/hubs/this-hub.js';
import { Logger } from '../../platform/logging/logger.js';
import { HallRow } from './hall.entity.js';
import { HallKeys } from './hall-keys.js';

const program = join(projectRoot(), 'dist/hardware/src/main.js');
const lookEveryMs = 2_000;

/**
 * Runs the program that leads each virtual hall as a child of this hub, and a new one when it dies. Of several hubs on one database
 * the first by its id does so: a hall has one program.
 */
@Injectable()
export class VirtualHalls implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly children = new Map<string, ChildProcess>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly keys: HallKeys,
    private readonly bus: HubBus,
    private readonly hub: ThisHub,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.virtualHall || !existsSync(program)) return;
    this.timer = setInterval(() => void this.look(), lookEveryMs).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const child of this.children.values()) letGo(child);
    this.children.clear();
  }

  private async look(): Promise<void> {
    if (this.hub.address === '') return;
    try {
      const isFirst = this.bus.others.every((other) => this.hub.hubId < other);
      const halls = isFirst ? await this.dataSource.getRepository(HallRow).findBy({ virtual: true }) : [];
      const wanted = new Set(halls.map(({ hallId }) => hallId));
      for (const [hallId, child] of this.children) {
        if (wanted.has(hallId)) continue;
        this.children.delete(hallId);
        letGo(child);
      }
      for (const hallId of wanted) if (!this.children.has(hallId)) this.begin(hallId);
    } catch (error) {
      this.logger.warn({ error }, 'Virtual halls could not be looked after');
    }
  }

  private begin(hallId: string): void {
    const child = fork(program, ['--hub', this.hub.address], {
      // Nothing of the hub's environment, which holds secrets; Windows starts no program without this one.
      env: {
        KWORUM_HALL_KEY: this.keys.keyForChild(hallId),
        ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
      },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.children.set(hallId, child);
    const gone = (details: object): void => {
      if (this.children.get(hallId) !== child) return;
      this.children.delete(hallId);
      this.logger.warn({ hallId, ...details }, 'The program of a virtual hall is gone; another one is started');
    };
    // One that could not be started ends without ever having been there.
    child.once('error', (error) => gone({ error }));
    child.once('exit', (code, signal) => gone({ code, signal }));
  }
}

/** It ends by itself when its line to the hub is cut. */
function letGo(child: ChildProcess): void {
  if (child.connected) child.disconnect();
}
