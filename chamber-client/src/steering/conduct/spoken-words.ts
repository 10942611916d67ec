import type { ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import type { ItemStep } from '../../../../core/src/conduct/item-course.js';
import type { Role } from '../../../../core/src/council/council.js';
import type { CommitteesPart } from '../../../../protocol/src/views/committees-part.js';
import type { AgendaItemView, VotingPart } from '../../../../protocol/src/views/parts.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { sharedPl } from '../../../../web-shared/src/i18n/shared-pl.js';

/** What the chair says at a step unless the kind of the item has words of its own (§6.2). */
const words: Readonly<Record<ItemStep, string>> = {
  motions: 'Czy są wnioski o zmianę porządku obrad?',
  remarks: 'Protokół był wyłożony do wglądu. Czy są uwagi do protokołu?',
  report: 'Proszę o przedstawienie sprawy.',
  opinion: 'Proszę przewodniczących komisji o przedstawienie opinii.',
  'club-stances': 'Proszę przedstawicieli klubów radnych o przedstawienie stanowisk.',
  discussion: 'Otwieram dyskusję. Kto z Państwa chce zabrać głos?',
  residents: 'Głos zabierają mieszkańcy, którzy złożyli zgłoszenia, w kolejności zgłoszeń.',
  amendments: 'Zamykam dyskusję. Czy są poprawki do projektu uchwały?',
};

const wordsByKind: Readonly<Partial<Record<ItemKind, Readonly<Partial<Record<ItemStep, string>>>>>> = {
  'mayor-report': { report: 'Proszę Wójta o przedstawienie sprawozdania.' },
  interpellations: { discussion: 'Proszę radnych i sołtysów o interpelacje i zapytania.' },
  information: { report: 'Proszę o przedstawienie informacji.' },
  replies: { report: 'Proszę o odpowiedzi na interpelacje zgłoszone na poprzednich sesjach.' },
  'open-floor': { discussion: 'Proszę o wolne wnioski i informacje.' },
  'state-report': {
    report: 'Proszę Wójta o przedstawienie raportu o stanie gminy.',
    discussion: 'Otwieram debatę nad raportem o stanie gminy. Radni zabierają głos bez ograniczeń czasowych.',
  },
  confidence: { report: 'Odczytuję projekt uchwały w sprawie udzielenia Wójtowi wotum zaufania.' },
  discharge: {
    report: 'Proszę o przedstawienie sprawozdania z wykonania budżetu i sprawozdania finansowego.',
    opinion: 'Proszę o odczytanie opinii Regionalnej Izby Obrachunkowej oraz wniosku Komisji Rewizyjnej.',
  },
};

/** A committee is no debate of art. 28aa, and councillors who are no members may speak there (K-02). */
const wordsInCommittee: Readonly<Partial<Record<ItemStep, string>>> = {
  discussion: 'Otwieram dyskusję. Głos mogą zabrać także radni spoza komisji. Kto z Państwa chce zabrać głos?',
};

/** Whose office is said before the name; a councillor, an inhabitant and a guest are called by name alone, right for women and men. */
const offices: readonly Role[] = [
  'mayor',
  'deputy-mayor',
  'municipal-secretary',
  'treasurer',
  'legal-counsel',
  'village-head',
];

function titleOf(role: Role): string {
  return offices.includes(role) ? `${sharedPl.role[role]} ` : '';
}

/**
 * What the chair reads out when taking the next step; null where the screen shows the words elsewhere or there are none.
 * The council sits in Polish, whatever the language of the screen.
 */
export function spokenWords(view: ChairView): string | null {
  const { nextStep, header, committees = [], agenda, floor, voting } = view;
  const itemOf = (itemId: string) => agenda.items.find((item) => item.itemId === itemId);
  switch (nextStep.kind) {
    case 'open-session':
      return committees.length > 0
        ? `Otwieram posiedzenie: ${header.title}. Na podstawie listy obecności stwierdzam: ${quorumsInWords(committees)}.`
        : `Otwieram obrady: ${header.title}. Na podstawie listy obecności stwierdzam, że ${quorumInWords(view)}. Rada może podejmować prawomocne uchwały.`;
    case 'open-sitting':
      return committees.length > 0
        ? `Wznawiam obrady: ${header.title}. Stwierdzam: ${quorumsInWords(committees)}.`
        : `Wznawiam obrady: ${header.title}. Stwierdzam, że ${quorumInWords(view)}, jest kworum.`;
    case 'end-recess':
      return 'Wznawiam obrady po przerwie.';
    case 'start-item': {
      const item = itemOf(nextStep.itemId);
      const verb = item?.status === 'suspended' ? 'Wracamy' : 'Przechodzimy';
      return item ? `${verb} do punktu ${item.number}: ${item.title}.` : null;
    }
    case 'take-item-step': {
      const item = itemOf(nextStep.itemId);
      return item ? wordsOfStep(item, nextStep.step, committees.length > 0) : null;
    }
    case 'grant-floor': {
      const request = floor.queue.find(({ requestId }) => requestId === nextStep.requestId);
      return request ? `Głos ma: ${titleOf(request.role)}${request.fullName}.` : null;
    }
    case 'end-floor':
      return 'Dziękuję.';
    case 'open-voting':
      return voting ? wordsOfVote(voting, committees) : null;
    case 'close-voting':
      return 'Czy wszyscy Państwo oddali głos? Zamykam głosowanie.';
    case 'close-session':
      return `Porządek obrad został wyczerpany. Zamykam obrady: ${header.title}.`;
    default:
      return null;
  }
}

function quorumInWords({ quorum, header }: ChairView): string {
  return `obecnych jest ${quorum.present} radnych na ${header.statutorySize} ustawowego składu`;
}

/** Each committee has a quorum of its own and adopts no resolutions (K-06, K-07, K-10). */
function quorumsInWords(committees: CommitteesPart): string {
  return committees
    .map(({ name, quorum }) => {
      const standing = quorum.met ? 'jest kworum' : 'kworum nie ma';
      return `${name} – obecnych ${quorum.present} na ${quorum.statutorySize} członków, ${standing}`;
    })
    .join('; ');
}

/** At a joint sitting everybody must hear whose vote it is (K-07). */
function wordsOfVote({ subject, committeeId }: NonNullable<VotingPart>, committees: CommitteesPart): string {
  const voting = committees.find((committee) => committee.committeeId === committeeId);
  const question = `Poddaję pod głosowanie: ${subject.replace(/[.\s]+$/, '')}. Kto jest za, kto przeciw, kto się wstrzymuje?`;
  return voting && committees.length > 1 ? `Głosuje ${voting.name}. ${question}` : question;
}

function wordsOfStep({ kind, draftNo, sponsor }: AgendaItemView, step: ItemStep, isCommittee: boolean): string {
  const own = (isCommittee ? wordsInCommittee[step] : undefined) ?? wordsByKind[kind]?.[step];
  if (own || step !== 'report' || kind !== 'resolution') return own ?? words[step];
  const who = sponsor ? ` (${sponsor})` : '';
  return `Proszę wnioskodawcę${who} o przedstawienie projektu uchwały${draftNo ? `, ${draftNo}` : ''}.`;
}
