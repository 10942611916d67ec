import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import type { SessionPurpose } from '../../../../core/src/session/session-purpose.js';
import { agendaFrom, type TemplateItem } from './session-template.js';

/** Titles and papers are Polish whatever the screen's language: they stand in the agenda (§6.2). */
const beginning: readonly TemplateItem[] = [{ kind: 'opening' }, { kind: 'agenda-changes' }, { kind: 'minutes' }];
const ending: readonly TemplateItem[] = [{ kind: 'replies' }, { kind: 'open-floor' }, { kind: 'closing' }];

const ordinary: readonly TemplateItem[] = [
  ...beginning,
  { kind: 'mayor-report' },
  { kind: 'interpellations' },
  ...ending,
];

/** The long-term forecast before the budget (art. 230 ust. 6 u.f.p.), opinions of RIO and committees, then the amendments. */
const budget: readonly TemplateItem[] = [
  ...beginning,
  { kind: 'mayor-report' },
  { kind: 'interpellations' },
  {
    kind: 'information',
    title: 'Przedstawienie projektu uchwały budżetowej na rok {year} i projektu wieloletniej prognozy finansowej',
    papers: ['Projekt uchwały budżetowej z uzasadnieniem i materiałami informacyjnymi'],
    hint: 'budgetDraft',
    sponsor: 'Wójt Gminy',
  },
  {
    kind: 'information',
    title: 'Opinie Regionalnej Izby Obrachunkowej o projekcie uchwały budżetowej i o wieloletniej prognozie finansowej',
    papers: ['Opinia RIO o projekcie uchwały budżetowej', 'Opinia RIO o projekcie wieloletniej prognozy finansowej'],
    hint: 'budgetChamber',
  },
  {
    kind: 'information',
    title: 'Opinie komisji Rady o projekcie uchwały budżetowej',
    papers: ['Opinie komisji'],
    hint: 'budgetCommittees',
  },
  {
    kind: 'information',
    title: 'Poprawki do projektu uchwały budżetowej i stanowisko Wójta',
    hint: 'budgetAmendments',
  },
  {
    kind: 'resolution',
    title: 'Podjęcie uchwały w sprawie wieloletniej prognozy finansowej',
    papers: ['Projekt uchwały w sprawie wieloletniej prognozy finansowej'],
    hint: 'forecastFirst',
    sponsor: 'Wójt Gminy',
  },
  {
    kind: 'resolution',
    title: 'Podjęcie uchwały budżetowej na rok {year}',
    subject: 'Uchwała budżetowa na rok {year}',
    papers: ['Projekt uchwały budżetowej na rok następny'],
    hint: 'budgetVote',
    sponsor: 'Wójt Gminy',
  },
  ...ending,
];

/** the order is the law's, the hub keeps it in the session. */
const annual: readonly TemplateItem[] = [
  ...beginning,
  {
    kind: 'state-report',
    title: 'Rozpatrzenie raportu o stanie gminy za rok {lastYear} – debata',
    papers: ['Raport o stanie gminy'],
    hint: 'stateReport',
    sponsor: 'Wójt Gminy',
  },
  {
    kind: 'confidence',
    papers: ['Projekt uchwały w sprawie udzielenia wotum zaufania'],
    hint: 'confidence',
    sponsor: 'Przewodniczący Rady',
  },
  {
    kind: 'financial-reports',
    title: 'Rozpatrzenie sprawozdania finansowego i sprawozdania z wykonania budżetu za rok {lastYear}',
    papers: ['Sprawozdanie finansowe', 'Sprawozdanie z wykonania budżetu', 'Informacja o stanie mienia'],
    hint: 'financialReports',
    sponsor: 'Wójt Gminy',
  },
  {
    kind: 'discharge-opinions',
    papers: [
      'Opinia RIO o sprawozdaniu z wykonania budżetu',
      'Wniosek komisji rewizyjnej w sprawie absolutorium',
      'Opinia RIO o wniosku komisji rewizyjnej',
    ],
    hint: 'dischargeOpinions',
  },
  {
    kind: 'resolution',
    title: 'Podjęcie uchwały w sprawie zatwierdzenia sprawozdania finansowego oraz sprawozdania z wykonania budżetu',
    papers: ['Projekt uchwały w sprawie zatwierdzenia sprawozdań'],
    hint: 'reportsVote',
    sponsor: 'Wójt Gminy',
  },
  {
    kind: 'discharge',
    title: 'Podjęcie uchwały w sprawie udzielenia Wójtowi absolutorium z tytułu wykonania budżetu za rok {lastYear}',
    papers: ['Projekt uchwały w sprawie absolutorium'],
    hint: 'discharge',
    sponsor: 'Komisja Rewizyjna',
  },
  { kind: 'open-floor' },
  { kind: 'closing' },
];

/** S-11: called by the commissioner, led by the senior councillor until a chair is elected. */
const first: readonly TemplateItem[] = [
  {
    kind: 'opening',
    title: 'Otwarcie I sesji przez radnego seniora i stwierdzenie prawomocności obrad',
    hint: 'senior',
  },
  { kind: 'oath', title: 'Złożenie ślubowania przez radnych', hint: 'oath' },
  { kind: 'election', title: 'Wybór Przewodniczącego Rady Gminy', election: 'chair', hint: 'chairElection' },
  {
    kind: 'election',
    title: 'Wybór Wiceprzewodniczących Rady Gminy',
    election: 'vice-chair',
    hint: 'viceChairElection',
  },
  { kind: 'oath', title: 'Złożenie ślubowania przez Wójta Gminy', hint: 'mayorOath' },
  { kind: 'open-floor' },
  { kind: 'closing' },
];

/** A template is a list of items, not a branch in the program. */
export const sessionTemplates: Readonly<Record<SessionPurpose, readonly TemplateItem[]>> = {
  ordinary,
  budget,
  annual,
  first,
};

/** Usual lead time of the notice in days (S-02): a statut mostly wants two weeks for the budget. */
export const leadDays: Readonly<Record<SessionPurpose, number>> = { ordinary: 7, budget: 14, annual: 14, first: 7 };

/** The agenda a session of this kind starts from. @param date its day, or empty @param viceChairs B-08: as the statut wants */
export function templateAgenda(
  sessionNumber: number,
  purpose: SessionPurpose = 'ordinary',
  date = '',
  viceChairs: number | null = null,
): readonly ItemDraft[] {
  return agendaFrom(sessionTemplates[purpose], { sessionNumber, date, viceChairs });
}
