import { kindOf } from '../../../../protocol/src/hall/device-kinds.js';
import type { DeviceReport } from '../../../../protocol/src/hall/device-report.js';
import type { HallPlan, PlacePlan } from '../../../../protocol/src/hall/hall-plan.js';

/** What the devices say of a place: its microphone, and the cameras that look at it. */
export interface SeenPlace {
  readonly place: PlacePlan;
  readonly microphone: 'open' | 'asked' | 'closed' | 'none' | 'unknown';
  readonly cameras: readonly string[];
}

/** What a camera or a stream shows, in the words of the device. */
export interface SeenPicture {
  readonly deviceId: string;
  readonly name: string;
  readonly kind: 'camera' | 'stream';
  /** The place a camera looks at (`wide`: none of them), or the scene of the stream; null: moving or unknown. */
  readonly shows: string | null;
  /** The name under the picture; null: none. */
  readonly caption: string | null;
  readonly recording: boolean;
  readonly streaming: boolean;
}

/** The hall as its devices confirm it, never as it was wished. */
export function sightOf(
  plan: HallPlan,
  reports: readonly DeviceReport[],
): { places: SeenPlace[]; pictures: SeenPicture[] } {
  const microphones = reports.filter((report) => tradeOf(plan, report) === 'microphones');
  const cameras = reports.filter((report) => tradeOf(plan, report) === 'camera');
  const streams = reports.filter((report) => tradeOf(plan, report) === 'stream');
  const looksAt = (camera: DeviceReport): PlacePlan | undefined => {
    const { preset } = (camera.observed ?? {}) as { preset?: unknown };
    return plan.places.find(({ presets }) => typeof preset === 'number' && presets[camera.deviceId] === preset);
  };
  const places = plan.places.map((place) => ({
    place,
    microphone: microphoneAt(place, microphones),
    cameras: cameras.filter((camera) => looksAt(camera) === place).map(({ name }) => name),
  }));
  const pictures = [
    ...cameras.map((camera) => {
      const shows = looksAt(camera)?.name ?? (stands(camera) ? 'wide' : null);
      return { ...named(camera), kind: 'camera' as const, shows, caption: null, recording: false, streaming: false };
    }),
    ...streams.map((stream) => streamPicture(stream, plan)),
  ];
  return { places, pictures };
}

function microphoneAt({ microphone }: PlacePlan, reports: readonly DeviceReport[]): SeenPlace['microphone'] {
  if (microphone === null) return 'none';
  const seen = reports.flatMap(({ observed }) => (observed ? [observed] : []));
  if (seen.length === 0) return 'unknown';
  const has = (list: unknown): boolean => Array.isArray(list) && list.includes(microphone);
  if (seen.some(({ open }) => has(open))) return 'open';
  return seen.some(({ requests }) => has(requests)) ? 'asked' : 'closed';
}

/** Whether a camera says where it stands. */
function stands({ observed }: DeviceReport): boolean {
  return typeof (observed as { preset?: unknown } | null)?.preset === 'number';
}

function streamPicture(report: DeviceReport, { devices }: HallPlan): SeenPicture {
  const { scene, lowerThird, texts, recording, streaming } = (report.observed ?? {}) as {
    scene?: unknown;
    lowerThird?: unknown;
    texts?: Readonly<Record<string, unknown>>;
    recording?: unknown;
    streaming?: unknown;
  };
  const { lowerThird: source } = (devices.find(({ deviceId }) => deviceId === report.deviceId)?.settings ?? {}) as {
    lowerThird?: { text?: string } | null;
  };
  const caption = lowerThird === 'shown' ? texts?.[source?.text ?? ''] : null;
  return {
    ...named(report),
    kind: 'stream',
    shows: typeof scene === 'string' && scene !== '' ? scene : null,
    caption: typeof caption === 'string' ? caption : null,
    recording: recording === 'on',
    streaming: streaming === 'on',
  };
}

function named({ deviceId, name }: DeviceReport): Pick<SeenPicture, 'deviceId' | 'name'> {
  return { deviceId, name };
}

function tradeOf({ devices }: HallPlan, { deviceId }: DeviceReport): string | undefined {
  const device = devices.find((one) => one.deviceId === deviceId);
  return device && kindOf(device.kind).trade;
}
