import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { chooseDataDirectory } from './data-directory.js';
import { SettingsError } from './settings-error.js';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the hub was told by its environment; read once at start, never changed. Inject it by this class. */
export abstract class Settings {
  /** TCP port; 0 lets the system choose one. */
  abstract readonly port: number;
  /** Address the hub listens on. */
  abstract readonly host: string;
  /** Absolute path of everything the hub keeps on disk. */
  abstract readonly dataDirectory: string;
  /** An outside PostgreSQL, used by the running hub; absent: the hub starts its own. */
  abstract readonly databaseUrl: string | undefined;
  /** The role that owns the tables of an outside PostgreSQL; absent: the same as `databaseUrl`. */
  abstract readonly ownerDatabaseUrl: string | undefined;
  abstract readonly logLevel: LogLevel;
  /** The address people type, without a slash at the end; `https` switches on HSTS and `Secure` cookies. */
  abstract readonly publicUrl: string | undefined;
  /** Where other hubs on the same database reach this one; absent: its own host and port. */
  abstract readonly hubAddress: string | undefined;
  /** Addresses of reverse proxies whose `X-Forwarded-*` headers are believed. */
  abstract readonly trustedProxies: readonly string[];
  /** How many public live streams one address may hold open; a hall's audience often comes from one. */
  abstract readonly streamsPerAddress: number;
  /** Public keys of the witnesses who may cosign checkpoints, as C2SP writes them: `<name>+<key id>+<base64>`. */
  abstract readonly witnesses: readonly string[];
  /** Whether an empty database gets the demo council. */
  abstract readonly demo: boolean;
  /** Whether this hub runs the programs of virtual halls (training) beside itself. */
  abstract readonly virtualHall: boolean;
}

const httpUrl = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.parse(text)?.pathname === '/' && !text.includes('?') && !text.includes('#'))
  .transform((text) => text.replace(/\/+$/, ''));

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Every variable the hub knows; the words beside it end the sentence that refuses a bad value. */
const variables = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65_535).default(3000),
    expected: ['liczba od 0 do 65535', 'a number from 0 to 65535'],
  },
  HOST: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/)
      .default('127.0.0.1'),
    expected: ['adres IP lub nazwa, np. 0.0.0.0', 'an IP address or a name, e.g. 0.0.0.0'],
  },
  DATABASE_URL: {
    schema: postgresUrl.optional(),
    expected: ['postgres://użytkownik:hasło@serwer:5432/baza', 'postgres://user:password@server:5432/database'],
  },
  KWORUM_DATA: {
    schema: z
      .string()
      .refine((path) => !path.includes('\0'))
      .optional(),
    expected: ['ścieżka katalogu', 'a directory path'],
  },
  KWORUM_OWNER_DATABASE_URL: {
    schema: postgresUrl.optional(),
    expected: ['postgres://właściciel:hasło@serwer:5432/baza', 'postgres://owner:password@server:5432/database'],
  },
  KWORUM_LOG_LEVEL: {
    schema: z.enum(logLevels).default('info'),
    expected: [logLevels.join(' | '), logLevels.join(' | ')],
  },
  KWORUM_PUBLIC_URL: {
    schema: httpUrl.optional(),
    expected: [
      'adres bez ścieżki, np. https://rada.example.pl',
      'an address without a path, e.g. https://rada.example.pl',
    ],
  },
  KWORUM_HUB_ADDRESS: {
    schema: httpUrl.optional(),
    expected: ['adres bez ścieżki, np. http://10.0.0.11:3000', 'an address without a path, e.g. http://10.0.0.11:3000'],
  },
  KWORUM_TRUSTED_PROXIES: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
      .default([]),
    expected: ['adresy IP lub podsieci po przecinku', 'IP addresses or subnets separated by commas'],
  },
  KWORUM_STREAMS_PER_ADDRESS: {
    schema: z.coerce.number().int().min(1).max(10_000).default(250),
    expected: ['liczba od 1 do 10000', 'a number from 1 to 10000'],
  },
  KWORUM_WITNESSES: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(z.string().regex(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/u)))
      .default([]),
    expected: [
      'klucze publiczne świadków po przecinku: <nazwa>+<id>+<base64>',
      'public keys of witnesses separated by commas: <name>+<id>+<base64>',
    ],
  },
  KWORUM_VIRTUAL_HALL: { schema: z.enum(['on', 'off']).default('on'), expected: ['on | off', 'on | off'] },
  KWORUM_DEMO: { schema: z.enum(['on', 'off']).default('on'), expected: ['on | off', 'on | off'] },
} as const;

type VariableName = keyof typeof variables;
type VariableValue<Name extends VariableName> = z.output<(typeof variables)[Name]['schema']>;

/**
 * Reads the settings from environment variables. An empty value counts as not set.
 * @param root directory that relative paths start from.
 * @throws SettingsError naming the first unknown `KWORUM_*` variable or bad value, in Polish and English.
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  for (const name of Object.keys(environment)) {
    if (name.startsWith('KWORUM_') && !Object.hasOwn(variables, name)) throw SettingsError.unknown(name, known());
  }
  const read = <Name extends VariableName>(name: Name): VariableValue<Name> => {
    const parsed = variables[name].schema.safeParse(environment[name] || undefined);
    if (!parsed.success) throw SettingsError.badValue(name, variables[name].expected);
    return parsed.data as VariableValue<Name>;
  };

  const databaseUrl = read('DATABASE_URL');
  const ownerDatabaseUrl = read('KWORUM_OWNER_DATABASE_URL');
  if (ownerDatabaseUrl && !databaseUrl) throw SettingsError.needs('KWORUM_OWNER_DATABASE_URL', 'DATABASE_URL');
  const dataPath = read('KWORUM_DATA');
  return {
    port: read('PORT'),
    host: read('HOST'),
    databaseUrl,
    ownerDatabaseUrl,
    dataDirectory: dataPath
      ? isAbsolute(dataPath)
        ? dataPath
        : resolve(root, dataPath)
      : chooseDataDirectory(root, databaseUrl === undefined),
    logLevel: read('KWORUM_LOG_LEVEL'),
    publicUrl: read('KWORUM_PUBLIC_URL'),
    hubAddress: read('KWORUM_HUB_ADDRESS'),
    trustedProxies: read('KWORUM_TRUSTED_PROXIES'),
    streamsPerAddress: read('KWORUM_STREAMS_PER_ADDRESS'),
    witnesses: read('KWORUM_WITNESSES'),
    demo: read('KWORUM_DEMO') === 'on',
    virtualHall: read('KWORUM_VIRTUAL_HALL') === 'on',
  };
}

function known(): string[] {
  return Object.keys(variables).filter((name) => name.startsWith('KWORUM_'));
}
