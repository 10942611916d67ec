import { z } from 'zod';
import { host, lineSettings, port, serialSettings, tcpSettings } from '../line-settings.js';
import { localAddress } from './visca.js';

/** `hub`: the session opens and closes microphones; `unit`: the conference system decides, the session only hears. */
export const authority = z.enum(['hub', 'unit'], 'Wybierz, kto włącza mikrofony: obrady czy centrala');

export const taidenSettings = z.strictObject({ line: lineSettings, authority });
export type TaidenSettings = z.infer<typeof taidenSettings>;

/** Datagrams of one device to a port of this machine; those of anybody else are dropped. */
const udpEar = z.strictObject({
  type: z.literal('udp'),
  localAddress,
  localPort: z.int().min(1).max(65_535).default(10_001),
  from: host,
});

export const tlvcamSettings = z.strictObject({
  line: z.discriminatedUnion('type', [serialSettings, tcpSettings, udpEar]),
  dialect: z.enum(['tlvcam1', 'tlvcam2'], 'Wybierz odmianę: tlvcam1 albo tlvcam2'),
  /** TLVCAM1 tells its state every five seconds; after so many without a word the operator is told. */
  silentAfterS: z.int().min(1).max(600).default(20),
});
export type TlvcamSettings = z.infer<typeof tlvcamSettings>;

export const confideaSettings = z
  .strictObject({
    /** The access point; datagrams of anybody else are dropped. */
    from: host,
    localAddress,
    localPort: z.int().min(1).max(65_535).default(8_000),
    /** HTTP of the access point, where it takes orders. */
    control: z
      .strictObject({ port: port.default(80) })
      .nullable()
      .default(null),
    authority,
  })
  .refine((all) => all.authority === 'unit' || all.control !== null, {
    path: ['control'],
    message: 'Bez sterowania HTTP mikrofony włącza sama centrala (unit)',
  });
export type ConfideaSettings = z.infer<typeof confideaSettings>;

const isOnce = (numbers: readonly number[]): boolean => new Set(numbers).size === numbers.length;

export const x32Settings = z.strictObject({
  /** X32 and M32 listen on 10023, X-Air on 10024; another port only for tests. */
  model: z.enum(['x32', 'x-air'], 'Wybierz mikser: x32 albo x-air'),
  host,
  port: port.optional(),
  localAddress,
  /** 0: any free one. */
  localPort: z.int().min(0).max(65_535).default(0),
  channels: z
    .array(z.strictObject({ microphone: z.int().min(1).max(65_535), channel: z.int().min(1).max(32) }))
    .min(1, 'Podaj, który mikrofon jest na którym kanale')
    .max(32)
    .refine((all) => isOnce(all.map(({ channel }) => channel)), 'Kanał podano dwa razy')
    .refine((all) => isOnce(all.map(({ microphone }) => microphone)), 'Mikrofon podano dwa razy'),
  authority,
});
export type X32Settings = z.infer<typeof x32Settings>;
