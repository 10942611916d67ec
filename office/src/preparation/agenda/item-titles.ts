import type { ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import { roman } from '../../../../core/src/council/roman.js';

/** How a resolution's title begins; the matter follows. Titles of an agenda are Polish whatever the screen's language. */
export const resolutionOpening = 'Podjęcie uchwały w sprawie ';

/** How the title of a draft begins that a committee opines on (K-10). */
export const opinionOpening = 'Zaopiniowanie projektu uchwały w sprawie ';

const titles: Readonly<Record<Exclude<ItemKind, 'minutes'>, string>> = {
  opening: 'Otwarcie sesji i stwierdzenie prawomocności obrad',
  'agenda-changes': 'Wnioski o zmianę porządku obrad',
  'mayor-report': 'Sprawozdanie Wójta z pracy w okresie między sesjami',
  interpellations: 'Interpelacje i zapytania radnych i sołtysów',
  resolution: resolutionOpening,
  information: 'Informacja o ',
  complaint: 'Rozpatrzenie skargi ',
  replies: 'Odpowiedzi na interpelacje zgłoszone na poprzednich sesjach',
  'open-floor': 'Wolne wnioski i informacje',
  closing: 'Zamknięcie obrad',
  oath: 'Złożenie ślubowania',
  election: 'Wybór ',
  'state-report': 'Debata nad raportem o stanie gminy',
  confidence: 'Podjęcie uchwały w sprawie udzielenia Wójtowi wotum zaufania',
  'financial-reports': 'Rozpatrzenie sprawozdania finansowego i sprawozdania z wykonania budżetu',
  'discharge-opinions': 'Opinie Regionalnej Izby Obrachunkowej oraz wniosek Komisji Rewizyjnej w sprawie absolutorium',
  discharge: 'Podjęcie uchwały w sprawie udzielenia Wójtowi absolutorium',
};

/** The usual title of §6.2. @param sessionNumber of the session itself; the minutes are those of the one before */
export function usualTitle(kind: ItemKind, sessionNumber: number): string {
  if (kind !== 'minutes') return titles[kind];
  return sessionNumber > 1
    ? `Przyjęcie protokołu z obrad ${roman(sessionNumber - 1)} sesji`
    : 'Przyjęcie protokołu z obrad';
}

/** Whether the title waits for its matter: `Podjęcie uchwały w sprawie `. */
export function isUnfinished({ kind, title }: { kind: ItemKind; title: string }): boolean {
  if (title.trim() === '' || title.trim() === opinionOpening.trim()) return true;
  return kind !== 'minutes' && titles[kind].endsWith(' ') && title.trim() === titles[kind].trim();
}
