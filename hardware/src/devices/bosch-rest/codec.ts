import { z } from 'zod';

/** Entries of the speakers' list; further fields are the unit's own matter (device protocols §2.2). */
const speakers = z
  .array(
    z.object({
      id: z.int().min(1).max(65_535),
      micOn: z.boolean().optional(),
      /** DICENTIS Wireless writes `prioOn`, CCS 1000 D `prio`. */
      prioOn: z.boolean().optional(),
      prio: z.boolean().optional(),
    }),
  )
  .max(1_000);
const waiting = z.array(z.object({ id: z.int().min(1).max(65_535) })).max(1_000);
const signedIn = z.object({ sid: z.string().regex(/^[\x21-\x3a\x3c-\x7e]{1,200}$/) });

/** @returns seats whose microphone is on, also by priority; undefined for garbage */
export function readSpeakers(body: unknown): readonly number[] | undefined {
  const list = speakers.safeParse(body).data;
  return list
    ?.filter(({ micOn, prioOn, prio }) => micOn === true || prioOn === true || prio === true)
    .map(({ id }) => id);
}

/** @returns seats that ask for the floor, in their order; undefined for garbage */
export function readWaiting(body: unknown): readonly number[] | undefined {
  return waiting.safeParse(body).data?.map(({ id }) => id);
}

/** @returns what the unit knows us by from now on; undefined for garbage */
export function readSid(body: unknown): string | undefined {
  return signedIn.safeParse(body).data?.sid;
}

/** DICENTIS Wireless looks at a header, CCS 1000 D at a cookie: both are shown. */
export function sidHeaders(sid: string): Record<string, string> {
  return { 'Bosch-Sid': sid, cookie: `sid=${sid}` };
}

/** How one seat gets the floor or loses it. */
export function requestFor(seat: number, on: boolean): { method: string; path: string; body?: string } {
  if (on) return { method: 'POST', path: '/api/speakers', body: JSON.stringify([seat]) };
  return { method: 'DELETE', path: `/api/speakers/${seat}` };
}
