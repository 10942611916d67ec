import { formatDateTime } from '../../core/src/kernel/warsaw-time.js';
import type { Choice, VotingOutcome } from '../../core/src/voting/voting.js';
import { chainFaultTexts } from '../../protocol/src/chain-fault-texts.js';
import { numbersLine } from '../../protocol/src/legal-terms.js';
import type { Checked } from './check.js';
import type { CheckpointFault, CheckpointReport } from './checkpoints-check.js';
import type { ReceiptReport } from './receipt-check.js';

/** `good` and `bad` decide; a `note` says what could not be known from these files. */
export interface Sentence {
  readonly tone: 'good' | 'bad' | 'note';
  readonly text: string;
}

const checkpointFaults: Readonly<Record<CheckpointFault['code'], string>> = {
  'checkpoint-form': 'Plik punktów kontrolnych nie ma postaci, w jakiej go opublikowano.',
  'checkpoint-order': 'Punkty kontrolne nie stoją w kolejności.',
  'checkpoint-other-log': 'Punkt kontrolny podpisano dla innego dziennika.',
  'checkpoint-beyond': 'Podpisano dziennik dłuższy niż ten: jego koniec ucięto.',
  'checkpoint-root': 'Podpisano inny dziennik niż ten: zapisano go później od nowa.',
  'checkpoint-missing': 'Brakuje punktu kontrolnego po tym zdarzeniu.',
  'checkpoint-unsigned': 'Punktu kontrolnego nie podpisał żaden z podanych kluczy gminy.',
  'checkpoint-signature': 'Podpis gminy pod punktem kontrolnym jest fałszywy.',
  'checkpoint-key-ended': 'Punkt kontrolny podpisano kluczem wycofanym przed tym zdarzeniem.',
  'witness-signature': 'Podpis świadka pod punktem kontrolnym jest fałszywy.',
};

const keyFaults: Readonly<Record<NonNullable<Checked['keyFault']>, string>> = {
  'keys-form': 'Plik kluczy nie ma postaci, w jakiej go opublikowano.',
  'keys-signature': 'Listy kluczy nie podpisano kluczem, który na niej stoi.',
  'keys-other-log': 'Lista kluczy jest z innego dziennika.',
};

const outcomes: Readonly<Record<VotingOutcome, string>> = {
  adopted: 'większość uzyskana',
  'not-adopted': 'brak wymaganej większości',
  'void-no-quorum': 'nieważne – brak kworum',
};

const choices: Readonly<Record<Choice, string>> = { for: 'ZA', against: 'PRZECIW', abstain: 'WSTRZYMUJĘ SIĘ' };

const nextStep =
  'Pobierz pliki jeszcze raz ze strony sesji. Jeśli wynik się powtórzy, zachowaj je i zgłoś to przewodniczącemu rady.';
const plural = new Intl.PluralRules('pl');

/** `1 zdarzenie`, `164 zdarzenia`, `12 zdarzeń` */
function eventCount(count: number): string {
  const form = plural.select(count);
  return `${count} ${form === 'one' ? 'zdarzenie' : form === 'few' ? 'zdarzenia' : 'zdarzeń'}`;
}

/** The verdict in one line. A vote that was looked for and is not there outweighs a log that holds. */
export function headline({ verdict, receipt, checkpoints }: Checked): Sentence {
  if (verdict === 'broken') return bad('Niezgodne');
  if (receipt && !('seq' in receipt)) return bad('Nie ma takiego głosu');
  return checkpoints?.signed && checkpoints.count > 0 ? good('Zgodne') : good('Zgodne, ale podpisów nie sprawdzono');
}

/** What the files are about; null when not even that can be read. */
export function subject({ session }: Checked): string | null {
  return session && `${session.training ? '[TRYB SZKOLENIOWY] ' : ''}${session.title}, ${session.municipality}`;
}

/** Everything that was found, the most important first. */
export function findings(found: Checked): Sentence[] {
  const what = [...ofReceipt(found.receipt), ...ofLog(found), ...ofKeys(found), ...ofCheckpoints(found)];
  return found.verdict === 'broken' ? [...what, note(nextStep)] : what;
}

/** Each counted vote: number and subject, figures, outcome. */
export function votingLines({ votings }: Checked): { readonly heading: string; readonly figures: string }[] {
  return votings.map(({ no, subject: text, tally, outcome }) => ({
    heading: `Głosowanie nr ${no}. ${text}`,
    figures: `${numbersLine(tally)} – ${outcomes[outcome]}`,
  }));
}

/** What a person holds against a paper: the head of the log against the minutes, the key against the official bulletin. */
export function digests({
  verdict,
  headHash,
  checkpoints,
}: Checked): { readonly heading: string; readonly digest: string }[] {
  if (verdict !== 'intact') return [];
  return [
    ...(headHash ? [{ heading: 'Skrót ostatniego zdarzenia (SHA-256)', digest: headHash }] : []),
    ...(checkpoints?.signedBy ?? []).map((digest) => ({
      heading: 'Klucz gminy – porównaj z ogłoszonym w BIP',
      digest,
    })),
  ];
}

function ofLog({ logFault, events, closed, sealed, votings }: Checked): Sentence[] {
  if (logFault) {
    const { code, seq } = logFault;
    if (code === 'line-broken')
      return [
        bad(`Wiersz ${seq} pliku nie jest taki, jak zapisał go system: zmieniono go po pobraniu albo to inny plik.`),
      ];
    return [
      bad(`Pierwsze błędne zdarzenie: nr ${seq}. ${chainFaultTexts[code]}`),
      note(`Zdarzenia przed nim (${events}) są zgodne.`),
    ];
  }
  return [
    good(`Dziennik jest nienaruszony: ${eventCount(events)}, każde powiązane z poprzednim.`),
    votings.length > 0
      ? good(`Głosy przeliczono ponownie; wszystkie ogłoszone wyniki się zgadzają (${votings.length}).`)
      : note('W dzienniku nie ma jeszcze zakończonego głosowania.'),
    ...(sealed > 0
      ? [note(`Z części z wyłączoną jawnością (${sealed}) opublikowano same skróty (art. 11b u.s.g.).`)]
      : []),
    ...(closed ? [] : [note('Sesji nie zamknięto: dziennik może się jeszcze wydłużyć.')]),
  ];
}

function ofKeys({ keyFault }: Checked): Sentence[] {
  return keyFault ? [bad(keyFaults[keyFault])] : [];
}

function ofCheckpoints({ checkpoints, events, logFault }: Checked): Sentence[] {
  if (logFault) return [];
  if (!checkpoints)
    return [note('Bez punktów kontrolnych nie wiadomo, czy dziennika nie zapisano od nowa ani nie ucięto na końcu.')];
  const { fault, count, covered } = checkpoints;
  if (fault) return [bad(`${placeOf(fault)} ${checkpointFaults[fault.code]}`)];
  return [
    count === 0
      ? note('Nie ma jeszcze żadnego punktu kontrolnego.')
      : good(`Punkty kontrolne (${count}) zgadzają się z dziennikiem.`),
    ...ofSignatures(checkpoints),
    ...(count > 0 && covered < events
      ? [note(`Ostatnich zdarzeń nie objął jeszcze punkt kontrolny (${events - covered}).`)]
      : []),
  ];
}

function ofSignatures({ signed, count, witnesses, strangers }: CheckpointReport): Sentence[] {
  if (count === 0) return [];
  if (!signed) return [note('Podpisów nie sprawdzono: podaj plik kluczy.')];
  return [
    good('Punkty kontrolne podpisano kluczem gminy.'),
    ...witnesses.map(({ name, size, at }) =>
      good(`Świadek ${name} potwierdził dziennik do zdarzenia nr ${size} (${formatDateTime(at)}).`),
    ),
    ...(strangers > 0 ? [note(`Podpisów, których kluczy nie podano: ${strangers}.`)] : []),
  ];
}

function placeOf({ from, to, no, code }: CheckpointFault): string {
  if (code === 'checkpoint-beyond') return `Pierwsze brakujące zdarzenie: nr ${from}.`;
  if (code === 'checkpoint-root')
    return from === to ? `Błędne zdarzenie: nr ${from}.` : `Pierwsze błędne zdarzenie: od nr ${from} do nr ${to}.`;
  return code === 'checkpoint-missing' ? `Zdarzenie nr ${from}.` : `Punkt kontrolny ${no}. w pliku.`;
}

function ofReceipt(receipt: ReceiptReport | null): Sentence[] {
  if (!receipt) return [];
  const { code } = receipt;
  if (!('seq' in receipt)) {
    return receipt.standing === 'no-code'
      ? [bad(`„${code}” nie jest kodem potwierdzenia: ma on osiem znaków.`)]
      : [bad(`W dzienniku nie ma głosu o kodzie ${code}.`)];
  }
  const place = `w dzienniku jako zdarzenie nr ${receipt.seq}${receipt.no === null ? '' : `, głosowanie nr ${receipt.no}`}`;
  const choice = choices[receipt.choice];
  switch (receipt.standing) {
    case 'counted':
      return [good(`Twój głos (${code}) stoi ${place}, policzony jako ${choice}.`)];
    case 'replaced':
      return [
        note(
          `Głos ${code} (${choice}) stoi ${place}; zmieniono go przed zamknięciem. Liczy się zdarzenie nr ${receipt.replacedBySeq}.`,
        ),
      ];
    case 'set-aside':
      return [
        note(
          `Głos ${code} (${choice}) stoi ${place}; nie liczy się, bo radny/-a został/-a wyłączony/-a (art. 25a u.s.g.).`,
        ),
      ];
    case 'not-counted':
      return [note(`Głos ${code} (${choice}) stoi ${place}; głosowania jeszcze nie zamknięto.`)];
  }
}

function good(text: string): Sentence {
  return { tone: 'good', text };
}
function bad(text: string): Sentence {
  return { tone: 'bad', text };
}
function note(text: string): Sentence {
  return { tone: 'note', text };
}
