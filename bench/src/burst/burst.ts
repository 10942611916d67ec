import type { Bench, Findings } from '../bench.js';
import { DiskFloor } from '../floors/disk-floor.js';
import { SocketFloor } from '../floors/socket-floor.js';
import { first, readNumbers } from '../options.js';
import { councilSizes, endSittings, openSittings } from '../place/council-sittings.js';
import { Place } from '../place/place.js';
import { type BurstFigures, burstFigures, burstLines, burstTargets, holds } from './burst-figures.js';
import { Rounds } from './rounds.js';

/** The first votes warm the hub up and are not counted. */
const warmUpRounds = 5;

/** From the press to the durable acknowledgement when everybody votes at once. */
export const burst: Bench = {
  summary: 'vote → durable ack, N voting at once, beside disk, PostgreSQL and a plain socket.io server',
  usage: `            --voters <n,…>   default 15,34,100,460,1000; over 100: several councils on one hub at the same instant
            --rounds <n>     votes counted for each size, default 20`,
  async run(args): Promise<Findings> {
    const { voters, rounds } = readNumbers(args, {
      voters: { default: '15,34,100,460,1000', min: 2, max: 2_000 },
      rounds: { default: '20', min: 1, max: 1_000 },
    });
    const figures = await Place.during(async (place) => {
      const disk = await DiskFloor.at(place);
      const sizes: BurstFigures[] = [];
      for (const each of voters) sizes.push(await measureBurst(place, disk, each, first(rounds)));
      await disk.close();
      return sizes;
    });
    const lines = figures.flatMap((each) => burstLines(each, first(rounds)));
    return { figures, lines, targets: burstTargets(figures), holds: figures.every(holds) };
  },
};

/** Everybody votes at once, round after round; between rounds the floors are measured on the same disk. */
async function measureBurst(place: Place, disk: DiskFloor, voters: number, counted: number): Promise<BurstFigures> {
  const stages = await openSittings(place, councilSizes(voters));
  const socket = await SocketFloor.with(voters, place.database.ownerUrl);
  const rounds = new Rounds(stages, place.hub.pid);
  for (let round = 0; round < warmUpRounds + counted; round += 1) {
    if (round === warmUpRounds) for (const each of [rounds, disk, socket]) each.begin();
    await disk.measure(voters);
    await socket.measure();
    await rounds.vote();
  }
  const acksMissing = stages.reduce((sum, { stopwatch }) => sum + stopwatch.acksMissing, 0);
  const figures = burstFigures(rounds, { voters, councils: stages.length, acksMissing }, disk, socket);
  await socket.close();
  await endSittings(stages);
  return figures;
}
