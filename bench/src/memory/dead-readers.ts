import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { Crowd } from '../crowd/crowd.js';
import { windowsOf } from '../place/council-sittings.js';
import type { Place } from '../place/place.js';
import { memoryKiBOf } from '../place/process-figures.js';
import { desksOn } from '../place/readiness.js';

/** Slow enough for one console's pace, and for a round of views after each. */
const stepMs = 60;
/** What the kernel keeps for a connection on its own is filled first. */
const mostSteps = 900;
const pauseMs = 3_000;

export interface DeadReaderFigures {
  /** The most memory of the hub while they did not read, above the most with the same traffic and none of them. */
  readonly mostKiBEach: number;
  readonly cut: number;
  readonly sentKiB: number;
}

/** Some desks stop reading while the hall goes on; the hub must cut them and not collect what they do not take. */
export async function deadReaders(place: Place, stage: Stage, readers: number): Promise<DeadReaderFigures> {
  const { hub } = place;
  const desksBefore = await desksOn(hub.url);
  const crowd = await Crowd.joins(hub.port, readers, windowsOf(stage));
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  const awake = await traffic(place, stage, () => Promise.resolve(false), 200);
  crowd.sleeps();
  const left = async () => (await desksOn(hub.url)) <= desksBefore;
  const asleep = await traffic(place, stage, left, mostSteps);
  const cut = readers - ((await desksOn(hub.url)) - desksBefore);
  await crowd.goesHome();
  return {
    mostKiBEach: Math.round(Math.max(0, asleep.mostKiB - awake.mostKiB) / readers),
    cut,
    sentKiB: asleep.sentKiB,
  };
}

/** A councillor comes and goes; each time the whole roll is sent to everybody. @returns the most memory the hub had meanwhile, and how much one desk was sent */
async function traffic(
  { hub }: Place,
  { operator, councillors, chair }: Stage,
  isOver: () => Promise<boolean>,
  steps: number,
): Promise<{ readonly mostKiB: number; readonly sentKiB: number }> {
  const memberId = councillors.at(-1)?.memberId ?? '';
  const bytes = JSON.stringify(chair.view.roll).length;
  let mostKiB = 0;
  for (let step = 0; step < steps; step += 1) {
    await operator.orders('RecordAttendance', { memberId, kind: step % 2 === 0 ? 'left' : 'entered' });
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    mostKiB = Math.max(mostKiB, memoryKiBOf(hub.pid) ?? 0);
    if (step % 20 === 19 && (await isOver())) return { mostKiB, sentKiB: Math.round((bytes * step) / 1_024) };
  }
  return { mostKiB, sentKiB: Math.round((bytes * steps) / 1_024) };
}
