import { networkInterfaces } from 'node:os';
import 'reflect-metadata';
import { type Hub, startHub } from './hub.js';
import { StartBanner } from './platform/banner/start-banner.js';
import { projectRoot } from './platform/config/project-root.js';
import { readSettings, type Settings } from './platform/config/settings.js';
import { SettingsError } from './platform/config/settings-error.js';
import { DatabaseStartError } from './platform/database/database-start-error.js';
import { createLogger, type Logger } from './platform/logging/logger.js';

/** A second Ctrl-C within this time is the same press: npm and the terminal both pass it on. */
const samePressMs = 1_000;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The sentence for a start that failed for a reason the person at the terminal can mend; undefined: a bug. */
function mendable(error: unknown, settings: Settings | undefined): string | undefined {
  if (error instanceof SettingsError || error instanceof DatabaseStartError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${settings?.port} jest zajęty; ustaw inny, np. PORT=3001 npm start. / Port ${settings?.port} is taken; set another, e.g. PORT=3001 npm start.`;
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Nie można nasłuchiwać na ${settings?.host}:${settings?.port} (${code}). / Cannot listen on ${settings?.host}:${settings?.port} (${code}).`;
  }
  return undefined;
}

function announce(hub: Hub, settings: Settings): void {
  const everywhere = settings.host === '0.0.0.0' || settings.host === '::';
  const hosts = everywhere
    ? ['127.0.0.1', ...lanAddresses()]
    : [settings.host.includes(':') ? `[${settings.host}]` : settings.host];
  const addresses = settings.publicUrl ? [settings.publicUrl] : hosts.map((host) => `http://${host}:${hub.port}`);
  for (const address of addresses) {
    say(`\nKworum działa: ${address}/`);
    say(`  sala (radni, przewodniczący, obsługa)  ${address}/chamber`);
    say(`  ekran sali                             ${address}/wall`);
    say(`  biuro rady                             ${address}/office`);
  }
  say(`  dane: ${settings.dataDirectory}${settings.databaseUrl ? ' i zewnętrzna baza danych (DATABASE_URL)' : ''}`);
  const sections = hub.app.get(StartBanner).text();
  if (sections) say(`\n${sections}`);
  say('\nZatrzymanie: Ctrl-C\n');
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/**
 * Stops in order on Ctrl-C, SIGTERM and SIGHUP, also while the hub still starts: it is let finish, for a database must not
 * be left behind half way.
 * @returns whether a stop was asked for
 */
function stopOnSignals(starting: Promise<Hub>, logger: Logger): () => boolean {
  let stoppingSince: number | undefined;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stoppingSince !== undefined) {
      // Only a person presses again out of impatience; a service manager or npm repeats itself, late under load.
      if (signal === 'SIGINT' && Date.now() - stoppingSince > samePressMs) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    say('\nZatrzymywanie… (ponowne Ctrl-C przerywa natychmiast)');
    logger.info({ signal }, 'Stopping');
    // Why a start failed is said where it was begun.
    const hub = await starting.catch(() => undefined);
    if (!hub) return;
    try {
      await hub.stop();
      say('Zatrzymano.');
      process.exit(0);
    } catch (error) {
      logger.error({ error }, 'The stop failed');
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
  return () => stoppingSince !== undefined;
}

/** Starts the hub of this process and stops it on signals; a start that fails ends the process with its reason. */
export async function runHub(): Promise<void> {
  // Whoever read the output may be gone; the hub works on, and stops in order, without a reader.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  let settings: Settings | undefined;
  try {
    settings = readSettings(process.env, projectRoot());
    const logger = createLogger(settings.logLevel);
    const starting = startHub(settings, logger);
    const isStopping = stopOnSignals(starting, logger);
    const hub = await starting;
    if (isStopping()) return;
    logger.info({ port: hub.port, database: hub.databaseKind }, 'The hub listens');
    announce(hub, settings);
    // The keeper may be gone.
    process.send?.('listens', undefined, undefined, () => undefined);
  } catch (error) {
    const sentence = mendable(error, settings);
    process.stderr.write(`\n${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exit(1);
  }
}
