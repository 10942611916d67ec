import type { DeviceOrder } from '../../../protocol/src/hall/device-order.js';
import type { DeviceReport } from '../../../protocol/src/hall/device-report.js';
import { type Percentiles, percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { conductVote } from '../../../rehearsal/src/play/votes.js';
import { type Bench, BenchFailure, type Findings, type Target, target } from '../bench.js';
import { inWords, ratio } from '../figures.js';
import { first, readNumbers } from '../options.js';
import { endSittings, openSittings } from '../place/council-sittings.js';
import { Place } from '../place/place.js';
import { BenchHall } from './bench-hall.js';

const readyWithinMs = 30_000;
const obeyedWithinMs = 10_000;
const settleMs = 1_200;

/** From the chair's press to the moment the device obeys; the hub's own answer beside it. */
interface HallFigures {
  readonly ack: Percentiles | null;
  readonly microphone: Percentiles | null;
  readonly camera: Percentiles | null;
  readonly caption: Percentiles | null;
  /** The cut to the whole hall while the only camera moves (rule R3). */
  readonly scene: Percentiles | null;
  readonly voteLamp: Percentiles | null;
}

const measures = ['ack', 'microphone', 'camera', 'caption', 'scene'] as const;
type Measure = (typeof measures)[number];

/** The hall obeys the chair, on simulators behind real sockets; then once more with one device frozen. */
export const hall: Bench = {
  summary: 'chair gives the floor → microphone, camera, caption, scene; vote → lamp; the same with one device frozen',
  usage: `            --rounds <n>        speakers of each run, default 40
            --councillors <n>   seats of the council, default 15`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      rounds: { default: '40', min: 2, max: 1_000 },
      councillors: { default: '15', min: 3, max: 100 },
    });
    const [councillors, rounds] = [first(options.councillors), first(options.rounds)];
    const [quiet, frozen] = await Place.during(async (place) => {
      const [stage] = (await openSittings(place, [councillors])) as [Stage];
      const devices = new BenchHall(councillors);
      try {
        await furnish(stage, devices, place.hub.url);
        const all = await measure(stage, devices, rounds);
        devices.freezeOne(true);
        const withOneFrozen = await measure(stage, devices, rounds);
        await endSittings([stage]);
        return [all, withOneFrozen] as const;
      } finally {
        await devices.ends();
      }
    });
    return {
      figures: { quiet, oneDeviceFrozen: frozen },
      targets: targetsOf(quiet, frozen),
      lines: ['all devices work', ...linesOf(quiet), 'one device frozen', ...linesOf(frozen)],
      holds: true,
    };
  },
};

async function furnish({ operator, sessionId }: Stage, devices: BenchHall, hubUrl: string): Promise<void> {
  await devices.plug();
  const ask = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const headers = { cookie: operator.http.cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
    const response = await fetch(`${hubUrl}/api/halls${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!response.ok)
      throw new BenchFailure(`${method} /api/halls${path}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  };
  const { hallId } = await ask<{ hallId: string }>('POST', '', { name: 'Sala pomiarowa', training: true });
  await ask('PUT', `/${hallId}/plan`, { revision: 0, plan: devices.plan });
  await ask('PUT', `/${hallId}/session`, { sessionId });
  devices.led(hubUrl, (await ask<{ key: string }>('POST', `/${hallId}/key`)).key);
  const ready = async () => {
    const { reports } = await ask<{ reports: DeviceReport[] }>('GET', `/${hallId}/now`);
    return reports.length === 5 && reports.every(({ observed }) => observed !== null);
  };
  await holds(ready, readyWithinMs, 'the devices are led');
  const prepare: DeviceOrder = { type: 'prepare', deviceId: 'obs' };
  await ask('POST', `/${hallId}/orders`, prepare);
}

async function measure(stage: Stage, devices: BenchHall, rounds: number): Promise<HallFigures> {
  const taken: Record<Measure, number[]> = { ack: [], microphone: [], camera: [], caption: [], scene: [] };
  const lamp: number[] = [];
  for (let round = 0; round < rounds; round += 1) await giveTheFloor(stage, devices, round, taken);
  await stage.chair.orders('EndFloor', {});
  for (let round = 0; round < Math.max(2, Math.floor(rounds / 4)); round += 1)
    lamp.push(await openAVote(stage, devices));
  const [ack, microphone, camera, caption, scene] = measures.map((name) => percentiles(taken[name]));
  return {
    ack: ack ?? null,
    microphone: microphone ?? null,
    camera: camera ?? null,
    caption: caption ?? null,
    scene: scene ?? null,
    voteLamp: percentiles(lamp),
  };
}

async function giveTheFloor(
  { chair, councillors }: Stage,
  { unit, camera, obs }: BenchHall,
  round: number,
  taken: Record<Measure, number[]>,
): Promise<void> {
  // Not the chair's own seat, whose microphone is never touched.
  const seatNo = 2 + (round % (councillors.length - 1));
  const speaker = chair.view.roll.find((entry) => entry.seatNo === seatNo);
  if (!speaker) throw new BenchFailure(`Nobody sits at ${seatNo}`);
  const { collection } = obs.studio;
  const moves = camera.heard.length;
  const recalled = () => camera.heard.slice(moves).some((order) => order.type === 'preset' && order.preset === seatNo);
  const captioned = () => JSON.stringify([...collection.inputs.values()]).includes(speaker.lastName);
  const seen: Record<Exclude<Measure, 'ack'>, () => boolean> = {
    microphone: () => unit.open.has(seatNo),
    camera: recalled,
    caption: captioned,
    scene: () => recalled() && collection.program === 'Kworum Sala',
  };
  const began = performance.now();
  const acked = chair.orders('GiveFloor', { personId: speaker.memberId, kind: 'speech' }).then(() => {
    taken.ack.push(performance.now() - began);
  });
  const waits = Object.entries(seen).map(async ([name, isSo]) => {
    await holds(isSo, obeyedWithinMs, `${name} of seat ${seatNo}`);
    taken[name as Measure].push(performance.now() - began);
  });
  await Promise.all([acked, ...waits]);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
}

/** @returns from the press that opens a vote to the lamp */
async function openAVote(stage: Stage, { relay }: BenchHall): Promise<number> {
  const choices = new Map(stage.councillors.map(({ memberId }) => [memberId ?? '', 'for' as const]));
  let began = 0;
  let took = 0;
  await holds(() => !relay.closed.has(2), obeyedWithinMs, 'the lamp is off');
  await conductVote(stage, {
    choices,
    before: async () => {
      began = performance.now();
    },
    during: async () => {
      await holds(() => relay.closed.has(2), obeyedWithinMs, 'the lamp burns');
      took = performance.now() - began;
    },
  });
  return took;
}

async function holds(isSo: () => boolean | Promise<boolean>, withinMs: number, what: string): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new BenchFailure(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function targetsOf(quiet: HallFigures, frozen: HallFigures): Target[] {
  const slower = ratio(frozen.microphone?.p50, quiet.microphone?.p50);
  return [
    target('floor → microphone confirmed, p50', quiet.microphone?.p50, 50, 'ms'),
    target('floor → camera ACK, p50', quiet.camera?.p50, 100, 'ms'),
    target('floor → caption in OBS, p50', quiet.caption?.p50, 100, 'ms'),
    target('floor → scene, p50', quiet.scene?.p50, 500, 'ms'),
    target('microphone with another device frozen, to all working', slower, 1.5, '×'),
  ];
}

function linesOf({ ack, microphone, camera, caption, scene, voteLamp }: HallFigures): string[] {
  return [
    `  press → hub's answer        ${inWords(ack)}`,
    `  press → microphone open     ${inWords(microphone)}`,
    `  press → camera told         ${inWords(camera)}`,
    `  press → caption in OBS      ${inWords(caption)}`,
    `  press → cut to whole hall   ${inWords(scene)}`,
    `  press (vote) → lamp         ${inWords(voteLamp)}`,
  ];
}
