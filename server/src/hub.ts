import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import { type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { entities } from './entities.js';
import { HubModule } from './hub.module.js';
import { type Clock, SystemClock } from './platform/clock/clock.js';
import { projectRoot } from './platform/config/project-root.js';
import { type Settings } from './platform/config/settings.js';
import { createDataSource } from './platform/database/data-source.js';
import { type OpenDatabase, openDatabase } from './platform/database/open-database.js';
import { HttpErrorFilter } from './platform/errors/http-error.filter.js';
import { answerMalformedAddress } from './platform/errors/malformed-address.js';
import { requestValidation } from './platform/errors/request-validation.js';
import { HealthRegistry } from './platform/health/health-registry.js';
import { logRequests, newRequestId } from './platform/logging/log-requests.js';
import { type Logger } from './platform/logging/logger.js';
import { NestLogger } from './platform/logging/nest-logger.js';
import { PlatformModule } from './platform/platform.module.js';
import { HubIoAdapter } from './platform/web/hub-io-adapter.js';
import { addPermissionsPolicy, securityHeaders } from './platform/web/security-headers.js';
import { serveWeb } from './platform/web/serve-web.js';
import { LoopDelay, shedPublicLoad } from './platform/web/shed-public-load.js';
import { WebAssets } from './platform/web/web-assets.js';

/** A hub that listens. */
export interface Hub {
  readonly app: NestFastifyApplication;
  /** TCP port it listens on. */
  readonly port: number;
  readonly databaseKind: OpenDatabase['kind'];
  /**
   * Stops in order: no new requests or commands (`onModuleDestroy`), what was accepted is written
   * (`beforeApplicationShutdown`), sockets and HTTP close, features close their own connections
   * (`onApplicationShutdown`), the data source closes, the embedded database stops. Asked twice, it stops once.
   */
  stop(): Promise<void>;
}

/** Starts the database and the hub on it; a failure on the way stops what was already started. */
export async function startHub(settings: Settings, logger: Logger, clock: Clock = new SystemClock()): Promise<Hub> {
  const database = await openDatabase(settings, logger);
  const dataSource = createDataSource(database.hubUrl, entities);
  let app: NestFastifyApplication | undefined;
  const stopAll = async (): Promise<void> => {
    try {
      await app?.close();
      if (dataSource.isInitialized) await dataSource.destroy();
    } finally {
      await database.close();
    }
  };
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= stopAll();
    return stopping;
  };
  try {
    await dataSource.initialize();
    const webDirectory = join(projectRoot(), 'dist', 'web');
    const platform = PlatformModule.with({
      settings,
      logger,
      clock,
      dataSource,
      connection: { url: database.hubUrl },
      webAssets: new WebAssets(webDirectory),
    });
    app = await createApp(settings, logger, platform);
    await serveWeb(app.getHttpAdapter().getInstance(), webDirectory);
    await app.listen(settings.port, settings.host);
    const { port } = app.getHttpServer().address() as AddressInfo;
    return { app, port, databaseKind: database.kind, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createApp(settings: Settings, logger: Logger, platform: DynamicModule): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: newRequestId,
    frameworkErrors: answerMalformedAddress,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
  });
  const fastify = adapter.getInstance();
  logRequests(fastify, logger);
  const loopDelay = new LoopDelay();
  fastify.addHook('onClose', async () => loopDelay.end());
  shedPublicLoad(fastify, loopDelay);
  addPermissionsPolicy(fastify);
  const root: DynamicModule = { module: HubModule, imports: [platform] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    forceCloseConnections: true,
    return503OnClosing: true,
  });
  app.get(HealthRegistry).add('loop', async () => ({ ok: true, details: loopDelay.lag }));
  await app.register(fastifyCookie);
  app.useWebSocketAdapter(new HubIoAdapter(app));
  app.useSecurityHeaders(securityHeaders(settings));
  app.enableCsrfProtection({ trustedOrigins: settings.publicUrl ? [settings.publicUrl] : [] });
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new HttpErrorFilter(logger));
  return app;
}
