import { randomInt } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { check } from '../../../verifier/src/check.js';
import { nodeHashing } from '../../../verifier/src/command/node-hashing.js';
import { type Hashing, scriptHashing } from '../../../verifier/src/hashing.js';
import { type Mutation, mutated, mutationKinds } from '../../../verifier/src/testing/mutations.js';
import { type SignedSession, signedSession, votedSitting } from '../../../verifier/src/testing/signed-session.js';

/** How one way of computing does on one session. */
interface Figures {
  readonly hashing: 'script' | 'node';
  /** Checking the honest files, best and worst of five. */
  readonly honestMs: { readonly best: number; readonly worst: number };
  /** Checking changed files, each once. */
  readonly mutatedMs: { readonly p50: number; readonly max: number };
  readonly mutations: number;
  /** Changes nobody would have noticed; none may be. */
  readonly missed: readonly (Mutation & { readonly file: string })[];
}

type FileName = 'log' | 'checkpoints' | 'keys';
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** `npm run mutations`: a session of 10,000 votes, changed at random places in every way; each change must be found. */
function main(): number {
  const { values } = parseArgs({
    options: {
      votes: { type: 'string', default: '10000' },
      seats: { type: 'string', default: '100' },
      rounds: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
    },
  });
  const [votes, seats, rounds] = [values.votes, values.seats, values.rounds].map(Number) as [number, number, number];
  const { events } = votedSitting(seats, Math.ceil(votes / seats));
  const session = signedSession(events);
  const bytes = encoder.encode(session.log).length;
  const figures = [
    measure('node', nodeHashing, session, rounds),
    measure('script', scriptHashing, session, Math.ceil(rounds / 4)),
  ];
  const machine = {
    cores: availableParallelism(),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    node: process.version,
  };
  const report = { machine, events: events.length, bytes, figures };
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else {
    const lines = figures.flatMap(({ hashing, honestMs, mutatedMs, mutations, missed }) => [
      `${hashing === 'node' ? 'weryfikator.mjs (node:crypto)' : 'weryfikator.html (plain script)'}`,
      `  honest files     best ${honestMs.best} ms, worst ${honestMs.worst} ms`,
      `  changed files    p50 ${mutatedMs.p50} ms, max ${mutatedMs.max} ms (${mutations} changes)`,
      `  not found        ${missed.length}`,
      ...missed.map((mutation) => `    ${JSON.stringify(mutation)}`),
    ]);
    const head = `${events.length} events, ${bytes} bytes, ${machine.cores} cores, load ${machine.load}, Node ${machine.node}`;
    process.stdout.write(`${head}\n${lines.join('\n')}\n`);
  }
  return figures.every(({ missed }) => missed.length === 0) ? 0 : 1;
}

function measure(name: Figures['hashing'], hashing: Hashing, session: SignedSession, rounds: number): Figures {
  const honest = Array.from({ length: 5 }, () => timed(() => check({ ...session }, hashing)));
  const verdict = honest.at(-1)?.result;
  if (verdict?.verdict !== 'intact') throw new Error(`The honest session is ${verdict?.verdict}`);
  const missed: Figures['missed'][number][] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const file: FileName = (['log', 'log', 'log', 'checkpoints', 'keys'] as const)[round % 5] ?? 'log';
    const bytes = encoder.encode(session[file]);
    const kind = mutationKinds[round % mutationKinds.length] ?? 'change';
    const mutation = { kind, at: randomInt(bytes.length), with: randomInt(256) };
    const changed = mutated(bytes, mutation);
    const text = changed && decoder.decode(changed);
    if (text === undefined || text === session[file]) continue;
    const { ms, result } = timed(() => check({ ...session, [file]: text }, hashing));
    times.push(ms);
    // Without its end, or a witness's line, the file of checkpoints says nothing false, only less.
    const saysLess = file === 'checkpoints' && !isDeepStrictEqual(result.checkpoints, verdict.checkpoints);
    if (result.verdict === 'intact' && !saysLess) missed.push({ file, ...mutation });
  }
  times.sort((a, b) => a - b);
  const honestMs = honest.map(({ ms }) => ms);
  return {
    hashing: name,
    honestMs: { best: Math.min(...honestMs), worst: Math.max(...honestMs) },
    mutatedMs: { p50: times[Math.floor(times.length / 2)] ?? 0, max: times.at(-1) ?? 0 },
    mutations: times.length,
    missed,
  };
}

function timed<Result>(act: () => Result): { readonly ms: number; readonly result: Result } {
  const begun = performance.now();
  const result = act();
  return { ms: Math.round(performance.now() - begun), result };
}

process.exitCode = main();
