import { defaultRules } from '../../../core/src/session/rules.js';
import type { Meeting, MeetingInput } from '../../../protocol/src/http/office.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { type Bench, BenchFailure, type Findings, target } from '../bench.js';
import { Crowd } from '../crowd/crowd.js';
import { first, readNumbers } from '../options.js';
import { castingOf, endSittings, openSittings, windowsOf } from '../place/council-sittings.js';
import { Place } from '../place/place.js';
import { memoryKiBOf } from '../place/process-figures.js';
import { desksOn } from '../place/readiness.js';
import { deadReaders } from './dead-readers.js';

/** So long the hub is left alone before its memory is looked at. */
const restMs = 5_000;
/** What the hub lets pile up for one reader before it cuts it. */
const capKiB = 1_024;

/** What sessions, clients and those who do not read cost the hub. */
export const memory: Bench = {
  summary: 'memory of the hub: idle sessions, one session of 1,000 clients, readers that do not read',
  usage: `            --sessions <n>      idle ones, default 100
            --clients <n>       of one session, default 1000
            --readers <n>       that do not read, default 20
            --councillors <n>   seats of the council, default 100`,
  async run(args): Promise<Findings> {
    const options = readNumbers(args, {
      sessions: { default: '100', min: 1, max: 100 },
      clients: { default: '1000', min: 1, max: 10_000 },
      readers: { default: '20', min: 1, max: 200 },
      councillors: { default: '100', min: 2, max: 100 },
    });
    const [sessions, clients, readers] = [first(options.sessions), first(options.clients), first(options.readers)];
    const figures = await Place.during(async (place) => {
      const [stage] = (await openSittings(place, [first(options.councillors)])) as [Stage];
      const begun = await restingKiB(place);
      await openIdle(place, stage, sessions);
      const withSessions = await restingKiB(place);
      const desks = await desksOn(place.hub.url);
      const crowd = await Crowd.joins(place.hub.port, clients, windowsOf(stage));
      const withClients = await restingKiB(place);
      await crowd.goesHome();
      while ((await desksOn(place.hub.url)) > desks) await new Promise((resolve) => setTimeout(resolve, 100));
      const dead = await deadReaders(place, stage, readers);
      await endSittings([stage]);
      return {
        startedMiB: inMiB(begun),
        sessions,
        kiBPerIdleSession: Math.round((withSessions - begun) / sessions),
        clients,
        kiBPerClient: Math.round(((withClients - withSessions) / clients) * 10) / 10,
        withAllMiB: inMiB(withClients),
        deadReaders: dead,
      };
    });
    const { deadReaders: dead } = figures;
    return {
      figures,
      targets: [
        target('one dead reader, above its cap of 1 MiB', Math.max(0, dead.mostKiBEach - capKiB) / 1_024, 2, 'MiB'),
      ],
      lines: [
        `hub with one session of ${first(options.councillors)}: ${figures.startedMiB} MiB`,
        `  ${sessions} idle sessions         ${figures.kiBPerIdleSession} KiB each`,
        `  ${clients} clients of one session ${figures.kiBPerClient} KiB each, ${figures.withAllMiB} MiB in all`,
        `  ${readers} who do not read        at most ${dead.mostKiBEach} KiB each; ${dead.cut} cut after ${dead.sentKiB} KiB sent to each`,
      ],
      holds: dead.cut === readers,
    };
  },
};

async function restingKiB({ hub }: Place): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const now = memoryKiBOf(hub.pid);
  if (now === null) throw new BenchFailure('This system does not say how much memory a process has.');
  return now;
}

/** Convened sessions in the hub's memory that nobody looks at. */
async function openIdle({ hub }: Place, { office, termId }: Stage, sessions: number): Promise<void> {
  const { header, agenda } = castingOf(2);
  if (typeof header === 'function') throw new BenchFailure('No idle session was made: its header needs a council.');
  for (let number = 2; number < sessions + 2; number += 1) {
    const meeting: MeetingInput = {
      termId,
      header: { ...header, number },
      agenda: agenda.map(({ draft: _draft, ...item }) => ({ ...item, documents: [] })),
      rules: defaultRules,
    };
    const { sessionId } = await office.post<Meeting>('/api/office/meetings', meeting);
    await office.post(`/api/office/meetings/${sessionId}/convene`);
    const answer = await fetch(`${hub.url}/api/public/sessions/${sessionId}/live`);
    if (!answer.ok) throw new BenchFailure(`Session ${number}: ${answer.status}`);
  }
}

function inMiB(kiB: number): number {
  return Math.round(kiB / 102.4) / 10;
}
