import { formatDateTime } from '../../core/src/kernel/warsaw-time.js';
import type { Majority } from '../../core/src/voting/majority.js';
import { votesNeeded } from '../../core/src/voting/majority.js';
import type { VotingForm } from '../../core/src/voting/matters.js';
import type { BallotOrigin, Category, Tally, VotingKind, VotingOutcome } from '../../core/src/voting/voting.js';
import type { VotingRecord, VotingRemark } from './http/sessions.js';
import type { SecretRoundView } from './views/elections-part.js';
import type { ObjectionView } from './views/standing-part.js';

/** The law's words on papers and in open data, exactly as the catalogue has them (V-01, §11.3). Always Polish. */
export const trainingNotice = 'TRYB SZKOLENIOWY – dokument nie ma mocy prawnej';

/** Headings of the groups of layout A. */
export const categoryHeadings: Readonly<Record<Category, string>> = {
  for: 'ZA',
  against: 'PRZECIW',
  abstain: 'WSTRZYMUJĘ SIĘ',
  'not-voted': 'BRAK GŁOSU',
  absent: 'NIEOBECNI',
  excluded: 'WYŁĄCZENI (art. 25a)',
};

/** The same for one person: column `Głos` of layout B. */
export const categoryOfOne: Readonly<Record<Category, string>> = {
  ...categoryHeadings,
  absent: 'NIEOBECNY/-A',
  excluded: 'WYŁĄCZONY/-A (art. 25a)',
};

const kinds: Readonly<Record<VotingKind, string>> = {
  resolution: 'w sprawie uchwały',
  procedural: 'nad wnioskiem proceduralnym',
  minutes: 'nad przyjęciem protokołu',
  opinion: 'nad opinią',
  other: 'inne',
  amendment: 'nad poprawką',
};

const forms: Readonly<Record<VotingForm, string>> = {
  open: 'jawne, imienne',
  'roll-call': 'jawne, imienne przez wywołanie nazwisk',
  secret: 'tajne',
};

/** Hands raised in a committee leave no list of names (K-05): such a vote is not called one by name. */
export function kindText({ kind, form, byHands }: Pick<VotingRecord, 'kind' | 'form' | 'byHands'>): string {
  return `${byHands ? 'jawne' : forms[form]}, ${kinds[kind]}`;
}

const outcomes: Readonly<Record<VotingKind, Readonly<Record<Exclude<VotingOutcome, 'void-no-quorum'>, string>>>> = {
  resolution: { adopted: 'Uchwała podjęta', 'not-adopted': 'Uchwała niepodjęta' },
  procedural: { adopted: 'Wniosek przyjęty', 'not-adopted': 'Wniosek nieprzyjęty' },
  minutes: { adopted: 'Protokół przyjęty', 'not-adopted': 'Protokół nieprzyjęty' },
  opinion: { adopted: 'Opinia przyjęta', 'not-adopted': 'Opinia nieprzyjęta' },
  amendment: { adopted: 'Poprawka przyjęta', 'not-adopted': 'Poprawka nieprzyjęta' },
  other: { adopted: 'Rada opowiedziała się za', 'not-adopted': 'Rada nie opowiedziała się za' },
};

/** a vote whose quorum broke is void, whatever was voted. */
export function outcomeText(kind: VotingKind, outcome: VotingOutcome): string {
  return outcome === 'void-no-quorum' ? 'Nieważne – brak kworum' : outcomes[kind][outcome];
}

/** The result with what became of it (V-17, V-18, V-23); the outcome alone where nothing did. */
export function standingText({ kind, status, annulment, consequence, result }: VotingRecord): string {
  if (annulment) return 'Nieważne – głosowanie unieważnione';
  if (status === 'repeated') return 'Powtórzone (reasumpcja)';
  if (consequence?.kind === 'confidence-refused-by-law')
    return 'Nieudzielenie wotum zaufania z mocy prawa (art. 28aa ust. 9)';
  return outcomeText(kind, result.outcome);
}

/** Why a vote does not stand, which one it repeats or gave way to, and the chair's word on a discharge (V-24). */
export function standingNotes({ annulment, revote, repeatedByNo, consequence }: VotingRecord): readonly string[] {
  const discharge = consequence?.kind === 'discharge-not-adopted' ? consequence : null;
  return [
    annulment && `Unieważnione ${formatDateTime(annulment.at)} przez Przewodniczącego. Powód: ${annulment.reason}`,
    revote &&
      `Powtórzenie głosowania nr ${revote.ofNo} na podstawie wniosku przyjętego w głosowaniu nr ${revote.motionNo}. Powód: ${revote.reason}`,
    repeatedByNo === null ? null : `Zastąpione głosowaniem nr ${repeatedByNo}.`,
    discharge && 'Odmowy absolutorium nie wyprowadza się z tego wyniku (art. 28a ust. 2 u.s.g.).',
    discharge?.decision ? `Rozstrzygnięcie Przewodniczącego: ${discharge.decision}` : null,
  ].filter((note) => note !== null);
}

const concerns: Readonly<Record<ObjectionView['concerns'], string>> = {
  'own-vote': 'własny głos',
  count: 'liczenie głosów',
};

/** V-32, one objection with the chair's note, for the list's footer. */
export function objectionText({ fullName, concerns: target, text, at, note }: ObjectionView): string {
  const noted = note === null ? '' : ` Odnotowano: ${note}`;
  return `${fullName}, ${formatDateTime(at)} (${concerns[target]}): ${text}${noted}`;
}

export const statusTexts: Readonly<Record<VotingRecord['status'], string>> = {
  closed: 'zamknięte',
  announced: 'ogłoszone',
  void: 'nieważne',
  repeated: 'powtórzone',
};

/** States of a round of a secret vote (§5). */
export const roundStatusTexts: Readonly<Record<SecretRoundView['status'], string>> = {
  open: 'trwa',
  closed: 'liczenie głosów',
  counted: 'przed ogłoszeniem',
  announced: 'ogłoszona',
  void: 'nieważna',
};

/** §2.2 in words; `committee`: the name of the committee that votes, if one does (K-06). */
export function majorityText(majority: Majority, committee?: string | null): string {
  const whole = committee ? 'składu komisji' : 'ustawowego składu rady';
  switch (majority.kind) {
    case 'simple':
      return 'zwykła';
    case 'absolute-of-votes':
      return 'bezwzględna';
    case 'absolute-of-statutory':
      return `bezwzględna ${whole}`;
    case 'qualified':
      return majority.of === 'statutory'
        ? `co najmniej ${majority.p}/${majority.q} ${whole}`
        : `co najmniej ${majority.p}/${majority.q} głosów`;
  }
}

/** an exact number where the statutory composition sets it, a comparison where the votes cast do. */
export function thresholdText(majority: Majority, statutorySize: number): string {
  switch (majority.kind) {
    case 'simple':
      return 'więcej głosów ZA niż PRZECIW';
    case 'absolute-of-votes':
      return 'więcej głosów ZA niż PRZECIW i WSTRZYMUJĘ SIĘ łącznie';
    case 'absolute-of-statutory':
      return votesFor(votesNeeded(majority, statutorySize, statutorySize));
    case 'qualified':
      return majority.of === 'statutory'
        ? votesFor(votesNeeded(majority, statutorySize, statutorySize))
        : `co najmniej ${majority.p}/${majority.q} oddanych głosów ZA`;
  }
}

const plural = new Intl.PluralRules('pl');

function votesFor(count: number): string {
  const word = { one: 'głos', few: 'głosy', many: 'głosów' }[plural.select(count) as 'one' | 'few' | 'many'];
  return `co najmniej ${count} ${word} ZA`;
}

/** The numbers line as readers know it (§11.3); the excluded are named when there are any. */
export function numbersLine(tally: Tally): string {
  const line = `ZA: ${tally.for}, PRZECIW: ${tally.against}, WSTRZYMUJĘ SIĘ: ${tally.abstain}, BRAK GŁOSU: ${tally.notVoted}, NIEOBECNI: ${tally.absent}`;
  return tally.excluded > 0 ? `${line}, WYŁĄCZENI (art. 25a): ${tally.excluded}` : line;
}

const methodTexts: Readonly<Record<VotingRecord['method'], string>> = {
  devices: 'urządzenia umożliwiające sporządzenie i utrwalenie imiennego wykazu głosowań (art. 14 ust. 2 u.s.g.)',
  'roll-call': 'głosowanie imienne przez wywołanie nazwisk',
  'device-failure': 'głosowanie imienne przeprowadzone w trybie art. 14 ust. 3 u.s.g.',
  mixed: 'urządzenia (art. 14 ust. 2 u.s.g.) oraz głosy wpisane przez obsługę, oznaczone w wykazie',
};

/** K-05: art. 14 ust. 2 and 3 are about sessions; a committee votes by name because its statut lets it. */
const committeeMethodTexts: Readonly<Record<VotingRecord['method'], string>> = {
  devices: 'urządzenia, z wykazem imiennym',
  'roll-call': methodTexts['roll-call'],
  'device-failure': 'głosowanie imienne przez wywołanie nazwisk po awarii urządzeń',
  mixed: 'urządzenia oraz głosy wpisane przez obsługę, oznaczone w wykazie',
};

/** How it was voted; `byHands`: hands were counted in a committee (K-05). */
export function methodText({
  method,
  byHands,
  committee,
}: Pick<VotingRecord, 'method' | 'byHands' | 'committee'>): string {
  if (byHands) return 'przez podniesienie ręki (statut)';
  return (committee ? committeeMethodTexts : methodTexts)[method];
}

/** V-15, V-16: how a vote came in, beside it in every list; nothing for the voter’s own device. */
export function originText(origin: BallotOrigin | null | undefined): string {
  return origin ? origins[origin] : '';
}

const origins: Readonly<Record<BallotOrigin, string>> = {
  device: '',
  oral: 'głos podany ustnie',
  hand: 'przez podniesienie ręki',
  paper: 'z arkusza papierowego',
};

export const remarkTexts: Readonly<Record<VotingRemark, string>> = {
  'void-no-quorum': 'Głosowanie nieważne – brak kworum; wykaz zachowuje oddane głosy.',
  'ballot-set-aside': 'Głos oddany przed wyłączeniem (art. 25a) nie został policzony.',
  'late-ballot-refused': 'Głos, który dotarł po zamknięciu głosowania, nie został przyjęty.',
  annulled: 'Głosowanie unieważnione przez Przewodniczącego; wykaz zachowuje oddane głosy.',
  repeated: 'Głosowanie powtórzone (reasumpcja); wykaz zachowuje oddane głosy.',
  'entered-ballots': 'Część głosów podano ustnie, przez podniesienie ręki albo na arkuszu papierowym.',
  objection: 'Zgłoszono zastrzeżenie do głosowania.',
};
