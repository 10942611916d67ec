import { parseArgs } from 'node:util';

/** What `npm run verify` was asked. Exactly one of `session` and `file` is set. */
export interface VerifyOptions {
  /** A session's id or `all`. */
  readonly session: string | null;
  /** A published `log.jsonl`. */
  readonly file: string | null;
  /** Hashes from papers (named lists, minutes): each must stand in the chain. */
  readonly witnesses: readonly string[];
  readonly json: boolean;
}

export const usage = `npm run verify -- <id sesji | all> [opcje]
npm run verify -- --file <log.jsonl> [opcje]
  --hash <skrót SHA-256>  skrót z wydruku lub protokołu; musi wystąpić w dzienniku (można podać kilka)
  --json                  wynik w JSON na standardowym wyjściu
Kod wyjścia: 0 – zgodne, 1 – niezgodne, 2 – nie można sprawdzić`;

/** Verification could not be made at all; the message is for the person at the terminal. */
export class CannotVerify extends Error {
  override readonly name = 'CannotVerify';
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws CannotVerify naming the option that is wrong. */
export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  const { values, positionals } = parse(args);
  const [session = null, ...others] = positionals;
  const { file = null, hash: witnesses = [], json = false } = values;
  if (others.length > 0) throw new CannotVerify(`Podano za dużo argumentów: ${others.join(' ')}\n\n${usage}`);
  if ((session === null) === (file === null))
    throw new CannotVerify(`Podaj id sesji (lub all) albo --file.\n\n${usage}`);
  if (session !== null && session !== 'all' && !uuidShape.test(session))
    throw new CannotVerify(`„${session}" nie jest id sesji.\n\n${usage}`);
  if (session === 'all' && witnesses.length > 0)
    throw new CannotVerify('--hash: podaj id sesji, z której jest skrót, zamiast all.');
  const wrong = witnesses.find((witness) => !/^[0-9a-f]{64}$/.test(witness));
  if (wrong !== undefined)
    throw new CannotVerify(`--hash: „${wrong}" nie jest skrótem SHA-256 (64 znaki 0–9, a–f).\n\n${usage}`);
  return { session, file, witnesses, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        hash: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CannotVerify(`${(error as Error).message}\n\n${usage}`);
  }
}
