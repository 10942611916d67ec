import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, BenchFailure, type Findings } from '../bench.js';
import { Rounds } from '../burst/rounds.js';
import { first, readNumbers } from '../options.js';
import { councilSizes, endSittings, openSittings } from '../place/council-sittings.js';
import { Place } from '../place/place.js';
import { type ProfileSummary, type SelfTime, summaryOf } from './cpu-profile.js';

const warmUpRounds = 5;
const samplingUs = 200;

/** What the hub's processor time goes to while everybody votes and is told. */
export const profile: Bench = {
  summary: 'where the processor time of the burst goes in the hub, by function and by package',
  usage: `            --voters <n>     default 1000; over 100: several councils
            --rounds <n>     votes looked at, default 20
            --top <n>        functions shown, default 25`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      voters: { default: '1000', min: 2, max: 2_000 },
      rounds: { default: '20', min: 1, max: 200 },
      top: { default: '25', min: 1, max: 1_000 },
    });
    const voters = first(options.voters);
    const { rounds, directory } = await votedUnderProfile(voters, first(options.rounds));
    const [file] = readdirSync(directory).filter((name) => name.endsWith('.cpuprofile'));
    if (!file) throw new BenchFailure('The hub left no profile.');
    const summary = summaryOf(join(directory, file), rounds.spans);
    const votes = rounds.ackMs.length;
    return {
      figures: { voters, votes, file: join(directory, file), ...summary },
      targets: [],
      lines: [
        `${voters} voters, ${votes} votes; the profile stays in ${join(directory, file)}`,
        `  the hub was busy ${summary.busyMs} ms, ${perVote(summary.busyMs, votes)} µs a vote with everything told to everybody`,
        ...linesOf(summary, summary.places.slice(0, 14), votes),
        '  functions',
        ...linesOf(summary, summary.functions.slice(0, first(options.top)), votes),
      ],
      holds: votes === voters * first(options.rounds),
    };
  },
};

async function votedUnderProfile(
  voters: number,
  counted: number,
): Promise<{ readonly rounds: Rounds; readonly directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'kworum-profile-'));
  const nodeArguments = ['--cpu-prof', `--cpu-prof-dir=${directory}`, `--cpu-prof-interval=${samplingUs}`];
  const rounds = await Place.during(
    async (place) => {
      const stages = await openSittings(place, councilSizes(voters));
      const voted = new Rounds(stages, place.hub.pid);
      for (let round = 0; round < warmUpRounds + counted; round += 1) {
        if (round === warmUpRounds) voted.begin();
        await voted.vote();
      }
      await endSittings(stages);
      return voted;
    },
    { nodeArguments },
  );
  return { rounds, directory };
}

function linesOf({ busyMs }: ProfileSummary, times: readonly SelfTime[], votes: number): string[] {
  return times.map(
    ({ name, ms }) =>
      `  ${((100 * ms) / busyMs).toFixed(1).padStart(5)} % ${perVote(ms, votes).padStart(6)} µs a vote  ${name}`,
  );
}

function perVote(ms: number, votes: number): string {
  return ((1_000 * ms) / votes).toFixed(1);
}
