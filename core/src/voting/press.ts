import type { Ballot } from './voting.js';

/**
 * The order in which a voter pressed, which is not the order of arrival: a vote sent again after the network came back, or one that
 * waited in a proxy or in another hub, may come behind a newer one.
 */
export interface Press {
  /** Rises with every press at one device, from 1. */
  readonly press: number;
  /** The event of the ballot the desk showed as standing when the voter pressed; null for none. */
  readonly seen: number | null;
}

/** A device counts on for years and stays below it. */
export const maxPress = 1_000_000_000;

/**
 * V-03: whether the ballot that stands is newer than this press: a later press of the same device was carried out, or another
 * device (V-07) or an official put in a ballot the voter had not seen when pressing.
 */
export function isOvertaken(standing: Ballot, { press, seen }: Partial<Press>, deviceId: string): boolean {
  const known = standing.presses?.[deviceId];
  if (press !== undefined && known !== undefined && press < known) return true;
  return seen !== undefined && standing.deviceId !== deviceId && (seen ?? 0) < standing.seq;
}

/**
 * Whether a press for the choice that stands must be written all the same: presses of this device before it may still be on their
 * way, and one of them would otherwise undo it.
 */
export function bridgesGap(standing: Ballot, press: number | undefined, deviceId: string): boolean {
  return press !== undefined && press > (standing.presses?.[deviceId] ?? 0) + 1;
}

/** The highest numbers once this press is carried out. */
export function pressesWith(
  standing: Ballot | undefined,
  press: number | undefined,
  deviceId: string,
): Pick<Ballot, 'presses'> {
  const known = standing?.presses;
  if (press === undefined) return known ? { presses: known } : {};
  return { presses: { ...known, [deviceId]: Math.max(press, known?.[deviceId] ?? 0) } };
}
