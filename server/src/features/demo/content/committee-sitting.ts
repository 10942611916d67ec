import type { ItemDraft, PlannedVote } from '../../../../../core/src/agenda/agenda-item.js';
import { statutTerms } from '../../../../../core/src/committees/committee-vote.js';
import { numbered, type PrintedDraft, plainItem } from './agendas.js';
import { type DemoDraft, draftTextOf, executedByMayor, inForceAtOnce } from './demo-draft.js';
import { municipality } from './municipality.js';

/** The committee of the demo that sits, and the title of its sitting. */
export const sittingOfDemo = {
  committee: 'Komisja Budżetu i Finansów',
  title: 'Posiedzenie Komisji Budżetu i Finansów',
  time: '10:00',
} as const;

/** Drafts on their way to the council: a committee opines on them first. @param year of the sitting */
export function draftsForOpinion(year: number): readonly DemoDraft[] {
  return [
    {
      draftNo: '149',
      matter: 'ordinary',
      subject: 'w sprawie zasad udzielania dotacji celowej na wymianę źródeł ciepła',
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 403 ust. 5 ustawy z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska',
      paragraphs: [
        [{ text: 'Dotacja wynosi 50% kosztów wymiany, nie więcej niż 8 000 zł na jeden budynek.' }],
        [{ text: 'Wnioski rozpatruje się w kolejności wpływu, do wyczerpania środków w budżecie Gminy.' }],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: ['W Gminie pozostało około 340 kotłów pozaklasowych. Dotacja uzupełnia program krajowy.'],
      financialEffects: [`Wydatki do 400 000 zł w ${year + 1} roku.`],
    },
    {
      draftNo: '150',
      matter: 'ordinary',
      subject: `w sprawie stawki dotacji przedmiotowej dla Zakładu Gospodarki Komunalnej na ${year + 1} rok`,
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 219 ust. 4 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych',
      paragraphs: [
        [{ text: 'Ustala się stawkę dotacji przedmiotowej w wysokości 3,20 zł do 1 m³ odebranych ścieków.' }],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: ['Stawka pokrywa różnicę między kosztem odbioru ścieków a ceną ustaloną w taryfie.'],
      financialEffects: ['Wydatki bieżące około 290 000 zł rocznie.'],
    },
  ];
}

/** The agenda of a sitting, with the terms of the statut (K-06, K-10). */
export function sittingAgenda(drafts: readonly PrintedDraft[]): ItemDraft[] {
  return numbered([
    plainItem('opening', 'Otwarcie posiedzenia i stwierdzenie kworum'),
    plainItem('agenda-changes', 'Przyjęcie porządku posiedzenia'),
    ...drafts.map(({ draft, document }) => ({
      ...plainItem('resolution', `Zaopiniowanie projektu uchwały ${draft.subject}`, opinionVote(draft)),
      draftNo: `druk nr ${draft.draftNo}`,
      sponsor: municipality.mayorNominative,
      documents: [document],
      text: draftTextOf(draft),
    })),
    plainItem('open-floor', 'Wolne wnioski i informacje'),
    plainItem('closing', 'Zamknięcie posiedzenia'),
  ]);
}

function opinionVote({ subject, draftNo }: DemoDraft): PlannedVote {
  return { subject: `Opinia o projekcie uchwały ${subject} (druk nr ${draftNo})`, kind: 'opinion', ...statutTerms };
}
