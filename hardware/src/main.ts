import { parseArgs } from 'node:util';
import { HallProgram } from './hall-program.js';

const usage = `npm run hall -- --hub http://127.0.0.1:3000
  Prowadzi urządzenia jednej sali. Klucz sali (biuro → Sale → Klucz programu) w zmiennej KWORUM_HALL_KEY.
  Leads the devices of one hall. Its key (office → Halls → Key of the program) in the variable KWORUM_HALL_KEY.
`;

function main(): void {
  const { values } = parseArgs({ options: { hub: { type: 'string', default: 'http://127.0.0.1:3000' } } });
  const key = process.env.KWORUM_HALL_KEY ?? '';
  const hubUrl = values.hub.replace(/\/+$/, '');
  if (key === '' || !/^https?:\/\//.test(hubUrl)) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const program = new HallProgram({ hubUrl, key, say: (text) => void process.stdout.write(`Sala: ${text}\n`) });
  program.start();
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void program.stop().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // Started by the hub: it goes when the hub goes.
  process.on('disconnect', stop);
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}

main();
