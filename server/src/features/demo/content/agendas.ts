import { randomUUID } from 'node:crypto';
import type { ItemDocument, ItemDraft, ItemKind, PlannedVote } from '../../../../../core/src/agenda/agenda-item.js';
import { votingMatters } from '../../../../../core/src/voting/voting-matters.js';
import { type DemoDraft, draftTextOf } from './demo-draft.js';
import { municipality } from './municipality.js';

/** A draft and the PDF it was printed to. */
export interface PrintedDraft {
  readonly draft: DemoDraft;
  readonly document: ItemDocument;
}

type Untitled = Omit<ItemDraft, 'itemId' | 'number'>;

/** The convened session, in the usual order (council-law §6.2). @param previous `XXI sesji`, whose minutes are adopted. */
export function upcomingAgenda(drafts: readonly PrintedDraft[], previous: string): ItemDraft[] {
  return numbered([
    plainItem('opening', 'Otwarcie sesji i stwierdzenie prawomocności obrad'),
    plainItem('agenda-changes', 'Wnioski o zmianę porządku obrad', {
      subject: 'Wniosek Wójta o wprowadzenie do porządku obrad informacji o przygotowaniu dróg gminnych do zimy',
      kind: 'procedural',
      matter: 'agenda-change',
      ...votingMatters['agenda-change'],
    }),
    plainItem('minutes', `Przyjęcie protokołu z obrad ${previous}`, minutesVote(previous)),
    plainItem('mayor-report', 'Sprawozdanie Wójta z pracy w okresie między sesjami'),
    plainItem('interpellations', 'Interpelacje i zapytania radnych i sołtysów'),
    ...drafts.map(resolutionItem),
    plainItem('information', 'Informacja o stanie realizacji zadań oświatowych w minionym roku szkolnym'),
    plainItem('replies', 'Odpowiedzi na interpelacje zgłoszone na poprzednich sesjach'),
    plainItem('open-floor', 'Wolne wnioski i informacje'),
    plainItem('closing', 'Zamknięcie obrad'),
  ]);
}

export function pastAgenda(drafts: readonly PrintedDraft[], previous: string): ItemDraft[] {
  return numbered([
    plainItem('opening', 'Otwarcie sesji i stwierdzenie prawomocności obrad'),
    plainItem('agenda-changes', 'Wnioski o zmianę porządku obrad', {
      subject: 'Wniosek Klubu Radnych Niezależni o zdjęcie z porządku obrad druku nr 139',
      kind: 'procedural',
      matter: 'agenda-change',
      ...votingMatters['agenda-change'],
    }),
    plainItem('minutes', `Przyjęcie protokołu z obrad ${previous}`, minutesVote(previous)),
    plainItem('mayor-report', 'Sprawozdanie Wójta z pracy w okresie między sesjami'),
    plainItem('interpellations', 'Interpelacje i zapytania radnych i sołtysów'),
    ...drafts.map(resolutionItem),
    plainItem('open-floor', 'Wolne wnioski i informacje'),
    plainItem('closing', 'Zamknięcie obrad'),
  ]);
}

/** An item without papers. */
export function plainItem(kind: ItemKind, title: string, vote: PlannedVote | null = null): Untitled {
  return { kind, title, vote, draftNo: null, sponsor: null, documents: [] };
}

function resolutionItem({ draft, document }: PrintedDraft): Untitled {
  const { draftNo, subject, sponsor, matter, kind } = draft;
  return {
    kind: kind ?? 'resolution',
    title: kind === 'complaint' ? rest(subject) : `Podjęcie uchwały ${subject}`,
    draftNo: `druk nr ${draftNo}`,
    sponsor: sponsor ?? municipality.mayorNominative,
    documents: [document],
    text: draftTextOf(draft),
    vote: {
      subject: `Projekt uchwały ${subject} (druk nr ${draftNo})`,
      kind: 'resolution',
      matter,
      ...votingMatters[matter],
    },
  };
}

function minutesVote(previous: string): PlannedVote {
  return { subject: `Przyjęcie protokołu z obrad ${previous}`, kind: 'minutes', ...votingMatters.ordinary };
}

/** `w sprawie rozpatrzenia skargi …` → `Rozpatrzenie skargi …`: the genitive and the nominative differ in their first letters only. */
function rest(subject: string): string {
  return subject.replace('w sprawie rozpatrzenia', 'Rozpatrzenie');
}

export function numbered(items: readonly Untitled[]): ItemDraft[] {
  return items.map((untitled, index) => ({ ...untitled, itemId: randomUUID(), number: String(index + 1) }));
}
