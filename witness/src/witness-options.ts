import { parseArgs } from 'node:util';

/** What `npm run witness` was asked. */
export interface WitnessOptions {
  /** `https://rada.example.pl`, without a slash at the end. */
  readonly hub: string;
  readonly sessionId: string;
  /** File of the witness's own key; made when it is not there. */
  readonly keyFile: string;
  /** Name the key signs under, e.g. `gmina-b.example/swiadek`. */
  readonly name: string;
  /** Directory where the last checkpoint seen is kept, a file for each log. */
  readonly state: string;
  /** File with the public keys of the log: when it is given, nobody else's signature is believed. */
  readonly logKeys: string | null;
  /** Seconds between two looks; 0 looks once. */
  readonly every: number;
}

export const usage = `npm run witness -- --hub <adres> --session <id sesji> --key <plik> --state <katalog> [opcje]
  --name <nazwa>      nazwa świadka w podpisie, np. gmina-b.pl/swiadek (przy tworzeniu klucza)
  --log-keys <plik>   klucze publiczne dziennika, otrzymane inną drogą niż z tego adresu
  --every <sekundy>   co ile sprawdzać; 0 – raz (domyślnie 30)
  --show-key          wypisuje klucz publiczny dla KWORUM_WITNESSES i kończy
Kod wyjścia: 0 – poświadczono albo nic nowego, 1 – dziennik sobie przeczy: NIE poświadczono, 2 – nie można sprawdzić`;

/** The witness could not do its work; the message is for the person at the terminal. */
export class CannotWitness extends Error {
  override readonly name = 'CannotWitness';
}

/** @returns `showKey` when only the key was asked for. @throws CannotWitness naming what is missing or wrong */
export function readWitnessOptions(args: readonly string[]): WitnessOptions & { readonly showKey: boolean } {
  const { values } = parse(args);
  const given = (name: 'hub' | 'session' | 'key' | 'state') => {
    const value = values[name];
    if (!value) throw new CannotWitness(`Podaj --${name}.\n\n${usage}`);
    return value;
  };
  const showKey = values['show-key'] ?? false;
  const keyFile = given('key');
  const name = values.name ?? 'swiadek';
  if (/[\s+]/u.test(name)) throw new CannotWitness(`--name: bez odstępów i znaku „+”.\n\n${usage}`);
  if (showKey) return { hub: '', sessionId: '', state: '', logKeys: null, every: 0, keyFile, name, showKey };
  const hub = given('hub').replace(/\/+$/, '');
  if (!/^https?:\/\/[^\s/]+$/.test(hub))
    throw new CannotWitness(`--hub: adres bez ścieżki, np. https://rada.example.pl\n\n${usage}`);
  const sessionId = given('session');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sessionId))
    throw new CannotWitness(`„${sessionId}” nie jest id sesji.\n\n${usage}`);
  const every = Number(values.every ?? '30');
  if (!Number.isFinite(every) || every < 0) throw new CannotWitness(`--every: liczba sekund.\n\n${usage}`);
  return { hub, sessionId, keyFile, name, state: given('state'), logKeys: values['log-keys'] ?? null, every, showKey };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: {
        ...{ hub: text, session: text, key: text, name: text, state: text, every: text, 'log-keys': text },
        'show-key': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CannotWitness(`${(error as Error).message}\n\n${usage}`);
  }
}
