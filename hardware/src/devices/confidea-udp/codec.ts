/** What a Confidea access point says of one desk (device protocols §2.4). */
export interface DeskStatus {
  readonly microphone: number;
  readonly open: boolean;
  readonly requested: boolean;
}

const states = [
  { open: false, requested: false },
  { open: true, requested: false },
  { open: false, requested: true },
  // Priority: open, whoever else speaks.
  { open: true, requested: false },
] as const;

const longestDatagram = 512;

/** @returns undefined for datagrams about other things and for garbage */
export function readStatus(datagram: Uint8Array): DeskStatus | undefined {
  if (datagram.length > longestDatagram) return undefined;
  const told = parse(Buffer.from(datagram).toString('utf8'));
  if (typeof told !== 'object' || told === null) return undefined;
  // Some firmware writes it small.
  const { UID, uid = UID, status } = told as { UID?: unknown; uid?: unknown; status?: unknown };
  const microphone = Number(uid);
  const state = typeof status === 'number' ? states[status] : undefined;
  if (uid === null || !Number.isInteger(microphone) || microphone < 1 || microphone > 65_535 || !state)
    return undefined;
  return { microphone, ...state };
}

/** @returns path and query that switch one microphone */
export function pathOfSwitch(microphone: number, on: boolean): string {
  return `/php/func.php?function=SetMicState&channel=${microphone}&state=${on ? 1 : 0}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
