import { z } from 'zod';

/** A name or an address in the hall's own network. */
export const host = z
  .string()
  .trim()
  .min(1, 'Podaj adres urządzenia')
  .max(253)
  .regex(/^[A-Za-z0-9.:_-]+$/, 'Nieprawidłowy adres');
export const port = z.int().min(1).max(65_535);

export const tcpSettings = z.strictObject({ type: z.literal('tcp'), host, port });
export const serialSettings = z.strictObject({
  type: z.literal('serial'),
  path: z
    .string()
    .regex(/^(\/dev\/|\/tmp\/|COM\d)/, 'Podaj nazwę portu, np. /dev/serial/by-id/…')
    .max(300),
  baudRate: z.int().min(300).max(921_600),
});
export type SerialSettings = z.infer<typeof serialSettings>;

/**
 * How a device of bytes is reached: a serial port of the machine (by its stable name) or TCP, also through a serial device server.
 */
export const lineSettings = z.discriminatedUnion('type', [tcpSettings, serialSettings]);
export type LineSettings = z.infer<typeof lineSettings>;
