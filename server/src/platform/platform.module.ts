import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StartBanner } from './banner/start-banner.js';
import { Clock } from './clock/clock.js';
import { Settings } from './config/settings.js';
import { DatabaseConnection } from './database/database-connection.js';
import { DatabaseHealth } from './health/database-health.js';
import { HealthController } from './health/health.controller.js';
import { HealthRegistry } from './health/health-registry.js';
import { HubBus } from './hubs/hub-bus.js';
import { HubLetters } from './hubs/hub-letters.js';
import { HubSeal } from './hubs/hub-seal.js';
import { ThisHub } from './hubs/this-hub.js';
import { Logger } from './logging/logger.js';
import { WebAssets } from './web/web-assets.js';

/** What is made before the module tree and given to all of it. */
export interface PlatformParts {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly dataSource: DataSource;
  readonly connection: DatabaseConnection;
  readonly webAssets: WebAssets;
}

/** What every feature may inject by class: settings, log, clock, database, health registry, start banner, web assets, other hubs. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts): DynamicModule {
    const given = [
      { provide: Settings, useValue: parts.settings },
      { provide: Logger, useValue: parts.logger },
      { provide: Clock, useValue: parts.clock },
      { provide: DataSource, useValue: parts.dataSource },
      { provide: DatabaseConnection, useValue: parts.connection },
      { provide: WebAssets, useValue: parts.webAssets },
    ];
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [...given, HealthRegistry, StartBanner, DatabaseHealth, ThisHub, HubBus, HubSeal, HubLetters],
      exports: [
        ...given.map(({ provide }) => provide),
        HealthRegistry,
        StartBanner,
        ThisHub,
        HubBus,
        HubSeal,
        HubLetters,
      ],
    };
  }
}
