import { readFileSync } from 'node:fs';

/** One stretch of time, µs of the monotonic clock that all processes of a machine share. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Where processor time went. */
export interface SelfTime {
  readonly name: string;
  readonly ms: number;
}

export interface ProfileSummary {
  readonly busyMs: number;
  readonly functions: readonly SelfTime[];
  /** By package, or by folder of this project. */
  readonly places: readonly SelfTime[];
}

/** What V8 writes with `--cpu-prof`. */
interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

const waiting = new Set(['(idle)', '(root)']);

/** Self time of each function within the spans, the longest first. */
export function summaryOf(file: string, spans: readonly Span[]): ProfileSummary {
  const { nodes, startTime, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, number>();
  const places = new Map<string, number>();
  let now = startTime;
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    const took = timeDeltas[index + 1] ?? 0;
    const frame = frames.get(id);
    if (!frame || waiting.has(frame.functionName) || !spans.some(({ from, until }) => now >= from && now < until))
      continue;
    busy += took;
    const place = placeOf(frame);
    const name = `${frame.functionName || '(anonymous)'} ${place}${frame.url ? `:${frame.lineNumber + 1}` : ''}`;
    functions.set(name, (functions.get(name) ?? 0) + took);
    const part = partOf(place);
    places.set(part, (places.get(part) ?? 0) + took);
  }
  return { busyMs: inMs(busy), functions: longestFirst(functions), places: longestFirst(places) };
}

function longestFirst(times: ReadonlyMap<string, number>): SelfTime[] {
  return [...times].map(([name, us]) => ({ name, ms: inMs(us) })).sort((a, b) => b.ms - a.ms);
}

function inMs(us: number): number {
  return Math.round(us / 100) / 10;
}

/** Below the project or the packages; empty for what the engine does by itself. */
function placeOf({ url }: CallFrame): string {
  const [, inPackage] = /node_modules\/(.+)$/.exec(url) ?? [];
  const [, inProject] = /\/dist\/(.+)$/.exec(url) ?? [];
  return inPackage ?? inProject ?? url;
}

function partOf(place: string): string {
  if (place === '') return 'engine: garbage collector, native functions';
  if (place.startsWith('node:')) return 'node';
  const parts = place.split('/');
  return parts.slice(0, place.startsWith('@') || place.startsWith('server') ? 3 : 2).join('/');
}
