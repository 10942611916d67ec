import type { VotingOutcome } from '../../../core/src/voting/voting.js';
import { chainFaultTexts } from '../../../protocol/src/chain-fault-texts.js';
import { numbersLine } from '../../../protocol/src/legal-terms.js';
import type { Verification } from './verification.js';

const faultTexts: Readonly<Record<Extract<Verification, { verdict: 'broken' }>['reason'], string>> = {
  ...chainFaultTexts,
  'column-mismatch': 'Kolumna tabeli mówi co innego niż treść zdarzenia.',
  'line-broken': 'Plik nie jest dziennikiem obrad.',
};

const outcomes: Readonly<Record<VotingOutcome, string>> = {
  adopted: 'większość uzyskana',
  'not-adopted': 'brak wymaganej większości',
  'void-no-quorum': 'nieważne – brak kworum',
};

/** A sentence for the reason a log was found broken. */
export function faultText(reason: keyof typeof faultTexts): string {
  return faultTexts[reason];
}

/** What was found, for people; ends in a line feed. */
export function verificationText(found: Verification, witnesses: readonly string[]): string {
  const name = `Sesja ${found.sessionId ?? '(nieznana)'}${found.title === null ? '' : ` – ${found.title}`}${found.training ? ' [TRYB SZKOLENIOWY]' : ''}`;
  const lines = found.verdict === 'intact' ? intactLines(found, witnesses) : brokenLines(found);
  return [name, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function intactLines(
  { events, closed, sealed, votings, headHash }: Extract<Verification, { verdict: 'intact' }>,
  witnesses: readonly string[],
): string[] {
  return [
    `ZGODNY: zdarzeń ${events}, sesja ${closed ? 'zamknięta' : 'niezamknięta'}, głosowań przeliczonych ponownie ${votings.length}.`,
    ...(sealed > 0
      ? [`Zdarzeń z części z wyłączoną jawnością, opublikowanych jako same skróty: ${sealed} (art. 11b u.s.g.).`]
      : []),
    ...votings.map(
      ({ no, subject, tally, outcome }) => `nr ${no}: ${numbersLine(tally)} – ${outcomes[outcome]}. ${subject}`,
    ),
    `Skrót ostatniego zdarzenia (SHA-256): ${headHash}`,
    witnesses.length > 0
      ? `Skróty z wydruków (${witnesses.length}) występują w dzienniku.`
      : `Czy dziennika ${closed ? 'nie zapisano od nowa' : 'nie ucięto na końcu'}, pokaże skrót z wydruku lub protokołu: --hash <skrót>.`,
  ];
}

function brokenLines({ seq, reason, detail, intactEvents }: Extract<Verification, { verdict: 'broken' }>): string[] {
  const place = reason === 'line-broken' ? `wiersz ${seq}` : `zdarzenie nr ${seq}`;
  return [
    `NIEZGODNY: ${place}. ${faultText(reason)}`,
    `Szczegóły: ${reason} – ${detail}`,
    `Zdarzeń zgodnych przed nim: ${intactEvents}.`,
  ];
}
