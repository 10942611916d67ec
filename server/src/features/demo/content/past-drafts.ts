import { type DemoDraft, executedByMayor, inForceAtOnce } from './demo-draft.js';

/** Drafts of the finished session. */
export function pastDrafts(year: number): readonly DemoDraft[] {
  return [
    {
      draftNo: '137',
      matter: 'ordinary',
      subject: `w sprawie uchwalenia wieloletniego programu gospodarowania mieszkaniowym zasobem Gminy Jarzębinowo na lata ${year}–${year + 4}`,
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 21 ust. 1 pkt 1 ustawy z dnia 21 czerwca 2001 r. o ochronie praw lokatorów, mieszkaniowym zasobie gminy i o zmianie Kodeksu cywilnego',
      paragraphs: [
        [{ text: 'Uchwala się program, stanowiący załącznik do uchwały.' }],
        executedByMayor,
        [{ text: 'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w dzienniku urzędowym województwa.' }],
      ],
      rationale: [
        'Dotychczasowy program wygasa. Zasób gminy liczy 46 lokali; program przewiduje remont czternastu z nich.',
      ],
      financialEffects: ['Koszt remontów w całym okresie: 640 000 zł.'],
    },
    {
      draftNo: '138',
      matter: 'financial-obligations',
      subject: 'w sprawie zaciągnięcia pożyczki na termomodernizację szkoły podstawowej',
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 9 lit. c i art. 58 ust. 1 i 2 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 89 ust. 1 pkt 2 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych',
      paragraphs: [
        [
          {
            text: 'Zaciąga się pożyczkę w wojewódzkim funduszu ochrony środowiska i gospodarki wodnej w kwocie 480 000 zł (słownie: czterysta osiemdziesiąt tysięcy złotych).',
          },
        ],
        [{ text: `Spłata nastąpi w latach ${year + 1}–${year + 6} z dochodów z podatku od nieruchomości.` }],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: [
        'Wymiana okien i ocieplenie budynku obniży koszt ogrzewania szkoły o jedną trzecią. Pożyczka może zostać umorzona w 25 %.',
      ],
      financialEffects: ['Roczna rata: 80 000 zł; oszczędność na ogrzewaniu: około 55 000 zł rocznie.'],
    },
    {
      draftNo: '139',
      matter: 'ordinary',
      subject: 'w sprawie wyrażenia zgody na sprzedaż nieruchomości gruntowej w Kalinowej Górze',
      legalBasis: 'Na podstawie art. 18 ust. 2 pkt 9 lit. a ustawy z dnia 8 marca 1990 r. o samorządzie gminnym',
      paragraphs: [
        [
          {
            text: 'Wyraża się zgodę na sprzedaż w drodze przetargu działki nr 58/3 o powierzchni 0,1240 ha, położonej w Kalinowej Górze.',
          },
        ],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: [
        'Działka jest zbędna na cele gminy, a jej utrzymanie kosztuje. Zainteresowanie nabyciem zgłosiły trzy osoby.',
      ],
      financialEffects: ['Wartość według operatu szacunkowego: 74 000 zł.'],
    },
    {
      draftNo: '140',
      matter: 'ordinary',
      sponsor: 'Klub Radnych Niezależni',
      subject: 'w sprawie zmiany regulaminu utrzymania czystości i porządku na terenie Gminy Jarzębinowo',
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 4 ust. 1 ustawy z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach',
      paragraphs: [
        [{ text: 'Odpady wielkogabarytowe odbiera się sprzed nieruchomości cztery razy w roku.' }],
        executedByMayor,
        [{ text: 'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w dzienniku urzędowym województwa.' }],
      ],
      rationale: ['Dwa odbiory w roku nie wystarczają; odpady zalegają przy drogach.'],
      financialEffects: ['Wzrost kosztów systemu: około 96 000 zł rocznie.'],
    },
  ];
}
