import type { DeviceOrder } from '../../../protocol/src/hall/device-order.js';
import type { Situation } from '../../../protocol/src/hall/equipment-view.js';
import type { DeviceCommand, HallContext } from '../device/driver.js';

/** What a microphone system should be like: `open` those, close every other that is not `free`. */
export interface WantedMicrophones {
  readonly open: readonly number[];
  /** Never closed by us: the presider's own, whose priority belongs to the conference system. */
  readonly free: readonly number[];
  /** Who has the floor, for the journal. */
  readonly because: string;
}

/** What a microphone system says of itself. */
export interface SeenMicrophones {
  readonly open: readonly number[];
  readonly requests: readonly number[];
}

export interface MicrophoneCommand extends DeviceCommand {
  readonly microphone: number;
  readonly on: boolean;
}

/** `hub`: the session opens and closes microphones. `unit`: the conference system decides and we only listen (decision D5). */
export type Authority = 'hub' | 'unit';

/**
 * Which microphones the situation wants open. Undefined, so nothing is touched, before the session and wherever the conference
 * system has the authority; in a recess and after the end all are closed (rule R5).
 */
export function wantedMicrophones(
  situation: Situation,
  { places }: Pick<HallContext, 'places'>,
  authority: Authority,
): WantedMicrophones | undefined {
  const { scene, speaker } = situation;
  if (authority === 'unit' || scene === 'before') return undefined;
  if (scene === 'recess') return { open: [], free: [], because: 'przerwa' };
  if (scene === 'ended') return { open: [], free: [], because: 'koniec obrad' };
  const presider = places.presider(situation)?.microphone ?? null;
  const free = presider === null ? [] : [presider];
  if (speaker === null) return { open: [], free, because: 'nikt nie ma głosu' };
  const microphone = places.placeOf(speaker)?.microphone ?? null;
  return { open: microphone === null ? [] : [microphone], free, because: `głos ma ${speaker.fullName}` };
}

/** Closes before it opens: the number of open microphones is limited by the unit. */
export function differenceOfMicrophones(
  { open: seen }: Pick<SeenMicrophones, 'open'>,
  { open, free, because }: WantedMicrophones,
): readonly MicrophoneCommand[] {
  const order = (microphone: number, on: boolean): MicrophoneCommand => ({
    key: `microphone ${microphone} ${on ? 'on' : 'off'}`,
    text: `${on ? 'Włącz' : 'Wyłącz'} mikrofon ${microphone}, bo ${because}`,
    microphone,
    on,
  });
  return [
    ...seen
      .filter((microphone) => !open.includes(microphone) && !free.includes(microphone))
      .map((one) => order(one, false)),
    ...open.filter((microphone) => !seen.includes(microphone)).map((one) => order(one, true)),
  ];
}

/** The operator's test of one microphone. */
export function testOfMicrophone(order: DeviceOrder): MicrophoneCommand | undefined {
  if (order.type !== 'test-microphone') return undefined;
  const { microphone, on } = order;
  return {
    key: `test ${microphone}`,
    text: `Próba mikrofonu ${microphone}: ${on ? 'włącz' : 'wyłącz'}`,
    microphone,
    on,
  };
}

/** What the device says after it has carried the command out; for properties of `differenceOfMicrophones` and for simulators. */
export function afterMicrophoneCommand(
  { open, requests }: SeenMicrophones,
  { microphone, on }: Pick<MicrophoneCommand, 'microphone' | 'on'>,
): SeenMicrophones {
  const others = open.filter((one) => one !== microphone);
  return { open: on ? [...others, microphone] : others, requests: requests.filter((one) => one !== microphone || !on) };
}
