import { parseArgs } from 'node:util';
import { RehearsalFailure } from './failure.js';
import { scriptNames } from './scripts/scripts.js';

export interface RehearsalOptions {
  readonly hubUrl: string;
  /** Sign-in of the council office; the demo's by default. */
  readonly office: { readonly username: string; readonly password: string };
  /** Pace: 1 = as people sit, 20 = twenty times faster. */
  readonly speed: number;
  readonly councillors: number;
  readonly watchers: number;
  /** A published session to replay instead of the invented one. */
  readonly from: string | null;
  /** What is played, by its name in `scripts/`. */
  readonly script: string;
  /** Leaves the council of the rehearsal in the office's lists. */
  readonly keep: boolean;
  readonly json: boolean;
}

export const usage = `npm run rehearsal -- [opcje]
  --script <nazwa>        co ma się odbyć: ${scriptNames.join(', ')}
  --from <plik.json>      odtwarza opublikowaną sesję prawdziwej rady
  --councillors <n>       liczba radnych próby (domyślnie 15)
  --watchers <n>          liczba widzów transmisji stanu obrad (domyślnie 20)
  --speed <n>             tempo: 1 = jak na sali, domyślnie 50
  --hub <adres>           domyślnie http://127.0.0.1:3000
  --office <login:hasło>  biuro rady; domyślnie konto demonstracyjne
  --keep                  pozostawia radę próby na listach biura
  --json                  sam wynik w JSON na standardowym wyjściu`;

/** @throws RehearsalFailure naming the option that is wrong. */
export function readOptions(args: readonly string[]): RehearsalOptions {
  const { values } = parse(args);
  const [username = '', ...password] = (values.office ?? 'biuro:kworum-demo').split(':');
  if (username === '' || password.length === 0) throw new RehearsalFailure('--office: podaj login:hasło.');
  return {
    hubUrl: urlOf(values.hub ?? 'http://127.0.0.1:3000'),
    office: { username, password: password.join(':') },
    speed: numberOf('--speed', values.speed ?? '50', 0.1, 10_000),
    councillors: numberOf('--councillors', values.councillors ?? '15', 5, 100),
    watchers: numberOf('--watchers', values.watchers ?? '20', 0, 200),
    from: values.from ?? null,
    script: scriptOf(values.script ?? 'ordinary'),
    keep: values.keep ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        script: { type: 'string' },
        councillors: { type: 'string' },
        watchers: { type: 'string' },
        speed: { type: 'string' },
        hub: { type: 'string' },
        office: { type: 'string' },
        keep: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new RehearsalFailure(`${(error as Error).message}\n\n${usage}`);
  }
}

function scriptOf(given: string): string {
  if (!scriptNames.includes(given)) {
    throw new RehearsalFailure(`--script: nie ma próby „${given}". Są: ${scriptNames.join(', ')}.`);
  }
  return given;
}

function numberOf(name: string, given: string, min: number, max: number): number {
  const value = Number(given);
  if (!Number.isFinite(value) || value < min || value > max) {
    throw new RehearsalFailure(`${name}: „${given}" nie jest liczbą od ${min} do ${max}.`);
  }
  return value;
}

/** The rehearsal loads the hub; it only ever speaks to this machine. */
function urlOf(given: string): string {
  const url = URL.parse(given);
  if (!url) throw new RehearsalFailure(`--hub: „${given}" nie jest adresem.`);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    throw new RehearsalFailure('--hub: próba łączy się tylko z tym komputerem (127.0.0.1, localhost, [::1]).');
  }
  return url.origin;
}
