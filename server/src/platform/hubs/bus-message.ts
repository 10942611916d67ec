import { z } from 'zod';

/** What hubs tell each other. `hello`: just connected, tell me everything; `here`: alive; `bye`: stopping. */
const busMessage = z.object({
  hub: z.uuid(),
  address: z.string().max(300),
  topic: z.string().max(40),
  data: z.unknown(),
});
export type BusMessage = z.infer<typeof busMessage>;

/** PostgreSQL takes less than 8,000 bytes in one notification. */
export const maxMessageBytes = 7_900;

/** @returns undefined for what is no message of a hub; the database's role alone can send one, so nothing is said about it. */
export function readBusMessage(text: string): BusMessage | undefined {
  try {
    return busMessage.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Cuts a list into pieces whose JSON fits into one message each; at least one piece, be it empty. */
export function inPieces<Entry>(entries: readonly Entry[]): Entry[][] {
  const pieces: Entry[][] = [[]];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
    if (bytes + size > maxMessageBytes - 600) {
      pieces.push([]);
      bytes = 0;
    }
    bytes += size;
    pieces.at(-1)?.push(entry);
  }
  return pieces;
}
