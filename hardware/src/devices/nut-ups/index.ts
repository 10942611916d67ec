import type { NutUpsSettings } from '../../../../protocol/src/hall/kinds/ups.js';
import type { Driver } from '../../device/driver.js';
import { openLine } from '../../line/byte-line.js';
import { NutUpsLink, type SeenUps, type UpsCommand } from './connection.js';

export interface WantedUps {
  readonly loggedIn: boolean;
}

/** A central UPS through Network UPS Tools, TCP 3493 (device protocols §6). */
export const nutUps: Driver<NutUpsSettings, WantedUps, SeenUps, UpsCommand> = {
  kind: 'nut-ups',
  answerWithinMs: 7_000,
  project: () => undefined,
  standing: ({ username }, isClosed) => ({ loggedIn: username !== null && !isClosed }),
  diff: differenceOfUps,
  complaint: ({ power, status }) => complaintOf(power, status),
  connect: async (settings, signal, secrets) =>
    NutUpsLink.over(await openLine(settings.line, signal), settings, secrets),
};

export function differenceOfUps({ loggedIn }: Pick<SeenUps, 'loggedIn'>, wanted: WantedUps): readonly UpsCommand[] {
  if (loggedIn === wanted.loggedIn) return [];
  return wanted.loggedIn
    ? [{ type: 'log-in', key: 'log-in', text: 'Zgłoś się zasilaczowi, żeby nas uprzedził' }]
    : [{ type: 'log-out', key: 'log-out', text: 'Wyloguj się z zasilacza, bo sala jest bezpiecznie zamknięta' }];
}

const troubles: Readonly<Record<string, string>> = {
  FSD: 'Serwer NUT wyłącza zasilanie',
  LB: 'Akumulator na wyczerpaniu',
  RB: 'Akumulator zasilacza trzeba wymienić',
  OVER: 'Zasilacz jest przeciążony',
  ALARM: 'Zasilacz zgłasza alarm',
  BYPASS: 'Zasilacz pracuje w obejściu: akumulator nie chroni',
  OFF: 'Zasilacz jest wyłączony',
  CAL: 'Trwa kalibracja akumulatora',
  OB: 'Zasilanie z akumulatora',
};

function complaintOf(power: SeenUps['power'], status: readonly string[]): string | undefined {
  const word = Object.keys(troubles).find((one) => status.includes(one));
  if (word) return troubles[word];
  return power === 'unknown' ? 'Stan zasilania nieznany' : undefined;
}
